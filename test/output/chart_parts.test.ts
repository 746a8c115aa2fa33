import { describe, expect, test } from 'vitest';
import { addRunRows, type RunPoint } from '../../pipelines/steps/workbook/charts/add_run_rows.ts';
import { cellsIn, formulaOf } from '../../pipelines/steps/workbook/charts/cells.ts';
import type { Bars, Cells, RunChart } from '../../pipelines/steps/workbook/charts/chart_types.ts';
import { barColours } from '../../pipelines/steps/workbook/charts/look.ts';
import { scaleFor } from '../../pipelines/steps/workbook/charts/scale.ts';
import { footOf, linesOf, roughly } from '../../pipelines/steps/workbook/charts/text_room.ts';
import { escapeXml, unescapeXml } from '../../pipelines/steps/workbook/charts/xml.ts';
import type { Book } from '../../pipelines/steps/workbook/write_workbook.ts';
import { bookWith, partOf, points } from './charts_support.ts';

const look = { title: 'Title', subtitle: 'Subtitle', altText: 'Words', valueAxis: { format: '0%' } };
const place = { sheet: 'Page', from: 'A40', to: 'H55' };

const runBook = (given: readonly RunPoint[], change: Partial<RunChart> = {}): Promise<string> =>
  bookWith((book) => {
    const page = book.addSheet('Page', {});
    const run = addRunRows(page, given, { values: 'Visits', target: 'Target', format: '0%' });
    page.commit();
    book.addChart({ kind: 'run_chart', ...look, ...place, ...run, ...change });
  });

const seriesIn = (xml: string): { name: string; xml: string }[] =>
  [...xml.matchAll(/<c:ser>.*?<c:tx><c:v>(.*?)<\/c:v>.*?<\/c:ser>/g)].map(([whole, name]) => ({
    name: name!,
    xml: whole,
  }));

const seriesOf = (xml: string, name: string): string => seriesIn(xml).find((one) => one.name === name)!.xml;

const labelled = (series: string): number[] =>
  [...series.matchAll(/<c:dLbl><c:idx val="(\d+)"/g)].map(([, index]) => Number(index));

describe('a run chart', () => {
  test('labels its last value, which need not be in the last period', async () => {
    const xml = partOf(await runBook(points), 'xl/charts/chart1.xml');
    expect(labelled(seriesOf(xml, 'Visits'))).toEqual([4]);
  });

  test('leaves a gap where there is no value', async () => {
    const xml = partOf(await runBook(points), 'xl/charts/chart1.xml');
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    const values = /<c:val>.*<\/c:val>/.exec(seriesOf(xml, 'Visits'))![0];
    expect([...values.matchAll(/<c:pt idx="(\d+)"/g)].map(([, index]) => Number(index))).toEqual([
      0, 2, 3, 4,
    ]);
  });

  test('names its target at the end, or at the start if the last value is as high', async () => {
    const apart = partOf(await runBook(points), 'xl/charts/chart1.xml');
    expect(labelled(seriesOf(apart, 'Target'))).toEqual([5]);
    const level = points.map((point, index) => (index === 4 ? { ...point, value: 0.2 } : point));
    expect(labelled(seriesOf(partOf(await runBook(level), 'xl/charts/chart1.xml'), 'Target'))).toEqual([1]);
  });

  test('draws the mean and the limits anew after a break, and a line where it is', async () => {
    const path = await runBook(points);
    const xml = partOf(path, 'xl/charts/chart1.xml');
    expect(seriesIn(xml).map(({ name }) => name)).toEqual([
      ...['Mean', 'Expected range', 'Lower limit'],
      ...['Mean', 'Expected range', 'Lower limit'],
      ...['Target', 'Visits', 'Better than expected', 'New team'],
    ]);
    expect(labelled(seriesOf(xml, 'New team'))).toEqual([3]);
    expect(seriesOf(xml, 'New team')).toContain('<c:errBars>');
    const hidden = [...xml.matchAll(/<c:legendEntry><c:idx val="(\d+)"/g)].map(([, index]) => Number(index));
    expect(hidden).toEqual([2, 3, 4, 5, 6, 9]);
  });

  test('has no mean, break or target where none is given', async () => {
    const bare = points.map(({ period, value }) => ({ period, value }));
    const path = await bookWith((book) => {
      const page = book.addSheet('Page', {});
      const run = addRunRows(page, bare, { values: 'Visits', format: '0%' });
      page.commit();
      book.addChart({ kind: 'run_chart', ...look, ...place, ...run });
    });
    expect(seriesIn(partOf(path, 'xl/charts/chart1.xml')).map(({ name }) => name)).toEqual(['Visits']);
  });

  test('that reads cells of another length stops the run', async () => {
    const values = { name: 'Visits', cells: { sheet: 'Page', range: 'B2:B4' } };
    await expect(runBook(points, { values })).rejects.toThrow(
      '"Visits" in the chart "Title" is not as long as its periods.',
    );
  });
});

