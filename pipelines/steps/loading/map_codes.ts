import type { DuckDBConnection } from '@duckdb/node-api';
import type { Settings } from '../../../schemas/settings.ts';
import { readSql } from '../../read_sql.ts';
import { quoteText } from '../../sql_text.ts';
import { codelistNames } from '../open_database.ts';

/** Gathers every text that stands for a code: the codelists', and the council's own, which come first. */
export async function gatherCodeWords(db: DuckDBConnection, codes: Settings['codes']): Promise<void> {
  const lists = codelistNames().map(
    (name) =>
      `select ${quoteText(name)}, words, code, certainty, position from words_of('codelists.${name}')`,
  );
  await db.run(`insert into raw.code_words ${lists.join(' union all ')}`);
  for (const [codelist, words] of Object.entries(codes)) {
    for (const [text, code] of Object.entries(words)) {
      await db.run(`insert into raw.code_words values ($1, fold_text($2), $3, 0, 0)`, [codelist, text, code]);
    }
  }
}

/** The distinct texts of a coded column, as a select. */
export const codeTexts = (codelist: string, column: string, from: string): string =>
  `select distinct ${quoteText(codelist)}, ${column} from ${from} where ${column} is not null`;

/** Finds the codes of texts that were not met before, and keeps them in findings.code_map. */
export async function matchCodes(db: DuckDBConnection, texts: readonly string[]): Promise<void> {
  if (texts.length === 0) return;
  await db.run(`insert into raw.code_texts ${texts.join(' union ')}`);
  await db.run(`insert into findings.code_map ${await readSql('loading/match_codes')}`);
  await db.run('delete from raw.code_texts');
}
