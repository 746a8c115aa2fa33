import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publish } from '../../pipelines/steps/publish.ts';
import { filesIn, sha256Of } from '../../pipelines/steps/publishing/files.ts';
import { abandonRun, runIdOf, startRun, type StartedRun } from '../../pipelines/steps/start_run.ts';
import { latestRecord, runRecord } from '../../schemas/run_record.ts';
import { defaultSettings, settingsSchema } from '../../schemas/settings.ts';
import { draftOf } from './publishing_support.ts';
import { newFolder } from './support.ts';

const placesIn = (folder: string, asAt = '2026-03-31') => ({
  out: join(folder, 'output'),
  snapshots: join(folder, 'snapshots'),
  asAt,
});

/** A run that has written one file, which says `words`. */
async function builtRun(folder: string, words: string, asAt?: string): Promise<StartedRun> {
  const run = await startRun(placesIn(folder, asAt));
  mkdirSync(join(run.building, 'child-level'));
  writeFileSync(join(run.building, 'child-level/a.txt'), words, { mode: 0o666 });
  writeFileSync(join(run.buildingSnapshot, 'lists.txt'), words);
  return run;
}

const published = (folder: string, name = '2026-03-31') =>
  readFileSync(join(folder, 'output', name, 'child-level/a.txt'), 'utf8');

const hidden = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('.'));

const refusal = (code: string) => Object.assign(new Error(`${code}: refused`), { code });

test('a published run is in its dated folder, with its record, its snapshot and a pointer to it', async () => {
  const folder = newFolder();
  const run = await builtRun(folder, 'first');
  const { folder: place, notes } = await publish(run, draftOf());
  expect(place).toBe(join(folder, 'output/2026-03-31'));
  expect(notes).toEqual([]);
  expect(published(folder)).toBe('first');
  const record = runRecord.parse(JSON.parse(readFileSync(join(place, 'run.json'), 'utf8')));
  expect(record.outputs).toEqual([
    { file: 'child-level/a.txt', bytes: 5, sha256: await sha256Of(join(place, 'child-level/a.txt')) },
  ]);
  const latest = latestRecord.parse(JSON.parse(readFileSync(join(folder, 'output/latest.json'), 'utf8')));
  expect(latest).toEqual({
    asAt: '2026-03-31',
    folder: '2026-03-31',
    runId: 'run1',
    finishedAt: record.finishedAt,
    outcome: 'published',
  });
  expect(await filesIn(join(folder, 'snapshots'))).toEqual(['as-at=2026-03-31/run=run1/lists.txt']);
  expect(hidden(join(folder, 'output'))).toEqual([]);
  expect(hidden(join(folder, 'snapshots'))).toEqual([]);
});

test('a second run of the same date takes the place of the first; another date stands beside it', async () => {
  const folder = newFolder();
  await publish(await builtRun(folder, 'first'), draftOf());
  await publish(await builtRun(folder, 'second'), draftOf({ runId: 'run2' }));
  await publish(
    await builtRun(folder, 'april', '2026-04-30'),
    draftOf({ runId: 'run3', asAt: '2026-04-30' }),
  );
  expect(published(folder)).toBe('second');
  expect(published(folder, '2026-04-30')).toBe('april');
  expect(readdirSync(join(folder, 'output')).sort()).toEqual(['2026-03-31', '2026-04-30', 'latest.json']);
  expect(readdirSync(join(folder, 'snapshots/as-at=2026-03-31'))).toEqual(['run=run1', 'run=run2']);
});

test('the snapshot of the same inputs is kept as it was first taken', async () => {
  const folder = newFolder();
  await publish(await builtRun(folder, 'first'), draftOf());
  await publish(await builtRun(folder, 'again'), draftOf());
  expect(readFileSync(join(folder, 'snapshots/as-at=2026-03-31/run=run1/lists.txt'), 'utf8')).toBe('first');
});

