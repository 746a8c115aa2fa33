import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const spells = 'select {columns} from facts.placements order by child_id, start_date, placement_id';

test('a return from hospital or the like is to the same placement, unless the records show another place', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.placements': `
      placement_id | child_id | start_date | end_date   | placement_type_code | postcode | urn
      P1           | C1       | 2025-05-01 | 2025-06-01 | U6                  |          |
      P2           | C1       | 2025-06-01 | 2025-06-10 | T1                  |          |
      P3           | C1       | 2025-06-10 |            | U6                  |          |        # another id, nothing else known
      P4           | C2       | 2025-05-01 | 2025-06-01 | U6                  | AB1 2CD  |
      P5           | C2       | 2025-06-01 | 2025-06-10 | T3                  | AB9 9ZZ  |
      P6           | C2       | 2025-06-10 |            | U6                  | ab12cd   |
      P7           | C3       | 2025-05-01 | 2025-06-01 | U6                  | AB1 2CD  |
      P8           | C3       | 2025-06-01 | 2025-06-10 | T4                  |          |
      P9           | C3       | 2025-06-10 |            | U6                  | AB3 4EF  |        # another place
      PA           | C4       | 2025-05-01 | 2025-06-01 | U6                  |          |
      PB           | C4       | 2025-06-01 | 2025-06-10 | T0                  |          |
      PC           | C4       | 2025-06-10 |            | K2                  |          |        # another kind of place
      PD           | C5       | 2025-05-01 | 2025-06-01 | U6                  |          | SC1
      PE           | C5       | 2025-06-01 | 2025-06-10 | T2                  |          |
      PF           | C5       | 2025-06-20 |            | U6                  |          | SC1    # not straight after
      PG           | C6       | 2025-05-01 |            | T1                  |          |        # nowhere else yet
    `,
  });

  await expectRows(
    db,
    spells,
    `
      child_id | placement_id | is_temporary | is_counted | spell_number | stay_number | spell_start_date
      C1       | P1           | false        | true       | 1            | 1           | 2025-05-01
      C1       | P2           | true         | false      | 1            | 2           | 2025-05-01
      C1       | P3           | false        | true       | 1            | 3           | 2025-05-01
      C2       | P4           | false        | true       | 1            | 1           | 2025-05-01
      C2       | P5           | true         | false      | 1            | 2           | 2025-05-01
      C2       | P6           | false        | true       | 1            | 3           | 2025-05-01
      C3       | P7           | false        | true       | 1            | 1           | 2025-05-01
      C3       | P8           | true         | false      | 1            | 2           | 2025-05-01
      C3       | P9           | false        | true       | 2            | 3           | 2025-06-10
      C4       | PA           | false        | true       | 1            | 1           | 2025-05-01
      C4       | PB           | true         | false      | 1            | 2           | 2025-05-01
      C4       | PC           | false        | true       | 2            | 3           | 2025-06-10
      C5       | PD           | false        | true       | 1            | 1           | 2025-05-01
      C5       | PE           | true         | false      | 1            | 2           | 2025-05-01
      C5       | PF           | false        | true       | 2            | 3           | 2025-06-20
      C6       | PG           | true         | false      | 0            | 1           |
    `,
  );
});

test('the carers make the placement: not the legal status, its paper status, nor a house that they move to', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      child_id | placement_id | start_date | start_reason_code
      C1       | P2           | 2025-06-01 | L
      C1       | P3           | 2025-07-01 | T
      C1       | P4           | 2025-08-01 | P
      C2       | P7           | 2025-06-01 | B
      C3       | P9           | 2025-06-01 |
      C7       |              | 2025-06-01 | T
      C7       |              | 2025-07-01 | P
      C8       | PL           | 2025-06-01 | U
    `,
    'canonical.placements': `
      placement_id | child_id | start_date | end_date   | placement_type_code | postcode | urn | change_reason_code
      P1           | C1       | 2025-05-01 | 2025-06-01 | U6                  |          |     | OTHER
      P2           | C1       | 2025-06-01 | 2025-07-01 | U6                  |          |     | OTHER
      P3           | C1       | 2025-07-01 | 2025-08-01 | U6                  |          |     | CREQB
      P4           | C1       | 2025-08-01 |            | K2                  |          |     |
      P6           | C2       | 2025-05-01 | 2025-06-01 | K2                  | AB1 2CD  | SC1 |
      P7           | C2       | 2025-06-01 |            | U6                  | AB1 2CD  | SC1 |           # new carers, says the episode
      P8           | C3       | 2025-05-01 | 2025-06-01 | U6                  | AB1 2CD  | SC1 |
      P9           | C3       | 2025-06-01 |            | U4                  | AB1 2CD  | SC1 |           # the same address
      PA           | C4       | 2025-05-01 | 2025-06-01 | U6                  | AB1 2CD  | SC1 |
      PB           | C4       | 2025-06-01 |            | U6                  | AB1 2CD  | SC2 |           # another agency's
      PC           | C5       | 2025-05-01 | 2025-06-01 | U6                  | AB1 2CD  | SC1 |
      PD           | C5       | 2025-09-01 |            | U6                  | AB1 2CD  | SC1 |           # back after a gap
      PE           | C6       | 2025-05-01 | 2025-06-01 | U6                  |          |     |
      PF           | C6       | 2025-06-01 |            | A3                  |          |     |           # adopted by the carers
      PG           | C7       | 2025-05-01 | 2025-06-01 | U6                  |          |     |
      PH           | C7       | 2025-06-01 | 2025-07-01 | U6                  |          |     |           # the episode does not say of which
      PI           | C7       | 2025-07-01 |            | U6                  |          |     |
      PK           | C8       | 2025-05-01 |            | U6                  |          |     |           # which nobody ended
      PL           | C8       | 2025-06-01 |            | U6                  |          |     |
    `,
  });

  await expectRows(
    db,
    spells,
    `
      child_id | placement_id | spell_number | spell_start_date | previous_spell_start_date | move_reason_code
      C1       | P1           | 1            | 2025-05-01       |                           |
      C1       | P2           | 1            | 2025-05-01       |                           |
      C1       | P3           | 1            | 2025-05-01       |                           |
      C1       | P4           | 2            | 2025-08-01       | 2025-05-01                | CREQB
      C2       | P6           | 1            | 2025-05-01       |                           |
      C2       | P7           | 2            | 2025-06-01       | 2025-05-01                |
      C3       | P8           | 1            | 2025-05-01       |                           |
      C3       | P9           | 1            | 2025-05-01       |                           |
      C4       | PA           | 1            | 2025-05-01       |                           |
      C4       | PB           | 2            | 2025-06-01       | 2025-05-01                |
      C5       | PC           | 1            | 2025-05-01       |                           |
      C5       | PD           | 2            | 2025-09-01       | 2025-05-01                |
      C6       | PE           | 1            | 2025-05-01       |                           |
      C6       | PF           | 1            | 2025-05-01       |                           |
      C7       | PG           | 1            | 2025-05-01       |                           |
      C7       | PH           | 1            | 2025-05-01       |                           |
      C7       | PI           | 2            | 2025-07-01       | 2025-05-01                |
      C8       | PK           | 1            | 2025-05-01       |                           |
      C8       | PL           | 1            | 2025-05-01       |                           |
    `,
  );
});

