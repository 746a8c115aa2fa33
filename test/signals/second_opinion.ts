/** What is said of a month: mean, limits and near limits; and whether it shows each of the four signs. */
export type Opinion = { bounds: number[]; signs: boolean[] };

/** The limits and signs of a series, worked out month by month. Months without a value are passed over. */
export function secondOpinion(months: readonly (number | null)[]): Opinion[] {
  const values = months.filter((month): month is number => month !== null);
  const first = values.slice(0, 12);
  const mean = average(first);
  const range = usualRange(first);
  const lower = Math.max(0, mean - 2.66 * range);
  const upper = mean + 2.66 * range;
  const nearLower = Math.max(0, mean - (2 / 3) * 2.66 * range);
  const nearUpper = mean + (2 / 3) * 2.66 * range;
  const bounds = [mean, lower, upper, nearLower, nearUpper].map((value) => Math.round(value * 1e6) / 1e6);

  const isAbove = (value: number, bound: number): boolean => value - bound > 1e-9;
  const runs = windowsOf(7, values.length);
  const threes = windowsOf(3, values.length);
  return values.map((value, at) => {
    const outside = isAbove(value, upper) || isAbove(lower, value);
    const inRun = runs.some(
      (run) =>
        run.includes(at) &&
        (run.every((one) => isAbove(values[one]!, mean)) || run.every((one) => isAbove(mean, values[one]!))),
    );
    const inTrend = runs.some(
      (run) =>
        run.includes(at) &&
        (run.slice(1).every((one) => isAbove(values[one]!, values[one - 1]!)) ||
          run.slice(1).every((one) => isAbove(values[one - 1]!, values[one]!))),
    );
    const sides = [
      (one: number) => isAbove(values[one]!, nearUpper),
      (one: number) => isAbove(nearLower, values[one]!),
    ];
    const inThree = sides.some(
      (isBeyond) =>
        isBeyond(at) && threes.some((three) => three.includes(at) && three.filter(isBeyond).length >= 2),
    );
    return { bounds, signs: [outside, inRun, inTrend, inThree] };
  });
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

// The mean moving range, once those of more than 3.267 times the mean are left out. One month alone has none.
function usualRange(values: readonly number[]): number {
  const ranges = values.slice(1).map((value, index) => Math.abs(value - values[index]!));
  if (ranges.length === 0) return NaN;
  const usual = ranges.filter((range) => range < 3.267 * average(ranges));
  return usual.length === 0 ? 0 : average(usual);
}

/** The places of each so many neighbours; of all, where there are fewer. */
function windowsOf(size: number, length: number): number[][] {
  const count = length - size + 1;
  if (count <= 0) return size === 3 ? [Array.from({ length }, (_, index) => index)] : [];
  return Array.from({ length: count }, (_, first) =>
    Array.from({ length: size }, (_, index) => first + index),
  );
}
