import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sha256Of } from '../../pipelines/steps/publishing/files.ts';
import { abandonRun, startRun } from '../../pipelines/steps/start_run.ts';
import { latestRecord, runRecord } from '../../schemas/run_record.ts';
import { newFolder } from './support.ts';

const child = join(import.meta.dirname, 'publishing_child.ts');

/** Starts a process that publishes until it is killed; returns the last version that it said it had published. */
async function publishUntilKilled(
  folder: string,
  { afterFirst, at = [] }: { afterFirst?: number; at?: string[] },
): Promise<number> {
  const process_ = spawn(process.execPath, ['--import', 'tsx', child, folder, ...at], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    process_.on('exit', (_, signal) => resolve(signal)),
  );
  await new Promise<void>((resolve) => {
    process_.stdout.on('data', (chunk) => {
      said += String(chunk);
      resolve();
    });
    process_.on('exit', () => resolve());
  });
  if (afterFirst !== undefined) {
    await setTimeout(afterFirst);
    process_.kill('SIGKILL');
  }
  expect(await ended).toBe('SIGKILL');
  return Number(said.trim().split('\n').at(-1));
}

/** The version in a dated folder, after checking that the folder is whole. */
async function wholeVersion(place: string): Promise<number> {
  const record = runRecord.parse(JSON.parse(readFileSync(join(place, 'run.json'), 'utf8')));
  expect(record.outputs).toHaveLength(8);
  for (const { file, sha256 } of record.outputs) expect(await sha256Of(join(place, file))).toBe(sha256);
  return Number(record.runId.replace('run', ''));
}

test(
  'killed at any moment, the last output is whole and the next run can begin',
  { timeout: 120_000 },
  async () => {
    const moments = Array.from({ length: 24 }, (_, index) => index * 3.7);
    const inPairs = [
      moments.filter((_, index) => index % 2 === 0),
      moments.filter((_, index) => index % 2 === 1),
    ];
    await Promise.all(
      inPairs.map(async (half) => {
        for (const afterFirst of half) {
          const folder = newFolder();
          const said = await publishUntilKilled(folder, { afterFirst });
          const place = join(folder, 'output/2026-03-31');
          if (existsSync(place)) expect(await wholeVersion(place)).toBeGreaterThanOrEqual(said);
          await abandonRun(
            await startRun({
              out: join(folder, 'output'),
              snapshots: join(folder, 'snapshots'),
              asAt: '2026-03-31',
            }),
          );
          expect(await wholeVersion(place)).toBeGreaterThanOrEqual(said);
          const latest = latestRecord.parse(
            JSON.parse(readFileSync(join(folder, 'output/latest.json'), 'utf8')),
          );
          expect(existsSync(join(folder, 'output', latest.folder))).toBe(true);
          expect(readdirSync(join(folder, 'output')).sort()).toEqual(['2026-03-31', 'latest.json']);
        }
      }),
    );
  },
);

// Each version but the first takes two renames: the old folder aside, the new one in.
test.each([
  { at: ['2', 'before'], whole: 1, missing: false },
  { at: ['2', 'after'], whole: 1, missing: true },
  { at: ['3', 'before'], whole: 1, missing: true },
  { at: ['3', 'after'], whole: 2, missing: false },
])(
  'killed $at.1 rename $at.0: version $whole is whole once the next run begins',
  async ({ at, whole, missing }) => {
    const folder = newFolder();
    expect(await publishUntilKilled(folder, { at })).toBe(1);
    const place = join(folder, 'output/2026-03-31');
    expect(existsSync(place)).toBe(!missing);
    await abandonRun(
      await startRun({
        out: join(folder, 'output'),
        snapshots: join(folder, 'snapshots'),
        asAt: '2026-04-30',
      }),
    );
    expect(await wholeVersion(place)).toBe(whole);
    expect(readdirSync(join(folder, 'output')).sort()).toEqual(['2026-03-31', 'latest.json']);
  },
);

test('of several folders that were moved aside the newest is put back', async () => {
  const folder = newFolder();
  const out = join(folder, 'output');
  for (const name of ['older', 'newer']) mkdirSync(join(out, name), { recursive: true });
  renameSync(join(out, 'older'), join(out, '.old 2026-03-31~2'));
  await setTimeout(20);
  mkdirSync(join(out, 'newer', 'mark'));
  renameSync(join(out, 'newer'), join(out, '.old 2026-03-31~1'));
  await abandonRun(await startRun({ out, snapshots: join(folder, 'snapshots'), asAt: '2026-03-31' }));
  expect(readdirSync(out)).toEqual(['2026-03-31']);
  expect(readdirSync(join(out, '2026-03-31'))).toEqual(['mark']);
});
