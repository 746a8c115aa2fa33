import type { DuckDBConnection } from '@duckdb/node-api';
import { readCodelist } from '../../../schemas/codelist.ts';
import type { List, Row } from '../../../schemas/define_list.ts';
import type { Pair } from './lay_out.ts';
import { ask } from './open_snapshot.ts';

type MappedText = { codelist: string; raw_text: string; code: string; how: string };
type UnmatchedText = { codelist: string; raw_text: string; rows: number };

const mostTexts = 8;

/** For each coded cell of a row: the code behind it, and the texts of the exports that stand for that code. */
export async function describeCodes(db: DuckDBConnection, list: List, row: Row): Promise<Pair[]> {
  const mapped = await ask<MappedText>(
    db,
    'select codelist, raw_text, code, how from findings.code_map where code is not null order by all',
  );
  const unmatched = await ask<UnmatchedText>(db, unmatchedTexts, [list.number]);
  return Object.entries(list.columns).flatMap(([name, { heading, value }]): Pair[] => {
    if (value.codelist === undefined) return [];
    const words =
      row[name] === null || row[name] === undefined
        ? unmatchedInWords(unmatched.filter(({ codelist }) => codelist === value.codelist))
        : mappedInWords(String(row[name]), value.codelist, mapped);
    return words === null ? [] : [[heading.trim(), words]];
  });
}

const unmatchedTexts = `
  select codelist, raw_text, sum(row_count)::integer as rows
  from findings.unmatched_codes
  semi join findings.list_sources
    on unmatched_codes.canonical_table = list_sources.canonical_table
    and unmatched_codes.canonical_column = list_sources.canonical_column
    and list_sources.list = $1
  group by codelist, raw_text
  order by rows desc, raw_text`;

function mappedInWords(label: string, codelist: string, mapped: readonly MappedText[]): string | null {
  const codes = readCodelist(codelist).filter(({ annex_a_label: words }) => words === label);
  const texts = mapped.filter(
    (text) => text.codelist === codelist && codes.some(({ code }) => code === text.code),
  );
  if (texts.length === 0) return null;
  const used = codes.filter(({ code }) => texts.some((text) => text.code === code));
  const shown = texts.slice(0, mostTexts).map(({ raw_text: raw, how }) => `"${raw}" (${howInWords(how)})`);
  return (
    `"${label}" is ${used.map(({ code, label: words }) => `${code}: ${words}`).join(' or ')}. ` +
    `In these exports: ${withMore(shown, texts.length)}`
  );
}

function unmatchedInWords(texts: readonly UnmatchedText[]): string | null {
  if (texts.length === 0) return null;
  const shown = texts
    .slice(0, mostTexts)
    .map(({ raw_text: raw, rows }) => `"${raw}" (${rows} ${rows === 1 ? 'row' : 'rows'})`);
  return (
    `blank here. Texts that no code is known for: ${withMore(shown, texts.length)}. ` +
    'Say what they mean in answers/unmatched-codes.xlsx'
  );
}

const withMore = (shown: readonly string[], all: number): string =>
  `${shown.join(', ')}${all > shown.length ? ` and ${all - shown.length} more` : ''}`;

/** How the text of an export was understood as a code. */
export const howInWords = (how: string): string =>
  ({
    "council's words": 'your own words for it',
    code: 'the code itself',
    label: "the code's own words",
    annex_a_label: "Ofsted's words",
    alias: 'a known other spelling',
    'leading code': 'it begins with the code',
    'words after a number': 'the words after a number',
    'words after a code': 'the words after a code',
  })[how] ?? how;
