import type { DuckDBConnection } from '@duckdb/node-api';
import type { Settings } from '../../../schemas/settings.ts';
import { readSql } from '../../read_sql.ts';
import { codelistNames } from '../open_database.ts';
import { literal } from './sql_text.ts';

/** Gathers every text that stands for a code: the codelists', and the council's own, which come first. */
export async function gatherCodeWords(db: DuckDBConnection, codes: Settings['codes']): Promise<void> {
  const lists = codelistNames().map(
    (name) => `select ${literal(name)}, words, code, certainty, position from words_of('codelists.${name}')`,
  );
  await db.run(`insert into raw.code_words ${lists.join(' union all ')}`);
  for (const [codelist, words] of Object.entries(codes)) {
    for (const [text, code] of Object.entries(words)) {
      await db.run(`insert into raw.code_words values ($1, fold_text($2), $3, 0, 0)`, [codelist, text, code]);
    }
  }
}

/** Notes the distinct texts of a coded column, to be matched together with others. */
export async function noteCodeTexts(
  db: DuckDBConnection,
  codelist: string,
  texts: { column: string; from: string },
): Promise<void> {
  await db.run(
    `insert into raw.code_texts select distinct ${literal(codelist)}, ${texts.column} from ${texts.from} where ${texts.column} is not null`,
  );
}

/** Matches the texts noted since the last time. */
export async function matchCodes(db: DuckDBConnection): Promise<void> {
  await db.run(`insert into findings.code_map ${await readSql('loading/match_codes')}`);
  await db.run('delete from raw.code_texts');
}
