import type { DuckDBConnection } from '@duckdb/node-api';

export type Merge = { oldId: string; keptId: string; file: string; line: number };
export type ResolvedMerges = { kept: Map<string, string>; conflicts: (Merge & { rule: string })[] };

/** Follows each old id to the id that was kept in the end: A into B and B into C makes A into C. */
export function resolveMerges(merges: readonly Merge[]): ResolvedMerges {
  const next = new Map<string, Merge>();
  const conflicts: ResolvedMerges['conflicts'] = [];
  for (const merge of merges) {
    const earlier = next.get(merge.oldId);
    if (merge.oldId === merge.keptId) continue;
    if (earlier === undefined) next.set(merge.oldId, merge);
    else if (earlier.keptId !== merge.keptId) conflicts.push({ ...merge, rule: 'merged_twice' });
  }
  const kept = new Map<string, string>();
  for (const merge of next.values()) {
    const end = followToEnd(merge, next);
    if (end === undefined) conflicts.push({ ...merge, rule: 'merged_in_a_circle' });
    else kept.set(merge.oldId, end);
  }
  return { kept, conflicts };
}

/** Reads canonical.merged_records into raw.kept_ids, and reports merges that contradict each other. */
export async function keepMergedIds(db: DuckDBConnection): Promise<void> {
  const read = await db.runAndReadAll(
    `select old_id as "oldId", kept_id as "keptId", source_file as "file", source_line as "line"
    from canonical.merged_records where old_id is not null and kept_id is not null order by source_file, source_line`,
  );
  const { kept, conflicts } = resolveMerges(read.getRowObjectsJson() as Merge[]);
  const appender = await db.createAppender('kept_ids', 'raw');
  for (const [oldId, keptId] of kept) {
    appender.appendVarchar(oldId);
    appender.appendVarchar(keptId);
    appender.endRow();
  }
  appender.closeSync();
  for (const { rule, oldId, keptId, file, line } of conflicts) {
    const what =
      rule === 'merged_twice'
        ? `${oldId} was merged into another id on an earlier line, so its merge into ${keptId} is passed over`
        : `${oldId} is merged into ${keptId}, which leads back to itself, so ids are left as they are`;
    await db.run(
      `insert into findings.load_problems
      values ($1, 'error', 'merged_records', 'kept_id', $2, $3, $4, $4, 1, $5, $6)`,
      [
        rule,
        file,
        line,
        oldId,
        keptId,
        `${file} line ${line}, kept_id: ${what}. Correct the list of merged records.`,
      ],
    );
  }
}

function followToEnd(merge: Merge, next: ReadonlyMap<string, Merge>): string | undefined {
  const seen = new Set([merge.oldId]);
  for (let id = merge.keptId; ; id = next.get(id)!.keptId) {
    if (seen.has(id)) return undefined;
    if (!next.has(id)) return id;
    seen.add(id);
  }
}
