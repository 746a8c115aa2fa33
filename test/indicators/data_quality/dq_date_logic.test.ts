import { expect, test } from 'vitest';
import { expectCases, expectFigures, indicatorOf, testExample } from '../support.ts';
import { catalogue as rules } from '../../rules/support.ts';

testExample('dq-date-logic');

const findings = {
  'findings.rule_findings': `
    finding_id | rule_id    | part | severity | child_id | record_id | table_or_list       | columns                                                           | values_mark
    F1         | DQ-REF-006 | b    | error    | C1       | R1        | canonical.referrals | canonical.referrals.close_date, canonical.referrals.referral_date | m1
    F2         | DQ-REF-001 | a    | error    | C2       | R2        | canonical.referrals |                                                                   | m2              # no date is no error of dates
    F3         | DQ-REF-001 | b    | error    |          |           | canonical.referrals |                                                                   | m3
    F4         | DQ-REF-002 | a    | error    | C1       | R1        | canonical.referrals |                                                                   | m4              # the same referral breaks another rule
    F5         | DQ-REF-006 | a    | error    | C3       | R3        | canonical.referrals |                                                                   | m5
    F6         | DQ-REF-006 | a    | error    | C4       | R4        | canonical.referrals |                                                                   | m6
  `,
  'answers.explanations': `
    finding_id | values_mark | explanation | explained_by | explained_until
    F5         | m5          | Right so    | A manager    | 2026-03-31
    F6         | m6          | Right so    | A manager    | 2026-03-30          # has run out
  `,
} as const;

test('a finding counts until it is explained, once for each rule, whoever it is about', async () => {
  await expectCases(
    'dq-date-logic',
    findings,
    `
      event_date | child_id | record_id | rule_id    | numerator | denominator | kind_of_record | field                     | age_of_issue | explanation
      2026-03-31 | C1       | R1        | DQ-REF-006 | 1         | 1           | referral       | close date, referral date | Up to a week |
      2026-03-31 |          | F3        | DQ-REF-001 | 1         | 1           | referral       |                           | Up to a week |
      2026-03-31 | C1       | R1        | DQ-REF-002 | 1         | 1           | referral       |                           | Up to a week |
      2026-03-31 | C3       | R3        | DQ-REF-006 | 0         | 1           | referral       |                           | Up to a week | Right so
      2026-03-31 | C4       | R4        | DQ-REF-006 | 1         | 1           | referral       |                           | Up to a week |
    `,
  );
});

test('a finding counts for whoever holds the case', async () => {
  await expectFigures(
    'dq-date-logic',
    {
      ...findings,
      'canonical.teams': `
        team_id | team_name
        T1      | North
      `,
      'canonical.involvements': `
        involvement_id | child_id | worker_id | team_id | role_code        | start_date
        I1             | C1       | W1        | T1      | allocated_worker | 2025-06-02
      `,
    },
    `
      interval_type | interval_end | breakdown | group_name | numerator | value
      month         | 2026-03-31   | team      | North      | 2         | 2
      month         | 2026-03-31   | team      |            | 2         | 2
    `,
  );
});

test('which rules count is a parameter', async () => {
  await expectFigures(
    'dq-date-logic',
    { ...findings, parameters: { rules: 'DQ-REF-001:a  DQ-REF-002' } },
    `
      interval_type | interval_end | numerator | denominator | value
      month         | 2026-03-31   | 2         | 2           | 2
    `,
  );
});

test.each(['dq-date-logic', 'dq-episode-overlap', 'dq-duplicate-records'])(
  'the rules that %s names are in the catalogue, with the parts that it names',
  (id) => {
    const named = String(indicatorOf(id).parameters.rules!.default).split(/\s+/);
    for (const name of named) {
      const [ruleId, parts = ''] = name.split(':');
      const rule = rules.rules.find((one) => one.id === ruleId);
      expect(Object.keys(rule?.parts ?? {}), name).toEqual(expect.arrayContaining([...parts]));
      expect(rule, name).toBeDefined();
    }
  },
);
