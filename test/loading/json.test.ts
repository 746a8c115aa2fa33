import { expect, test } from 'vitest';
import { load, profileHead, rowsOf } from './support.ts';

const profile = `${profileHead}
  tables:
    referrals:
      - file: referrals
        columns:
          referral_id: id
          child_id: child
          referral_date: date
          close_date: closed
          led_to_assessment: { heading: outcomes, key: SINGLE_ASSESSMENT_FLAG }
          led_to_conference: { heading: outcomes, key: CP_CONFERENCE_FLAG }
    assessment_factors:
      - { file: factors, columns: { assessment_id: id, factor_code: { heading: factors, each: item } } }
    care_plans:
      - { file: plans, columns: { care_plan_id: id, option_code: { heading: plan, each: ticked } } }`;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

async function flagsOf(cells: readonly string[]): Promise<string[]> {
  const rows = cells.map((cell, index) => `R${index},C1,2025-01-01,,${quoted(cell)}`);
  const { db } = await load(
    { 'referrals.csv': `id,child,date,closed,outcomes\n${rows.join('\n')}\n` },
    { profile },
  );
  return rowsOf(
    db,
    'select led_to_assessment, led_to_conference from canonical.referrals order by source_line',
  );
}

test('flags are read from an object, however its answers are written', async () => {
  expect(
    await flagsOf([
      '{"SINGLE_ASSESSMENT_FLAG":"Y","CP_CONFERENCE_FLAG":"N"}',
      '{ "single_assessment_flag" : true, "CP_CONFERENCE_FLAG": 0 }',
      "{'SINGLE_ASSESSMENT_FLAG': 'Yes', 'CP_CONFERENCE_FLAG': 'No'}",
      '{"OUTCOME_SINGLE_ASSESSMENT_FLAG":"Y","OUTCOME_CP_CONFERENCE_FLAG":"N"}',
      '{\\"SINGLE_ASSESSMENT_FLAG\\":\\"Y\\"}',
    ]),
  ).toEqual(['yes | no', 'yes | no', 'yes | no', 'yes | no', 'yes | -']);
});

test('a flag that is missing, empty or null is blank', async () => {
  expect(
    await flagsOf(['{}', '', '{"SINGLE_ASSESSMENT_FLAG":null}', '{"SINGLE_ASSESSMENT_FLAG":""}', 'NULL']),
  ).toEqual(Array<string>(5).fill('- | -'));
});

test('the flag of another name does not stand in', async () => {
  expect(await flagsOf(['{"NOT_A_SINGLE_ASSESSMENT_FLAG":"Y","PRECP_CONFERENCE_FLAG":"Y"}'])).toEqual([
    '- | -',
  ]);
});

test('objects that are broken or cut off give what they still hold', async () => {
  expect(
    await flagsOf([
      '{"COMMENTS":"she said "no" to it","SINGLE_ASSESSMENT_FLAG":"Y"}',
      '{"SINGLE_ASSESSMENT_FLAG":"Y","CP_CONFERENCE_FL',
    ]),
  ).toEqual(['yes | -', 'yes | -']);
});

test('a cell that is cut off is reported once, without its text', async () => {
  const { db } = await load(
    {
      'referrals.csv': `id,child,date,closed,outcomes\nR1,C1,2025-01-01,,${quoted('{"CP_CONFERENCE_FLAG":"Y"')}\n`,
    },
    { profile },
  );
  expect(
    await rowsOf(db, 'select rule, severity, source_line, raw_text from findings.load_problems'),
  ).toEqual(['cut_off_json | warning | 2 | -']);
});

async function factorsOf(cells: readonly string[]): Promise<string[]> {
  const rows = cells.map((cell, index) => `A${index},${quoted(cell)}`);
  const { db, report } = await load({ 'factors.csv': `id,factors\n${rows.join('\n')}\n` }, { profile });
  expect(report.files[0]).toMatchObject({
    rowsRead: cells.length,
    rowsLoaded: cells.length,
    rowsSetAside: 0,
  });
  return rowsOf(db, 'select assessment_id, factor_code from canonical.assessment_factors order by all');
}

test('a list of codes gives a row for each, and the file row counts as loaded even when the list is empty', async () => {
  expect(await factorsOf(['["1A","2B"]', '[]', '', '[1C]', '1A; 1B|2A', '["1A","1A"]'])).toEqual([
    'A0 | 1A',
    'A0 | 2B',
    'A3 | 1C',
    'A4 | 1A',
    'A4 | 1B',
    'A4 | 2A',
    'A5 | 1A',
  ]);
});

test('an object of codes gives those that are answered yes', async () => {
  expect(await factorsOf(['{"1A":"Y","1B":"N","2A":true,"2B":0}'])).toEqual(['A0 | 1A', 'A0 | 2A']);
});

test('a list that is cut off gives its whole items only', async () => {
  expect(await factorsOf(['["1A","2'])).toEqual(['A0 | 1A']);
});

test('an item that is no code is kept and queued', async () => {
  const { db } = await load({ 'factors.csv': `id,factors\nA1,${quoted('["1A","99Z"]')}\n` }, { profile });
  expect(
    await rowsOf(db, 'select factor_code, factor_raw from canonical.assessment_factors order by all'),
  ).toEqual(['1A | 1A', '- | 99Z']);
  expect(await rowsOf(db, 'select raw_text, row_count, first_line from findings.unmatched_codes')).toEqual([
    '99Z | 1 | 2',
  ]);
});

test('ticked options of a plan give a row for each', async () => {
  const { db } = await load(
    {
      'plans.csv': `id,plan\nP1,${quoted('{"ADOPTION":"Y","RETURN1M":"N","LTFOST18":"Y"}')}\nP2,${quoted('{"ADOPTION":"N"}')}\n`,
    },
    { profile },
  );
  expect(await rowsOf(db, 'select care_plan_id, option_code from canonical.care_plans order by all')).toEqual(
    ['P1 | ADOPTION', 'P1 | LTFOST18'],
  );
});
