import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

const measures = `
  indicator_id | name            | kind         | unit
  xx-share     | A share         | percentage   | %
  xx-classes   | Shares of kinds | distribution | %
  xx-mean      | A mean          | mean         | days
  xx-count     | A count         | count        | children
  xx-ratio     | A ratio         | ratio        | cases
`;

test('a share is of no more than there are, and nothing is counted out of nothing', async () => {
  await expectFindings(
    'DQ-IND-001',
    {
      'indicators.measures': measures,
      'indicators.figures': `
        indicator_id | interval_start | interval_end | breakdown | group_name | category | numerator | denominator
        xx-share     | 2026-03-01     | 2026-03-31   | all       |            |          | 4         | 4            # just inside
        xx-share     | 2026-02-01     | 2026-02-28   | all       |            |          | 5         | 4            # breaks it
        xx-share     | 2026-02-01     | 2026-02-28   | team      | North      |          | 5         | 4
        xx-share     | 2026-01-01     | 2026-01-31   | all       |            |          | 9         | 4
        xx-classes   | 2026-03-01     | 2026-03-31   | all       |            | Long     | -1        | 4
        xx-classes   | 2026-03-01     | 2026-03-31   | all       |            |          | 4         | 4
        xx-mean      | 2026-03-01     | 2026-03-31   | all       |            |          | 90        | 4            # days
        xx-mean      | 2026-02-01     | 2026-02-28   | all       |            |          | 3         | 0            # breaks it
        xx-ratio     | 2026-03-01     | 2026-03-31   | team      | North      |          | 30        | 0            # nobody is in post
        xx-ratio     | 2026-03-01     | 2026-03-31   | all       |            |          | 30        | 2
      `,
    },
    `
      part | child_id | record_id  | message
      a    |          | xx-classes | Shares of kinds: -1 out of 4 is not possible. It is said of 01/03/2026 to 31/03/2026. Figures like it: 1.
      a    |          | xx-share   | A share: 5 out of 4 is not possible. It is said of 01/02/2026 to 28/02/2026. Figures like it: 3.
      b    |          | xx-mean    | A mean: 3 cannot be counted where there is nothing to count them out of. It is said of 01/02/2026 to 28/02/2026. Figures like it: 1.
    `,
  );
});

test('a count is of whole cases, and of no less than none', async () => {
  await expectFindings(
    'DQ-IND-001',
    {
      'indicators.measures': measures,
      'indicators.figures': `
        indicator_id | interval_start | interval_end | breakdown | group_name | numerator | denominator
        xx-count     | 2026-03-01     | 2026-03-31   | all       |            | 0         | 0
        xx-count     | 2026-03-01     | 2026-03-31   | team      | North      | 2.5       | 3
        xx-count     | 2026-03-01     | 2026-03-31   | team      | South      | -1        | 3
      `,
    },
    `
      part | record_id | message
      c    | xx-count  | A count: 2.5 is no number of children. It is said of 01/03/2026 to 31/03/2026. Figures like it: 2.
    `,
  );
});

test('parts of posts that add up are no fault, and neither is an interval without a case', async () => {
  await expectNoFindings('DQ-IND-001', {
    'indicators.measures': measures,
    'indicators.figures': `
      indicator_id | interval_start | interval_end | breakdown | numerator          | denominator
      xx-share     | 2026-03-01     | 2026-03-31   | all       | 0.30000000000000004 | 0.3
      xx-share     | 2026-02-01     | 2026-02-28   | all       | 0                  | 0
    `,
  });
});

test('cases set against others than they are among may be more, and against none', async () => {
  await expectNoFindings('DQ-IND-001', {
    'indicators.measures': `
      indicator_id         | name                | kind
      as-ended-not-in-need | Closed after a look | percentage
      wf-absence           | Absence             | percentage
      wf-turnover          | Turnover            | percentage
    `,
    'indicators.figures': `
      indicator_id         | interval_start | interval_end | breakdown | numerator | denominator
      as-ended-not-in-need | 2026-03-01     | 2026-03-31   | all       | 3         | 1
      as-ended-not-in-need | 2026-02-01     | 2026-02-28   | all       | 1         | 0
      wf-absence           | 2025-02-01     | 2025-02-28   | all       | 20        | 19.4
      wf-absence           | 2025-04-01     | 2026-03-31   | team      | 25        | 0
      wf-turnover          | 2025-04-01     | 2026-03-31   | all       | 5         | 4
    `,
  });
});
