export type Scale = { min: number; max: number; step: number };

type Limits = { min?: number | undefined; max?: number | undefined };

const mostSteps = 6;
const niceSteps = [1, 2, 2.5, 5, 10];

/** A scale with round numbers that holds all values: from nothing, unless they differ and all lie far from it. */
export function scaleFor(
  values: readonly (number | null)[],
  format: string,
  { min, max }: Limits = {},
): Scale {
  const known = values.filter((value) => value !== null);
  const isShare = format.includes('%');
  const [lowest, highest] = [Math.min(...known, Infinity), Math.max(...known, -Infinity)];
  if (known.length === 0) return { min: min ?? 0, max: max ?? 1, step: (max ?? 1) - (min ?? 0) };

  const start = min ?? (lowest >= 0 && (lowest < highest / 2 || lowest === highest) ? 0 : lowest);
  const end = max ?? (highest > start ? highest : start + Math.max(Math.abs(start) / 2, isShare ? 0.1 : 1));
  const step = stepFor(end - start, unitOf(format));
  const bottom = min ?? tidy(Math.floor(start / step + 1e-9) * step);
  const top = max ?? tidy(Math.ceil(end / step - 1e-9) * step);
  return { min: bottom, max: max ?? (isShare && highest <= 1 ? Math.min(top, 1) : top), step };
}

// A step that its format can write: counts have no halves.
function stepFor(span: number, unit: number): number {
  const rough = Math.max(span / mostSteps, unit);
  const power = 10 ** Math.floor(Math.log10(rough) + 1e-9);
  const isWhole = (step: number): boolean => Math.abs(step / unit - Math.round(step / unit)) < 1e-6;
  return tidy(niceSteps.map((nice) => nice * power).find((step) => step >= rough - 1e-12 && isWhole(step))!);
}

// The smallest number other than nothing that a format writes.
const unitOf = (format: string): number =>
  10 ** -((/\.(0+)/.exec(format)?.[1]?.length ?? 0) + (format.includes('%') ? 2 : 0));

const tidy = (value: number): number => Number(value.toPrecision(12));
