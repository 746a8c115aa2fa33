import { existsSync, renameSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isErrorCode, syncFolder, wait } from './files.ts';

export type Rename = (from: string, to: string) => void;

// .old 2026-03-31~1 is the folder 2026-03-31 on its way out.
const asideName = /^\.old (.+)~\d+$/;
const waits = [200, 600];

/**
 * Puts a finished folder in the place of another, which is whole until then and gone afterwards.
 * Returns false, with everything as it was, where the other cannot be moved because a file in it is open.
 */
export async function swapFolder(
  finished: string,
  target: string,
  rename: Rename = renameSync,
): Promise<boolean> {
  for (let attempt = 0; attempt <= waits.length; attempt++) {
    if (attempt > 0) await wait(waits[attempt - 1]!); // a scanner may hold new files for a moment
    try {
      const aside = swapNow(finished, target, rename);
      await syncFolder(dirname(target));
      if (aside !== undefined) await removeFolder(aside);
      return true;
    } catch (error) {
      if (!isErrorCode(error, 'EBUSY', 'EPERM', 'EACCES')) throw error;
    }
  }
  return false;
}

// Nothing is awaited between the two renames, so that the target is missing for the shortest time there is.
function swapNow(finished: string, target: string, rename: Rename): string | undefined {
  if (!existsSync(target)) {
    rename(finished, target);
    return undefined;
  }
  const aside = freeAside(target);
  rename(target, aside);
  try {
    rename(finished, target);
  } catch (error) {
    renameSync(aside, target);
    throw error;
  }
  return aside;
}

function freeAside(target: string): string {
  for (let number = 1; ; number++) {
    const aside = join(dirname(target), `.old ${basename(target)}~${number}`);
    if (!existsSync(aside)) return aside;
  }
}

/** Puts back what a swap had moved aside when it was cut short, and removes what it had no time to remove. */
export async function recoverSwaps(folder: string): Promise<void> {
  const asides = (await readdir(folder)).filter((name) => asideName.test(name));
  const newestFirst = await Promise.all(
    asides.map(async (name) => ({ name, changed: (await stat(join(folder, name))).ctimeMs })),
  );
  newestFirst.sort((one, other) => other.changed - one.changed);
  for (const { name } of newestFirst) {
    const target = join(folder, asideName.exec(name)![1]!);
    if (existsSync(target)) await removeFolder(join(folder, name));
    else await rename(join(folder, name), target);
  }
}

// A file that is open in another program stays until a later run: the new output is in place by now.
export async function removeFolder(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true, maxRetries: 2, retryDelay: 200 });
  } catch (error) {
    if (!isErrorCode(error, 'EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY')) throw error;
  }
}
