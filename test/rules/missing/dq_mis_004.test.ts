import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

const tables = {
  as_at: '2026-03-31',
  'canonical.missing_episodes': `
    missing_episode_id | child_id | started_at          | ended_at            | is_return_interview_offered | is_return_interview_offered_raw | is_return_interview_accepted | is_return_interview_accepted_raw
    M1                 | C1       | 2026-03-25 01:00:00 | 2026-03-27 23:00:00 |                             |                                 |                              |          # breaks it: 4 days
    M2                 | C1       | 2026-03-25 01:00:00 | 2026-03-28 01:00:00 |                             |                                 |                              |          # just inside: 3
    M3                 | C1       | 2026-03-01 01:00:00 |                     |                             |                                 |                              |          # still missing
    M4                 | C1       | 2026-03-01 01:00:00 | 2026-03-02 01:00:00 | no                          | N                               |                              |
    M5                 | C1       | 2026-03-01 01:00:00 | 2026-03-02 01:00:00 |                             | perhaps                         |                              |          # just inside: what it says is another rule
    M1                 | C2       | 2026-03-01 01:00:00 | 2026-03-20 01:00:00 | yes                         | Y                               |                              |          # breaks it: 11 days
    M2                 | C2       | 2026-03-01 01:00:00 | 2026-03-21 01:00:00 | yes                         | Y                               |                              |          # just inside: 10
    M3                 | C2       | 2026-03-02 01:00:00 | 2026-03-03 01:00:00 | no                          | N                               | yes                          | Y        # breaks it
    M4                 | C2       | 2026-03-04 01:00:00 |                     |                             |                                 | yes                          | Y        # breaks it: not offered on record
    M5                 | C2       | 2026-03-01 01:00:00 | 2026-03-02 01:00:00 | yes                         | Y                               | no                           | N
    M6                 | C3       | 2026-03-01 01:00:00 | 2026-03-02 01:00:00 |                             |                                 |                              |          # just inside: in the log
    M6                 | C4       | 2026-03-01 01:00:00 | 2026-03-02 01:00:00 |                             |                                 |                              |          # breaks it: only a sibling is in the log
                       |          | 2026-03-05 01:00:00 | 2026-03-06 01:00:00 |                             |                                 |                              |          # nobody's, without an id
  `,
  'canonical.return_interviews': `
    missing_episode_id | child_id | is_offered | offered_date | is_accepted
    M6                 | C3       | yes        | 2026-03-03   | no
    M6                 | C4       | yes        | 2026-04-01   | no            # tomorrow
                       |          | yes        | 2026-03-03   | no
  `,
};

test('it is recorded whether a return interview was offered and taken', async () => {
  await expectFindings(
    'DQ-MIS-004',
    tables,
    `
      part | child_id | record_id  | message
      a    | C1       | M1         | It is not recorded whether a return interview was offered after the missing episode that ended on 27/03/2026.
      c    | C2       | M1         | A return interview was offered after the missing episode that ended on 20/03/2026, but it is not recorded whether the child took it.
      b    | C2       | M3         | A return interview was taken after the missing episode of 02/03/2026, but none was offered on record.
      b    | C2       | M4         | A return interview was taken after the missing episode of 04/03/2026, but none was offered on record.
      a    | C4       | M6         | It is not recorded whether a return interview was offered after the missing episode that ended on 02/03/2026.
      a    |          | 2026-03-05 | It is not recorded whether a return interview was offered after the missing episode that ended on 06/03/2026.
    `,
  );
});

test('a council can wait for longer', async () => {
  await expectNoFindings('DQ-MIS-004', {
    ...tables,
    'canonical.missing_episodes': `
      missing_episode_id | child_id | ended_at            | is_return_interview_offered
      M1                 | C1       | 2026-03-27 23:00:00 |
      M1                 | C2       | 2026-03-20 01:00:00 | yes
    `,
    settings: { rules: { 'DQ-MIS-004': { thresholds: { days_to_offer: 4, days_to_answer: 11 } } } },
  });
});
