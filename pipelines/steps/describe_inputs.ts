import type { InputRecord } from '../../schemas/run_record.ts';
import type { LoadReport } from './load_exports.ts';

/** The files that a run read, as run.json and the front sheet tell them. */
export const describeInputs = ({ files }: Pick<LoadReport, 'files'>): InputRecord[] =>
  files.map(({ file, sha256, bytes, modified, rowsRead, rowsLoaded, rowsSetAside }) => ({
    file,
    sha256,
    bytes,
    savedOn: modified.toISOString().slice(0, 10),
    rowsRead,
    rowsLoaded,
    rowsSetAside,
  }));