test('a placement of less than a day is in no sequence, and one without its child, its start or not begun is none', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.placements': `
      placement_id | child_id | start_date | end_date   | placement_type_code
      P1           | C1       | 2025-05-01 | 2025-06-01 | U6
      P2           | C1       | 2025-06-01 | 2025-06-01 | U6                  # gone the same day
      P3           | C1       | 2025-06-01 |            | U6
      P4           |          | 2025-06-01 |            | U6
      P5           | C1       |            |            | U6
      P6           | C1       | 2026-04-01 |            | U6
      P7           | C2       | 2025-06-01 |            |                     # no kind, no end
      P8           | C2       | 2025-07-01 |            |                     # begun while the other was open
    `,
  });

  await expectRows(
    db,
    spells,
    `
      child_id | placement_id | is_counted | spell_number | stay_number
      C1       | P1           | true       | 1            | 1
      C1       | P2           | false      |              |
      C1       | P3           | true       | 2            | 2
      C2       | P7           | true       | 1            | 1
      C2       | P8           | true       | 2            | 2
    `,
  );
});

test('a postcode lies in the authority or outside it, whatever its spaces; a confidential one nobody knows', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { authority: { code: '845', name: 'Exampleshire' } },
    'canonical.placement_authorities': `
      postcode | authority_code | authority_name
      AB1 2CD  | 845            | Exampleshire
      AB12CD   |                |                   # again, without its code
      AB3 4EF  | 846            | Elsewhere
      AB5 6GH  | CON            |
    `,
    'canonical.placements': `
      placement_id | child_id | start_date | postcode
      P1           | C1       | 2025-05-01 | ab12cd
      P2           | C2       | 2025-05-01 | AB3 4EF
      P3           | C3       | 2025-05-01 | AB5 6GH
      P4           | C4       | 2025-05-01 | AB7 8IJ
      P5           | C5       | 2025-05-01 |
    `,
  });

  await expectRows(
    db,
    spells,
    `
      child_id | location_code | authority_name
      C1       | in            | Exampleshire
      C2       | out           | Elsewhere
      C3       |               |
      C4       |               |
      C5       |               |
    `,
  );
});
