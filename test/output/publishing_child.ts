// A process that publishes small outputs until it is killed.
// Arguments: the folder, and where it kills itself: the number of a rename, and whether before or after it.
import { renameSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from '../../pipelines/steps/publish.ts';
import { startRun } from '../../pipelines/steps/start_run.ts';
import { draftOf } from './publishing_support.ts';

const [folder = '', killAt = '0', side = 'before'] = process.argv.slice(2);
let renames = 0;

const rename = (from: string, to: string): void => {
  renames += 1;
  if (renames === Number(killAt) && side === 'before') process.kill(process.pid, 'SIGKILL');
  renameSync(from, to);
  if (renames === Number(killAt) && side === 'after') process.kill(process.pid, 'SIGKILL');
};

for (let version = 1; ; version++) {
  const run = await startRun({
    out: join(folder, 'output'),
    snapshots: join(folder, 'snapshots'),
    asAt: '2026-03-31',
  });
  mkdirSync(join(run.building, 'child-level'));
  for (let file = 0; file < 8; file++) {
    writeFileSync(join(run.building, 'child-level', `${file}.txt`), `${version}\n`.repeat(2000));
  }
  writeFileSync(join(run.buildingSnapshot, 'lists.txt'), `${version}`);
  await publish(run, draftOf({ runId: `run${version}` }), { rename });
  process.stdout.write(`${version}\n`);
}
