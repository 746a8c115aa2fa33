import { createWriteStream, type WriteStream } from 'node:fs';
import ExcelJS from 'exceljs';
import { addCharts } from './charts/add_charts.ts';
import type { Chart } from './charts/chart_types.ts';
import { fixZipTimes } from './fix_zip_times.ts';

export type Sheet = ExcelJS.Worksheet;

export type Book = {
  addSheet: (name: string, options: Partial<ExcelJS.AddWorksheetOptions>) => Sheet;
  /** To be called at any time: the cells that a chart stands on and reads may be written before or after it. */
  addChart: (chart: Chart) => void;
  /** To be awaited every few rows: lets what is written so far reach the disk, and throws if it cannot. */
  breathe: () => Promise<void>;
};

/** Writes a workbook sheet by sheet, never holding more than a few rows. The same contents make the same bytes. */
export async function writeWorkbook(
  path: string,
  asAt: string,
  fill: (book: Book) => Promise<void>,
): Promise<void> {
  const stream = createWriteStream(path, { mode: 0o600 });
  let failure: Error | undefined;
  const failed = new Promise<never>((_, reject) => {
    stream.once('error', (error) => {
      failure = error;
      reject(error);
    });
  });
  failed.catch(() => undefined); // awaited below, perhaps later than it fails

  const workbook = openWriter(stream, asAt);
  const charts: Chart[] = [];
  await fill({
    addSheet: (name, options) => workbook.addWorksheet(name, options),
    addChart: (chart) => void charts.push(chart),
    breathe: async () => {
      await new Promise(setImmediate);
      if (failure) throw failure;
    },
  });
  await Promise.race([workbook.commit(), failed]);
  if (charts.length > 0) await addCharts(path, charts);
  await fixZipTimes(path);
}

// The stream writer takes the properties of a workbook among its options, which its types leave out.
function openWriter(stream: WriteStream, asAt: string): ExcelJS.stream.xlsx.WorkbookWriter {
  const midnight = new Date(`${asAt}T00:00:00Z`);
  const options = {
    stream,
    useStyles: true,
    useSharedStrings: false,
    creator: 'annexa',
    lastModifiedBy: 'annexa',
    created: midnight,
    modified: midnight,
  };
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter(options);
  workbook.views = [
    { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  return workbook;
}
