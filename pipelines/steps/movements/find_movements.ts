import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../read_sql.ts';
import { quoteText } from '../../sql_text.ts';
import { keptMonths } from '../indicators/keep_known_records.ts';
import type { Side } from './movement_sides.ts';

export type Compared = {
  then: Side;
  now: Side;
  /** What the intervals are: week, month or quarter. */
  intervalType: string;
  /** The last days of the earlier run's interval and of this run's. */
  thenEnd: string;
  nowEnd: string;
  /** The as-at date of this run. */
  asAt: string;
  /** Only these measures; without them, all. */
  measures?: readonly string[];
};

/**
 * Says which cases joined and left each figure between two runs, with one reason each, in the tables of the schema
 * movements. Throws if those of a figure do not lead from what was said to what is said.
 */
export async function findMovements(db: DuckDBConnection, compared: Compared): Promise<void> {
  await db.run('drop schema if exists movements cascade; create schema movements');
  await describeSides(db, compared);
  await db.run(`set variable movement_interval_type = ${quoteText(compared.intervalType)}`);
  await db.run(`set variable movement_then_end = date ${quoteText(compared.thenEnd)}`);
  await db.run(`set variable movement_now_end = date ${quoteText(compared.nowEnd)}`);
  await db.run(
    `set variable movement_kept_from = months_before(date ${quoteText(compared.asAt)}, ${keptMonths})`,
  );
  for (const name of inOrder) {
    await db.run(`create table movements.${name} as ${await readSql(`movements/${name}`)}`);
  }
  await assertClosed(db);
}

// Each after those that it reads.
const inOrder = [
  'windows',
  'owned_records',
  'renamed_records',
  'records',
  'cases',
  'measures',
  'compared_cases',
  'differences',
  'record_evidence',
  'child_evidence',
  'moves',
  'movement_counts',
  'movements',
];

async function describeSides(db: DuckDBConnection, { then, now, measures }: Compared): Promise<void> {
  const asked = measures === undefined ? '' : `where indicator_id in (${measures.map(quoteText).join(', ')})`;
  const views = [
    ...(['kept_figures', 'kept_cases', 'kept_measures'] as const).map((name) => ({ name, where: asked })),
    ...(['kept_definitions', 'kept_records', 'kept_code_map'] as const).map((name) => ({ name, where: '' })),
  ];
  for (const { name, where } of views) {
    await db.run(`create view movements.${name} as
      select 'then' as side, * from ${then[name]} ${where}
      union all by name select 'now' as side, * from ${now[name]} ${where}`);
  }
  await db.run(`create view movements.kept_people as
    select 'then' as side, child_id, birth_date from ${then.kept_people}
    union all select 'now', child_id, birth_date from ${now.kept_people}`);
  await db.run(`create view movements.sources as from ${now.sources}`);
  await db.run(`create view movements.merged_ids as from ${now.merged_ids}`);
}

// A difference here is our mistake rather than the data's, so it stops the run.
async function assertClosed(db: DuckDBConnection): Promise<void> {
  const reader = await db.runAndReadAll(await readSql('movements/open_sums'));
  const [open] = reader.getRowObjectsJson();
  if (open === undefined) return;
  const of = [open.indicator_id, open.group_name, open.category].filter((part) => part !== null).join(', ');
  throw new Error(
    `${of} (${String(open.comparison)}): ${String(open.numerator_then)} of ${String(open.denominator_then)} and what ` +
      `moved (${String(open.numerator_moved)} of ${String(open.denominator_moved)}) is not ` +
      `${String(open.numerator_after)} of ${String(open.denominator_after)}. A case in sql/movements is missing or counted twice.`,
  );
}

/** Throws where what a run kept of a figure's cases does not add up to the figure: our mistake, which would hide movements. */
export async function assertKept(db: DuckDBConnection): Promise<void> {
  const reader = await db.runAndReadAll(
    'select indicator_id, is_then_kept from movements.measures where not (is_then_kept and is_now_kept) order by position',
  );
  const [lost] = reader.getRows();
  if (lost === undefined) return;
  throw new Error(
    `${String(lost[0])}: the cases that ${lost[1] === true ? 'this' : 'the earlier'} run kept do not add up to its figure. ` +
      'A case is missing in indicators.kept_cases, or counted twice.',
  );
}
