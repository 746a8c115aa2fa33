import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movementReasons } from '../../pipelines/steps/movements/movement_reasons.ts';
import { textRows } from '../random_support.ts';
import { comparedRuns } from './support.ts';

// What each of many invented children counts for, and whom: on the earlier day as it was known then, as it is known now, and today.
const side = fc.option(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom('North', 'South', '')), {
  nil: null,
});
const children = fc.array(fc.tuple(side, side, side, fc.boolean(), fc.boolean()), {
  minLength: 40,
  maxLength: 60,
});

const line = (day: string, child: number, [numerator, team]: [number, string]): string =>
  `${day} | P${child} | C${child} | ${team} | ${numerator}`;
const headings = 'event_date | record_id | child_id | team_name | numerator';

test(
  'whatever moved, each case has one reason and the sums lead from figure to figure',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(children, async (drawn) => {
        const told = (time: 0 | 1 | 2, day: string): string[] =>
          drawn.flatMap((child, index) => (child[time] === null ? [] : [line(day, index, child[time])]));
        const records = (time: 3 | 4): string =>
          [
            'table_name | record_id | child_id | began',
            ...drawn.flatMap((child, index) =>
              child[time] ? [`plans | P${index} | C${index} | 2025-12-01`] : [],
            ),
          ].join('\n');
        const db = await comparedRuns({
          measures: 'indicator_id | basis | kind\nxx-one | as_at | percentage',
          sources: 'cases_of | kind | name\nxx-one | table | plans',
          then: { cases: [headings, ...told(0, '2026-02-28')].join('\n'), records: records(3) },
          now: {
            cases: [headings, ...told(1, '2026-02-28'), ...told(2, '2026-03-31')].join('\n'),
            records: records(4),
          },
        });
        const [reasons, twice, sums] = await Promise.all([
          textRows(db, 'select distinct reason from movements.moves'),
          textRows(
            db,
            `select count(*) from movements.moves
           group by comparison, indicator_id, breakdown, group_name, category, child_id, record_id having count(*) > 1`,
          ),
          textRows(
            db,
            `select count(*) from movements.movements
           left join (
             select comparison, breakdown, group_name, sum(numerator_joined - numerator_left) as moved
             from movements.movement_counts group by all
           ) as counted
             on movements.comparison = counted.comparison and movements.breakdown = counted.breakdown
             and movements.group_name is not distinct from counted.group_name
           where numerator_then + coalesce(moved, 0) <> numerator_after`,
          ),
        ]);
        expect(movementReasons).toEqual(expect.arrayContaining(reasons.flat()));
        expect(twice).toEqual([]);
        expect(sums).toEqual([['0']]);
      }),
      { numRuns: 8 },
    );
  },
);
