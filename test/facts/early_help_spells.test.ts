import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const spells = 'select {columns} from facts.early_help_spells order by child_id, start_date, episode_id';

test('episodes with no more than a day between them are one spell', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.early_help_episodes': `
      episode_id | child_id | start_date | end_date
      E1         | C1       | 2026-01-05 | 2026-01-30
      E2         | C1       | 2026-01-12 | 2026-01-16     # within the first
      E3         | C1       | 2026-01-31 | 2026-02-06     # the day after the first, not the second
      E4         | C1       | 2026-02-08 |                # two days after
      E5         | C1       | 2026-03-09 | 2026-03-16     # within one that is open
      E6         | C2       | 2026-01-05 | 2026-04-01     # ends tomorrow
      E7         | C2       | 2026-04-01 |                # not begun
    `,
  });

  await expectRows(
    db,
    spells,
    `
      child_id | episode_id | start_date | end_date
      C1       | E1         | 2026-01-05 | 2026-02-06
      C1       | E4         | 2026-02-08 |
      C2       | E6         | 2026-01-05 |
    `,
  );
});

test('the first episode tells why help began, the last to end why it ended and who gave it', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.early_help_episodes': `
      episode_id | child_id | start_date | end_date   | reason    | organisation | worker_id | end_reason_code | end_reason_raw
      E1         | C1       | 2026-01-05 | 2026-03-02 | Behaviour | School       | W1        | outcomes_met    | Goals met
      E2         | C1       | 2026-01-05 | 2026-02-02 | Housing   | Family hub   | W2        | moved           | Moved
      E3         | C2       | 2026-01-05 | 2026-02-02 |           | School       | W1        | moved           | Moved
      E4         | C2       | 2026-02-03 |            | Housing   |              | W2        | outcomes_met    | Goals met       # open: no end, no reason
    `,
  });

  await expectRows(
    db,
    spells,
    `
      child_id | episode_id | reason    | organisation | worker_id | end_reason_code | end_reason_raw
      C1       | E1         | Behaviour | School       | W1        | outcomes_met    | Goals met
      C2       | E3         |           |              | W2        |                 |
    `,
  );
});

test('an episode without its child or without an id is a spell of its own, and one that ends before it begins is over', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.early_help_episodes': `
      episode_id | child_id | start_date | end_date
      E1         |          | 2026-01-05 |
      E2         |          | 2026-01-05 |
                 | C1       | 2026-01-05 | 2026-01-30
      E4         | C2       | 2026-02-02 | 2026-01-30
      E6         | C2       | 2026-02-04 |                # goes on with nothing
      E5         | C3       |            | 2026-01-30     # no start: never began
    `,
  });

  await expectRows(
    db,
    spells,
    `
      child_id | episode_id | start_date | end_date
      C1       |            | 2026-01-05 | 2026-01-30
      C2       | E4         | 2026-02-02 | 2026-01-30
      C2       | E6         | 2026-02-04 |
               | E1         | 2026-01-05 |
               | E2         | 2026-01-05 |
    `,
  );
});
