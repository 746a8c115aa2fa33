import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalTables } from '../../schemas/canonical/index.ts';
import { annexALabels, codelistPath, readCodelist, type CodelistRow } from '../../schemas/codelist.ts';
import { projectRoot } from '../../schemas/project_root.ts';
import { annexATexts } from './annex_a_texts.ts';

const schemas = join(projectRoot, 'schemas');
const names = readdirSync(join(schemas, 'codelists'))
  .map((file) => basename(file, '.csv'))
  .sort();

test('every codelist that a canonical column names is there', () => {
  const named = Object.values(canonicalTables).flatMap((table) =>
    Object.values(table.columns).flatMap((column) => column.codelist ?? []),
  );
  expect(named.length).toBeGreaterThan(0);
  expect([...new Set(named)].filter((name) => !names.includes(name))).toEqual([]);
});

test('every codelist that a list offers as choices is there and has texts', () => {
  const lists = readdirSync(join(schemas, 'lists'), { recursive: true, encoding: 'utf8' });
  const sources = ['define_list.ts', ...lists.map((file) => join('lists', file))].filter((file) =>
    file.endsWith('.ts'),
  );
  const named = sources.flatMap((file) =>
    [...readFileSync(join(schemas, file), 'utf8').matchAll(/anyOf\('(\w+)'\)/g)].map((match) => match[1]!),
  );
  expect(named).toContain('yes_no_lettered');
  expect([...new Set(named)].filter((name) => !(name in annexATexts))).toEqual([]);
});

test("Ofsted's texts are held to the letter and in Ofsted's order", () => {
  const held = Object.fromEntries(names.map((name) => [name, annexALabels(name, '2023')]));
  const withTexts = Object.fromEntries(Object.entries(held).filter(([, texts]) => texts.length > 0));
  expect(withTexts).toEqual(annexATexts);
});

test("a letter is used twice only where Ofsted uses it twice: 's) REFU' and 's) NOBT'", () => {
  const repeated = names.flatMap((name) =>
    duplicates(annexALabels(name, '2023').flatMap((text) => /^([a-z]+\d?)\) /.exec(text)?.[1] ?? [])).map(
      (letter) => `${name} ${letter})`,
    ),
  );
  expect(repeated).toEqual(['ethnicity s)']);
});

test('codes that came in with the 2023 template, and no others, say so', () => {
  const since2023 = names.flatMap((name) =>
    readCodelist(name).flatMap((row) =>
      row.template_since === '' ? [] : `${name} ${row.code} ${row.template_since}`,
    ),
  );
  expect(since2023).toEqual([
    'activity F4 2023',
    'activity P4 2023',
    'activity F5 2023',
    'activity P5 2023',
    'care_leaver_eligibility eligible 2023',
    'reason_for_closure RC9 2023',
    'referral_source 5D 2023',
  ]);
});

test('years are given where the returns state them', () => {
  const years = names.flatMap((name) =>
    readCodelist(name).flatMap((row) =>
      row.first_year || row.last_year ? `${name} ${row.code} ${row.first_year}-${row.last_year}` : [],
    ),
  );
  expect(years).toEqual([
    'activity F3 -2021',
    'activity P3 -2021',
    'activity F4 2022-',
    'activity P4 2022-',
    'activity F5 2022-',
    'activity P5 2022-',
    'assessment_factor 18A -2024',
    'assessment_factor 19A -2024',
    'placement_type P2 -2025',
    'placement_type H5 -2025',
    'placement_type K3 2025-',
    'placement_type Z1 -2025',
    'placement_type Z11 2026-',
    'placement_type Z12 2026-',
    'placement_type Z13 2026-',
    'placement_type Z14 2026-',
    'reason_ceased E17 2022-',
    'reason_for_closure RC9 2023-',
    'referral_source 5D 2023-',
  ]);
});

test('codes that Ofsted has no text for are known but leave the list blank', () => {
  const blank = (name: string) =>
    readCodelist(name)
      .filter((row) => row.annex_a_label === '')
      .map((row) => row.code);
  expect(blank('placement_type')).toEqual(['K3', 'Z11', 'Z12', 'Z13', 'Z14', 'DQ']);
  expect(blank('legal_status')).toEqual(['V1', 'SGO', 'CAO', 'SO', 'ISO', 'ESO', 'FAO', 'AO', 'PF', 'CL']);
  expect(blank('care_leaver_eligibility')).toEqual(['none']);
});

