import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../../schemas/project_root.ts';
import { cellChanges, fileChanges, lastRowChanges, meets, rowChanges } from './plant_faults_changes.ts';
import {
  columnIndex,
  lineOf,
  readSheet,
  writeSheet,
  type Fault,
  type PlantedFault,
  type Row,
  type Sheet,
} from './plant_faults_sheet.ts';

/** The answer sheet, beside the exports. */
export const answerSheet = 'planted-faults.csv';

/** Plants the faults of fixtures/untidy/faults.csv in a folder of exports, and writes the answer sheet beside them. */
export async function plantFaults(folder: string): Promise<PlantedFault[]> {
  const planted: PlantedFault[] = [];
  const faults = readFaults();
  for (const file of new Set(faults.map((fault) => fault.file))) {
    const path = join(folder, file);
    planted.push(
      ...(await plantIn(
        path,
        file,
        faults.filter((fault) => fault.file === file),
      )),
    );
  }
  const columns = ['file', 'line', 'column', 'fault', 'expected', 'found_by'] as const;
  const rows = planted.map((fault) => columns.map((column) => String(fault[column])));
  const lines = [[...columns], ...rows].map((cells) => lineOf(cells, { delimiter: ',' }));
  writeFileSync(join(folder, answerSheet), `\uFEFF${lines.join('\r\n')}\r\n`);
  return planted;
}

export const readFaults = (): Fault[] =>
  (
    parse(readFileSync(join(projectRoot, 'fixtures', 'untidy', 'faults.csv')), { columns: true }) as Fault[]
  ).map((fault) => ({ ...fault, value: fault.value.replaceAll('\\r', '\r').replaceAll('\\n', '\n') }));

async function plantIn(path: string, file: string, faults: Fault[]): Promise<PlantedFault[]> {
  const [whole] = faults.filter(({ change }) => change === 'no_file' || change === 'empty_file');
  if (whole !== undefined) {
    if (whole.change === 'no_file') await rm(path);
    else writeFileSync(path, '');
    const { fault, expected, found_by } = whole;
    return [{ file, line: '', column: '', fault, expected, found_by }];
  }
  if (!existsSync(path))
    throw new Error(`fixtures/untidy/faults.csv names a file that is not there: ${file}`);

  const sheet = readSheet(path);
  for (const fault of faults) plantInRow(sheet, fault);
  for (const fault of faults) plantInFile(sheet, fault);
  return writeSheet(path, file, sheet);
}

// A small council may have no row that a fault needs: then it goes without, and so does the answer sheet.
function plantInRow(sheet: Sheet, fault: Fault): void {
  const changeCell = cellChanges[fault.change];
  const changeRow = rowChanges[fault.change];
  if (changeCell === undefined && changeRow === undefined) return;
  const row = nextRow(sheet, fault);
  if (row === undefined) return;
  if (changeRow !== undefined) {
    changeRow(sheet, row, fault).faults.push(fault);
    return;
  }
  const index = columnIndex(sheet, fault.column);
  row.cells[index] = changeCell!(row.cells[index]!, fault.value);
  row.faults.push(fault);
}

function plantInFile(sheet: Sheet, fault: Fault): void {
  lastRowChanges[fault.change]?.(sheet, fault).faults.push(fault);
  const changeFile = fileChanges[fault.change];
  if (changeFile === undefined) return;
  changeFile(sheet, fault);
  sheet.faults.push(fault);
}

// Faults stand some rows apart, so that each is met by itself.
function nextRow(sheet: Sheet, { needs }: Fault): Row | undefined {
  const inOrder = [...sheet.rows.slice(sheet.next), ...sheet.rows.slice(0, sheet.next)];
  const row = inOrder.find((candidate) => meets(sheet, candidate, needs));
  if (row !== undefined) sheet.next = (sheet.rows.indexOf(row) + 4) % sheet.rows.length;
  return row;
}
