import { readRules, type Rule, type UncheckedRule } from '../../../schemas/define_rule.ts';
import { defaultSettings } from '../../../schemas/settings.ts';
import { readSql } from '../../read_sql.ts';
import { tablesRead } from '../build_tables.ts';
import { overrule } from '../rules/overrule.ts';
import { weightInWords } from './describe_findings.ts';
import { describeRuleRun, type AskedRun } from './describe_rule_run.ts';
import { columnInWords, inWords, pairs, section, wrapped, type Pair } from './lay_out.ts';
import { unknownRule } from './suggest_rules.ts';

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
      asked === null ? ['  There has been no run yet.'] : await describeRuleRun(asked, id),
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
  `${peers[peer] ?? peer}${code === null ? '' : ` ${code}`}`,
  relations[relation] ?? relation,
];

const peers: Record<string, string> = {
  '903': 'SSDA903 rule',
  cin: 'CIN census rule',
  ssd: 'Standard Safeguarding Dataset',
  new: 'annexa',
};

const relations: Record<string, string> = {
  same: 'the same rule',
  adapted: 'adapted',
  widened: 'wider here',
  fixed: 'with a fault of it put right',
  new: 'thought of here',
};
