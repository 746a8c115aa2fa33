import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('factors are those of a finished assessment, official, each once, and none beside "no factors"', async () => {
  await expectFindings(
    'DQ-ASM-007',
    {
      as_at: '2026-03-31',
      'canonical.assessments': `
        assessment_id | child_id | referral_id | start_date | authorisation_date
        A1            | C1       | R1          | 2026-03-01 |              # breaks it: still open
        A2            | C2       | R2          | 2026-01-01 | 2026-02-01   # breaks it: no factors, and one
        A3            | C2       | R2          | 2026-02-02 | 2026-03-01   # no factors and nothing else
        A4            | C3       | R3          | 2026-01-01 | 2026-02-01   # breaks it: the same one twice
        A5            | C3       | R3          | 2026-02-02 | 2026-03-01   # two siblings' rows of one assessment
        A5            | C4       | R3          | 2026-02-02 | 2026-03-01
        A6            | C5       | R5          | 2026-01-01 | 2026-02-01   # breaks it: not on the list
        A7            | C6       | R6          | 2024-04-01 | 2024-05-01   # breaks it: retired the day before
        A8            | C6       | R6          | 2024-03-31 | 2024-05-01   # just inside: its last day
        A9            | C6       | R6          |            | 2024-05-01   # nothing says when it started
        A10           |          | R7          | 2026-03-01 |              # breaks it: no child
                      | C8       | R8          | 2026-03-01 |              # no id
        A11           | C9       | R9          | 2026-03-01 |              # no factors yet
      `,
      'canonical.assessment_factors': `
        assessment_id | factor_code | factor_raw | source_line
        A1            | 16A         | 16A        | 2
        A2            | 21          | 21         | 3
        A2            | 4B          | 4B         | 3
        A3            | 21          | 21         | 4
        A4            | 3B          | 3B         | 5
        A4            | 3B          | 3B         | 5
        A4            | 2B          | 2B         | 5
        A5            | 3B          | 3B         | 6
        A5            | 3B          | 3B         | 7
        A6            |             | 99Z        | 8
        A7            | 18A         | 18A        | 9
        A7            | 4B          | 4B         | 9
        A8            | 19A         | 19A        | 10
        A9            | 19A         | 19A        | 11
        A10           | 16A         | 16A        | 12
                      | 16A         | 16A        | 13
        A11           |             |            | 14
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | A1        | The assessment that started on 01/03/2026 has factors recorded but is not authorised.
      b    | C2       | A2        | The assessment that started on 01/01/2026 says that no factors were found, and names some: Mental health of parent or carer, No factors identified.
      c    | C3       | A4        | The assessment that started on 01/01/2026 names a factor more than once: Domestic abuse: parent or carer the subject.
      d    | C5       | A6        | The assessment that started on 01/01/2026 has a factor that is not one of the official ones: 99Z.
      e    | C6       | A7        | The assessment that started on 01/04/2024 uses a factor that was out of use by then: Abuse or neglect - physical abuse.
      a    |          | A10       | The assessment that started on 01/03/2026 has factors recorded but is not authorised.
    `,
  );
});

test('a referral whose only assessment found no factors is closed with no further action or early help', async () => {
  await expectFindings(
    'DQ-ASM-007',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | close_date | close_reason_code
        R1          | C1       | 2026-03-01 | RC7                 # breaks it
        R2          | C2       | 2026-03-01 | RC8                 # no further action after assessment
        R3          | C3       | 2026-03-01 | RC9                 # early help after assessment
        R4          | C4       | 2026-03-01 |                     # the reason is another rule's
        R5          | C5       | 2026-04-01 | RC7                 # not closed yet
        R6          | C6       | 2026-03-01 | RC7                 # two assessments
        R1          | C7       | 2026-03-01 | RC8                 # a sibling with the same ids, closed for another reason
        R8          | C8       | 2026-03-31 | RC1                 # found something
      `,
      'canonical.assessments': `
        assessment_id | child_id | referral_id | start_date | authorisation_date
        A1            | C1       | R1          | 2026-01-01 | 2026-02-01
        A2            | C2       | R2          | 2026-01-01 | 2026-02-01
        A3            | C3       | R3          | 2026-01-01 | 2026-02-01
        A4            | C4       | R4          | 2026-01-01 | 2026-02-01
        A5            | C5       | R5          | 2026-01-01 | 2026-02-01
        A6            | C6       | R6          | 2026-01-01 | 2026-02-01
        A7            | C6       | R6          | 2026-02-10 | 2026-02-20
        A1            | C7       | R1          | 2026-01-01 | 2026-02-01
        A8            | C8       | R8          | 2026-01-01 | 2026-02-01
      `,
      'canonical.assessment_factors': `
        assessment_id | factor_code
        A1            | 21
        A2            | 21
        A3            | 21
        A4            | 21
        A5            | 21
        A6            | 21
        A7            | 21
        A8            | 16A
      `,
    },
    `
      part | child_id | record_id | message
      f    | C1       | A1        | The only assessment on a referral, authorised on 01/02/2026, found no factors, but the case was closed on 01/03/2026 for a reason other than no further action or early help after assessment.
    `,
  );
});
