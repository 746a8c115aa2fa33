import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const days = 'select {columns} from facts.contact_days_to_help order by child_id, contact_date';

test('early help that began within 28 days belongs to the latest contact before it', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.contacts': `
      contact_id | child_id | contact_date
      K1         | C1       | 2026-03-02
      K2         | C1       | 2026-03-09     # the latest before help
      K3         | C1       | 2026-03-23     # after it
      K4         | C2       | 2026-03-03     # 28 days before
      K5         | C3       | 2026-03-02     # 29
      K6         | C4       | 2026-03-02     # help had begun the day before
      K7         |          | 2026-03-02
      K8         | C5       | 2026-03-30     # help begins tomorrow
    `,
    'canonical.early_help_episodes': `
      episode_id | child_id | start_date
      E1         | C1       | 2026-03-16
      E2         | C2       | 2026-03-31
      E3         | C3       | 2026-03-31
      E4         | C4       | 2026-03-01
      E5         |          | 2026-03-03
      E6         | C5       | 2026-04-01
    `,
  });

  await expectRows(
    db,
    days,
    `
      child_id | contact_date
      C1       | 2026-03-09
      C2       | 2026-03-03
    `,
  );
});

test('a request for early help tells of the contacts of its day, and takes the help that followed', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.contacts': `
      contact_id | child_id | contact_date
      K1         | C1       | 2026-03-02     # the day of a request
      K2         | C2       | 2026-03-02     # help came of the request after it
      K3         | C3       | 2026-03-09     # after the request, before help
      K4         |          | 2026-03-02
    `,
    'canonical.early_help_requests': `
      request_id | child_id | request_date
      Q1         | C1       | 2026-03-02
      Q2         | C2       | 2026-03-03
      Q3         | C3       | 2026-03-02
      Q4         |          | 2026-03-02
      Q5         | C4       | 2026-03-02     # no contact
      Q6         | C2       | 2026-04-01     # after the as-at date
    `,
    'canonical.early_help_episodes': `
      episode_id | child_id | start_date
      E2         | C2       | 2026-03-16
      E3         | C3       | 2026-03-16
    `,
  });

  await expectRows(
    db,
    days,
    `
      child_id | contact_date
      C1       | 2026-03-02
      C3       | 2026-03-09
    `,
  );
});
