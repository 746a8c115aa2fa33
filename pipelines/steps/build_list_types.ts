import type { List } from '../../schemas/define_list.ts';

/** A value that a list's schema refuses. `row` counts from 1 within the list. */
export type ListProblem = { row: number; column: string; message: string };

export type BuiltList = {
  list: List;
  /** The table with the listed rows, in order: lists.list_3_referrals. */
  table: string;
  rows: number;
  /** How many records could have qualified. */
  candidates: number;
  /** Why the others were left out, most first. */
  waterfall: { reason: string; records: number }[];
  problems: ListProblem[];
  /** What the list lacks because an export or a column was missing, in plain words. */
  gaps: string[];
};

/** The table beside a list's with the candidates that it leaves out, and why: lists.list_3_referrals_left_out. */
export const leftOutTable = (table: string): string => `${table}_left_out`;
