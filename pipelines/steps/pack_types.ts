import type { InputRecord } from '../../schemas/run_record.ts';
import type { Settings } from '../../schemas/settings.ts';
import type { BuiltList } from './build_list_types.ts';

/** What a run made, with what it was made from: all that the written files say. */
export type Pack = {
  asAt: string;
  runId: string;
  /** The version of annexa. */
  version: string;
  settings: Settings;
  inputs: InputRecord[];
  lists: BuiltList[];
};

/** How many rows of a list have at least one problem. */
export const rowsWithAProblem = ({ problems }: BuiltList): number =>
  new Set(problems.map(({ row }) => row)).size;
