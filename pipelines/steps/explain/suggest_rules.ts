import { Problem } from '../../problem.ts';

/** Says that no rule has an id, and which ids are nearest to it. */
export function unknownRule(id: string, known: readonly string[]): Problem {
  return new Problem({
    what: 'there is no rule with this id.',
    where: `rule ${id}`,
    whatToDo: `The nearest are ${nearest(id, known).join(', ')}. The rehearsal workbook lists them all.`,
  });
}

/** The three texts that are nearest to one, the nearest first. */
export const nearest = (text: string, known: readonly string[]): string[] =>
  [...known]
    .map((one) => ({ one, edits: editsBetween(text, one) }))
    .sort((one, other) => one.edits - other.edits || (one.one < other.one ? -1 : 1))
    .slice(0, 3)
    .map(({ one }) => one);

/** How many letters must be put in, taken out or changed to make one text the other. */
export function editsBetween(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const now = [row + 1];
    for (const [column, otherLetter] of [...other].entries()) {
      const changed = before[column]! + Number(letter !== otherLetter);
      now.push(Math.min(changed, before[column + 1]! + 1, now[column]! + 1));
    }
    before = now;
  }
  return before.at(-1)!;
}
