import { expect, test } from 'vitest';
import { stateSums } from '../../pipelines/steps/disclosure/state_sums.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { measureIds, readIndicators, type Indicator } from '../../schemas/define_indicator.ts';
import { readSelfEvaluation } from '../../schemas/self_evaluation.ts';
import { dashboardMeasures } from '../../schemas/packs/quarterly.ts';
import { readStatedSums } from '../../schemas/stated_sums.ts';
import { expectRows, insertRows } from '../support.ts';

const catalogue = readIndicators();
const known = measureIds(catalogue);

test('the sums that are stated are of measures and classes that there are', () => {
  const named = readStatedSums().flatMap(({ whole, parts }) => [
    whole,
    ...parts.map(({ measure }) => measure),
  ]);
  expect(named.filter((id) => !known.includes(id))).toEqual([]);
  for (const { parts } of readStatedSums()) {
    for (const { measure, class: name } of parts) {
      const { classes } = catalogue.indicators.find(({ id }) => id === measure) ?? { classes: [] };
      if (name !== undefined && classes.length > 0) expect(classes).toContain(name);
    }
  }
});

test('the self-evaluation and the charts name measures that there are', () => {
  const named = readSelfEvaluation().questions.flatMap(({ parts }) =>
    parts.flatMap(({ measures }) => measures),
  );
  expect([...named, ...dashboardMeasures].filter((id) => !known.includes(id))).toEqual([]);
});

const audits = {
  id: 'xx-good',
  table: 'cases.xx_good',
  path: 'indicators/xx',
  kind: 'percentage',
  variants: [
    {
      id: 'xx-grades',
      kind: 'distribution',
      distribution_of: 'grade',
      numerator: 'audits',
      denominator: 'audits',
    },
    { id: 'xx-good-number', kind: 'count', numerator: 'numerator', denominator: 'audits' },
    { id: 'xx-late', kind: 'count', numerator: 'is_late', denominator: 'audits' },
  ],
} as unknown as Indicator;

test('a number and the share of the same, and classes that make up another figure, add up', async () => {
  const db = await openDatabase({ asAt: '2026-03-31' });
  await db.run(
    'create table cases.xx_good (grade varchar, numerator integer, denominator integer, audits integer, is_late integer)',
  );
  await insertRows(
    db,
    'cases.xx_good',
    `
    grade       | numerator | denominator | audits | is_late
    Outstanding | 1         | 1           | 1      | 0
    Good        | 1         | 1           | 1      | 1
    Good        | 1         | 1           | 1      | 0
    Inadequate  | 0         | 1           | 1      | 1
                | 0         | 1           | 1      | 0
  `,
  );
  await stateSums(db, [{ indicator: audits, status: 'computed', reason: null, cases: 5, seconds: 0 }]);
  await expectRows(
    db,
    `select {columns} from disclosure.stated_sums where indicator_id like 'xx-%'
     order by sum_number, is_total desc, indicator_id, category`,
    `
    indicator_id   | part        | category     | is_total
    xx-good        | numerator   |              | true
    xx-good-number | numerator   |              | false
    xx-good        | numerator   |              | true
    xx-grades      | numerator   | Good         | false
    xx-grades      | numerator   | Outstanding  | false
    xx-good        | denominator |              | true
    xx-good        | numerator   |              | false
    xx-grades      | numerator   | Inadequate   | false
    xx-grades      | numerator   | Not recorded | false
    xx-good-number | numerator   |              | true
    xx-grades      | numerator   | Good         | false
    xx-grades      | numerator   | Outstanding  | false
  `,
  );
});
