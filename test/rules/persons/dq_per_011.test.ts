import { test } from 'vitest';
import { expectFindings } from '../support.ts';

const children = `
  child_id | ethnicity_code | birth_date | expected_birth_date
  C1       | NOBT           | 2015-01-01 |
  C2       | NOBT           | 2015-01-01 |
  C3       | NOBT           | 2015-01-01 |
  C4       | NOBT           | 2015-01-01 |
  C5       | REFU           | 2015-01-01 |                       # an answer
  C6       |                | 2015-01-01 |                       # another rule's business
  C7       | NOBT           |            | 2026-06-01            # not born yet
  C8       | NOBT           | 2026-01-01 |                       # born 89 days ago
  C9       | NOBT           |            |                       # no dates
           | NOBT           | 2015-01-01 |                       # no id
`;

test('the ethnicity is obtained within three months of work', async () => {
  await expectFindings(
    'DQ-PER-011',
    {
      as_at: '2026-03-31',
      'canonical.children': children,
      'canonical.referrals': `
        child_id | referral_date | close_date | is_no_further_action
        C1       | 2025-12-31    |            |                        # breaks it: 90 days
        C2       | 2026-01-01    |            |                        # just inside: 89 days
        C3       | 2020-01-01    | 2026-03-31 |                        # closed today
        C4       | 2020-01-01    |            | yes                    # no further action
        C5       | 2020-01-01    |            |
        C6       | 2020-01-01    |            |
        C7       | 2020-01-01    |            |
        C8       | 2020-01-01    |            |
                 | 2020-01-01    |            |
        C3       |               |            |                        # no date
      `,
      'canonical.child_protection_plans': `
        child_id | start_date | end_date
        C3       | 2025-05-01 | 2026-04-01   # breaks it: still open today
        C1       | 2025-06-01 |              # breaks it, and began first
      `,
      'canonical.care_episodes': `
        child_id | start_date | end_date
        C9       | 2025-01-01 |              # breaks it
        C2       | 2025-01-01 | 2025-06-01   # ended
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | C1        | The ethnicity is still recorded as not yet obtained, though work with the child that is still open began on 01/06/2025.
      a    | C3       | C3        | The ethnicity is still recorded as not yet obtained, though work with the child that is still open began on 01/05/2025.
      a    | C9       | C9        | The ethnicity is still recorded as not yet obtained, though work with the child that is still open began on 01/01/2025.
    `,
  );
});

test('a council can set how long it may take', async () => {
  await expectFindings(
    'DQ-PER-011',
    {
      as_at: '2026-03-31',
      settings: { rules: { 'DQ-PER-011': { thresholds: { grace_days: 30 } } } },
      'canonical.children': children,
      'canonical.referrals': `
        child_id | referral_date
        C1       | 2026-03-01      # breaks it: 30 days
        C2       | 2026-03-02      # just inside
      `,
    },
    `
      part | child_id
      a    | C1
    `,
  );
});
