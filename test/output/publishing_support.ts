import type { RunRecord } from '../../schemas/run_record.ts';
import { defaultSettings } from '../../schemas/settings.ts';

/** What a run says of itself before it is published. */
export const draftOf = (change: Partial<RunRecord> = {}): Omit<RunRecord, 'outputs' | 'finishedAt'> => ({
  runId: 'run1',
  asAt: '2026-03-31',
  outcome: 'published',
  startedAt: '2026-04-01T05:00:00.000Z',
  versions: { annexa: '0.1.0', duckdb: '1.5.6', node: '20.19.0' },
  settings: defaultSettings,
  inputs: [],
  lists: [],
  theme: null,
  clinic: null,
  comparedWith: null,
  findings: {
    setAside: 0,
    unmatchedCodes: 0,
    rulesRun: 194,
    rulesNotRun: 7,
    blocking: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    explained: 0,
  },
  timings: [{ step: 'load', seconds: 0.5 }],
  ...change,
});
