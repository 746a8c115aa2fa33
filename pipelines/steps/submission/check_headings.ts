import ExcelJS from 'exceljs';
import { columnsIn, type List } from '../../../schemas/define_list.ts';
import type { Settings } from '../../../schemas/settings.ts';

/** What a list should be in the workbook that is sent. */
export type ExpectedList = { list: List; rows: number };

/**
 * Reads a submission workbook back, and throws unless each list has its title, the headings of the template to the
 * letter and in order, and as many rows as were listed; and unless nothing else is in it.
 */
export async function checkHeadings(
  path: string,
  lists: readonly ExpectedList[],
  template: Settings['template'],
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const faults = lists.flatMap((expected) => faultsIn(workbook, expected, template));
  const sheets = lists.map(({ list }) => list.sheet);
  const strangers = workbook.worksheets.map(({ name }) => name).filter((name) => !sheets.includes(name));
  faults.push(...strangers.map((name) => `${name}: no list of the template`));
  if (faults.length > 0)
    throw new Error(`The submission is not as the ${template} template asks:\n  ${faults.join('\n  ')}`);
}

function faultsIn(workbook: ExcelJS.Workbook, { list, rows }: ExpectedList, template: string): string[] {
  const sheet = workbook.getWorksheet(list.sheet);
  if (sheet === undefined) return [`${list.sheet}: missing`];
  const wanted = columnsIn(list, template, 'submission').map(([, { heading }]) => heading);
  const found = wanted.map((_, index) => textOf(sheet.getCell(2, index + 1).value));
  const beyond = textOf(sheet.getCell(2, wanted.length + 1).value);
  return [
    ...(textOf(sheet.getCell(1, 1).value) === list.title ? [] : [`${list.sheet}: another title`]),
    ...wanted.flatMap((heading, index) =>
      found[index] === heading
        ? []
        : [`${list.sheet}, column ${index + 1}: "${found[index]}", not "${heading}"`],
    ),
    ...(beyond === '' ? [] : [`${list.sheet}: "${beyond}" is one column too many`]),
    ...(sheet.rowCount - 2 === rows ? [] : [`${list.sheet}: ${sheet.rowCount - 2} rows, not ${rows}`]),
  ];
}

const textOf = (value: ExcelJS.CellValue): string =>
  value !== null && typeof value === 'object' && 'richText' in value
    ? value.richText.map(({ text }) => text).join('')
    : String(value ?? '');
