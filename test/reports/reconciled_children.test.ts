import { test } from 'vitest';
import { expectReport } from './support.ts';

test('a child in a difference stands on one side, named in words', async () => {
  await expectReport(
    'reconciled_children',
    {
      'findings.reconciliations': `
        id | title            | left_words        | right_words
        A  | Open plans agree | children on list 7 | children on list 6
        B  | Nothing apart    | rows              | rows
      `,
      'findings.reconciliation_children': `
        id | child_id | record_id | side
        A  | C2       |           | right
        A  | C3       |           | left
        A  | C1       | P1        | left
      `,
    },
    `
      id | title            | child_id | record_id | found_in
      A  | Open plans agree | C1       | P1        | children on list 7
      A  | Open plans agree | C3       |           | children on list 7
      A  | Open plans agree | C2       |           | children on list 6
    `,
  );
});
