import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const placements = 'select {columns} from facts.latest_placements order by child_id, period_number';

const inCareSince2025 = (...children: string[]): string => `
  care_episode_id | child_id | start_date | start_reason_code
  ${children.map((child) => `E${child} | ${child} | 2025-01-01 | S`).join('\n')}
`;

test('a child is where the newest placement in force is, or else where the newest of all was', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': inCareSince2025('C1', 'C2', 'C3', 'C4', 'C5', 'C6'),
    'canonical.placements': `
      placement_id | child_id | start_date | end_date   | placement_type_code
      P1           | C1       | 2025-01-01 | 2025-06-01 | U6
      P2           | C1       | 2025-06-01 |            | K2
      P3           | C2       | 2025-01-01 |            | U6
      P4           | C2       | 2026-03-01 | 2026-03-10 | T1    # in hospital for a while
      P5           | C3       | 2025-01-01 | 2025-06-01 | U6
      P6           | C3       | 2025-06-01 | 2026-03-31 | K2    # ended on the day, and nothing since
      P7           | C4       | 2025-01-01 | 2026-04-01 | U6
      P8           | C4       | 2026-04-01 |            | K2    # moves tomorrow
      P9           | C5       | 2025-01-01 |            | U6
      PA           | C5       | 2025-01-01 |            | K2    # two on one day: the higher id
      PB           | C6       |            |            | U6    # nobody knows since when
      PC           | C7       | 2025-01-01 |            | U6    # not in care
      PD           |          | 2025-01-01 |            | U6
    `,
  });

  await expectRows(
    db,
    placements,
    `
      child_id | placement_id | start_date | placement_type_code
      C1       | P2           | 2025-06-01 | K2
      C2       | P3           | 2025-01-01 | U6
      C3       | P6           | 2025-06-01 | K2
      C4       | P7           | 2025-01-01 | U6
      C5       | PA           | 2025-01-01 | K2
    `,
  );
});

test('each period of care has the placement in which it ended', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2024-01-01 | S                 | 2025-01-01 | E4A
      E2              | C1       | 2025-01-01 | S                 | 2026-02-01 | E4A
      E3              | C2       | 2024-01-01 | S                 | 2025-01-01 | E4A
    `,
    'canonical.placements': `
      placement_id | child_id | start_date | end_date
      P1           | C1       | 2024-01-01 | 2024-06-01
      P2           | C1       | 2024-06-01 | 2025-01-01
      P3           | C1       | 2025-01-01 | 2026-02-01
      P4           | C1       | 2026-02-01 |             # from the day that care ended
      P5           | C2       | 2023-01-01 | 2024-01-01  # of a period before the export begins
    `,
  });

  await expectRows(
    db,
    placements,
    `
      child_id | period_number | placement_id
      C1       | 1             | P2
      C1       | 2             | P3
    `,
  );
});

test('a postcode leads to its authority, however it is written, and to neither side where nobody knows', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { authority: { code: '845', name: 'Eastshire' } },
    'canonical.care_episodes': inCareSince2025('C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'),
    'canonical.placements': `
      placement_id | child_id | start_date | postcode
      P1           | C1       | 2025-01-01 | ZZ1 1AA
      P2           | C2       | 2025-01-01 | zz21aa
      P3           | C3       | 2025-01-01 | ZZ3 1AA    # in Wales
      P4           | C4       | 2025-01-01 | ZZ4 1AA    # confidential
      P5           | C5       | 2025-01-01 | ZZ9 9ZZ    # in no lookup
      P6           | C6       | 2025-01-01 |
      P7           | C7       | 2025-01-01 | ZZ5 1AA    # its authority has no code
    `,
    'canonical.placement_authorities': `
      postcode | authority_code | authority_name | source_file | source_line
      ZZ11AA   | 845            | Eastshire      | a           | 2
      ZZ2 1AA  | 846            | Westshire      | a           | 3
      ZZ2  1AA | 847            | Northshire     | a           | 4   # the same postcode again
      ZZ3 1AA  | WAL            |                | a           | 5
      ZZ4 1AA  | CON            |                | a           | 6
      ZZ5 1AA  |                | Southshire     | a           | 7
               | 848            | Nowhere        | a           | 8
    `,
  });

  await expectRows(
    db,
    placements,
    `
      child_id | postcode | location_code | authority_of_placement
      C1       | ZZ1 1AA  | in            | Eastshire
      C2       | zz21aa   | out           | Westshire
      C3       | ZZ3 1AA  | out           | WAL - Child placed in Wales
      C4       | ZZ4 1AA  |               | CON - Child placed in confidential placement
      C5       | ZZ9 9ZZ  |               |
      C6       |          |               |
      C7       | ZZ5 1AA  |               | Southshire
    `,
  );
});

test('until a council has said which authority it is, no placement is inside or outside it', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': inCareSince2025('C1'),
    'canonical.placements': `
      placement_id | child_id | start_date | postcode
      P1           | C1       | 2025-01-01 | ZZ1 1AA
    `,
    'canonical.placement_authorities': `
      postcode | authority_code | authority_name
      ZZ1 1AA  | 845            | Eastshire
    `,
  });

  await expectRows(
    db,
    placements,
    `
      child_id | location_code | authority_of_placement
      C1       |               | Eastshire
    `,
  );
});
