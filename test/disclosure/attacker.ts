import type { DuckDBConnection } from '@duckdb/node-api';
import { roomOf, type Known } from './simplex.ts';

/** Something that happened, which a measure of events counts or not. */
export type Happened = { day: string; groups: Readonly<Record<string, string>>; isCounted: boolean };

/** A hidden number that what is shown gives back. */
export type GivenBack = {
  measure: string;
  part: Part;
  breakdown: string;
  group: string | null;
  from: string;
  to: string;
};

type Part = 'numerator' | 'denominator';
type Row = {
  kind: string;
  /** From this day to the day before that. */
  from: string;
  to: string;
  breakdown: string;
  group: string | null;
  hidden: Readonly<Record<Part, boolean>>;
};

/**
 * Plays someone who has the published figures of a measure of events and wants the hidden ones. They take every number that
 * is shown as if it were exact, know that a hidden one is not zero, that short periods add up to longer ones and groups to
 * all, and that what is counted is part of what it is out of; and work out for each hidden number whether it could be any
 * other.
 */
export async function attack(
  db: DuckDBConnection,
  measure: string,
  happened: readonly Happened[],
): Promise<{ hidden: number; givenBack: GivenBack[] }> {
  const rows = await readRows(db, measure);
  const puzzle = puzzleOf(rows, happened);
  const hidden = puzzle.cells.filter(({ isHidden }) => isHidden);
  const givenBack = hidden.filter(({ factors }) => {
    const { less, more } = roomOf(puzzle.known, factors);
    return less + more < 1 - 1e-6;
  });
  return {
    hidden: hidden.length,
    givenBack: givenBack.map(({ row: { breakdown, group, from, to }, part }) => ({
      measure,
      part,
      breakdown,
      group,
      from,
      to,
    })),
  };
}

async function readRows(db: DuckDBConnection, measure: string): Promise<Row[]> {
  const reader = await db.runAndReadAll(
    `select kind, interval_start::varchar as "from", (interval_end + 1)::date::varchar as "to", breakdown,
       group_name as "group", coalesce(numerator_symbol = 'c', false) as n, coalesce(denominator_symbol = 'c', false) as d
     from disclosure.published_figures
     where indicator_id = $1 and value_symbol is distinct from 'x' order by all`,
    [measure],
  );
  return reader.getRowObjectsJson().map(({ n, d, ...row }) => ({
    ...(row as unknown as Omit<Row, 'hidden'>),
    hidden: { numerator: n === true, denominator: d === true },
  }));
}

type Cell = { row: Row; part: Part; factors: number[]; isHidden: boolean };

// The unknowns are what was counted, and for a percentage what was not: of all in each stretch of days, and of each group.
function puzzleOf(rows: readonly Row[], happened: readonly Happened[]): { known: Known; cells: Cell[] } {
  const hasRest = rows[0]?.kind === 'percentage';
  const spans = spansOf(rows.filter(({ breakdown }) => breakdown === 'all'));
  const groups = rows.filter(({ breakdown }) => breakdown !== 'all');
  const half = spans.length + groups.length;
  const width = hasRest ? 2 * half : half;
  const factorsAt = (places: readonly number[], factor = 1): number[] =>
    Array.from({ length: width }, (_, place) => (places.includes(place) ? factor : 0));
  const placesOf = (row: Row): number[] =>
    row.breakdown === 'all'
      ? spans.flatMap(({ from, to }, index) => (from >= row.from && to <= row.to ? [index] : []))
      : [spans.length + groups.indexOf(row)];
  const cells = rows.flatMap((row): Cell[] => {
    const places = placesOf(row);
    const both = [...places, ...places.map((place) => place + half)];
    const numerator: Cell = {
      row,
      part: 'numerator',
      factors: factorsAt(places),
      isHidden: row.hidden.numerator,
    };
    return hasRest
      ? [numerator, { row, part: 'denominator', factors: factorsAt(both), isHidden: row.hidden.denominator }]
      : [numerator];
  });
  const groupSums = rows.filter(isTotalOf(groups)).flatMap((total) =>
    [...new Set(groups.map(({ breakdown }) => breakdown))].flatMap((breakdown) => {
      const own = groups.filter(
        (row) => row.breakdown === breakdown && row.from === total.from && row.to === total.to,
      );
      if (own.length === 0) return [];
      return (hasRest ? [0, half] : [0]).map((offset) => {
        const parts = own.map((row) => spans.length + groups.indexOf(row) + offset);
        const all = placesOf(total).map((place) => place + offset);
        return Array.from({ length: width }, (_, place) =>
          parts.includes(place) ? 1 : all.includes(place) ? -1 : 0,
        );
      });
    }),
  );
  const count = (isCounted: boolean): number[] => [
    ...spans.map(
      (span) => happened.filter((one) => isWithin(one, span) && one.isCounted === isCounted).length,
    ),
    ...groups.map(
      (row) =>
        happened.filter(
          (one) =>
            isWithin(one, row) && one.isCounted === isCounted && one.groups[row.breakdown] === row.group,
        ).length,
    ),
  ];
  return {
    cells,
    known: {
      truth: hasRest ? [...count(true), ...count(false)] : count(true),
      shown: [...cells.filter(({ isHidden }) => !isHidden).map(({ factors }) => factors), ...groupSums],
      least: [
        ...cells.filter(({ isHidden }) => isHidden).map(({ factors }) => ({ factors, least: 1 })),
        ...Array.from({ length: width }, (_, place) => ({ factors: factorsAt([place]), least: 0 })),
      ],
    },
  };
}

type Span = { from: string; to: string };

const isWithin = ({ day }: Happened, { from, to }: Span): boolean => day >= from && day < to;

const isTotalOf =
  (groups: readonly Row[]) =>
  ({ breakdown, from, to }: Row): boolean =>
    breakdown === 'all' && groups.some((row) => row.from === from && row.to === to);

// The stretches between one day on which a period begins or ends and the next.
function spansOf(rows: readonly Span[]): Span[] {
  const days = [...new Set(rows.flatMap(({ from, to }) => [from, to]))].sort();
  return days.slice(1).map((to, index) => ({ from: days[index]!, to }));
}
