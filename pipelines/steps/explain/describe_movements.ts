import type { DuckDBConnection } from '@duckdb/node-api';
import type { Indicator, Kind } from '../../../schemas/define_indicator.ts';
import { inFigures, plural } from '../../words.ts';
import { formatFigure } from './figure_words.ts';
import { moveWords } from '../clinic/move_words.ts';
import { intervalName } from '../clinic/period_words.ts';
import type { CaseMove } from '../clinic/read_moves.ts';
import { movementReasons } from '../movements/movement_reasons.ts';
import { inWords, wrapped } from './lay_out.ts';
import { ask } from './open_snapshot.ts';

type Movement = {
  kind: Kind;
  basis: Indicator['basis'];
  interval_type: string;
  start_then: string;
  end_then: string;
  start_now: string;
  end_now: string;
  category: string | null;
  value_then: number | null;
  numerator_then: number;
  denominator_then: number;
  value_after: number | null;
  numerator_after: number;
  denominator_after: number;
};

type Sum = {
  category: string | null;
  reason: (typeof movementReasons)[number];
  cases: number;
  numerator_joined: number;
  numerator_left: number;
  denominator_joined: number;
  denominator_left: number;
};

type Move = CaseMove & {
  category: string | null;
  child_id: string | null;
  record_id: string | null;
  event_date: string | null;
  team_name: string | null;
};

/** Cases that are printed one by one; the packs list them all. */
const mostCases = 30;

/** What moved in the service's figure, by reason and case by case; why it cannot be told, where it cannot. */
export async function describeMovements(
  db: DuckDBConnection,
  comparison: 'then to now' | 'same interval',
): Promise<string[]> {
  const movements = await ask<Movement>(
    db,
    `select measures.*, movements.* exclude (indicator_id)
    from movements.movements
    inner join movements.measures on movements.indicator_id = measures.indicator_id
    where comparison = $1 and breakdown = 'all' order by category nulls first`,
    [comparison],
  );
  if (movements.length === 0) return wrapped(notKept, 2);
  const sums = await ask<Sum>(
    db,
    `from movements.movement_counts where comparison = $1 and breakdown = 'all'`,
    [comparison],
  );
  const moves = await ask<Move>(
    db,
    `from movements.moves where comparison = $1 and breakdown = 'all' order by event_date, child_id, record_id`,
    [comparison],
  );
  return [
    ...movements.flatMap((movement) => describe(movement, sums, comparison)),
    ...describeCases(moves, movements[0]!, comparison),
  ];
}

const notKept =
  'Not kept: a run keeps the cases of states for the last two weeks, months and quarters before it, and those of events for ' +
  'sixteen months. Choose a later month, or an earlier run with --run.';

function describe(movement: Movement, sums: readonly Sum[], comparison: string): string[] {
  const { kind, interval_type: type, category } = movement;
  const own = sums.filter((sum) => sum.category === category);
  const then = intervalName(type, { start: movement.start_then, end: movement.end_then });
  const now = intervalName(type, { start: movement.start_now, end: movement.end_now });
  const isSame = comparison === 'same interval';
  // The classes of a distribution are shares of all its cases.
  const isOfParts = kind !== 'count' && kind !== 'distribution';
  const parts = isOfParts ? (['numerator', 'denominator'] as const) : (['numerator'] as const);
  return [
    ...(category === null ? [] : wrapped(`Of the class "${category}":`, 2)),
    ...wrapped(`${then}, as published: ${formatFigure(kind, figureOf(movement, 'then'))}`, 2),
    ...wrapped(
      `${isSame ? `${then}, as known now` : now}: ${formatFigure(kind, figureOf(movement, 'after'))}`,
      2,
    ),
    ...parts.flatMap((part) => wrapped(sumInWords(movement, own, part), 2)),
  ];
}

const figureOf = (movement: Movement, time: 'then' | 'after') => ({
  value: movement[`value_${time}`],
  numerator: movement[`numerator_${time}`],
  denominator: movement[`denominator_${time}`],
});

// 8 − 1 closed + 2 new = 9
function sumInWords(movement: Movement, sums: readonly Sum[], part: 'numerator' | 'denominator'): string {
  const steps = movementReasons.flatMap((reason) => {
    const sum = sums.find((one) => one.reason === reason);
    const joined = sum?.[`${part}_joined`] ?? 0;
    const left = sum?.[`${part}_left`] ?? 0;
    return [
      ...(joined === 0 ? [] : [` + ${amount(joined)} ${reason}`]),
      ...(left === 0 ? [] : [` − ${amount(left)} ${reason}`]),
    ];
  });
  const [then, after] = [movement[`${part}_then`], movement[`${part}_after`]];
  const words = part === 'numerator' ? 'Counted' : 'Out of';
  return steps.length === 0
    ? `${words}: ${amount(then)}, and nothing moved`
    : `${words}: ${amount(then)}${steps.join('')} = ${amount(after)}`;
}

const amount = (number: number): string => inFigures(Math.round(number * 10) / 10);

function describeCases(
  moves: readonly Move[],
  { basis, interval_type: type }: Movement,
  comparison: string,
): string[] {
  const isTurnover = ({ reason }: Move): boolean =>
    comparison === 'then to now' &&
    basis !== 'as_at' &&
    type === 'month' &&
    (reason === 'new' || reason === 'out of the window');
  const shown = moves
    .filter((move) => !isTurnover(move))
    .sort((one, other) => movementReasons.indexOf(one.reason) - movementReasons.indexOf(other.reason));
  const rest = shown.length - mostCases;
  return [
    ...shown.slice(0, mostCases).flatMap((move) => wrapped(caseInWords(move), 4)),
    ...(rest > 0
      ? wrapped(`and ${inFigures(rest)} more ${plural(rest, 'case')}: the packs list them all`, 4)
      : []),
    ...(shown.length < moves.length
      ? wrapped(
          'What happened in one of the two months, and nothing else, is on the child lists of their packs.',
          4,
        )
      : []),
  ];
}

function caseInWords(move: Move): string {
  const who = [
    move.child_id === null ? null : `child ${move.child_id}`,
    move.record_id === null ? null : `record ${move.record_id}`,
    move.category === null ? null : `class "${move.category}"`,
    move.team_name,
    move.event_date === null ? null : inWords(move.event_date),
  ].filter((part) => part !== null);
  return `- ${move.reason}: ${moveWords(move)}, ${who.join(', ')}`;
}
