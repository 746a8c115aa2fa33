import { expect, test } from 'vitest';
import { answerQuestion, type Answer } from '../../pipelines/steps/asking/answer_question.ts';
import { parseQuestion } from '../../pipelines/steps/asking/parse_question.ts';
import { readStatement } from '../../pipelines/steps/asking/read_statement.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import { emptyTables } from '../rules/support.ts';
import { insertRows } from '../support.ts';

const db = await emptyTables('2026-03-31', settingsSchema.parse({}));
await insertRows(db, 'canonical.restricted_records', 'child_id\nC1\nC1\nC2');
await insertRows(db, 'findings.missing_files', 'canonical_table | file\nvisits | ssd_cp_visits.csv');
await insertRows(
  db,
  'findings.missing_columns',
  'canonical_table | canonical_column | source_file | heading\n' +
    'contacts | source_code | ssd_contacts.csv | cont_source\n' +
    'contacts | had_other_outcome | ssd_contacts.csv | cont_outcome',
);

async function answer(sql: string, values = {}): Promise<Answer> {
  const question = parseQuestion('mine.sql', `-- Mine.\n-- One row per row.\n${sql}`);
  return answerQuestion(db, question, { values, reads: await readStatement(db, question) });
}

test('says how many of the children have restricted records', async () => {
  const { notes } = await answer("select unnest(['C1', 'C1', 'C2', 'C3']) as child_id");
  expect(notes).toEqual(['2 children here have restricted records: check who may see this.']);
  expect((await answer("select 'C1' as child_id")).notes[0]).toContain(
    'one child here has a restricted record',
  );
  expect((await answer("select 'C3' as child_id")).notes).toEqual([]);
});

test('says which of the tables and columns that it reads the exports lacked', async () => {
  expect((await answer('select source_code from canonical.contacts')).notes).toEqual([
    'not in the exports, so it may be missing here: source (cont_source in ssd_contacts.csv).',
  ]);
  expect((await answer('select visit_date from canonical.visits')).notes).toEqual([
    'not in the exports, so it may be missing here: visits (ssd_cp_visits.csv).',
  ]);
  expect((await answer('select contact_date from canonical.contacts')).notes).toEqual([]);
});

test('knows what each column holds, what stands over it, and what stays off the screen', async () => {
  const { rows, columns } = await answer(`-- @heading b: Both
    select
        'C1' as child_id,
        2 as b,
        date '2026-03-01' as start_date,
        timestamp '2026-03-01 22:15:00' as started_at,
        1.5 as half,
        true as is_open,
        'A B' as worker_name,
        date '2010-01-01' as birth_date,
        [1, 2] as list`);
  expect(rows).toBe(1);
  const told = columns.map(({ name, heading, kind, format, isOnScreen }) =>
    [name, heading, kind, format ?? '', isOnScreen].join(' | '),
  );
  expect(told).toEqual([
    'child_id | Child | id |  | true',
    'b | Both | count |  | true',
    'start_date | Start date | day |  | true',
    'started_at | Started at | count | dd/mm/yyyy hh:mm | true',
    'half | Half | count | #,##0.0 | true',
    'is_open | Open | text |  | true',
    'worker_name | Worker | text |  | false',
    'birth_date | Birth date | day |  | false',
    'list | List | text |  | true',
  ]);
  const shown = await db.runAndReadAll('select started_at, is_open, list from shown');
  expect(shown.getRowObjectsJson()).toEqual([
    { started_at: 46082.927083333336, is_open: 'yes', list: '[1, 2]' },
  ]);
});
