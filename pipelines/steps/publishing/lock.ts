import { open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Problem } from '../../problem.ts';
import { isErrorCode, wait } from './files.ts';

const lockSchema = z.strictObject({
  pid: z.int(),
  host: z.string(),
  /** When the process began: a number that comes round again is not taken for the same process. */
  processStartedAt: z.number(),
  startedAt: z.iso.datetime(),
});

type Holder = z.infer<typeof lockSchema>;

export type Lock = { path: string; holder: Holder; heartbeat: NodeJS.Timeout };

const beatEvery = 10_000;
/** A lock that nobody has touched for this long was left behind, wherever its process ran. */
const deadAfter = 10 * 60_000;

/** Takes the lock of an output folder. Refuses while another run holds it; takes over from one that died. */
export async function takeLock(out: string): Promise<Lock> {
  const path = join(out, '.lock');
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    processStartedAt: Math.round(performance.timeOrigin),
    startedAt: new Date().toISOString(),
  };
  for (let attempt = 0; attempt < 10; attempt++) {
    if (await createLock(path, holder)) {
      const heartbeat = setInterval(() => void touch(path), beatEvery);
      return { path, holder, heartbeat: heartbeat.unref() };
    }
    await removeIfDead(path);
  }
  throw new Problem({
    what: 'the lock could not be taken.',
    where: path,
    whatToDo: 'If no other run is going, delete this file and run again.',
  });
}

/** Stops unless the lock is still ours: a run that slept for long may have been taken for dead. */
export async function assertStillOurs({ path, holder }: Lock): Promise<void> {
  const found = await readLock(path);
  if (found !== undefined && JSON.stringify(found) === JSON.stringify(holder)) return;
  throw new Problem({
    what: 'another run took over while this one was asleep, so this one publishes nothing.',
    where: path,
    whatToDo: 'Use what the other run publishes, or run again when it has finished.',
  });
}

export async function releaseLock(lock: Lock): Promise<void> {
  clearInterval(lock.heartbeat);
  const found = await readLock(lock.path);
  if (JSON.stringify(found) === JSON.stringify(lock.holder)) await rm(lock.path, { force: true });
}

async function createLock(path: string, holder: Holder): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(JSON.stringify(holder));
    await file.close();
    return true;
  } catch (error) {
    if (isErrorCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function removeIfDead(path: string): Promise<void> {
  const holder = await readLock(path);
  if (holder === undefined) {
    if (!(await isOld(path, 1_000))) return wait(200); // just made, and not yet written
  } else if (isAlive(holder) && !(await isOld(path, deadAfter))) {
    throw new Problem({
      what: `another run began at ${holder.startedAt} and is still going (process ${holder.pid} on ${holder.host}).`,
      where: path,
      whatToDo: 'Wait until it has finished. If no run is going, delete this file and run again.',
    });
  }
  await moveAside(path, holder);
}

// Two runs may both find the same dead lock. Moving it aside is what only one can do; the other puts back what it got.
async function moveAside(path: string, dead: Holder | undefined): Promise<void> {
  const aside = `${path}.dead-${process.pid}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return;
    throw error;
  }
  if (JSON.stringify(await readLock(aside)) === JSON.stringify(dead)) await rm(aside, { force: true });
  else await rename(aside, path);
}

async function readLock(path: string): Promise<Holder | undefined> {
  try {
    return lockSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError || isErrorCode(error, 'ENOENT'))
      return undefined;
    throw error;
  }
}

async function isOld(path: string, milliseconds: number): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > milliseconds;
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return true;
    throw error;
  }
}

// Of a process on another machine nothing can be asked: its lock counts until it is no longer touched.
function isAlive({ pid, host, processStartedAt }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return processStartedAt === Math.round(performance.timeOrigin);
  return isRunning(pid);
}

/** Whether there is a process of this number on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrorCode(error, 'EPERM'); // there, but another person's
  }
}

async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined); // gone or taken over: assertStillOurs says so
}
