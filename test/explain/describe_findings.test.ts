import { expect, test } from 'vitest';
import {
  describeFindings,
  describeValues,
  type KnownFinding,
} from '../../pipelines/steps/explain/describe_findings.ts';

const finding: KnownFinding = {
  finding_id: '0123456789ab',
  rule_id: 'DQ-REF-006',
  part: 'a',
  title: 'A date',
  state: 'open',
  severity: 'error',
  gate: 'block',
  lists: '3',
  child_id: 'C1',
  record_id: 'R1',
  related_record_ids: null,
  row_number: null,
  source_file: 'a.csv',
  source_line: 2,
  values: null,
  found_by: null,
  message: 'It was closed before it was made.',
  how_to_fix: 'Correct the date.',
  team_name: null,
  worker_name: null,
  first_seen: '2026-01-31',
  last_seen: '2026-03-31',
  times_seen: 3,
  fixed_on: null,
  came_back_on: '2026-02-28',
  explanation: null,
  explained_by: null,
  explained_until: null,
};

test('a finding that was explained has who said what, and nothing more to do', () => {
  const explained: KnownFinding = {
    ...finding,
    state: 'explained',
    gate: 'none',
    severity: 'info',
    explanation: 'They are twins.',
    explained_by: 'A. Analyst',
    explained_until: '2026-12-31',
  };
  expect(describeFindings([finding, explained])).toEqual([
    '  Open (error, blocks the list)',
    '    It was closed before it was made.',
    '    To do: Correct the date.',
    '    Rule DQ-REF-006, finding 0123456789ab. First seen 31/01/2026, in 3 runs; was fixed, and came',
    '    back on 28/02/2026.',
    '',
    '  Explained (worth knowing)',
    '    It was closed before it was made.',
    '    Rule DQ-REF-006, finding 0123456789ab. First seen 31/01/2026, in 3 runs; was fixed, and came',
    '    back on 28/02/2026.',
    '    Explained by A. Analyst until 31/12/2026: They are twins.',
  ]);
});

test('the values of a finding are shown but for names and birth dates', () => {
  expect(
    describeValues('{"close_date":"2025-10-01","birth_date":"2014-05-06","list_numbers":[1,2]}'),
  ).toEqual(['  close date    01/10/2025', '  birth date    (not shown)', '  list numbers  1, 2']);
});
