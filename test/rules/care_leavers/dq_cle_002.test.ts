import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('eligibility fits age and care', async () => {
  await expectFindings(
    'DQ-CLE-002',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        P15      | 2010-04-01   # 16 tomorrow
        P16      | 2010-03-31   # 16 today
        P17      | 2008-04-01   # 18 tomorrow
        P18      | 2008-03-31   # 18 today
        P25      | 2000-04-01   # 26 tomorrow
        P26      | 2000-03-31   # 26 today
        C16      | 2010-03-31
        C17      | 2008-04-01
        C18      | 2008-03-31
        S17      | 2008-04-01
        E17      | 2008-04-01
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date
        E1              | C16      | 2024-01-01 | S                 |
        E2              | C17      | 2024-01-01 | S                 | 2026-04-01   # ends tomorrow: still in care
        E3              | C18      | 2024-01-01 | S                 |              # left open past 18: care is over
        E4              | E17      | 2024-01-01 | S                 | 2026-03-31   # ended today
        E5              | S17      | 2024-01-01 | S                 |
        E6              |          | 2024-01-01 | S                 |
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date
        S1              | S17      | V4          | 2024-01-01   # short breaks alone are not care
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code | eligibility_raw | latest_contact_date
        L01            | P16      |                  |                 | # missing
        L02            | P17      |                  | Leaver          | # not recognised
        L03            | P16B     | none             |                 | # no duty any more
        L04            | P15      | relevant         |                 | # too young
        L05            | P26      | former_relevant  |                 | # too old
        L06            | P25      | former_relevant  |                 | # just inside
        L07            | P18      | relevant         |                 | # 18 today
        L08            | C16      | relevant         |                 | # still in care
        L09            | E17      | relevant         |                 | # just inside: left care today
        L10            | C17      | former_relevant  |                 | # not 18 until tomorrow
        L11            | C18      | eligible         |                 | # 18 today
        L12            | S17      | eligible         |                 | # short breaks only
        L13            |          | relevant         |                 | # names nobody
        L14            | X1       | former_relevant  |                 | # age not known
        L15            | X2       | eligible         |                 | # age not known, not in care
        L16            | P18B     | relevant         |                 | 2026-04-02   # dated after the as-at date
        L17            | P16C     | relevant         |                 | 2025-01-01   # an older record of the same one
        L18            | P16C     | qualifying       |                 | 2026-01-01
      `,
    },
    `
      part | child_id | record_id | message
      c    | C16      | L08       | The young person is recorded as "Relevant child", but is aged 16 and looked after. A relevant child is 16 or 17 and no longer looked after.
      d    | C17      | L10       | The young person is recorded as "Former relevant child", but is aged 17. That category begins at 18.
      e    | C18      | L11       | The young person is recorded as "Eligible child", but is aged 18 and not looked after. An eligible child is 16 or 17 and looked after.
      g    | P15      | L04       | The young person is recorded as "Relevant child", but is aged 15. There is a duty only from 16 to 25.
      a    | P16      | L01       | The leaving care record does not say what the young person is eligible for.
      b    | P17      | L02       | The eligibility on the leaving care record, "Leaver", is not one of the categories.
      c    | P18      | L07       | The young person is recorded as "Relevant child", but is aged 18 and not looked after. A relevant child is 16 or 17 and no longer looked after.
      g    | P26      | L05       | The young person is recorded as "Former relevant child", but is aged 26. There is a duty only from 16 to 25.
      e    | S17      | L12       | The young person is recorded as "Eligible child", but is aged 17 and not looked after. An eligible child is 16 or 17 and looked after.
      e    | X2       | L15       | The young person is recorded as "Eligible child", but is of unknown age and not looked after. An eligible child is 16 or 17 and looked after.
    `,
  );
});
