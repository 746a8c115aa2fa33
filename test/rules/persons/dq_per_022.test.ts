import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

const born = (dates: string[]): string =>
  ['child_id | birth_date', ...dates.map((date, index) => `C${index} | ${date}`)].join('\n');

const times = (count: number, date: string): string[] => Array<string>(count).fill(date);

test('birth dates are spread over the year', async () => {
  await expectFindings(
    'DQ-PER-022',
    { 'canonical.children': born([...times(10, '2015-01-01'), ...times(30, '2015-06-15'), '']) },
    `
      part | child_id | record_id                           | message
      a    |          | birth dates on 1 January            | 10 of 40 dates of birth are on 1 January, more than 3 times as many as would be there by chance.
      b    |          | birth dates on the first of a month | 10 of 40 dates of birth are on the first of a month, more than 3 times as many as would be there by chance.
    `,
  );
});

test('the first of any month counts, and the share must be three times what chance gives', async () => {
  await expectFindings(
    'DQ-PER-022',
    { 'canonical.children': born([...times(10, '2015-06-01'), ...times(91, '2015-06-15')]) },
    `
      part | message
      b    | 10 of 101 dates of birth are on the first of a month, more than 3 times as many as would be there by chance.
    `,
  );
  await expectNoFindings('DQ-PER-022', {
    'canonical.children': born([...times(10, '2015-06-01'), ...times(92, '2015-06-15')]),
  });
});

test('fewer than ten prove nothing, and a council can ask for more', async () => {
  await expectNoFindings('DQ-PER-022', { 'canonical.children': born(times(9, '2015-01-01')) });
  await expectNoFindings('DQ-PER-022', {
    settings: { rules: { 'DQ-PER-022': { thresholds: { at_least: 11 } } } },
    'canonical.children': born(times(10, '2015-01-01')),
  });
  await expectNoFindings('DQ-PER-022', {
    settings: { rules: { 'DQ-PER-022': { thresholds: { times: 400 } } } },
    'canonical.children': born(times(10, '2015-01-01')),
  });
});

test('a council without people breaks nothing', async () => {
  await expectNoFindings('DQ-PER-022', {});
});
