import type { RunRecord } from '../../schemas/run_record.ts';
import type { BuiltList } from './build_list_types.ts';
import { rowsWithAProblem } from './pack_types.ts';

/** The lists that a run made, as run.json tells them. */
export const describeLists = (lists: BuiltList[]): RunRecord['lists'] =>
  lists.map((built) => ({
    number: built.list.number,
    title: built.list.title,
    candidates: built.candidates,
    listed: built.rows,
    leftOut: built.waterfall,
    rowsWithAProblem: rowsWithAProblem(built),
    gaps: built.gaps,
  }));
