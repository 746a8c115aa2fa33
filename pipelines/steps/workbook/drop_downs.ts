import { spareRows } from '../../../schemas/packs/annex_a.ts';
import type { NamedColumn } from '../read_list.ts';
import { letterOf } from './sheet_look.ts';
import type { Sheet } from './write_workbook.ts';

/** By the choices of a column: the cells of the Codes sheet that hold them. */
export type CodeRanges = Map<string, string>;

type Validation = {
  type: 'list';
  allowBlank: true;
  showErrorMessage: true;
  errorStyle: 'warning';
  errorTitle: string;
  error: string;
  formulae: [string];
};

// The types of the stream writer leave its ranges of validations out.
type Validated = Sheet & { dataValidations: { add: (range: string, validation: Validation) => void } };

/** Excel keeps a list written into the cell's own rule up to this length. */
const longestInline = 255;

/** Gives each coded column the texts it may hold, on the rows used and some below for rows added by hand. */
export function addDropDowns(
  sheet: Sheet,
  columns: NamedColumn[],
  rows: number,
  codeRanges: CodeRanges = new Map(),
): void {
  columns.forEach(([, { value }], index) => {
    if (!value.choices) return;
    const source = inlineList(value.choices) ?? codeRanges.get(keyOf(value.choices));
    if (source === undefined) return;
    const letter = letterOf(index + 1);
    const last = Math.min(rows + 2 + spareRows, 1_048_576);
    addDropDown(sheet, `${letter}3:${letter}${last}`, source);
  });
}

export function addDropDown(sheet: Sheet, range: string, source: string): void {
  (sheet as Validated).dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: 'Not in the list',
    error: 'Choose one of the texts in the list.',
    formulae: [source],
  });
}

/** The same choices have the same key, whichever column they belong to. */
export const keyOf = (choices: readonly string[]): string => choices.join('\n');

// Excel splits such a list at commas and trims its parts, so a text with either cannot be in one.
function inlineList(choices: readonly string[]): string | undefined {
  const plain = choices.every((choice) => choice === choice.trim() && !/[,"]/.test(choice));
  const list = choices.join(',');
  return plain && list.length <= longestInline ? `"${list}"` : undefined;
}
