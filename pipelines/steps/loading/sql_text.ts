/** A text as a SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const listOf = (texts: readonly string[]): string =>
  texts.length === 0 ? '[]::varchar[]' : `[${texts.map(literal).join(', ')}]`;
