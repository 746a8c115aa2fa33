/** The most that Excel keeps in one cell. */
export const longestText = 32_767;

const cutMark = ' … [cut here to fit an Excel cell; the CSV has the whole text]';

/** Not allowed in XML, or dropped on the way: control characters, halves of a pair, and the two non-characters. */
export const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// Excel reads _x0041_ as the letter A, unless its first underscore is itself written so.
const escapeLike = /_(?=x[0-9a-f]{4}_)/gi;

/** Text as an Excel cell can hold it: what cannot be written shows as �, and what is too long is cut and says so. */
export function cellText(text: string): string {
  const cut = text.length > longestText ? text.slice(0, longestText - cutMark.length) + cutMark : text;
  return cut.replace(/\r\n?/g, '\n').replace(unwritable, '\ufffd').replace(escapeLike, '_x005F_');
}

/** Whether a text must go among the shared strings, where spaces at its ends, new lines and escapes are kept. */
export const isDelicate = (text: string): boolean => /^\s|\s$|\n|_x005F_/.test(text);