describe('a spelling means what the sector means by it', () => {
  test.each([
    ['ethnicity', 'CNHE', 'CHNE'], // misprinted in the national guidance
    ['ethnicity', 'E4', 'NOBT'],
    ['ethnicity', 'E5', undefined], // a local "unknown": reported, never guessed
    ['ethnicity', 'UNKNOWN', undefined],
    ['gender', '09', 'I'],
    ['gender', 'c) Neither', 'I'], // list 11's letter: decoded by the words
    ['gender_adopter', 'd) Not stated/recorded', 'U'],
    ['yes_no', '0', 'no'],
    ['yes_no', 't', 'yes'],
    ['category_of_abuse', 'Multiple', 'MUL'],
    ['category_of_abuse', 'NNYN', 'SAB'],
    ['category_of_need', 'Parental disability or illness', 'N3'],
    ['legal_status', 'Care Order Sec.31(a) & Placement Order (Sec. 21)', 'E1'],
    ['legal_status', 'Residence order', 'CAO'],
    ['placement_type', 'j) A6: Placed for adoption - order - foster', 'A6'], // before Ofsted's correction
    ['placement_type', 'Placed for adoption - order - foster', 'A5'],
    ['reason_ceased', 'u) X1: CodeError', 'X1'],
    ['care_leaver_eligibility', 'd) Eligible', 'eligible'],
    ['care_leaver_eligibility', 'No Current Eligibility', 'none'],
    ['accommodation', 'U1', undefined], // accommodation and suitability in one code
    ['health_check_type', 'Health check', 'health'],
    ['worker_role', 'CW', 'allocated_worker'],
    ['worker_role', '16PLUS', 'personal_adviser'],
  ])('%s: %s is %s', (name, spelling, code) => {
    const row = readCodelist(name).find((candidate) => spellings(candidate).includes(folded(spelling)));
    expect(row?.code).toBe(code);
  });
});

describe.each(names)('%s', (name) => {
  const rows = readCodelist(name);
  const content = readFileSync(codelistPath(name), 'utf8');

  test('has the agreed columns, plain line ends and a last newline', () => {
    expect(content.split('\n')[0]).toBe(
      'code,label,annex_a_label,aliases,first_year,last_year,template_since',
    );
    expect(content).not.toMatch(/\r|\uFEFF/);
    expect(content.endsWith('\n')).toBe(true);
  });

  test('has unique codes', () => {
    expect(rows.length).toBeGreaterThan(1);
    expect(duplicates(rows.map((row) => folded(row.code)))).toEqual([]);
  });

  test('has no spelling that could mean two codes', () => {
    expect(duplicates(rows.flatMap((row) => [...new Set(spellings(row))]))).toEqual([]);
  });

  test('has aliases that are neither blank, padded nor repeated', () => {
    for (const row of rows) {
      const aliases = aliasesOf(row);
      expect(aliases.filter((alias) => alias === '' || alias !== alias.trim())).toEqual([]);
      expect(duplicates(aliases.map(folded))).toEqual([]);
    }
  });

  test("has the label and Ofsted's text among the spellings it knows", () => {
    for (const row of rows) {
      const known = [row.code, ...aliasesOf(row)].map(folded);
      expect(known).toContain(folded(row.label));
      if (row.annex_a_label !== '') expect(known).toContain(folded(row.annex_a_label));
    }
  });

  test('has years in order', () => {
    for (const row of rows) {
      const [first, last] = [Number(row.first_year || 2000), Number(row.last_year || 2100)];
      expect(first).toBeGreaterThanOrEqual(2000);
      expect(last).toBeLessThanOrEqual(2100);
      expect(first).toBeLessThanOrEqual(last);
    }
  });
});

const aliasesOf = (row: CodelistRow): string[] => (row.aliases === '' ? [] : row.aliases.split('|'));

const spellings = (row: CodelistRow): string[] =>
  [row.code, row.label, row.annex_a_label, ...aliasesOf(row)].filter((text) => text !== '').map(folded);

// As the mapping compares them: case, spaces and curly quotes make no difference.
function folded(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toUpperCase();
}

function duplicates(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
}

test('an earlier template offers only the texts that it holds', () => {
  expect(annexALabels('referral_source', '2023')).toContain('p1) 5D: LA services');
  expect(annexALabels('referral_source', '2019')).not.toContain('p1) 5D: LA services');
  expect(annexALabels('referral_source', '2019')).toHaveLength(21);
});
