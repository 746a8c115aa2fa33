import type { DuckDBConnection } from '@duckdb/node-api';
import { measuresOf, type Indicator, type Measure } from '../../../schemas/define_indicator.ts';
import { readStatedSums, type StatedSum } from '../../../schemas/stated_sums.ts';
import type { IndicatorRun } from '../calculate_indicators.ts';
import { tableOfRows } from '../table_of_rows.ts';

/**
 * Keeps in disclosure.stated_sums which figures of different measures add up: those that schemas state, those that count by
 * the same column, and the classes that make up another figure of their indicator.
 */
export async function stateSums(db: DuckDBConnection, runs: readonly IndicatorRun[]): Promise<void> {
  const sums = readStatedSums();
  for (const { indicator, status } of runs) {
    if (status !== 'computed' || !('path' in indicator)) continue;
    sums.push(...sameNumerators(indicator), ...(await sumsOfClasses(db, indicator)));
  }
  await tableOfRows(db, 'disclosure.stated_sums', { types: memberTypes, rows: sums.flatMap(membersOf) });
}

/** The columns of disclosure.stated_sums. */
export const memberTypes = {
  sum_number: 'integer',
  indicator_id: 'varchar',
  part: 'varchar',
  category: 'varchar',
  is_total: 'boolean',
  /** How many measures the sum is of. */
  measure_count: 'integer',
};

function membersOf({ whole, of, parts }: StatedSum, index: number): object[] {
  const members = [
    { indicator_id: whole, part: of, is_total: true },
    ...parts.map(({ measure, class: category }) => ({
      indicator_id: measure,
      part: 'numerator',
      category,
      is_total: false,
    })),
  ];
  const measures = new Set(members.map(({ indicator_id: id }) => id)).size;
  return members.map((member) => ({ ...member, sum_number: index, measure_count: measures }));
}

const isDistribution = ({ kind }: Measure): boolean => kind === 'distribution';
const isCounted = ({ kind }: Measure): boolean => kind === 'percentage' || kind === 'count';

// A number and the share of the same cases tell the same.
function sameNumerators(indicator: Indicator): StatedSum[] {
  const counted = measuresOf(indicator).filter(isCounted);
  return counted.flatMap((measure, index) => {
    const first = counted.findIndex(({ numerator }) => numerator === measure.numerator);
    return first === index
      ? []
      : [{ whole: counted[first]!.id, of: 'numerator' as const, parts: [{ measure: measure.id }] }];
  });
}

async function sumsOfClasses(db: DuckDBConnection, indicator: Indicator): Promise<StatedSum[]> {
  const sums: StatedSum[] = [];
  for (const classes of measuresOf(indicator).filter(isDistribution)) {
    for (const counted of measuresOf(indicator).filter(isCounted)) {
      sums.push(...(await classesOf(db, { indicator, classes, counted })));
    }
  }
  return sums;
}

type Pair = { indicator: Indicator; classes: Measure; counted: Measure };

// Where each class is counted as a whole or not at all, those that are make up the figure, and it and the others all cases.
async function classesOf(db: DuckDBConnection, { indicator, classes, counted }: Pair): Promise<StatedSum[]> {
  const reader = await db.runAndReadAll(
    `select coalesce(${classes.distribution_of!}::varchar, 'Not recorded') as class,
       bool_and(coalesce(${counted.numerator}, 0) <> 0) as is_all, bool_or(coalesce(${counted.numerator}, 0) <> 0) as is_any,
       sum(${classes.numerator})::double as cases, sum(${counted.numerator})::double as counted,
       sum(${counted.denominator})::double as counted_of
     from ${indicator.table} where ${classes.numerator} <> 0 group by class order by class`,
  );
  const rows = reader.getRowObjectsJson() as {
    class: string;
    is_all: boolean;
    is_any: boolean;
    cases: number;
    counted: number | null;
    counted_of: number | null;
  }[];
  if (rows.some((row) => row.is_all !== row.is_any || (row.is_all && row.counted !== row.cases))) return [];
  const part = (row: { class: string }) => ({ measure: classes.id, class: row.class });
  const [inside, outside] = [
    rows.filter(({ is_all: isAll }) => isAll),
    rows.filter(({ is_all: isAll }) => !isAll),
  ];
  if (inside.length === 0) return [];
  const sums: StatedSum[] = [{ whole: counted.id, of: 'numerator', parts: inside.map(part) }];
  if (counted.kind === 'percentage' && rows.every((row) => row.counted_of === row.cases))
    sums.push({
      whole: counted.id,
      of: 'denominator',
      parts: [{ measure: counted.id }, ...outside.map(part)],
    });
  return sums;
}
