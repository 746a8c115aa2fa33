import { quoteText } from '../../sql_text.ts';

/** Texts as a SQL list. */
export const listOf = (texts: readonly string[]): string =>
  texts.length === 0 ? '[]::varchar[]' : `[${texts.map(quoteText).join(', ')}]`;
