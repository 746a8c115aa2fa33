import { rateFigures } from '../../pipelines/steps/rate_figures.ts';
import type { Targets } from '../../schemas/targets.ts';
import { figuresDatabase } from '../figures_support.ts';
import { expectRows } from '../support.ts';

export type Aim = Partial<Targets[number]>;
type Rated = {
  kind?: string;
  direction?: string;
  basis?: string;
  settings?: object;
  targets: Aim[];
  figures: string;
};

/** Expects figures of one indicator, held against these targets, to be rated so; in the order of interval, breakdown and group. */
export const rated = async (
  {
    kind = 'percentage',
    direction = 'higher',
    basis = 'over_period',
    settings = {},
    targets,
    figures,
  }: Rated,
  drawing: string,
): Promise<void> => {
  const db = await figuresDatabase({
    settings,
    measures: `
      indicator_id | kind    | good_direction | basis
      xx-test      | ${kind} | ${direction}   | ${basis}
    `,
    figures,
  });
  await rateFigures(
    db,
    targets.map((target) => ({ indicator: 'xx-test', of: 'value', each: 'month', ...target })),
  );
  await expectRows(
    db,
    'select {columns} from ratings.ratings order by interval_type, interval_start, breakdown, group_name',
    drawing,
  );
};

/** Percentages of a hundred cases, a month each. */
export const months = (...values: number[]): string =>
  ['indicator_id | interval_start | numerator | denominator | value']
    .concat(
      values.map((value, index) =>
        ['xx-test', `2025-${String(index + 1).padStart(2, '0')}-01`, value, 100, value].join(' | '),
      ),
    )
    .join('\n');
