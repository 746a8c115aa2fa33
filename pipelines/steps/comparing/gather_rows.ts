import type { DuckDBConnection } from '@duckdb/node-api';
import type { List, ListColumn } from '../../../schemas/define_list.ts';
import {
  changeColumns,
  namesAndBirthDates,
  neverCompared,
  type ChangeColumns,
} from '../../../schemas/lists/annex_a/change_columns.ts';
import { quoteName, quoteText } from '../../sql_text.ts';
import { leftOutTable } from '../build_list_types.ts';
import { insertRows } from './insert_rows.ts';

export type Side = 'then' | 'now';

const sides: readonly Side[] = ['then', 'now'];

export const tableOf = (list: List, side: Side): string =>
  `${side === 'then' ? 'previous' : 'lists'}.${list.id.split('/').at(-1)}`;

/** The columns of a list whose cells are compared, with what kind of change each can show. */
export const comparedColumns = (list: List): { name: string; column: ListColumn; kind: string }[] =>
  Object.entries(list.columns)
    .filter(([name]) => !neverCompared.includes(name))
    .map(([name, column]) => ({ name, column, kind: kindOf(name, changeColumns[list.number]!) }));

function kindOf(name: string, { event, end, latest, rolling, state }: ChangeColumns): string {
  if (end.includes(name)) return 'end';
  if (latest.includes(name)) return 'latest';
  if (rolling.includes(name)) return 'rolling';
  if (state.includes(name)) return 'state';
  return name === event[0] || name === 'birth_date' ? 'fixed' : 'other';
}

/** Puts the listed rows of both runs into changes.listed_rows, and what they left out into the view changes.left_out. */
export async function gatherRows(db: DuckDBConnection, lists: readonly List[]): Promise<void> {
  const both = lists.flatMap((list) => sides.map((side) => ({ list, side })));
  for (const { list, side } of both) {
    await db.run(`insert into changes.listed_rows ${listedRows(list, side)}`);
  }
  const leftOut = both.map(
    ({ list, side }) =>
      `select ${quoteText(side)} as side, ${list.number} as list, left_out, child_id, record_id
      from ${leftOutTable(tableOf(list, side))}`,
  );
  await db.run(`create view changes.left_out as ${[...leftOut, noneLeftOut].join(' union all ')}`);
}

const noneLeftOut = `select null as side, null::integer as list, null as left_out, null as child_id, null as record_id where false`;

function listedRows(list: List, side: Side): string {
  const { event, end } = changeColumns[list.number]!;
  const has = (name: string): string => (name in list.columns ? name : 'null');
  return `select
    ${quoteText(side)},
    ${list.number},
    rowid::integer + 1,
    ${has('child_id')},
    record_id,
    ${event.length === 0 ? 'null' : `coalesce(${event.join(', ')})`},
    ${end.length === 0 ? 'null' : `greatest(${end.join(', ')})`},
    ${has('birth_date')},
    hash(${comparedColumns(list)
      .map(({ name }) => quoteName(name))
      .join(', ')}),
    source_file,
    source_line
  from ${tableOf(list, side)}`;
}

/** Puts every cell in which the rows of a pair differ into changes.cells. */
export async function gatherCells(db: DuckDBConnection, lists: readonly List[]): Promise<void> {
  for (const list of lists) {
    const cells = comparedColumns(list).map(
      ({ name }) =>
        `{name: ${quoteText(name)}, before: before.${quoteName(name)}::varchar, after: after.${quoteName(name)}::varchar}`,
    );
    await db.run(`insert into changes.cells
      select ${list.number}, row_number, cell.name, cell.before, cell.after
      from (
        select pairs.row_number, unnest([${cells.join(', ')}]) as cell
        from changes.differing_pairs as pairs
        inner join ${tableOf(list, 'then')} as before on before.rowid + 1 = pairs.previous_row_number
        inner join ${tableOf(list, 'now')} as after on after.rowid + 1 = pairs.row_number
        where pairs.list = ${list.number}
      )
      where cell.before is distinct from cell.after`);
  }
}

/** Tells the queries what each list and each of its columns is: how they differ in kind, and in definition since. */
export async function describeLists(
  db: DuckDBConnection,
  lists: readonly List[],
  {
    redefined,
    remapped,
    codelists,
  }: {
    /** The ids of the lists whose definition differs. */
    redefined: readonly string[];
    /** Codelists of which a text stands for another code now. */
    remapped: readonly string[];
    /** The codelists of the exports behind each list, by its id. */
    codelists: Readonly<Record<string, readonly string[]>>;
  },
): Promise<void> {
  const described = lists.map((list) => {
    const { end, isOneRowPerChild } = changeColumns[list.number]!;
    const isDerived = list.candidates.startsWith('facts.');
    const isRemapped = codelists[list.id]!.some((name) => remapped.includes(name));
    const isRedefined = redefined.includes(list.id);
    return [list.number, isOneRowPerChild, end.length > 0, isDerived, isRedefined, isRemapped];
  });
  const columns = lists.flatMap((list) => {
    const behind = codelists[list.id]!;
    return comparedColumns(list).map(({ name, column, kind }) => {
      const isPrivate = namesAndBirthDates.includes(name);
      const { codelist } = column.value;
      // Lists have codelists of their own for the answers yes and no.
      const sources = codelist !== undefined && behind.includes(codelist) ? [codelist] : behind;
      const isRemapped = codelist !== undefined && sources.some((source) => remapped.includes(source));
      return [list.number, name, kind, isPrivate, isRemapped];
    });
  });
  await insertRows(db, 'changes.lists', described);
  await insertRows(db, 'changes.columns', columns);
}
