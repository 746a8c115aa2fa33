import { bars } from './bars.ts';
import type { Chart } from './chart_types.ts';
import type { Size } from './chart_space.ts';
import { dots } from './dots.ts';
import { addToDrawing } from './drawing.ts';
import { addPart, changeParts } from './package_parts.ts';
import { readSheets, type Sheets } from './read_sheets.ts';
import { runChart } from './run_chart.ts';

/** Adds charts to a finished workbook. The same charts make the same bytes, once the times of its zip are fixed. */
export async function addCharts(path: string, charts: readonly Chart[]): Promise<void> {
  await changeParts(path, (parts) => {
    const sheets = readSheets(parts);
    for (const chart of charts) {
      const size = sheets.sizeOf(chart.sheet, chart.from, chart.to);
      const part = addPart(parts, {
        stem: 'xl/charts/chart',
        contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
        text: draw(chart, sheets, size),
      });
      addToDrawing(parts, sheets.partOf(chart.sheet), part, chart);
    }
  });
}

function draw(chart: Chart, sheets: Sheets, size: Size): string {
  if (chart.kind === 'run_chart') return runChart(chart, sheets, size);
  return chart.kind === 'bars' ? bars(chart, sheets, size) : dots(chart, sheets, size);
}
