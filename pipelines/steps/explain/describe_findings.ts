import { columnInWords, inWords, pairs, wrapped, type Pair } from './lay_out.ts';
import { isPrivate, notShown } from './private_columns.ts';

/** A row of sql/explain/known_findings. */
export type KnownFinding = {
  finding_id: string;
  rule_id: string;
  part: string;
  title: string | null;
  state: 'open' | 'explained' | 'fixed' | 'not looked for';
  severity: string;
  gate: string;
  lists: string | null;
  child_id: string | null;
  record_id: string | null;
  related_record_ids: string | null;
  row_number: number | null;
  source_file: string | null;
  source_line: number | null;
  values: string | null;
  found_by: string | null;
  message: string;
  how_to_fix: string | null;
  team_name: string | null;
  worker_name: string | null;
  first_seen: string;
  last_seen: string;
  times_seen: number;
  fixed_on: string | null;
  came_back_on: string | null;
  explanation: string | null;
  explained_by: string | null;
  explained_until: string | null;
};

/** Findings under each other: what is wrong, what to do, since when it is known and what was said of it. */
export function describeFindings(findings: readonly KnownFinding[]): string[] {
  return findings.flatMap((finding, index) => [
    ...(index === 0 ? [] : ['']),
    ...wrapped(`${stateInWords(finding)} (${weightInWords(finding)})`, 2),
    ...wrapped(finding.message, 4),
    ...(finding.how_to_fix === null || finding.state === 'explained'
      ? []
      : wrapped(`To do: ${finding.how_to_fix}`, 4)),
    ...wrapped(`Rule ${finding.rule_id}, finding ${finding.finding_id}. ${historyInWords(finding)}`, 4),
    ...(finding.explanation === null ? [] : wrapped(explanationInWords(finding), 4)),
  ]);
}

/** How many findings there are in each state. */
export function countStates(findings: readonly KnownFinding[]): string {
  const states = (['open', 'explained', 'not looked for', 'fixed'] as const).flatMap((state) => {
    const count = findings.filter((finding) => finding.state === state).length;
    return count === 0 ? [] : [`${count.toLocaleString('en-GB')} ${state}`];
  });
  return states.join(', ');
}

export const stateInWords = ({ state, fixed_on: fixedOn }: KnownFinding): string => {
  if (state === 'fixed') return `Fixed: no longer found on ${inWords(fixedOn)}`;
  if (state === 'not looked for') return 'Not looked for in this run, because its rule could not be checked';
  return state === 'open' ? 'Open' : 'Explained';
};

export const weightInWords = ({ gate, severity }: Pick<KnownFinding, 'gate' | 'severity'>): string => {
  const words = severity === 'info' ? 'worth knowing' : severity;
  if (gate === 'none') return words;
  return gate === 'block' ? `${words}, blocks the list` : `${words}, to be fixed or explained`;
};

/** Since when a finding is known, and how often it was seen. */
export function historyInWords(finding: KnownFinding): string {
  const { first_seen: first, times_seen: times, came_back_on: cameBack } = finding;
  const seen = `First seen ${inWords(first)}, in ${times} ${Number(times) === 1 ? 'run' : 'runs'}`;
  return `${seen}${cameBack === null ? '' : `; was fixed, and came back on ${inWords(cameBack)}`}.`;
}

/** What somebody said of a finding, and for how long it holds. */
export const explanationInWords = ({
  explanation,
  explained_by: by,
  explained_until: until,
}: KnownFinding): string =>
  `Explained by ${by ?? 'nobody named'}${until === null ? '' : ` until ${inWords(until)}`}: ${explanation ?? ''}`;

/** The values that a finding was made from, by the names of their columns. */
export function describeValues(json: string | null): string[] {
  if (json === null) return [];
  const values = Object.entries(JSON.parse(json) as Record<string, unknown>);
  return pairs(
    values.map(([name, value]): Pair => [columnInWords(name), isPrivate(name) ? notShown : inWords(value)]),
  );
}
