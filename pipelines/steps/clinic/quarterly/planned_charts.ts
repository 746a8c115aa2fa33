import { quarterlyChartData } from '../../../../schemas/packs/quarterly.ts';
import type { BarColour, Bars, Cells, Chart } from '../../workbook/charts/chart_types.ts';
import { addLine, letterOf } from '../../workbook/sheet_look.ts';
import type { Book, Sheet } from '../../workbook/write_workbook.ts';

/** A chart to be drawn once its numbers stand on the sheet of chart data; what is hidden is a blank there. */
export type PlannedChart = (data: Sheet) => Chart;

/** Writes what the charts are drawn from on a sheet that is not shown, and draws them. */
export function drawPlanned(book: Book, charts: readonly PlannedChart[]): void {
  if (charts.length === 0) return;
  const data = book.addSheet(quarterlyChartData, { state: 'hidden' });
  for (const plan of charts) {
    book.addChart(plan(data));
    addLine(data, { cells: [''] });
  }
  data.commit();
}

type BarSeries = { name: string; values: readonly (number | null)[]; colour: BarColour };

/** Writes bars below what a sheet holds, and says in which cells the chart finds them. */
export function addBarRows(
  sheet: Sheet,
  categories: readonly string[],
  series: readonly BarSeries[],
): Pick<Bars, 'categories' | 'series'> {
  const headings = sheet.addRow(['', ...series.map(({ name }) => name)]);
  const first = headings.number + 1;
  headings.commit();
  categories.forEach((category, index) => {
    addLine(sheet, { cells: [category, ...series.map(({ values }) => values[index]!)] });
  });
  const cells = (column: number): Cells => ({
    sheet: sheet.name,
    range: `${letterOf(column)}${first}:${letterOf(column)}${first + categories.length - 1}`,
  });
  return {
    categories: cells(1),
    series: series.map(({ name, colour }, index) => ({ name, colour, cells: cells(index + 2) })),
  };
}
