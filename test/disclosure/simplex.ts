/** What is known of some hidden numbers: sums that are shown, and sums that cannot be less than something. */
export type Known = {
  /** The numbers as they are; whoever looks from outside does not have them. */
  truth: readonly number[];
  /** Which of them, with which factor, come to a number that is shown. */
  shown: readonly (readonly number[])[];
  /** Which of them, with which factor, come to at least so much. */
  least: readonly { factors: readonly number[]; least: number }[];
};

const tiny = 1e-9;

/** By how much a sum of hidden numbers could be less and more than it is, for all that is known: null leaves it open. */
export function roomOf(known: Known, target: readonly number[]): { less: number; more: number } {
  const free = freeDirections(known.shown, known.truth.length);
  const along = (factors: readonly number[]): number[] =>
    free.map((direction) => direction.reduce((sum, step, index) => sum + step * factors[index]!, 0));
  const limits = known.least.map(({ factors, least }) => ({
    row: along(factors).map((step) => -step),
    room: factors.reduce((sum, factor, index) => sum + factor * known.truth[index]!, 0) - least,
  }));
  const aim = along(target);
  return {
    less: furthest(
      aim.map((step) => -step),
      limits,
    ),
    more: furthest(aim, limits),
  };
}

// The ways in which the numbers can move together without any shown sum changing.
function freeDirections(rows: readonly (readonly number[])[], width: number): number[][] {
  const reduced = rows.map((row) => [...row]);
  const pivots: number[] = [];
  let line = 0;
  for (let column = 0; column < width && line < reduced.length; column++) {
    const found = reduced.findIndex((row, index) => index >= line && Math.abs(row[column]!) > tiny);
    if (found === -1) continue;
    [reduced[line], reduced[found]] = [reduced[found]!, reduced[line]!];
    eliminate(reduced, line, column);
    pivots.push(column);
    line += 1;
  }
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => !pivots.includes(column))
    .map((column) => {
      const direction = Array<number>(width).fill(0);
      direction[column] = 1;
      pivots.forEach((pivot, index) => (direction[pivot] = -reduced[index]![column]!));
      return direction;
    });
}

function eliminate(rows: number[][], line: number, column: number): void {
  const divisor = rows[line]![column]!;
  rows[line] = rows[line]!.map((value) => value / divisor);
  rows.forEach((row, index) => {
    const factor = row[column]!;
    if (index === line || Math.abs(factor) < tiny) return;
    rows[index] = row.map((value, place) => value - factor * rows[line]![place]!);
  });
}

// The simplex method, from where nothing has moved; the first column that helps is taken, so that it ends.
function furthest(aim: readonly number[], limits: readonly { row: number[]; room: number }[]): number {
  const both = (row: readonly number[]): number[] => [...row, ...row.map((value) => -value)];
  const rows = limits.map(({ row, room }, index) => [
    ...both(row),
    ...limits.map((_, place) => (place === index ? 1 : 0)),
    room,
  ]);
  const last = 2 * aim.length + limits.length;
  const table = [...rows, [...both(aim).map((value) => -value), ...limits.map(() => 0), 0]];
  const basis = limits.map((_, index) => 2 * aim.length + index);
  for (;;) {
    const entering = table.at(-1)!.findIndex((value, index) => index < last && value < -tiny);
    if (entering === -1) return table.at(-1)![last]!;
    let leaving = -1;
    let best = Infinity;
    for (let index = 0; index < limits.length; index++) {
      const step = table[index]![entering]!;
      if (step < tiny) continue;
      const ratio = table[index]![last]! / step;
      if (ratio < best - tiny || (ratio < best + tiny && basis[index]! < basis[leaving]!)) {
        best = ratio;
        leaving = index;
      }
    }
    if (leaving === -1) return Infinity;
    eliminate(table, leaving, entering);
    basis[leaving] = entering;
  }
}
