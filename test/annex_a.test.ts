import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeAnnexA, NothingPublished, type AnnexA } from '../pipelines/annex_a.ts';
import { writeDemo } from '../pipelines/demo.ts';
import { projectRoot } from '../schemas/project_root.ts';
import { runRecord } from '../schemas/run_record.ts';
import { settingsSchema } from '../schemas/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'annexa-whole-'));
const council = join(folder, 'council');
const settings = settingsSchema.parse({ authority: { code: '999', name: 'Exampleshire' } });
const run = (out: string): Promise<AnnexA> =>
  makeAnnexA({ exports: council, asAt: '2026-03-31', settings, out: join(folder, out, 'output') });

let published: AnnexA;
const connects = vi.spyOn(Socket.prototype, 'connect');

beforeAll(async () => {
  await writeDemo({ to: council, children: 2_000 });
  published = await run('first');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesUnder = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();

describe('the whole job on an invented council', () => {
  test.each(
    readdirSync(join(projectRoot, 'schemas/lists/annex_a')).flatMap((file) => {
      const [, number, words] = /^list_(\d+)_(.*)\.ts$/.exec(file) ?? [];
      return number ? [`list-${number.padStart(2, '0')}-${words!.replaceAll('_', '-')}.csv`] : [];
    }),
  )('%s is as expected', (name) => {
    const expected = join(projectRoot, 'test/expected', name);
    const made = readFileSync(join(published.folder, 'child-level/lists', name), 'utf8');
    const changed = expected.replace(/\.csv$/, '.changed.csv');
    if (existsSync(expected) && readFileSync(expected, 'utf8') === made) {
      rmSync(changed, { force: true });
      return;
    }
    if (!process.env.CI) writeFileSync(changed, made);
    expect.fail(`test/expected/${name} is different: compare it with ${relative(projectRoot, changed)}`);
  });

  test('writes every file that the README names, readable by the owner only', () => {
    const files = filesUnder(published.folder).map((file) =>
      file.replace(/list-\d\d-[a-z0-9-]+/, 'list').replace(/hand-outs\/.+\.xlsx/, 'hand-outs/team.xlsx'),
    );
    expect([...new Set(files)].sort()).toEqual(
      [
        'aggregate/waterfall.csv',
        'child-level/annex-a-submission.xlsx',
        'child-level/annex-a-working.xlsx',
        'child-level/findings.csv',
        'child-level/hand-outs/team.xlsx',
        'child-level/lists.arrow/list.arrow',
        'child-level/lists.parquet/list.parquet',
        'child-level/lists/list.csv',
        'child-level/rehearsal.xlsx',
        'child-level/set-aside.csv',
        'run.json',
      ].sort(),
    );
    expect(files.filter((file) => file.endsWith('list.csv'))).toHaveLength(11);
    expect(readdirSync(join(folder, 'first/answers')).filter((file) => file.endsWith('.xlsx'))).toEqual([
      'explanations.xlsx',
      'notice-week.xlsx',
      'recommendations.xlsx',
      'unmatched-codes.xlsx',
      'unmatched-headings.xlsx',
      'unnamed-teams.xlsx',
    ]);
    for (const file of filesUnder(published.folder)) {
      expect(statSync(join(published.folder, file)).mode & 0o077, file).toBe(0);
    }
  });

  test('accounts for every row and every candidate', () => {
    const record = runRecord.parse(JSON.parse(readFileSync(join(published.folder, 'run.json'), 'utf8')));
    expect(record.lists).toHaveLength(11);
    for (const { listed, leftOut, candidates } of record.lists) {
      expect(listed).toBeGreaterThan(0);
      expect(listed + leftOut.reduce((sum, { records }) => sum + records, 0)).toBe(candidates);
    }
    expect(record.findings.setAside).toBe(
      record.inputs.reduce((sum, { rowsSetAside }) => sum + rowsSetAside, 0),
    );
  });

  test('finds no error where there is none, and says of every rule that did not run why', () => {
    expect(published.record.findings).toMatchObject({
      setAside: 0,
      unmatchedCodes: 0,
      blocking: 0,
      errors: 0,
    });
    const { outcomes } = published.summary;
    const rulesThat = (outcome: string): number =>
      outcomes.find((one) => one.outcome === outcome)?.rules ?? 0;
    expect(rulesThat('error')).toBe(0);
    expect(rulesThat('not run')).toBe(5); // those that compare with an earlier run
    expect(rulesThat('not checked')).toBe(1);
    expect(rulesThat('passed')).toBeGreaterThan(150);
  });

  test('the same exports give the same bytes, but for the times in run.json', async () => {
    const again = await run('second');
    const files = filesUnder(published.folder).filter((file) => file !== 'run.json');
    for (const file of files) {
      const [one, other] = [published, again].map((made) => readFileSync(join(made.folder, file)));
      expect(one!.equals(other!), file).toBe(true);
    }
    const snapshots = ['first', 'second'].map((name) => join(folder, name, 'snapshots'));
    for (const file of filesUnder(snapshots[0]!)) {
      expect(
        readFileSync(join(snapshots[0]!, file)).equals(readFileSync(join(snapshots[1]!, file))),
        file,
      ).toBe(true);
    }
  });

  test('opens no connection', () => {
    expect(connects).not.toHaveBeenCalled();
  });

  test('a connection would be noticed', () => {
    connect({ port: 9, host: '127.0.0.1' }).on('error', () => undefined);
    expect(connects).toHaveBeenCalled();
    connects.mockClear();
  });

  test('exports that cannot be used publish nothing, say why, and leave the last output', async () => {
    const before = readFileSync(join(published.folder, 'run.json'));
    rmSync(join(council, 'ssd_person.csv'));
    const failed = await run('first').catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(NothingPublished);
    expect(String((failed as NothingPublished).cause)).toContain('ssd_person.csv');
    expect(readFileSync(join(published.folder, 'run.json')).equals(before)).toBe(true);
    expect(readdirSync(join(folder, 'first/output')).sort()).toEqual(['2026-03-31', 'latest.json']);
  });
});
