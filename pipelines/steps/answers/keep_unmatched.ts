import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { leaveBlank, unmatchedCodes } from '../../../schemas/answers/unmatched_codes.ts';
import { unmatchedHeadings } from '../../../schemas/answers/unmatched_headings.ts';
import { unnamedTeams } from '../../../schemas/answers/unnamed_teams.ts';
import { canonicalTables } from '../../../schemas/canonical/index.ts';
import { readCodelist } from '../../../schemas/codelist.ts';
import type { AnswerBook, AnswerRow } from '../../../schemas/define_answer_book.ts';
import { sourcesOf, type Profile } from '../../../schemas/profile.ts';
import type { Settings } from '../../../schemas/settings.ts';
import { readSql } from '../../read_sql.ts';
import { filesNamed } from '../loading/find_export_files.ts';
import { codelistNames } from '../open_database.ts';
import { keepAnswers, type KeptAnswer } from './keep_answers.ts';
import { readAnswerBook } from './read_answer_book.ts';
import { stageAnswerBook, type StagedBook } from './stage_answer_book.ts';

type Answered = { latest: KeptAnswer[]; readSha256: string | null };

/** What people said of codes, headings and teams that nothing was known of. */
export type UnmatchedAnswers = { codes: Answered; headings: Answered; teams: Answered; notes: string[] };

/** Reads the three workbooks, and keeps what was typed in them before anything else is done. */
export async function readUnmatched(folder: string, asAt: string): Promise<UnmatchedAnswers> {
  const notes: string[] = [];
  const read = async (book: AnswerBook): Promise<Answered> => {
    const found = await readAnswerBook(join(folder, `${book.name}.xlsx`), book);
    notes.push(...found.notes);
    const { latest } = await keepAnswers(folder, book, { rows: found.rows, asAt });
    return { latest, readSha256: found.sha256 };
  };
  return {
    codes: await read(unmatchedCodes),
    headings: await read(unmatchedHeadings),
    teams: await read(unnamedTeams),
    notes,
  };
}

/** The code that an answer names: "N1: Abuse or neglect" or just N1; null where the codelist has no such code. */
export function codeOf({ codelist, should_be: answer }: AnswerRow): string | null {
  if (!answer || !codelist || answer === leaveBlank || !codelistNames().includes(codelist)) return null;
  const typed = answer.split(':')[0]!.trim().toUpperCase();
  return readCodelist(codelist).find(({ code }) => code.toUpperCase() === typed)?.code ?? null;
}

/** Settings with the codes that were answered beside those of annexa.yaml. What is typed last counts. */
export function withCodes(settings: Settings, { codes: { latest } }: UnmatchedAnswers): Settings {
  const codes = structuredClone(settings.codes);
  for (const answer of latest) {
    const code = codeOf(answer);
    if (code !== null) (codes[answer.codelist!] ??= {})[answer.raw_text!] = code;
  }
  return { ...settings, codes };
}

/** The column that an answer names, of a table that its file fills; null where there is none. */
function columnOf(profile: Profile, { source_file: file, should_be: column }: AnswerRow): string | null {
  const tables = Object.entries(profile.tables).filter(([, entries]) =>
    entries.some((entry) => isNamed(entry.file, file)),
  );
  return tables.some(([table]) => column! in canonicalTables[table]!.columns) ? column! : null;
}

const isNamed = (entryFile: string, file: string | null | undefined): boolean =>
  filesNamed(entryFile, [{ path: '', name: file ?? '', bytes: 0, modified: new Date(0) }]).length > 0;

