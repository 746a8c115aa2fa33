import { dirname, join } from 'node:path';
import { readProfile } from '../schemas/profile.ts';
import { explainChild } from './steps/explain/explain_child.ts';
import { explainFinding } from './steps/explain/explain_finding.ts';
import { explainIndicator } from './steps/explain/explain_indicator.ts';
import { explainRow } from './steps/explain/explain_row.ts';
import { explainRule } from './steps/explain/explain_rule.ts';
import { findKeptRun, noRunYet, type KeptRun } from './steps/explain/find_kept_run.ts';
import { inWords } from './steps/explain/lay_out.ts';
import { withSnapshot } from './steps/explain/open_snapshot.ts';
import { parseQuestion } from './steps/explain/parse_question.ts';
import { readRawLine, type ReadLine } from './steps/explain/read_raw_line.ts';

export type ExplainOptions = {
  /** The words of the question: list 7 row 12, child ID, finding ID, rule ID or indicator ID. */
  question: readonly string[];
  /** The folder of dated outputs; the snapshots are beside it. */
  out: string;
  /** The as-at date or the id of a run; without it, the latest. */
  run?: string;
  /** The folder of exports, to show the line that a record came from. */
  exports?: string;
  /** Of an indicator: the month, YYYY-MM, and the as-at date or id of the run that it is compared with. */
  month?: string;
  compareWith?: string;
};

/**
 * Says where a row came from, what is known of a child or a finding, what a rule looks for, or what an indicator means and
 * why it moved: from what a published run kept, without working anything out anew. Returns lines for a terminal. Throws a Problem where there is no answer.
 */
export async function explain({
  question,
  out,
  run: chosen,
  exports,
  ...compared
}: ExplainOptions): Promise<string[]> {
  const asked = parseQuestion(question);
  if (asked.about === 'indicator')
    return explainIndicator({
      id: asked.id,
      snapshots: join(dirname(out), 'snapshots'),
      ...(chosen === undefined ? {} : { run: chosen }),
      ...compared,
    });
  const run = findKeptRun(out, chosen);
  if (run === null) {
    if (asked.about === 'rule') return explainRule(null, asked.id);
    throw noRunYet(out);
  }
  const readLine = exports === undefined ? null : lineReader(run, { exports, out });
  const lines = await withSnapshot(run.folder, (db) => {
    if (asked.about === 'row') return explainRow(db, run, asked, readLine);
    if (asked.about === 'child') return explainChild(db, run, asked.id);
    if (asked.about === 'finding') return explainFinding(db, run, asked.id, readLine);
    return explainRule({ run, db }, asked.id);
  });
  return [lines[0]!, `As at ${inWords(run.asAt)}, run ${run.runId}`, ...lines.slice(1)];
}

const lineReader =
  ({ meta }: KeptRun, where: { exports: string; out: string }): ReadLine =>
  (db, source) =>
    readRawLine(db, source, { ...where, profile: readProfile(meta.settings.profile) });
