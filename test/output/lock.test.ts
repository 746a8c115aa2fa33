import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publish } from '../../pipelines/steps/publish.ts';
import { abandonRun, startRun } from '../../pipelines/steps/start_run.ts';
import { draftOf } from './publishing_support.ts';
import { newFolder } from './support.ts';

const placesIn = (folder: string) => ({
  out: join(folder, 'output'),
  snapshots: join(folder, 'snapshots'),
  asAt: '2026-03-31',
});

/** A number that belonged to a process and no longer does. */
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

function leaveLock(folder: string, holder: object): string {
  mkdirSync(join(folder, 'output'), { recursive: true });
  const path = join(folder, 'output/.lock');
  const startedAt = '2026-04-01T05:00:00.000Z';
  writeFileSync(path, JSON.stringify({ host: hostname(), processStartedAt: 1, startedAt, ...holder }));
  return path;
}

test('a second run is refused while the first goes on, and changes nothing', async () => {
  const folder = newFolder();
  const first = await startRun(placesIn(folder));
  writeFileSync(join(first.building, 'a.txt'), 'first');
  await expect(startRun(placesIn(folder))).rejects.toThrow(/another run began at .* and is still going/);
  expect(existsSync(join(first.building, 'a.txt'))).toBe(true);
  await publish(first, draftOf());
  await abandonRun(await startRun(placesIn(folder)));
});

test('a run in another process is refused too', async () => {
  const folder = newFolder();
  leaveLock(folder, { pid: process.ppid });
  await expect(startRun(placesIn(folder))).rejects.toThrow(`process ${process.ppid} on ${hostname()}`);
});

test('the lock of a process that died is taken over', async () => {
  const folder = newFolder();
  const path = leaveLock(folder, { pid: deadPid() });
  const run = await startRun(placesIn(folder));
  expect(JSON.parse(readFileSync(path, 'utf8')).pid).toBe(process.pid);
  await abandonRun(run);
  expect(readdirSync(join(folder, 'output'))).toEqual([]);
});

test('a lock of our own number from an earlier process is taken over', async () => {
  const folder = newFolder();
  leaveLock(folder, { pid: process.pid });
  await abandonRun(await startRun(placesIn(folder)));
});

test('a lock that was never finished is taken over once it is old', async () => {
  const folder = newFolder();
  const path = leaveLock(folder, {});
  writeFileSync(path, '');
  await abandonRun(await startRun(placesIn(folder)));
});

test('the lock of another machine holds while it is touched, and no longer', async () => {
  const folder = newFolder();
  const path = leaveLock(folder, { pid: deadPid(), host: 'another-machine' });
  await expect(startRun(placesIn(folder))).rejects.toThrow(/on another-machine/);
  const longAgo = Date.now() / 1000 - 3600;
  utimesSync(path, longAgo, longAgo);
  await abandonRun(await startRun(placesIn(folder)));
});

test('a run whose lock was taken over publishes nothing', async () => {
  const folder = newFolder();
  const run = await startRun(placesIn(folder));
  leaveLock(folder, { pid: process.ppid });
  await expect(publish(run, draftOf())).rejects.toThrow(/another run took over/);
  expect(existsSync(join(folder, 'output/2026-03-31'))).toBe(false);
  await abandonRun(run);
  expect(existsSync(join(folder, 'output/.lock'))).toBe(true);
});

test('folders that a dead process was building are removed; those of a running one are not', async () => {
  const folder = newFolder();
  const dead = deadPid();
  for (const place of ['output', 'snapshots']) {
    mkdirSync(join(folder, place, `.building 2026-03-31 ${dead}`), { recursive: true });
  }
  const others = join(folder, 'snapshots', `.building 2026-03-31 ${process.ppid}`);
  mkdirSync(others);
  await abandonRun(await startRun(placesIn(folder)));
  expect(readdirSync(join(folder, 'output'))).toEqual([]);
  expect(existsSync(others)).toBe(true);
});