/** A profile that also reads the headings that were answered, after those that it has. */
export function withHeadings(profile: Profile, { headings: { latest } }: UnmatchedAnswers): Profile {
  const answers = latest.filter((answer) => answer.should_be !== null && columnOf(profile, answer) !== null);
  if (answers.length === 0) return profile;
  const tables = Object.entries(profile.tables).map(([name, entries]) => [
    name,
    entries.map((entry) => {
      const own = answers.filter(
        ({ source_file: file, should_be: column }) =>
          isNamed(entry.file, file) && column! in canonicalTables[name]!.columns,
      );
      if (own.length === 0) return entry;
      const columns = Object.fromEntries(
        Object.entries(sourcesOf(entry, canonicalTables[name]!)).map(([column, { headings, ...how }]) => [
          column,
          { heading: headings, ...how },
        ]),
      ) as Record<string, { heading: string[] }>;
      for (const { should_be: column, heading } of own)
        (columns[column!] ??= { heading: [] }).heading.push(heading!);
      return { ...entry, columns: columns as unknown as typeof entry.columns };
    }),
  ]);
  return { ...profile, tables: Object.fromEntries(tables) as Profile['tables'] };
}

/** Fills the tables of answers, and gives each team that was answered its name. */
export async function loadUnmatched(
  db: DuckDBConnection,
  profile: Profile,
  { codes, headings, teams }: UnmatchedAnswers,
): Promise<void> {
  for (const answer of codes.latest)
    await db.run('insert into answers.codes values ($1, $2, $3, $4)', [
      answer.codelist ?? null,
      answer.raw_text ?? null,
      answer.should_be ?? null,
      codeOf(answer),
    ]);
  for (const answer of headings.latest)
    await db.run('insert into answers.headings values ($1, $2, $3, $4)', [
      answer.source_file ?? null,
      answer.heading ?? null,
      answer.should_be ?? null,
      answer.should_be ? columnOf(profile, answer) : null,
    ]);
  for (const { team_id: id, team_name: name } of teams.latest) {
    await db.run('insert into answers.teams values ($1, $2)', [id ?? null, name ?? null]);
    if (name) await db.run('insert into canonical.teams (team_id, team_name) values ($1, $2)', [id!, name]);
  }
}

/** Writes the three workbooks anew, to be put in their places. */
export async function stageUnmatched(
  db: DuckDBConnection,
  folder: string,
  { asAt, answers }: { asAt: string; answers: UnmatchedAnswers },
): Promise<StagedBook[]> {
  const [codes, headings, teams] = [
    await rowsOf(db, 'unmatched_codes'),
    await rowsOf(db, 'unmatched_headings'),
    await rowsOf(db, 'unnamed_teams'),
  ];
  const codelists = [...new Set(codes.map(({ codelist }) => codelist!))].sort();
  const lists = codelists
    .filter((name) => codelistNames().includes(name))
    .map((name) => ({
      heading: name,
      texts: [leaveBlank, ...readCodelist(name).map(({ code, label }) => `${code}: ${label}`)],
    }));
  return [
    await stageAnswerBook(folder, unmatchedCodes, {
      asAt,
      rows: codes,
      readSha256: answers.codes.readSha256,
      offers: { column: 'should_be', lists, of: ({ codelist }) => codelist! },
    }),
    await stageAnswerBook(folder, unmatchedHeadings, {
      asAt,
      rows: headings,
      readSha256: answers.headings.readSha256,
    }),
    await stageAnswerBook(folder, unnamedTeams, {
      asAt,
      rows: teams,
      readSha256: answers.teams.readSha256,
    }),
  ];
}

const rowsOf = async (db: DuckDBConnection, name: string): Promise<AnswerRow[]> =>
  (await db.runAndReadAll(`from answers.${name}`)).getRowObjectsJson() as AnswerRow[];

/** Makes the queues of what nobody has answered, and keeps since when each has waited. */
export async function makeQueues(db: DuckDBConnection): Promise<void> {
  for (const name of ['unmatched_codes', 'unmatched_headings', 'unnamed_teams'])
    await db.run(`create table answers.${name} as ${await readSql(`answers/${name}`)}`);
  await db.run(`insert into findings.queue ${await readSql('answers/queue')}`);
}