test('only the latest run keeps its records, and a run that is made again keeps them again', async () => {
  const folder = newFolder();
  const withRecords = async (content: string, asAt?: string): Promise<StartedRun> => {
    const run = await builtRun(folder, content, asAt);
    mkdirSync(join(run.buildingSnapshot, 'records'));
    return run;
  };
  const kept = (): string[] =>
    readdirSync(join(folder, 'snapshots'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('records'),
    );
  await publish(await withRecords('march'), draftOf());
  await publish(await withRecords('april', '2026-04-30'), draftOf({ runId: 'run2', asAt: '2026-04-30' }));
  expect(kept()).toEqual(['as-at=2026-04-30/run=run2/records']);
  await publish(await withRecords('march'), draftOf());
  expect(kept()).toEqual(['as-at=2026-03-31/run=run1/records']);
});

test('files and folders are for their owner only, also those made otherwise', async () => {
  const folder = newFolder();
  const { folder: place } = await publish(await builtRun(folder, 'first'), draftOf());
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
  for (const path of [place, join(place, 'child-level'), join(folder, 'output'), join(folder, 'snapshots')]) {
    expect([path, modeOf(path)]).toEqual([path, '700']);
  }
  for (const path of [
    'run.json',
    'child-level/a.txt',
    '../latest.json',
    '../../snapshots/as-at=2026-03-31/run=run1/lists.txt',
  ]) {
    expect([path, modeOf(join(place, path))]).toEqual([path, '600']);
  }
});

test('a run that is abandoned leaves the last output, and lets the next begin', async () => {
  const folder = newFolder();
  await publish(await builtRun(folder, 'first'), draftOf());
  await abandonRun(await builtRun(folder, 'bad'));
  expect(published(folder)).toBe('first');
  expect(hidden(join(folder, 'output'))).toEqual([]);
  await abandonRun(await startRun(placesIn(folder)));
});

test('a record that is not as described is not published', async () => {
  const folder = newFolder();
  await publish(await builtRun(folder, 'first'), draftOf());
  const run = await builtRun(folder, 'bad');
  await expect(publish(run, draftOf({ startedAt: 'yesterday' }))).rejects.toThrow(/startedAt/);
  await abandonRun(run);
  expect(published(folder)).toBe('first');
});

test.each(['EBUSY', 'EPERM', 'EACCES'])(
  '%s three times: published beside the last output, and says so',
  async (code) => {
    const folder = newFolder();
    await publish(await builtRun(folder, 'first'), draftOf());
    const target = join(folder, 'output/2026-03-31');
    let refused = 0;
    const rename = (from: string, to: string) => {
      if (from === target) {
        refused += 1;
        throw refusal(code);
      }
      renameSync(from, to);
    };
    const { folder: place, notes } = await publish(
      await builtRun(folder, 'second'),
      draftOf({ runId: 'run2' }),
      { rename },
    );
    expect(refused).toBe(3);
    expect(place).toBe(join(folder, 'output/2026-03-31 (run run2)'));
    expect(notes[0]).toMatch(/is open in another program/);
    expect(published(folder)).toBe('first');
    expect(published(folder, '2026-03-31 (run run2)')).toBe('second');
    expect(JSON.parse(readFileSync(join(folder, 'output/latest.json'), 'utf8')).folder).toBe(
      '2026-03-31 (run run2)',
    );
  },
);

test('a folder that is held for a moment only is replaced after a short wait', async () => {
  const folder = newFolder();
  await publish(await builtRun(folder, 'first'), draftOf());
  let calls = 0;
  const rename = (from: string, to: string) => {
    calls += 1;
    if (calls === 1) throw refusal('EBUSY');
    renameSync(from, to);
  };
  await publish(await builtRun(folder, 'second'), draftOf({ runId: 'run2' }), { rename });
  expect(published(folder)).toBe('second');
});

test('where the new folder cannot be moved in, the old one is put back and nothing is published', async () => {
  const folder = newFolder();
  await publish(await builtRun(folder, 'first'), draftOf());
  const run = await builtRun(folder, 'second');
  const rename = (from: string, to: string) => {
    if (from === run.building) throw refusal('EACCES');
    renameSync(from, to);
  };
  await expect(publish(run, draftOf({ runId: 'run2' }), { rename })).rejects.toThrow(/nothing was published/);
  await abandonRun(run);
  expect(published(folder)).toBe('first');
  expect(hidden(join(folder, 'output'))).toEqual([]);
  expect(JSON.parse(readFileSync(join(folder, 'output/latest.json'), 'utf8')).runId).toBe('run1');
});

test('a failure of another kind is not taken for an open file', async () => {
  const folder = newFolder();
  const run = await builtRun(folder, 'first');
  const rename = () => {
    throw refusal('ENOSPC');
  };
  await expect(publish(run, draftOf(), { rename })).rejects.toThrow(/ENOSPC/);
  await abandonRun(run);
  expect(existsSync(join(folder, 'output/latest.json'))).toBe(false);
});

test('the run id depends on the exports, settings, date and program, and on nothing else', () => {
  const made = {
    asAt: '2026-03-31',
    settings: defaultSettings,
    inputs: [
      { file: 'a.csv', sha256: 'a' },
      { file: 'b.csv', sha256: 'b' },
    ],
    version: '0.1.0',
  };
  const id = runIdOf(made);
  expect(id).toMatch(/^[0-9a-f]{12}$/);
  expect(runIdOf({ ...made, inputs: made.inputs.toReversed() })).toBe(id);
  expect(runIdOf({ ...made, settings: settingsSchema.parse({ readings: {} }) })).toBe(id);
  const others = [
    runIdOf({ ...made, asAt: '2026-04-01' }),
    runIdOf({ ...made, version: '0.1.1' }),
    runIdOf({ ...made, settings: settingsSchema.parse({ template: '2019' }) }),
    runIdOf({ ...made, inputs: [{ file: 'a.csv', sha256: 'x' }, made.inputs[1]!] }),
  ];
  expect(new Set([id, ...others]).size).toBe(5);
});
