import { join, posix } from 'node:path';
import { attributesOf } from '../../pipelines/steps/workbook/charts/xml.ts';
import type { Bars, Chart, Dots, RunChart } from '../../pipelines/steps/workbook/charts/chart_types.ts';
import { addRunRows, type RunPoint } from '../../pipelines/steps/workbook/charts/add_run_rows.ts';
import { writeWorkbook, type Book } from '../../pipelines/steps/workbook/write_workbook.ts';
import { entriesOf, entryOf, newFolder } from './support.ts';

/** As entryOf, of an entry whose name may hold brackets, which unzip takes for a pattern. */
export const partOf = (path: string, entry: string): string => entryOf(path, entry.replace(/[[\]]/g, '\\$&'));

/** A workbook with this in it; its path. */
export async function bookWith(fill: (book: Book) => void): Promise<string> {
  const path = join(newFolder(), 'a.xlsx');
  await writeWorkbook(path, '2026-03-31', async (book) => fill(book));
  return path;
}

export const points: RunPoint[] = [
  { period: '2025-10-31', value: 0.25, mean: 0.24, upper: 0.3, lower: 0.18, target: 0.2 },
  { period: '2025-11-30', value: null, mean: 0.24, upper: 0.3, lower: 0.18, target: 0.2 },
  { period: '2025-12-31', value: 0.23, mean: 0.24, upper: 0.3, lower: 0.18, target: 0.2 },
  { period: '2026-01-31', value: 0.17, mean: 0.15, upper: 0.2, lower: 0.1, target: 0.2, change: 'New team' },
  { period: '2026-02-28', value: 0.08, mean: 0.15, upper: 0.2, lower: 0.1, target: 0.2, mark: 'better' },
  { period: '2026-03-31', value: null, mean: 0.15, upper: 0.2, lower: 0.1, target: 0.2 },
];

const onPage = {
  sheet: 'Page',
  from: 'A3',
  to: 'H18',
  title: 'Visits & reviews are <on time>',
  subtitle: 'Share, by month',
  altText: 'Line chart. Visits rose to 95% in "March" & stayed there.',
  valueAxis: { format: '0%' },
} as const;

/** A page with a link and a note, and the cells of a chart of each kind, with the charts if asked for. */
export function fillWithCharts(book: Book, { isDrawn }: { isDrawn: boolean }): void {
  const page = book.addSheet('Page', {});
  const row = page.addRow(['with a note']);
  row.getCell(1).note = 'a note';
  row.getCell(2).value = { text: 'a link', hyperlink: "#'Figures'!A1" };
  row.commit();
  page.commit();
  book.addSheet('Second page', {}).commit();

  const figures = book.addSheet("Head of service's figures", {});
  const run = addRunRows(figures, points, { values: 'Visits', target: 'Target', format: '0%' });
  figures.addRow([]).commit();
  const teams: [string, number, number | null, number][] = [
    ['East & West (3 of 10)', 0.3, 4, 1],
    ['North (5 of 8)', 0.625, null, 2],
    ['South (9 of 9)', 1, 0, 3],
  ];
  const first = figures.addRow(['Team', 'Share', 'Child in need', 'Looked after']).number + 1;
  for (const team of teams) figures.addRow(team).commit();
  const service = figures.addRow(['Service', 0.63]).number;
  figures.commit();
  if (!isDrawn) return;

  const cells = (column: string) => ({
    sheet: "Head of service's figures",
    range: `${column}${first}:${column}${first + teams.length - 1}`,
  });
  const runChart: RunChart = { ...onPage, kind: 'run_chart', ...run };
  const bars: Bars = {
    ...onPage,
    kind: 'bars',
    from: 'A20',
    to: 'H35',
    direction: 'across',
    arrangement: 'stacked',
    categories: cells('A'),
    series: [
      { name: 'Child in need', cells: cells('C') },
      { name: 'Looked after', cells: cells('D') },
    ],
    valueAxis: { format: '#,##0' },
  };
  const dots: Dots = {
    ...onPage,
    kind: 'dots',
    sheet: 'Second page',
    groups: cells('A'),
    values: { name: 'Teams', cells: cells('B') },
    lines: [{ name: 'Service', cells: { sheet: "Head of service's figures", range: `B${service}` } }],
  };
  for (const chart of [runChart, bars, dots] satisfies Chart[]) book.addChart(chart);
}

/** Each relation of a workbook's parts: to which part as an absolute name, or null if it leads out of the workbook. */
export function relationsIn(path: string): { from: string; id: string; to: string | null }[] {
  return entriesOf(path)
    .filter((entry) => entry.endsWith('.rels'))
    .flatMap((entry) => {
      const folder = posix.dirname(posix.dirname(entry));
      const from = posix.join(folder, posix.basename(entry, '.rels'));
      return [...partOf(path, entry).matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => {
        const { Id, Target, TargetMode } = attributesOf(tag);
        return { from, id: Id!, to: TargetMode === 'External' ? null : posix.join(folder, Target!) };
      });
    });
}

/** What is wrong with an XML text, or null: a tag not closed, a sign not escaped. */
export function faultIn(xml: string): string | null {
  const open: string[] = [];
  const rest = xml
    .replace(/^<\?xml[^>]*\?>/, '')
    .replace(
      /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
      (_, close, name, _attributes, empty) => {
        if (close !== '') return open.pop() === name ? '' : `<${name} closed out of turn`;
        if (empty === '') open.push(name);
        return '';
      },
    );
  if (open.length > 0) return `not closed: ${open.join(', ')}`;
  return /<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.exec(rest)?.[0] ?? null;
}
