import type { DuckDBConnection } from '@duckdb/node-api';
import { annexALists } from '../../../schemas/lists/annex_a/index.ts';
import type { KeptRun } from './find_kept_run.ts';
import { inWords, wrapped } from './lay_out.ts';
import { ask } from './open_snapshot.ts';
import { isPrivate } from './private_columns.ts';

type ChangedCell = { column_name: string; before: string | null; after: string | null };
type Change = {
  list: number;
  change: 'added' | 'removed' | 'changed';
  reason: string;
  record_id: string | null;
  left_out: string | null;
  changed_cells: ChangedCell[] | null;
};

/** What is different about a child on the lists since the run that was compared with; nothing where nothing is kept. */
export async function describeChanges(
  db: DuckDBConnection,
  { comparedWith }: Pick<KeptRun, 'comparedWith'>,
  childId: string,
): Promise<string[]> {
  const [kept] = await ask(
    db,
    `select 1 from duckdb_views() where schema_name = 'findings' and view_name = 'changes'`,
  );
  if (kept === undefined) return [];
  const changes = await ask<Change>(
    db,
    `select list, change, reason, record_id, left_out, changed_cells from findings.changes
    where child_id = $1 order by list, change, record_id`,
    [childId],
  );
  if (changes.length === 0) return [];
  return [
    ...(comparedWith === null
      ? []
      : wrapped(`Since ${inWords(comparedWith.asAt)}, run ${comparedWith.runId}.`, 2)),
    ...changes.flatMap((change) => [
      ...wrapped(
        `List ${change.list}, record ${change.record_id ?? 'without an id'}: ${whatHappened(change)}`,
        2,
      ),
      ...(change.changed_cells ?? []).flatMap((cell) => wrapped(cellInWords(change.list, cell), 4)),
    ]),
  ];
}

const verbs = { added: 'came on', removed: 'went off', changed: 'changed' };

const whatHappened = ({ change, reason, left_out: leftOut }: Change): string =>
  `${verbs[change]} (${reason}${leftOut === null ? '' : `: ${leftOut}`})`;

function cellInWords(list: number, { column_name: name, before, after }: ChangedCell): string {
  const { columns } = annexALists.find(({ number }) => number === list)!;
  const heading = columns[name]?.heading.trim() ?? name;
  const isHidden = isPrivate(name) || (before === null && after === null);
  return isHidden ? `${heading}: changed` : `${heading}: ${inWords(before)} → ${inWords(after)}`;
}
