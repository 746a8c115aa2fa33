/** A column of a workbook that annexa writes, people type in, and annexa reads back. */
export type AnswerColumn = {
  heading: string;
  kind: 'id' | 'text' | 'day' | 'count';
  width: number;
  /** People type here. Whatever else they change is put back. */
  typed?: true;
  /** Not shown; it tells rows apart. */
  hidden?: true;
  /** What may be typed; anything else is kept as it was typed, and reported. */
  choices?: readonly string[];
};

/** A workbook in the folder of answers. What is typed in it is kept for ever, beside it. */
export type AnswerBook = {
  /** The file is <name>.xlsx. */
  name: string;
  title: string;
  /** Of the sheet: Excel allows 31 characters. */
  sheet: string;
  /** What to do with it, in one or two sentences. */
  guide: string;
  /** The columns that tell a row apart, whatever its place in the sheet. */
  key: readonly string[];
  columns: Readonly<Record<string, AnswerColumn>>;
};

/** A row as it stands in a workbook or is kept: everything as text, days as ISO, blanks as null. */
export type AnswerRow = Record<string, string | null>;

export const defineAnswerBook = (book: AnswerBook): AnswerBook => book;

/** The names of the columns that people type in. */
export const typedColumns = ({ columns }: AnswerBook): string[] =>
  Object.keys(columns).filter((name) => columns[name]!.typed);

/** What tells a row apart, as one text. */
export const keyOf = ({ key }: AnswerBook, row: AnswerRow): string =>
  JSON.stringify(key.map((name) => row[name] ?? null));
