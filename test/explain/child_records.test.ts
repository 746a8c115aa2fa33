import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { drawn, explaining } from './support.ts';

test('what is listed comes before what is left out, list by list, and no other child is there', async () => {
  const source = 'record_id varchar, source_file varchar, source_line integer';
  const db = await drawn(
    {
      'explain.listed': {
        types: `list integer, row_number integer, child_id varchar, ${source}`,
        rows: `
          list | row_number | child_id | record_id | source_file | source_line
          7    | 2          | C1       | P1        | p.csv       | 8
          3    | 4          | C1       | R1        | r.csv       | 5
          3    | 5          | C2       | R2        | r.csv       | 6
          11   | 1          |          | A1        | a.csv       | 2
        `,
      },
      'explain.left_out': {
        types: `list integer, left_out varchar, child_id varchar, ${source}`,
        rows: `
          list | left_out | child_id | record_id | source_file | source_line
          3    | too old  | C1       | R0        | r.csv       | 2
          3    | no date  | C1       |           | r.csv       | 3
          3    | too old  |          | R9        | r.csv       | 9
        `,
      },
    },
    { child_id: 'C1' },
  );
  await expectRows(
    db,
    await explaining('child_records'),
    `
      list | row_number | left_out | record_id | source_file | source_line
      3    | 4          |          | R1        | r.csv       | 5
      3    |            | no date  |           | r.csv       | 3
      3    |            | too old  | R0        | r.csv       | 2
      7    | 2          |          | P1        | p.csv       | 8
    `,
  );
});
