import { z } from 'zod';
import { annexALabels } from './codelist.ts';
import { templates } from './settings.ts';

/** What a list column holds. `kind` decides how it is written, `check` what it may be. */
export type Value = {
  kind: 'id' | 'text' | 'day' | 'count' | 'choice';
  check: z.ZodType;
  /** The texts of a choice, for drop-downs. */
  choices?: readonly string[];
  /** The codelist that a choice comes from. */
  codelist?: string;
};

export type ListColumn = {
  /** Ofsted's heading, to the letter: curly quotes and trailing spaces included. */
  heading: string;
  value: Value;
  /** The first template version that has the column; absent for all. */
  since?: string;
  /** In the working copy and the tables for analysts, never in the submission. */
  workingOnly?: true;
};

export type List = {
  /** The path of the query, schema and test: annex_a/list_3_referrals. */
  id: string;
  number: number;
  title: string;
  /** The sheet name in Ofsted's workbook. */
  sheet: string;
  sensitivity: 'child_level';
  /** The table each of whose rows is listed or left out for a named reason: canonical.referrals. */
  candidates: string;
  columns: Readonly<Record<string, ListColumn>>;
};

/** A row as DuckDB returns it: dates as ISO text, counts as numbers. */
export type Row = Record<string, string | number | null>;

export const id: Value = { kind: 'id', check: z.string().min(1) };
export const text: Value = { kind: 'text', check: z.string().min(1) };
export const day: Value = { kind: 'day', check: z.iso.date() };
export const count: Value = { kind: 'count', check: z.int().min(0) };
export const atLeastOne: Value = { kind: 'count', check: z.int().min(1) };
/** Completed years; -1 before birth. */
export const age: Value = { kind: 'count', check: z.int().min(-1).max(120) };

/** One of the Annex A texts of a codelist, whichever template version it came in with. */
export function anyOf(codelist: string): Value {
  const choices = annexALabels(codelist, newestTemplate);
  return { kind: 'choice', choices, codelist, check: z.enum(choices) };
}

const newestTemplate = Object.keys(templates).sort().at(-1)!;

export const yesOrNo = anyOf('yes_no_lettered');
export const yesNoOrUnknown = anyOf('yes_no_unknown_lettered');

/** Blank is an answer: still open, not yet held, not known. */
export const optional = (value: Value): Value => ({ ...value, check: value.check.nullable() });

export const defineList = (list: Omit<List, 'sheet' | 'sensitivity'>): List => ({
  ...list,
  sheet: `List_${list.number}`,
  sensitivity: 'child_level',
});

/** The columns of a list in a template version, in order. */
export function columnsIn(
  list: List,
  template: string,
  copy: 'submission' | 'working',
): [string, ListColumn][] {
  return Object.entries(list.columns)
    .filter(
      ([, column]) =>
        (column.since === undefined || column.since <= template) &&
        (copy === 'working' || !column.workingOnly),
    )
    .map(([name, column]) => [name, { ...column, value: valueIn(column.value, template) }]);
}

// A drop-down offers only what its template version holds.
const valueIn = (value: Value, template: string): Value =>
  value.codelist === undefined ? value : { ...value, choices: annexALabels(value.codelist, template) };
