import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tablesRead } from '../pipelines/steps/build_tables.ts';
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
  rules: [...known, 'raw'],
  reconciliations: worked,
  stand_outs: worked,
  samples: worked,
  changes: [...known, 'changes', 'raw'],
  findings: [...known, 'answers'],
  answers: [...known, 'answers', 'raw'],
  reports: [...known, 'reports'],
  explain: ['findings', 'explain'],
  intervals: ['intervals', 'calendars'],
  breakdowns: ['canonical', 'facts', 'codelists', 'breakdowns'],
  cohorts: ['canonical', 'facts', 'codelists', 'calendars', 'intervals', 'cohorts'],
  indicators: [...worked, 'intervals', 'cohorts', 'findings'],
  figures: ['facts', 'breakdowns', 'intervals', 'indicators'],
};

// What these mean is tested through the step that runs them.
const testedTogether = ['answers', 'changes', 'findings', 'figures', 'breakdowns'];

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

test('every list schema has a query', () => {
  const schemas = readdirSync(join(projectRoot, 'schemas/lists/annex_a')).filter((file) =>
    file.startsWith('list_'),
  );
  expect(schemas.map((file) => `lists/annex_a/${file.replace(/\.ts$/, '')}`)).toEqual(
    queries.filter((query) => layerOf(query) === 'lists'),
  );
});
