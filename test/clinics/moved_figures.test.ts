import { test } from 'vitest';
import { comparedRuns } from '../movements/support.ts';
import { expectClinic } from './support.ts';

test('a figure stands with what moved it; classes of a distribution do not', async () => {
  const cases = (numerator: string): string => `
    indicator_id | record_id | child_id | team_name | category | event_date | numerator
    xx-one       | R1        | C1       | North     |          | 2026-02-10 | ${numerator}
    xx-two       | R1        | C1       | North     | Short    | 2026-02-10 | 1
  `;
  const db = await comparedRuns({
    measures: `
      position | indicator_id | name | kind
      1        | xx-one       | One  | count
      2        | xx-two       | Two  | distribution
    `,
    then: { cases: cases('1') },
    now: { cases: cases('3') },
  });
  await expectClinic(
    db,
    'moved_figures',
    `
      comparison    | breakdown | group_name | name | numerator_then | numerator_after | reasons
      same interval | all       |            | One  | 1.0            | 3.0             | [{'reason': corrected, 'numerator_joined': 2.0, 'numerator_left': 0.0, 'denominator_joined': 0.0, 'denominator_left': 0.0}]
      same interval | team      | North      | One  | 1.0            | 3.0             | [{'reason': corrected, 'numerator_joined': 2.0, 'numerator_left': 0.0, 'denominator_joined': 0.0, 'denominator_left': 0.0}]
      then to now   | all       |            | One  | 1.0            | 0.0             | [{'reason': out of the window, 'numerator_joined': 0.0, 'numerator_left': 1.0, 'denominator_joined': 0.0, 'denominator_left': 1.0}]
      then to now   | team      | North      | One  | 1.0            | 0.0             | [{'reason': out of the window, 'numerator_joined': 0.0, 'numerator_left': 1.0, 'denominator_joined': 0.0, 'denominator_left': 1.0}]
    `,
  );
});
