import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { drawn, explaining } from './support.ts';

const listed = {
  types:
    'list integer, row_number integer, child_id varchar, record_id varchar, source_file varchar, source_line integer',
  rows: `
    list | row_number | child_id | record_id | source_file | source_line
    3    | 1          | C1       | R1        | a.csv       | 2
    3    | 2          | C1       | R2        | a.csv       | 3
    3    | 3          | C2       | R2        | a.csv       | 4            # a sibling with the same referral id
    6    | 1          | C1       | R1        | a.csv       | 2
    1    | 1          |          | K1        | k.csv       | 9            # a contact about nobody in particular
  `,
};

const findings = {
  types: `finding_id varchar, child_id varchar, record_id varchar, row_number integer, source_file varchar,
    source_line integer, state varchar, position integer`,
  rows: `
    finding_id | child_id | record_id | row_number | source_file | source_line | state          | position
    F01        | C1       | R1        |            |             |             | open           | 1   # its record, on no list
    F02        | C1       | R2        |            |             |             | open           | 2   # another row's record
    F03        | C2       | R1        |            |             |             | open           | 3   # another child's
    F04        | C1       | C1        |            |             |             | explained      | 4   # the child
    F05        | C1       | P9        |            |             |             | open           | 5   # the child, on list 6 only
    F06        | C1       | R1: x     |            | a.csv       | 2           | open           | 6   # its line
    F07        | C1       | R1: y     | 1          | a.csv       | 2           | open           | 7   # row 1 of list 6
    F08        | C1       | R1: z     | 1          | a.csv       | 2           | open           | 8   # row 1 of list 3
    F09        | C1       | R1        |            |             |             | fixed          | 9
    F10        | C1       | R1        |            |             |             | not looked for | 10
    F11        |          | K1        |            |             |             | open           | 11
    F12        |          | whole     |            |             |             | open           | 12  # a whole list
  `,
};

const touched = {
  types: 'finding_id varchar, list integer',
  rows: `
    finding_id | list
    F02        | 3
    F04        | 3
    F05        | 6
    F07        | 6
    F08        | 3
    F12        | 1
    F12        | 3
  `,
};

test.each([
  [3, 1, 'F01\n F04\n F06\n F08'],
  [3, 2, 'F02\n F04'],
  [3, 3, ''],
  [6, 1, 'F01\n F05\n F06\n F07'],
  [1, 1, 'F11'],
])(
  'list %d row %d has what is about its record, its line, itself, or its child',
  async (list, row, expected) => {
    const db = await drawn(
      { 'explain.listed': listed, 'explain.known_findings': findings, 'findings.finding_lists': touched },
      { list, row_number: row },
    );
    await expectRows(db, await explaining('row_findings'), `finding_id\n ${expected}`);
  },
);
