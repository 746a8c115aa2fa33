import { createHash } from 'node:crypto';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readCodelist } from '../../../schemas/codelist.ts';
import type { List } from '../../../schemas/define_list.ts';
import { readProfile } from '../../../schemas/profile.ts';
import type { Settings } from '../../../schemas/settings.ts';
import { readSql } from '../../read_sql.ts';
import { queriesBehind, type Query } from '../queries_behind.ts';

/**
 * A hash, by list id, of what decides the rows that a list makes from the same records: its query and the facts behind
 * it, the macros, codelists and headings that they use, the template, and the readings that they ask for.
 */
export async function defineLists(
  db: DuckDBConnection,
  lists: readonly List[],
  settings: Settings,
): Promise<Record<string, string>> {
  const macros = macrosIn(plain(await readSql('macros')));
  const profile = readProfile(settings.profile);
  const definitions: Record<string, string> = {};
  for (const { id } of lists) {
    const queries = await queriesBehind(db, `lists/${id}`);
    const texts = withMacros(queries.map(({ sql }) => plain(sql)).sort(), macros);
    const isAskedFor = ([name]: [string, unknown]): boolean =>
      texts.some((text) => text.includes(`'${name}'`));
    const parts = [
      texts,
      Object.entries(settings.readings).filter(isAskedFor),
      Object.entries({ authority_code: settings.authority.code }).filter(isAskedFor),
      settings.template,
      tablesIn(queries, 'codelists').map((name) => labelsOf(name)),
      tablesIn(queries, 'canonical').map((name) => profile.tables[name] ?? null),
    ];
    definitions[id] = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  }
  return definitions;
}

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

const tablesIn = (queries: readonly Query[], schema: string): string[] =>
  [...new Set(queries.flatMap(({ reads }) => reads))]
    .filter((table) => table.startsWith(`${schema}.`))
    .map((table) => table.slice(schema.length + 1))
    .sort();

const labelsOf = (codelist: string): string[] =>
  readCodelist(codelist).map(({ code, annex_a_label: label, template_since: since }) =>
    [code, label, since].join('|'),
  );
