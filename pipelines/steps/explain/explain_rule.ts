import type { DuckDBConnection } from '@duckdb/node-api';
import { readRules, type Rule, type UncheckedRule } from '../../../schemas/define_rule.ts';
import { defaultSettings } from '../../../schemas/settings.ts';
import { readSql } from '../../read_sql.ts';
import { tablesRead } from '../build_tables.ts';
import { overrule } from '../rules/overrule.ts';
import { countStates, weightInWords, type KnownFinding } from './describe_findings.ts';
import type { KeptRun } from './find_kept_run.ts';
import { columnInWords, inWords, pairs, section, wrapped, type Pair } from './lay_out.ts';
import { ask } from './open_snapshot.ts';
import { unknownRule } from './suggest_rules.ts';

/** The run to look a rule up in, and what it kept. */
export type AskedRun = { run: KeptRun; db: DuckDBConnection };

/** What a rule looks for, where it comes from and what it said in the run; null is before the first run. */
export async function explainRule(asked: AskedRun | null, id: string): Promise<string[]> {
  const { rules, unchecked } = readRules();
  const rule = [...rules, ...unchecked].find((one) => one.id === id);
  if (rule === undefined)
    throw unknownRule(
      id,
      [...rules, ...unchecked].map((one) => one.id),
    );

  const settings = asked?.run.meta.settings ?? defaultSettings;
  const about =
    'parts' in rule ? await describeChecked(overrule(rule, settings), asked) : describeUnchecked(rule);
  return [
    `Rule ${rule.id}: ${rule.title}`,
    ...about,
    ...section('Where the idea comes from', pairs(rule.sources.map(sourceInWords))),
    ...section(
      'In the last run',
      asked === null ? ['  There has been no run yet.'] : await describeRun(asked, id),
    ),
  ];
}

function describeUnchecked(rule: UncheckedRule): string[] {
  return [
    ...section('About', pairs([...familyOf(rule), ['Weight', weightInWords(rule)]])),
    ...section('Not checked', wrapped(rule.notChecked, 2)),
  ];
}

async function describeChecked(rule: Rule, asked: AskedRun | null): Promise<string[]> {
  const parts = Object.values(rule.parts);
  const reads = asked === null ? [] : await tablesRead(asked.db, await readSql(rule.path));
  const thresholds = Object.entries(rule.thresholds).map(([name, value]): Pair => [
    columnInWords(name),
    inWords(value),
  ]);
  return [
    ...section(
      'About',
      pairs([
        ...familyOf(rule),
        ...yearsOf(rule),
        ['Looks at the rows of', rule.tests],
        ...(reads.length === 0 ? [] : ([['Reads', reads.join(', ')]] satisfies Pair[])),
        ['Columns at fault', rule.fields.length === 0 ? 'none in particular' : rule.fields.join(', ')],
        ['Can do without', rule.optional.length === 0 ? 'none of these' : rule.optional.join(', ')],
        ['Query', `sql/${rule.path}.sql`],
        ['Settings', `schemas/${rule.path.split('/').slice(0, 2).join('/')}.yaml`],
      ]),
    ),
    ...section('Thresholds', pairs(thresholds)),
    ...section(
      parts.length === 1 ? 'What it says' : 'What it says, part by part',
      parts.flatMap((part, index) => [
        ...(index === 0 ? [] : ['']),
        ...wrapped(withoutBraces(part.message, rule), 2),
        ...wrapped(`To do: ${part.howToFix}`, 4),
        ...wrapped(`Weight: ${weightInWords(part)}`, 4),
      ]),
    ),
  ];
}

const familyOf = ({ family, lists }: Rule | UncheckedRule): Pair[] => [
  ['Family', family],
  ['Lists', lists.length === 0 ? 'none in particular' : lists.join(', ')],
];

function yearsOf({ firstYear, lastYear }: Rule): Pair[] {
  if (firstYear === null && lastYear === null) return [];
  const from = firstYear === null ? '' : `from the year ending 31/03/${firstYear} `;
  return [
    ['In force', `${from}${lastYear === null ? '' : `until the year ending 31/03/${lastYear}`}`.trim()],
  ];
}

// What a record would fill in stands in angle brackets; a threshold is known already.
const withoutBraces = (message: string, { thresholds }: Rule): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) =>
    name in thresholds ? inWords(thresholds[name]) : `<${columnInWords(name)}>`,
  );

const sourceInWords = ({ peer, code, relation }: Rule['sources'][number]): Pair => [
  `${peer}${code === null ? '' : ` ${code}`}`,
  relation,
];

type RuleRun = {
  status: string;
  reason: string | null;
  rows_tested: number | null;
  findings: number;
  children: number;
};

async function describeRun({ run, db }: AskedRun, id: string): Promise<string[]> {
  const [said] = await ask<RuleRun>(
    db,
    'select status, reason, rows_tested, findings, children from findings.rule_runs where rule_id = $1',
    [id],
  );
  if (said === undefined)
    return wrapped(`The run as at ${inWords(run.asAt)} (${run.runId}) did not know this rule.`, 2);
  const findings = await ask<KnownFinding>(
    db,
    'from explain.known_findings where rule_id = $1 order by position',
    [id],
  );
  const example = findings.find(({ state }) => state === 'open');
  return pairs([
    ['As at', `${inWords(run.asAt)}, run ${run.runId}`],
    ['It', outcomeOf(said)],
    ...(said.reason === null ? [] : ([['Because', said.reason]] satisfies Pair[])),
    ...(said.rows_tested === null
      ? []
      : ([['Rows tested', said.rows_tested.toLocaleString('en-GB')]] satisfies Pair[])),
    ...(findings.length === 0
      ? []
      : ([
          [
            'Findings',
            `${countStates(findings)}; about ${said.children.toLocaleString('en-GB')} children now`,
          ],
        ] satisfies Pair[])),
    ...(example === undefined
      ? []
      : ([['For instance', `${example.message} (finding ${example.finding_id})`]] satisfies Pair[])),
  ]);
}

function outcomeOf({ status }: RuleRun): string {
  if (status === 'passed') return 'found nothing wrong';
  if (status === 'failed') return 'found something wrong';
  return status === 'error'
    ? 'could not be run, which is a mistake of annexa: please report it'
    : 'was not checked';
}
