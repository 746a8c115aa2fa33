import { canonicalTables } from '../../../schemas/canonical/index.ts';

/** What stands in the place of a name of a child or of a birth date. */
export const notShown = '(not shown)';

/** The names of columns that hold names of children and birth dates, in whichever table. */
const privateNames: ReadonlySet<string> = new Set(
  Object.values(canonicalTables).flatMap(({ columns }) =>
    Object.entries(columns)
      .filter(([, column]) => column.private)
      .map(([name]) => name),
  ),
);

export const isPrivate = (column: string): boolean => privateNames.has(column);
