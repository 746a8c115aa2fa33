import { annexALists } from '../../../schemas/lists/annex_a/index.ts';
import { Problem } from '../../problem.ts';

/** What a person wants explained. */
export type Question =
  | { about: 'row'; list: number; row: number }
  | { about: 'child' | 'finding' | 'rule' | 'indicator'; id: string };

/** Understands the words after `annexa explain`. Ids are known whatever their case. */
export function parseQuestion(words: readonly string[]): Question {
  const [what = '', id = '', row = '', number = '', ...others] = words.map((word) => word.trim());
  const form = what.toLowerCase();
  if (form === 'list') {
    if (row.toLowerCase() !== 'row' || number === '' || others.length > 0) throw notUnderstood(words);
    return { about: 'row', list: listNumber(id), row: rowNumber(number) };
  }
  if (id === '' || row !== '') throw notUnderstood(words);
  if (form === 'child') return { about: 'child', id: id.toUpperCase() };
  if (form === 'finding') return { about: 'finding', id: id.toLowerCase() };
  if (form === 'rule') return { about: 'rule', id: id.toUpperCase().replaceAll('_', '-') };
  if (form === 'indicator') return { about: 'indicator', id: id.toLowerCase().replaceAll('_', '-') };
  throw notUnderstood(words);
}

function listNumber(text: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (annexALists.some((list) => list.number === number)) return number;
  throw new Problem({
    what: `there is no list ${text}`,
    where: 'annexa explain list',
    whatToDo: `The lists are numbered 1 to ${annexALists.length}: annexa explain list 7 row 12`,
  });
}

function rowNumber(text: string): number {
  const figures = text.replaceAll(',', '');
  if (/^\d{1,9}$/.test(figures) && Number(figures) > 0) return Number(figures);
  throw new Problem({
    what: `"${text}" is not a row of a list`,
    where: 'annexa explain list',
    whatToDo: 'Rows are counted from 1, below the headings: annexa explain list 7 row 12',
  });
}

const notUnderstood = (words: readonly string[]): Problem =>
  new Problem({
    what: `"${words.join(' ')}" is not a question that annexa understands`,
    where: 'annexa explain',
    whatToDo:
      'Ask in one of these ways:\n  annexa explain list 7 row 12\n  annexa explain child ID\n' +
      '  annexa explain finding ID\n  annexa explain rule ID\n  annexa explain indicator ID',
  });
