import { mostFixes, rehearsalColours } from '../../../schemas/packs/rehearsal.ts';
import { addLine } from '../workbook/sheet_look.ts';
import type { Sheet } from '../workbook/write_workbook.ts';
import type { Fix, RuleOutcome } from './rehearsal_types.ts';
import { heightOf, looksOf, onColour, startSection } from './sections.ts';

type Widths = readonly number[];

/** Writes what would put right the rows of most children. */
export function writeFixes(sheet: Sheet, widths: Widths, fixes: Fix[]): void {
  startSection(
    sheet,
    widths,
    `The ${mostFixes} fixes that would help most children on the lists`,
    ['What is wrong', 'Weight', 'Children', 'Findings', 'Lists', '', '', '', '', '', 'What to do'],
    [2, 3],
  );
  for (const { title, weight, children, findings, lists, how_to_fix: whatToDo } of fixes) {
    addLine(sheet, {
      cells: [title, weight, children, findings, lists.join(', '), null, null, null, null, null, whatToDo],
      styles: [
        looksOf.wrapped,
        looksOf.plain,
        looksOf.count,
        looksOf.count,
        looksOf.plain,
        {},
        {},
        {},
        {},
        {},
        looksOf.wrapped,
      ],
      height: heightOf([title, widths[0]!], [whatToDo, widths[10]!]),
    });
  }
  if (fixes.length === 0)
    addLine(sheet, {
      cells: ['None: nothing that must be fixed or explained is open for a child on a list.'],
    });
}

const meanings: Record<RuleOutcome['outcome'], string> = {
  passed: 'checked: nothing found',
  failed: 'checked: something found',
  'not run':
    'not checked this time: an export, a column or an earlier run was missing, or it is switched off',
  error: 'not checked: the rule itself went wrong; please report it',
  'not checked': 'not checked, ever: the exports do not hold what it needs',
};

/** Writes how many rules were checked, and how many were not. */
export function writeOutcomes(sheet: Sheet, widths: Widths, outcomes: RuleOutcome[]): void {
  startSection(
    sheet,
    widths,
    'What was checked, and what was not',
    ['Rules that', 'Meaning', '', '', '', '', '', '', 'Rules', 'That block'],
    [8, 9],
  );
  const isBad = ({ outcome, rules }: RuleOutcome): boolean =>
    rules > 0 && (outcome === 'not run' || outcome === 'error' || outcome === 'not checked');
  for (const row of outcomes) {
    const style = isBad(row) ? onColour(looksOf.plain, rehearsalColours.doubtful) : looksOf.plain;
    addLine(sheet, {
      cells: [
        row.outcome,
        meanings[row.outcome],
        null,
        null,
        null,
        null,
        null,
        null,
        row.rules,
        row.blocking_rules,
      ],
      styles: [style, looksOf.plain, {}, {}, {}, {}, {}, {}, looksOf.count, looksOf.count],
    });
  }
}
