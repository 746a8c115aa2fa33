import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('nobody becomes looked after as an adult, nor leaves care in a way that their age rules out', async () => {
  await expectFindings(
    'DQ-CLA-008',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        C1       | 2005-06-01
        C2       | 2005-06-01
        C3       |
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | start_reason_code | end_reason_code
        E1              | C1       | 2023-05-31 |            | S                 |          # just inside: the day before the 18th birthday
        E2              | C1       | 2023-06-01 |            | S                 |          # breaks it: on the birthday
        E3              | C1       | 2023-07-01 |            | L                 |          # did not start care
        E11             | C2       | 2020-01-01 | 2023-05-31 | L                 | E11      # just inside
        E12             | C2       | 2020-01-01 | 2023-06-01 | L                 | E12      # breaks it: adopted at 18
        E45             | C2       | 2020-01-01 | 2023-06-01 | L                 | E45      # just inside: an order on the birthday
        E48             | C2       | 2020-01-01 | 2023-06-02 | L                 | E48      # breaks it
        E17             | C2       | 2020-01-01 | 2023-05-31 | L                 | E17      # breaks it: stayed on at 17
        E17b            | C2       | 2020-01-01 | 2023-06-01 | L                 | E17      # just inside
        E5              | C2       | 2018-01-01 | 2019-05-31 | L                 | E5       # breaks it: independent at 13
        E6              | C2       | 2018-01-01 | 2019-06-01 | L                 | E6       # just inside
        E7              | C2       | 2018-01-01 | 2021-05-31 | L                 | E7       # breaks it: adult care at 15
        E7b             | C2       | 2018-01-01 | 2021-06-01 | L                 | E7       # just inside
        E8              | C2       | 2018-01-01 | 2024-06-01 | L                 | E8       # any age
        E9              | C2       | 2018-01-01 |            | L                 | E12      # still open
        E12             | C3       | 2020-01-01 | 2023-06-01 | S                 | E12      # no date of birth; the same episode id
        E12             | C4       | 2020-01-01 | 2023-06-01 | S                 | E12      # not in the export of children
        E13             |          | 2020-01-01 | 2023-06-01 | S                 | E12      # no child
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | E2        | The child started to be looked after on 01/06/2023, aged 18.
      b    | C2       | E12       | The child left care on 01/06/2023, aged 18, which the reason does not allow: Adopted - consent dispensed with by the court.
      b    | C2       | E17       | The child left care on 31/05/2023, aged 17, which the reason does not allow: Aged 18 (or over) and remained with current carers (including staying put).
      b    | C2       | E48       | The child left care on 02/06/2023, aged 18, which the reason does not allow: Special guardianship order made to carer(s) other than former foster carer(s), not relative(s) or friend(s).
      b    | C2       | E5        | The child left care on 31/05/2019, aged 13, which the reason does not allow: Moved into independent living - supportive accommodation with formalised advice/support.
      b    | C2       | E7        | The child left care on 31/05/2021, aged 15, which the reason does not allow: Transferred to residential care funded by adult social care services.
    `,
  );
});
