import { clinicActions, clinicCommentary } from '../../../schemas/answers/clinic_notes.ts';
import type { AnswerRow } from '../../../schemas/define_answer_book.ts';
import { writeAnswerSheet } from '../answers/stage_answer_book.ts';
import type { Book } from '../workbook/write_workbook.ts';
import type { ClinicBook } from './clinic_types.ts';
import { figureCell, outOf } from './figure_cells.ts';
import type { ScorecardRow } from './read_scorecard.ts';
import { isException } from './write_exceptions.ts';

/** Blank rows for what is agreed in the meeting. */
const blankActions = 12;

/** Writes what was agreed before and is not done, and blank rows for what is agreed now. */
export function writeActions(book: Book, clinic: ClinicBook): void {
  writeAnswerSheet(book, clinicActions, { asAt: clinic.asAt, rows: actionRows(clinic) });
}

/** Writes a line for each measure to be explained, the exceptions first, beside what was said of it last time. */
export function writeCommentary(book: Book, clinic: ClinicBook, rows: readonly ScorecardRow[]): void {
  writeAnswerSheet(book, clinicCommentary, { asAt: clinic.asAt, rows: commentaryRows(clinic, rows) });
}

/** The name under which a pack's notes are kept: a team's, or the service's. */
const scopeName = ({ scope }: ClinicBook): string => scope ?? 'Service';

const periodName = ({ interval }: ClinicBook): string => interval.start.slice(0, 7);

function actionRows(clinic: ClinicBook): AnswerRow[] {
  const scope = scopeName(clinic);
  const own = clinic.notes.actions.filter((kept) => kept.scope === scope && kept.action !== null);
  // Done and dropped ones are shown once more, in the pack of the period that they were closed in.
  const carried = own.filter(
    ({ status, action_id: id }) =>
      (status !== 'done' && status !== 'dropped') || String(id).startsWith(periodName(clinic)),
  );
  const used = new Set(own.map(({ action_id: id }) => id));
  const fresh = Array.from({ length: blankActions + used.size }, (_, index) => actionId(clinic, index + 1))
    .filter((id) => !used.has(id))
    .slice(0, blankActions);
  return [...carried, ...fresh.map((id) => ({ scope, action_id: id }))];
}

const actionId = (clinic: ClinicBook, number: number): string => `${periodName(clinic)} no. ${number}`;

function commentaryRows(clinic: ClinicBook, rows: readonly ScorecardRow[]): AnswerRow[] {
  const scope = scopeName(clinic);
  const period = periodName(clinic);
  const said = clinic.notes.commentary.filter((kept) => kept.scope === scope);
  return [...rows.filter(isException), ...rows.filter((row) => !isException(row))].map((row) => {
    const own = said.filter((kept) => kept.indicator_id === row.indicator_id);
    const now = own.find((kept) => kept.period === period);
    const before = own
      .filter((kept) => String(kept.period) < period && kept.commentary !== null)
      .sort((one, other) => (String(one.period) < String(other.period) ? 1 : -1))[0];
    return {
      scope,
      indicator_id: row.indicator_id,
      period,
      measure: row.name,
      latest: latestOf(row, clinic),
      standing: [row.rating_words, row.signal_words].filter((words) => words !== null).join('; '),
      said_last: before === undefined ? null : `${before.period}: ${before.commentary}`,
      commentary: now?.commentary ?? null,
      next_step: now?.next_step ?? null,
      written_by: now?.written_by ?? null,
    };
  });
}

function latestOf(row: ScorecardRow, { settings }: ClinicBook): string {
  const { value } = figureCell(row.kind, row.figures.at(-1) ?? null, settings.small_numbers.floor);
  if (typeof value !== 'number') return value ?? '–';
  return row.kind === 'percentage'
    ? `${value.toFixed(1)}% (${outOf(row)})`
    : String(Math.round(value * 10) / 10);
}
