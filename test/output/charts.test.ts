import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { addCharts } from '../../pipelines/steps/workbook/charts/add_charts.ts';
import { attributesOf, unescapeXml } from '../../pipelines/steps/workbook/charts/xml.ts';
import { bookWith, faultIn, fillWithCharts, partOf, relationsIn } from './charts_support.ts';
import { entriesOf, newFolder, openWorkbook } from './support.ts';

const drawn = (): Promise<string> => bookWith((book) => fillWithCharts(book, { isDrawn: true }));
const charts = ['xl/charts/chart1.xml', 'xl/charts/chart2.xml', 'xl/charts/chart3.xml'];

describe('a workbook with charts', () => {
  test('holds a part for each chart, and one drawing for each sheet that has any', async () => {
    const entries = entriesOf(await drawn());
    expect(entries.filter((entry) => entry.startsWith('xl/charts/'))).toEqual(charts);
    expect(entries.filter((entry) => /xl\/drawings\/drawing\d/.test(entry))).toHaveLength(2);
  });

  test('is well-formed in every part', async () => {
    const path = await drawn();
    const faults = entriesOf(path).map((entry) => [entry, faultIn(partOf(path, entry))]);
    expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
  });

  test('relates only to parts that are there, and each part that it relates to has a content type', async () => {
    const path = await drawn();
    const relations = relationsIn(path);
    const entries = entriesOf(path);
    expect(relations.filter(({ to }) => to !== null && !entries.includes(to))).toEqual([]);
    expect(relations.map(({ to }) => to)).toEqual(expect.arrayContaining(charts));
    const types = partOf(path, '[Content_Types].xml');
    for (const chart of charts)
      expect(types).toContain(
        `<Override PartName="/${chart}" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`,
      );
    expect(types.match(/officedocument\.drawing\+xml/g)).toHaveLength(2);
  });

  test('uses each id once, and every id that it uses is there', async () => {
    const path = await drawn();
    const relations = relationsIn(path);
    for (const part of ['xl/worksheets/sheet1.xml', 'xl/drawings/drawing1.xml']) {
      const used = [...partOf(path, part).matchAll(/ r:id="(\w+)"/g)].map(([, id]) => id);
      const known = relations.filter(({ from }) => from === part).map(({ id }) => id);
      expect(new Set(known).size).toBe(known.length);
      expect(known).toEqual(expect.arrayContaining(used));
    }
    const shapes = [...partOf(path, 'xl/drawings/drawing1.xml').matchAll(/<xdr:cNvPr id="(\d+)"/g)];
    expect(shapes.map(([, id]) => id)).toEqual(['2', '3']);
    for (const chart of charts) {
      const xml = partOf(path, chart);
      const axes = [...xml.matchAll(/<c:(?:cat|val)Ax><c:axId val="(\d+)"/g)].map(([, id]) => id);
      const uses = [...xml.matchAll(/<c:(?:axId|crossAx) val="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(axes).size).toBe(axes.length);
      expect(new Set(uses)).toEqual(new Set(axes));
    }
  });

  test('says in words what each chart shows', async () => {
    const path = await drawn();
    for (const drawing of ['xl/drawings/drawing1.xml', 'xl/drawings/drawing2.xml'])
      for (const [tag] of partOf(path, drawing).matchAll(/<xdr:cNvPr[^>]*>/g))
        expect(attributesOf(tag).descr).toBe('Line chart. Visits rose to 95% in "March" & stayed there.');
  });

  test('draws from cells that hold the numbers, which it also keeps for viewers that do not look', async () => {
    const path = await drawn();
    const workbook = await openWorkbook(path);
    for (const chart of charts) {
      const kept = [...partOf(path, chart).matchAll(/<c:f>(.*?)<\/c:f><c:\w+Cache>(.*?)<\/c:\w+Cache>/g)];
      expect(kept.length).toBeGreaterThan(1);
      for (const [, formula, cache] of kept)
        expect(valuesAt(workbook, unescapeXml(formula!))).toEqual(valuesKept(cache!));
    }
  });

  test('is the same, byte for byte, each time it is written', async () => {
    expect(readFileSync(await drawn())).toEqual(readFileSync(await drawn()));
  });

  test('differs from one without them only in what the charts need', async () => {
    const [path, bare] = [await drawn(), await bookWith((book) => fillWithCharts(book, { isDrawn: false }))];
    const different = entriesOf(bare).filter((entry) => partOf(bare, entry) !== partOf(path, entry));
    expect(different.sort()).toEqual([
      '[Content_Types].xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  test('keeps the links and the notes of its sheets', async () => {
    const sheet = (await openWorkbook(await drawn())).getWorksheet('Page')!;
    expect(sheet.getCell('A1').note).toBe('a note');
    expect(sheet.getCell('B1').hyperlink).toBe("#'Figures'!A1");
  });
});

test('a chart stands beside a picture that was on the sheet before it', async () => {
  const path = join(newFolder(), 'a.xlsx');
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Page');
  sheet.addRows([[1], [2], [3]]);
  const dot = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64') as unknown as ExcelJS.Buffer;
  sheet.addImage(workbook.addImage({ buffer: dot, extension: 'gif' }), 'C1:D2');
  await workbook.xlsx.writeFile(path);
  const cells = { sheet: 'Page', range: 'A1:A3' };
  await addCharts(path, [
    {
      kind: 'bars',
      sheet: 'Page',
      from: 'A5',
      to: 'H20',
      title: 'Title',
      subtitle: 'Subtitle',
      altText: 'Words',
      direction: 'columns',
      arrangement: 'clustered',
      categories: cells,
      series: [{ name: 'Numbers', cells }],
      valueAxis: { format: '0' },
    },
  ]);
  const drawing = partOf(path, 'xl/drawings/drawing1.xml');
  expect(drawing.match(/<xdr:from>/g)).toHaveLength(2);
  expect(faultIn(drawing)).toBeNull();
  expect(partOf(path, 'xl/worksheets/sheet1.xml').match(/<drawing /g)).toHaveLength(1);
  expect((await openWorkbook(path)).getWorksheet('Page')!.getImages()).toHaveLength(1);
});

const dayZero = Date.UTC(1899, 11, 30);

function valuesAt(workbook: ExcelJS.Workbook, formula: string): (string | null)[] {
  const [, sheet, from, to = from] = /^'(.*)'!\$(\w+\$\d+)(?::\$(\w+\$\d+))?$/.exec(formula)!;
  const worksheet = workbook.getWorksheet(sheet!.replaceAll("''", "'"))!;
  const [first, last] = [from!, to!].map((cell) => worksheet.getCell(cell.replace('$', '')));
  const values: (string | null)[] = [];
  for (let row = Number(first!.row); row <= Number(last!.row); row++) {
    const { value } = worksheet.getCell(row, Number(first!.col));
    values.push(
      value === null
        ? null
        : String(value instanceof Date ? (value.getTime() - dayZero) / 86_400_000 : (value as string)),
    );
  }
  return values;
}

function valuesKept(cache: string): (string | null)[] {
  const count = Number(/<c:ptCount val="(\d+)"/.exec(cache)![1]);
  const points = new Map(
    [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v>/g)].map(([, at, value]) => [Number(at), value!]),
  );
  return Array.from({ length: count }, (_, index) =>
    points.has(index) ? unescapeXml(points.get(index)!) : null,
  );
}
