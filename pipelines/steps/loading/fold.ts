/** Makes texts equal that differ only in case, in spaces and underscores, or in the shape of quotes and dashes. */
export const fold = (text: string): string =>
  text
    .replace(/\uFEFF/g, '')
    .replace(/[\u2018\u2019\u201B\u00B4`]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();

/** The headings without those that fold to the same as an earlier one. */
export const uniqueHeadings = (headings: readonly string[]): string[] => {
  const folded = headings.map(fold);
  return headings.filter((_, index) => folded.indexOf(folded[index]!) === index);
};
