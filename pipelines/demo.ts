import { mkdir } from 'node:fs/promises';
import { answerSheet, plantFaults } from './steps/plant_faults.ts';
import { buildCouncils, councilSizes, type Batch, type CouncilSize } from './steps/write_demo_councils.ts';
import { writeDemoFiles, type WrittenFile } from './steps/write_demo_files.ts';

export type DemoOptions = {
  /** The folder that the exports go to. */
  to: string;
  /** Children aged 0 to 17 in the population of each council; without it, several councils differ as England's do. */
  children?: number;
  authorities?: number;
  seed?: number;
  /** The last day of the history, YYYY-MM-DD. */
  asAt?: string;
  /** Plant the faults of real exports, with an answer sheet. */
  untidy?: boolean;
};

export type DemoSummary = { folder: string; files: WrittenFile[]; rows: number };

const oneCouncil = 20_000;
// England's 12.18 million children over its 153 authorities.
const averageCouncil = 79_600;
// Few enough for the tables of a batch to fit in memory with room to spare.
const childrenInBatch = 600_000;

/** Writes the exports of an invented council, or of several. The same options give the same bytes. */
export async function writeDemo({
  to,
  authorities = 1,
  children,
  seed = 1,
  asAt = '2026-03-31',
  untidy = false,
}: DemoOptions): Promise<DemoSummary> {
  await mkdir(to, { recursive: true });
  const setting = {
    children: children ?? (authorities === 1 ? oneCouncil : averageCouncil),
    sameSize: children !== undefined || authorities === 1,
    authorities,
    seed,
    asAt,
  };
  const files = new Map<string, number>();
  for (const batch of inBatches(await councilSizes(setting))) {
    const db = await buildCouncils(setting, batch);
    for (const { file, rows } of await writeDemoFiles(db, { to, isFirst: files.size === 0 })) {
      files.set(file, (files.get(file) ?? 0) + rows);
    }
    db.closeSync();
  }
  if (untidy) files.set(answerSheet, (await plantFaults(to)).length);
  const written = [...files].map(([file, rows]) => ({ file, rows }));
  return { folder: to, files: written, rows: written.reduce((sum, { rows }) => sum + rows, 0) };
}

function inBatches(sizes: CouncilSize[]): Batch[] {
  const batches: (Batch & { children: number })[] = [];
  for (const { authority, children } of sizes) {
    const batch = batches.at(-1);
    if (batch && batch.children + children <= childrenInBatch) {
      batch.last = authority;
      batch.children += children;
    } else {
      batches.push({ first: authority, last: authority, children });
    }
  }
  return batches;
}
