import type { DuckDBConnection } from '@duckdb/node-api';
import { Problem } from '../../problem.ts';
import { keptRuns } from '../comparing/find_earlier_run.ts';
import { describeRawLine } from './describe_raw_line.ts';
import { describeSource } from './describe_source.ts';
import {
  describeValues,
  explanationInWords,
  stateInWords,
  weightInWords,
  type KnownFinding,
} from './describe_findings.ts';
import type { KeptRun } from './find_kept_run.ts';
import { inWords, pairs, section, wrapped, type Pair } from './lay_out.ts';
import { ask, keepsEnough, withSnapshot } from './open_snapshot.ts';
import type { ReadLine } from './read_raw_line.ts';

/** What a finding says, what to do about it and what became of it, those included that are fixed. */
export async function explainFinding(
  db: DuckDBConnection,
  run: KeptRun,
  id: string,
  readLine: ReadLine | null,
): Promise<string[]> {
  const known = await readFinding(db, id);
  if (known === undefined) throw unknown(id, run);
  const isThere = known.state === 'open' || known.state === 'explained';
  if (isThere) return describe(db, known, readLine);

  const earlier = await lastSeen(run, known);
  return earlier === null
    ? describe(db, known, null)
    : withSnapshot(earlier.folder, async (then) => {
        const seen = await readFinding(then, id);
        return describe(then, seen === undefined ? known : { ...seen, ...fateOf(known) }, null, earlier.asAt);
      });
}

async function readFinding(db: DuckDBConnection, id: string): Promise<KnownFinding | undefined> {
  const [found] = await ask<KnownFinding>(db, 'from explain.known_findings where finding_id = $1', [id]);
  return found;
}

// Where and of what it was found is only known to the run that saw it last.
async function lastSeen(
  { snapshots }: KeptRun,
  { finding_id: id, last_seen: asAt }: KnownFinding,
): Promise<{ folder: string; asAt: string } | null> {
  for (const { folder, ...run } of keptRuns(snapshots)) {
    if (run.asAt !== asAt || !keepsEnough(folder)) continue;
    const isThere = await withSnapshot(
      folder,
      async (db) => (await ask(db, 'select 1 from findings.findings where finding_id = $1', [id])).length > 0,
    );
    if (isThere) return { folder, asAt };
  }
  return null;
}

const fateOf = ({ state, title, times_seen, fixed_on, came_back_on }: KnownFinding) => ({
  state,
  times_seen,
  fixed_on,
  came_back_on,
  ...(title === null ? {} : { title }),
});

const unknown = (id: string, { asAt, runId }: KeptRun): Problem =>
  new Problem({
    what: `no run up to the one as at ${asAt} (${runId}) made a finding with this id.`,
    where: `finding ${id}`,
    whatToDo:
      'An id has 12 figures and letters a to f, as in the last column of findings in the rehearsal workbook. To see those of a\n' +
      'child, ask for the child: annexa explain child ID',
  });

async function describe(
  db: DuckDBConnection,
  finding: KnownFinding,
  readLine: ReadLine | null,
  seenAsAt?: string,
): Promise<string[]> {
  const { message, how_to_fix: howToFix, explanation, source_file: file } = finding;
  return [
    `Finding ${finding.finding_id}`,
    ...section('What is wrong', [
      ...wrapped(message, 2),
      ...(howToFix === null ? [] : wrapped(`To do: ${howToFix}`, 2)),
      ...(explanation === null ? [] : wrapped(explanationInWords(finding), 2)),
    ]),
    ...section('About', pairs(aboutOf(finding))),
    ...section('What became of it', pairs(historyOf(finding))),
    ...section('The values it was made from', describeValues(finding.values)),
    ...section(
      seenAsAt === undefined ? 'Where the record is' : `Where the record was as at ${inWords(seenAsAt)}`,
      file === null && seenAsAt === undefined && finding.values === null
        ? ['  Not kept: the run that saw it last is not here any more.']
        : pairs(await describeSource(db, finding)),
    ),
    ...(readLine === null
      ? []
      : section('The line itself', await describeRawLine(db, await readLine(db, finding)))),
  ];
}

function aboutOf(finding: KnownFinding): Pair[] {
  const optional: [string, string | null][] = [
    ['Child', finding.child_id],
    ['Record', finding.record_id],
    ['Also concerns', finding.related_record_ids],
    ['Found in the case system by', finding.found_by],
    ['Row of the list', finding.row_number === null ? null : String(finding.row_number)],
    ['Lists', finding.lists ?? 'none: the child is on no list that this rule is about'],
    ['Team', finding.team_name],
    ['Worker', finding.worker_name],
    ['Rule', `${finding.rule_id}${finding.title === null ? '' : `: ${finding.title}`}`],
    ['Weight', weightInWords(finding)],
  ];
  return optional.flatMap(([label, value]): Pair[] => (value === null ? [] : [[label, value]]));
}

const historyOf = (finding: KnownFinding): Pair[] => [
  ['Now', stateInWords(finding)],
  ['First seen', inWords(finding.first_seen)],
  ['Last seen', inWords(finding.last_seen)],
  ['Seen in', `${finding.times_seen} ${Number(finding.times_seen) === 1 ? 'run' : 'runs'}`],
  ...(finding.came_back_on === null
    ? []
    : ([['Came back', `${inWords(finding.came_back_on)}, after it was fixed`]] satisfies Pair[])),
];
