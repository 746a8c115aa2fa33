import fc from 'fast-check';
import { expect, test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';
import { rebuildFacts, replaceRows, textRows } from '../random_support.ts';

const missing = 'select {columns} from facts.missing_in_care order by child_id, period_number';

test('episodes that began in the period and in the twelve months count, missing and absent apart', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2020-01-01 | S                 |            |
      E2              | C2       | 2025-01-01 | S                 | 2025-09-01 | E4A
      E3              | C2       | 2025-10-01 | S                 |            |
      E4              | C3       | 2025-01-01 | S                 | 2026-01-31 | E4A
      E5              | C4       | 2025-01-01 | S                 |            |
    `,
    'canonical.missing_episodes': `
      missing_episode_id | child_id | started_at          | missing_type_code | missing_type_raw | ended_at
      M1                 | C1       | 2025-03-30 23:59:00 | M                 | M                |
      M2                 | C1       | 2025-03-31 00:00:00 | M                 | M                |
      M3                 | C1       | 2025-06-01 10:00:00 | M                 | M                |
      M4                 | C1       | 2026-03-31 23:59:00 | M                 | M                |
      M5                 | C1       | 2026-04-01 00:00:00 | M                 | M                |
      M6                 | C1       | 2025-06-02 10:00:00 | A                 | A                |
      M7                 | C1       |                     | M                 | M                | 2026-01-01 10:00:00
      M8                 | C2       | 2025-05-01 10:00:00 | M                 | M                |    # of the first period
      M9                 | C2       | 2025-09-15 10:00:00 | M                 | M                |    # at home
      MA                 | C2       | 2025-10-01 10:00:00 |                   |                  |    # an export without types
      MB                 | C2       | 2025-11-01 10:00:00 |                   | Elsewhere        |    # nobody knows what that is
      MC                 | C3       | 2026-01-31 10:00:00 | A                 | A                |    # the day that care ended
      MD                 | C3       | 2026-02-01 10:00:00 | A                 | A                |
      ME                 |          | 2026-02-01 10:00:00 | A                 | A                |
    `,
  });

  await expectRows(
    db,
    missing,
    `
      child_id | period_number | missing_count | absent_count
      C1       | 1             | 3             | 1
      C2       | 1             | 1             | 0
      C2       | 2             | 1             | 0
      C3       | 1             | 0             | 1
    `,
  );
});

const inCareSince2020 = (...children: string[]): string => `
  care_episode_id | child_id | start_date | start_reason_code
  ${children.map((child) => `E${child} | ${child} | 2020-01-01 | S`).join('\n')}
`;

test('the interview is the one after the last time missing, and accepted only if offered', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': inCareSince2020('C1', 'C2', 'C3', 'C4', 'C5', 'C6'),
    'canonical.missing_episodes': `
      missing_episode_id | child_id | started_at          | missing_type_code | is_return_interview_offered | is_return_interview_accepted
      M1                 | C1       | 2025-06-01 08:00:00 | M                 | yes                         | yes
      M2                 | C1       | 2025-06-01 20:00:00 | M                 | no                          | yes
      M3                 | C1       | 2025-07-01 20:00:00 | A                 | yes                         | yes
      M4                 | C2       | 2025-06-01 08:00:00 | A                 | yes                         | yes
      M5                 | C3       | 2022-06-01 08:00:00 | M                 | yes                         | unknown       # long ago, yet the last
      M6                 | C4       | 2025-06-01 08:00:00 | M                 | unknown                     | yes
      M7                 | C5       | 2025-06-01 08:00:00 | M                 | yes                         | no
      M8                 | C5       | 2025-06-01 08:00:00 | M                 | yes                         | yes           # the same moment: the higher id
      M9                 | C6       | 2025-06-01 08:00:00 | M                 |                             | yes
    `,
  });

  await expectRows(
    db,
    missing,
    `
      child_id | missing_count | is_return_interview_offered | is_return_interview_accepted
      C1       | 2             | no                          |
      C2       | 0             |                             |
      C3       | 0             | yes                         | unknown
      C4       | 1             | unknown                     |
      C5       | 2             | yes                         | yes
      C6       | 1             |                             |
    `,
  );
});

test("the council's own log of interviews speaks before the missing episode", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': inCareSince2020('C1', 'C2', 'C3', 'C4'),
    'canonical.missing_episodes': `
      missing_episode_id | child_id | started_at          | missing_type_code | is_return_interview_offered | is_return_interview_accepted
      M1                 | C1       | 2025-06-01 08:00:00 | M                 | no                          |
      M1                 | C2       | 2025-06-01 08:00:00 | M                 | no                          |        # siblings, one id
      M2                 | C3       | 2025-06-01 08:00:00 | M                 | yes                         | no
      M3                 | C4       | 2026-03-30 08:00:00 | M                 | no                          |
    `,
    'canonical.return_interviews': `
      missing_episode_id | child_id | is_offered | offered_date | is_accepted | held_at
      M1                 | C1       | no         | 2025-06-02   |             |
      M1                 | C1       | yes        | 2025-06-03   | yes         | 2025-06-04 10:00:00
      M2                 | C3       |            |              |             |                       # says nothing
      M3                 | C4       | yes        | 2026-04-01   | yes         |                       # tomorrow
    `,
  });

  await expectRows(
    db,
    missing,
    `
      child_id | is_return_interview_offered | is_return_interview_accepted
      C1       | yes                         | yes
      C2       | no                          |
      C3       | yes                         | no
      C4       | no                          |
    `,
  );
});

test('a second opinion: the counts agree with counting one episode at a time', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2020-01-01 | S                 | 2025-06-01 | E4A
      E2              | C1       | 2025-08-01 | S                 |            |
    `,
  });
  const episode = fc.record({
    started_on: fc.constantFrom(
      ...['2025-03-30', '2025-03-31', '2025-05-31', '2025-06-01', '2025-06-02', '2025-07-31', '2025-08-01'],
      ...['2026-03-31', '2026-04-01'],
    ),
    hour: fc.constantFrom('00:00:00', '12:00:00', '23:59:59'),
    missing_type_code: fc.constantFrom('M', 'A'),
  });

  await fc.assert(
    fc.asyncProperty(fc.array(episode, { minLength: 1, maxLength: 8 }), async (drawn) => {
      await replaceRows(
        db,
        'canonical.missing_episodes',
        drawn.map(({ started_on, hour, missing_type_code }, index) => ({
          missing_episode_id: `M${index}`,
          child_id: 'C1',
          started_at: `${started_on} ${hour}`,
          missing_type_code,
        })),
      );
      await rebuildFacts(db, 'missing_incidents', 'missing_in_care');

      const found = await textRows(
        db,
        'select period_number, missing_count, absent_count from facts.missing_in_care order by 1',
      );
      const days = [
        ['2025-03-31', '2025-06-01'],
        ['2025-08-01', '2026-03-31'],
      ] as const;
      const count = (period: number, type: string): number =>
        drawn.filter(
          ({ started_on, missing_type_code }) =>
            missing_type_code === type && started_on >= days[period]![0] && started_on <= days[period]![1],
        ).length;
      const expected = [0, 1]
        .map((period) => [period + 1, count(period, 'M'), count(period, 'A')])
        .filter(([, missingCount, absentCount]) => missingCount! + absentCount! > 0);
      const counted = found.map((row) => row.map(Number)).filter(([, m, a]) => m! + a! > 0);
      expect(counted).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});
