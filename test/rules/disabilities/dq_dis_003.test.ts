import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('it is recorded whether a child with an open referral is disabled', async () => {
  await expectFindings(
    'DQ-DIS-003',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date | expected_birth_date
        C1       | 2015-01-01 |
        C2       | 2015-01-01 |
        C3       |            | 2026-06-01            # not born yet
        C4       | 2015-01-01 |
        C5       | 2015-01-01 |
        C6       | 2015-01-01 |
        C7       | 2015-01-01 |
        C8       |            |                       # no dates
        C9       | 2026-04-01 |                       # born tomorrow
                 | 2015-01-01 |                       # no id
      `,
      'canonical.referrals': `
        child_id | referral_date | close_date | is_no_further_action
        C1       | 2026-01-01    |            |                        # breaks it
        C1       | 2026-02-01    | 2026-04-01 | no                     # and again: once
        C2       | 2026-01-01    |            |
        C3       | 2026-01-01    |            |
        C4       | 2026-01-01    | 2026-03-31 |                        # closed today
        C5       | 2026-01-01    |            | yes                    # no further action
        C6       | 2026-04-01    |            |                        # not yet
        C7       | 2026-01-01    |            |
        C8       | 2026-01-01    |            |                        # breaks it
        C9       | 2026-01-01    |            |
                 | 2026-01-01    |            |
        CX       | 2026-01-01    |            |                        # no person record
      `,
      'canonical.disabilities': `
        child_id | disability_code | disability_raw
        C2       | NONE            | NONE             # just inside: not disabled
        C7       |                 | Giftedness       # just inside: an answer, though no valid one
                 | LD              | LD               # no child
      `,
    },
    `
      part | child_id | record_id | found_by                 | message
      a    | C1       | C1        | Referral date 01/02/2026 | It is not recorded whether this child, whose referral of 01/02/2026 is open, has a disability. The lists say that it is unknown.
      a    | C8       | C8        | Referral date 01/01/2026 | It is not recorded whether this child, whose referral of 01/01/2026 is open, has a disability. The lists say that it is unknown.
    `,
  );
});
