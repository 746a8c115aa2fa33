import { createHash } from 'node:crypto';
import { readCodelist } from '../../../schemas/codelist.ts';
import { readProfile } from '../../../schemas/profile.ts';
import type { Settings } from '../../../schemas/settings.ts';
import { readSql } from '../../read_sql.ts';
import type { Query } from '../queries_behind.ts';

/** Hashes what decides the rows that queries make from the same records, with further choices that decide them. */
export type DefineQuery = (queries: readonly Query[], choices?: readonly unknown[]) => string;

/**
 * Returns what hashes the definition of a query: its text and that of the facts behind it, the macros, codelists and
 * headings that they use, the template, and the readings that they ask for.
 */
export async function queryDefiner(settings: Settings): Promise<DefineQuery> {
  const macros = macrosIn(plain(await readSql('macros')));
  const profile = readProfile(settings.profile);
  return (queries, choices = []) => {
    const texts = withMacros(queries.map(({ sql }) => plain(sql)).sort(), macros);
    const isAskedFor = ([name]: [string, unknown]): boolean =>
      texts.some((text) => text.includes(`'${name}'`));
    const parts = [
      texts,
      Object.entries(settings.readings).filter(isAskedFor),
      Object.entries({ authority_code: settings.authority.code }).filter(isAskedFor),
      settings.template,
      tablesOf(queries, 'codelists').map((name) => labelsOf(name)),
      tablesOf(queries, 'canonical').map((name) => profile.tables[name] ?? null),
      ...choices,
    ];
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  };
}

/** The tables of a schema that queries read, by name. */
export const tablesOf = (queries: readonly Query[], schema: string): string[] =>
  [...new Set(queries.flatMap(({ reads }) => reads))]
    .filter((table) => table.startsWith(`${schema}.`))
    .map((table) => table.slice(schema.length + 1))
    .sort();

// A comment, or where a line ends, changes no number.
const plain = (sql: string): string => sql.replace(/--.*$/gm, '').replace(/\s+/g, ' ').trim();

function macrosIn(text: string): Map<string, string> {
  const statements = text.split(';').map((statement) => statement.trim());
  return new Map(
    statements.flatMap((statement) => {
      const name = /^create macro (\w+)/.exec(statement)?.[1];
      return name === undefined ? [] : [[name, statement]];
    }),
  );
}

/** The texts with every macro that they call, that those call, and so on. */
function withMacros(texts: readonly string[], macros: ReadonlyMap<string, string>): string[] {
  const called = new Set<string>();
  for (let waiting = [...texts]; waiting.length > 0;) {
    const names = waiting.flatMap((text) => [...text.matchAll(/\b(\w+)\s*\(/g)].map(([, name]) => name!));
    const fresh = [...new Set(names)].filter((name) => macros.has(name) && !called.has(name));
    for (const name of fresh) called.add(name);
    waiting = fresh.map((name) => macros.get(name)!);
  }
  return [...texts, ...[...called].sort().map((name) => macros.get(name)!)];
}

const labelsOf = (codelist: string): string[] =>
  readCodelist(codelist).map(({ code, annex_a_label: label, template_since: since }) =>
    [code, label, since].join('|'),
  );
