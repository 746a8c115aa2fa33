import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseQuestion } from '../pipelines/steps/asking/parse_question.ts';
import { readStatement } from '../pipelines/steps/asking/read_statement.ts';
import { tablesRead } from '../pipelines/steps/build_tables.ts';
import { isPrivate } from '../pipelines/steps/explain/private_columns.ts';
import { openDatabase } from '../pipelines/steps/open_database.ts';
import { projectRoot } from '../schemas/project_root.ts';

const db = await openDatabase({ asAt: '2026-03-31' });

const queries = readdirSync(join(projectRoot, 'sql'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.sql') && file.includes('/') && !file.startsWith('loading/'))
  .filter((file) => !file.endsWith('/tables.sql')) // definitions of tables that are filled a row at a time
  .map((file) => file.replace(/\.sql$/, ''))
  .sort();

// A layer reads only what stands to its left, and codelists; a fact may also read another fact.
const worked = ['canonical', 'facts', 'lists', 'codelists', 'calendars'];
const known = [...worked, 'findings', 'previous'];
const mayRead: Record<string, string[]> = {
  calendars: ['calendars'],
  facts: ['canonical', 'facts', 'codelists', 'calendars'],
  lists: ['canonical', 'facts', 'codelists', 'calendars'],
  rules: [...known, 'raw', 'cohorts', 'indicators'],
  reconciliations: worked,
  stand_outs: worked,
  samples: worked,
  changes: [...known, 'changes', 'raw'],
  findings: [...known, 'answers'],
  answers: [...known, 'answers', 'raw'],
  reports: [...known, 'reports'],
  explain: ['findings', 'explain'],
  events: ['canonical', 'facts', 'codelists'],
  questions: [...worked, 'events'],
  intervals: ['intervals', 'calendars'],
  breakdowns: ['canonical', 'facts', 'codelists', 'breakdowns'],
  cohorts: ['canonical', 'facts', 'codelists', 'calendars', 'intervals', 'cohorts'],
  indicators: [...worked, 'intervals', 'cohorts', 'findings'],
  clinics: [
    'canonical',
    'facts',
    'codelists',
    'calendars',
    'intervals',
    'cohorts',
    'breakdowns',
    'indicators',
    'comparators',
    'ratings',
    'signals',
    'findings',
    'previous',
    'movements',
    'clinics',
  ],
  disclosure: ['published', 'intervals', 'indicators', 'ratings', 'findings', 'clinics', 'disclosure'],
  movements: ['intervals', 'indicators', 'previous', 'movements'],
  figures: ['facts', 'breakdowns', 'intervals', 'indicators'],
  published: ['published'],
  comparators: ['published', 'indicators', 'comparators'],
  ratings: ['indicators', 'ratings'],
  signals: ['indicators', 'ratings', 'signals'],
};

// What these mean is tested through the step that runs them.
const testedTogether = ['answers', 'changes', 'findings', 'figures', 'breakdowns', 'events', 'movements'];

const layerOf = (query: string): string => query.split('/')[0]!;
const textOf = (query: string): string => readFileSync(join(projectRoot, 'sql', `${query}.sql`), 'utf8');
const withoutComments = (text: string): string => text.replace(/--.*$/gm, '');

describe.each(queries)('sql/%s.sql', (query) => {
  test('opens with its meaning and what one row is', () => {
    const head = textOf(query).split('\n\n')[0]!;
    expect(head).toMatch(/^-- [A-Z]/);
    expect(head).toMatch(/^-- .*One row per/m);
  });

  test('is one select, without a semicolon', async () => {
    const statements = await db.extractStatements(textOf(query));
    expect(statements.count).toBe(1);
    expect(withoutComments(textOf(query))).not.toContain(';');
  });

  test('reads no clock', () => {
    expect(withoutComments(textOf(query))).not.toMatch(
      /\b(now\s*\(|today\s*\(|current_date|current_timestamp|getdate|localtime)/i,
    );
  });

  test('formats no date and turns no unknown code into a word', () => {
    expect(withoutComments(textOf(query))).not.toMatch(/\bstrftime\s*\(/i);
    expect(withoutComments(textOf(query))).not.toMatch(/\belse\s+'[^']*unknown/i);
  });

  test('reads only the layers to its left', async () => {
    const layers = (await tablesRead(db, textOf(query))).map((table) => table.split('.')[0]!);
    expect(layers.filter((layer) => !mayRead[layerOf(query)]!.includes(layer))).toEqual([]);
  });
});

test.each(queries.filter((query) => !testedTogether.includes(layerOf(query))))(
  'sql/%s.sql has a test at the same path',
  (query) => {
    expect(existsSync(join(projectRoot, 'test', `${query}.test.ts`))).toBe(true);
  },
);

describe.each(queries.filter((query) => layerOf(query) === 'lists'))(
  'sql/%s.sql, whose rows are shown,',
  (query) => {
    test('has a schema at the same path', () => {
      expect(existsSync(join(projectRoot, 'schemas', `${query}.ts`))).toBe(true);
    });

    test('ends in an order', () => {
      expect(withoutComments(textOf(query))).toMatch(/\border by\b[^()]*$/i);
    });
  },
);

describe.each(queries.filter((query) => layerOf(query) === 'questions'))(
  'sql/%s.sql, a question,',
  (query) => {
    test('has a head comment that is understood, with a topic, for one select that uses what it declares', async () => {
      const question = parseQuestion(`${query}.sql`, textOf(query));
      expect(question.topic).not.toBe('Your own');
      expect(await readStatement(db, question)).not.toEqual([]);
    });

    test('ends in an order', () => {
      expect(withoutComments(textOf(query))).toMatch(/^order by\b/m);
    });
  },
);

test.each(queries.filter((query) => ['questions', 'events'].includes(layerOf(query))))(
  'sql/%s.sql asks for no name of a child and no birth date, which no run keeps for it',
  (query) => {
    expect((textOf(query).match(/\w+/g) ?? []).filter(isPrivate)).toEqual([]);
  },
);

test('every list schema has a query', () => {
  const schemas = readdirSync(join(projectRoot, 'schemas/lists/annex_a')).filter((file) =>
    file.startsWith('list_'),
  );
  expect(schemas.map((file) => `lists/annex_a/${file.replace(/\.ts$/, '')}`)).toEqual(
    queries.filter((query) => layerOf(query) === 'lists'),
  );
});
