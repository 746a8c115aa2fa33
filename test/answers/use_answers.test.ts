import { expect, test } from 'vitest';
import {
  codeOf,
  withCodes,
  withHeadings,
  type UnmatchedAnswers,
} from '../../pipelines/steps/answers/keep_unmatched.ts';
import { canonicalTables } from '../../schemas/canonical/index.ts';
import type { AnswerRow } from '../../schemas/define_answer_book.ts';
import { readProfile, sourcesOf } from '../../schemas/profile.ts';
import { settingsSchema } from '../../schemas/settings.ts';

const answered = (rows: AnswerRow[]): UnmatchedAnswers['codes'] => ({
  latest: rows.map((row) => ({ ...row, version: '1', kept_on: '2026-03-31' })),
  readSha256: null,
});
const answers = (parts: Partial<UnmatchedAnswers>): UnmatchedAnswers => ({
  codes: answered([]),
  headings: answered([]),
  teams: answered([]),
  notes: [],
  ...parts,
});

test('a code is chosen with its label or typed alone; anything else is no code', () => {
  expect(codeOf({ codelist: 'gender', should_be: 'F: Female' })).toBe('F');
  expect(codeOf({ codelist: 'gender', should_be: ' f ' })).toBe('F');
  expect(codeOf({ codelist: 'gender', should_be: 'leave blank' })).toBeNull();
  expect(codeOf({ codelist: 'gender', should_be: 'nonsense' })).toBeNull();
  expect(codeOf({ codelist: 'gender', should_be: null })).toBeNull();
  expect(codeOf({ codelist: 'no_such_list', should_be: 'F' })).toBeNull();
});

test('what was typed counts before what annexa.yaml says, and a code taken back counts no more', () => {
  const settings = settingsSchema.parse({ codes: { gender: { Boy: 'F', Lad: 'M' } } });
  const { codes } = withCodes(
    settings,
    answers({
      codes: answered([
        { codelist: 'gender', raw_text: 'Boy', should_be: 'M: Male' },
        { codelist: 'gender', raw_text: 'Girl', should_be: null },
      ]),
    }),
  );
  expect(codes).toEqual({ gender: { Boy: 'M', Lad: 'M' } });
  expect(settings.codes).toEqual({ gender: { Boy: 'F', Lad: 'M' } });
});

test('a heading is read as the column that was chosen, whatever date is in the name of the file', () => {
  const profile = withHeadings(
    readProfile('ssd'),
    answers({
      headings: answered([
        { source_file: 'ssd_contacts 2026-03-30.csv', heading: 'When', should_be: 'contact_date' },
        { source_file: 'ssd_contacts.csv', heading: 'Mood', should_be: 'colour' },
      ]),
    }),
  );
  const entry = profile.tables.contacts!.find(({ file }) => file === 'ssd_contacts')!;
  const { contact_date: day } = sourcesOf(entry, canonicalTables.contacts!);
  expect(day!.headings.at(-1)).toBe('When');
  expect(Object.keys(sourcesOf(entry, canonicalTables.contacts!))).not.toContain('colour');
});

test('without answers the profile stays as it is', () => {
  const profile = readProfile('ssd');
  expect(withHeadings(profile, answers({}))).toBe(profile);
});