describe('a chart that cannot be drawn stops the run:', () => {
  const cells: Cells = { sheet: 'Page', range: 'A1:A2' };
  const fill = (change: Partial<Bars>) => (book: Book) => {
    const page = book.addSheet('Page', {});
    for (const row of [
      [1, 'one'],
      [2, 'two'],
    ])
      page.addRow(row).commit();
    page.commit();
    book.addChart({
      kind: 'bars',
      ...look,
      ...place,
      direction: 'columns',
      arrangement: 'clustered',
      categories: cells,
      series: [{ name: 'Numbers', cells }],
      ...change,
    });
  };

  test.each<[string, Partial<Bars>, string]>([
    ['it stands on no sheet', { sheet: 'Nowhere' }, 'a sheet that the workbook lacks: Nowhere'],
    [
      'it reads numbers from text',
      { series: [{ name: 'Numbers', cells: { sheet: 'Page', range: 'B1:B2' } }] },
      "'Page'!$B$1:$B$2, and a cell there holds text",
    ],
    [
      'its series differ in length',
      { series: [{ name: 'Numbers', cells: { sheet: 'Page', range: 'A1' } }] },
      'not as long as its categories',
    ],
    [
      'it has more series than colours',
      { series: Array(6).fill({ name: 'One', cells }) },
      'more series than',
    ],
    ['its range is a block', { categories: { sheet: 'Page', range: 'A1:B2' } }, 'one column or one row'],
    ['its corner is no cell', { from: '40A' }, '"40A" is not a cell'],
  ])('%s', async (_, change, message) => {
    await expect(bookWith(fill(change))).rejects.toThrow(message);
  });
});

test('ranges are read in order, across or down, and quoted as Excel quotes them', () => {
  expect(cellsIn({ sheet: 'A', range: 'Z1:AB1' })).toEqual(['Z1', 'AA1', 'AB1']);
  expect(cellsIn({ sheet: 'A', range: 'C9:C11' })).toEqual(['C9', 'C10', 'C11']);
  expect(formulaOf({ sheet: "Ann's sheet", range: 'B2:B30' })).toBe("'Ann''s sheet'!$B$2:$B$30");
  expect(formulaOf({ sheet: 'A', range: 'B2' })).toBe("'A'!$B$2");
});

test.each<[(number | null)[], string, { min: number; max: number; step: number }]>([
  [[0.17, 0.27, null], '0%', { min: 0.16, max: 0.28, step: 0.02 }],
  [[0.05, 0.27], '0%', { min: 0, max: 0.3, step: 0.05 }],
  [[0.81, 0.99], '0%', { min: 0.8, max: 1, step: 0.05 }],
  [[55, 150], '#,##0', { min: 0, max: 150, step: 25 }],
  [[0, 1, 2], '0', { min: 0, max: 2, step: 1 }],
  [[7, 7], '0', { min: 0, max: 8, step: 2 }],
  [[0, 0], '0%', { min: 0, max: 0.1, step: 0.02 }],
  [[null], '0', { min: 0, max: 1, step: 1 }],
  [[1.5, 9.5], '0.0', { min: 0, max: 10, step: 2 }],
])('the scale for %j as %s is %j', (values, format, scale) => {
  expect(scaleFor(values, format)).toEqual(scale);
});

test('a scale ends where it is told to', () => {
  expect(scaleFor([0.4, 0.9], '0%', { min: 0, max: 1 })).toEqual({ min: 0, max: 1, step: 0.2 });
});

test('colours of bars that follow one another differ clearly in grey', () => {
  const greys = Object.values(barColours).slice(0, 4).map(lightness);
  expect(greys).toEqual(greys.toSorted((one, other) => one - other));
  greys.slice(1).forEach((grey, index) => expect(grey - greys[index]!).toBeGreaterThan(14));
});

test('names stand level where they fit, in lines if need be, and slanted where a word does not', () => {
  expect(footOf(['Jan 26'], 60)).toMatchObject({ isSlanted: false });
  expect(footOf(['Jan 26'], 25).height).toBeGreaterThan(footOf(['Jan 26'], 60).height);
  expect(footOf(['Safeguarding'], 25)).toMatchObject({ isSlanted: true });
  expect(linesOf('one two three', 40)).toEqual(['one two', 'three']);
});

test('numbers are written much as Excel writes them', () => {
  expect([
    roughly(0.175, '0%'),
    roughly(0.175, '0.0%'),
    roughly(1234.5, '#,##0.0'),
    roughly(12, '0'),
  ]).toEqual(['18%', '17.5%', '1,234.5', '12']);
});

test('text comes back from XML as it went in, but for what XML cannot hold', () => {
  const text = `A "quoted" <tag> & O'Brien\n2`;
  expect(unescapeXml(escapeXml(text))).toBe(text);
  expect(escapeXml('a\u0000b\ud800c')).toBe('a\ufffdb\ufffdc');
});

// How light a colour is to the eye, from 0 to 100.
function lightness(colour: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => (parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2);
  return 116 * (0.2126 * red! + 0.7152 * green! + 0.0722 * blue!) ** (1 / 3) - 16;
}
