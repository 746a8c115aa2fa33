import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attachPublishedFigures, publishers } from '../../pipelines/steps/attach_published_figures.ts';
import { figuresRuns, lastTold, publisherOf } from '../../pipelines/steps/movements/choose_runs.ts';
import { copyToParquet } from '../../pipelines/steps/write_table.ts';
import { clinicDatabase } from '../clinics/support.ts';
import { newFolder } from '../output/support.ts';
import { expectRows } from '../support.ts';

const february = { type: 'month', end: '2026-02-28' };
const runs = (...days: string[]): { asAt: string; runId: string; folder: string }[] =>
  days.map((asAt) => ({ asAt, runId: `run of ${asAt}`, folder: '' }));

test('an interval is published by the first run on or after its last day', () => {
  expect(publisherOf(runs('2026-02-27', '2026-02-28', '2026-03-31'), february)?.asAt).toBe('2026-02-28');
  expect(publisherOf(runs('2026-02-27', '2026-03-03', '2026-03-31'), february)?.asAt).toBe('2026-03-03');
});

test('a run that came long after did not publish it', () => {
  expect(publisherOf(runs('2026-04-14'), february)?.asAt).toBe('2026-04-14'); // 45 days
  expect(publisherOf(runs('2026-04-15'), february)).toBeNull();
  expect(publisherOf(runs('2026-03-14'), { type: 'week', end: '2026-03-01' })?.asAt).toBe('2026-03-14'); // 13 days
  expect(publisherOf(runs('2026-03-15'), { type: 'week', end: '2026-03-01' })).toBeNull();
  expect(publisherOf([], february)).toBeNull();
});

/** A folder of snapshots that kept figures: of each run, January and February whole and March so far. */
async function keptFigures(...days: [asAt: string, runId: string, said: number][]): Promise<string> {
  const snapshots = newFolder();
  const db = await clinicDatabase({});
  for (const [asAt, runId, said] of days) {
    const folder = join(snapshots, `as-at=${asAt}`, `run=${runId}`, 'indicators');
    mkdirSync(folder, { recursive: true });
    await db.run('delete from indicators.figures');
    await db.run(`insert into indicators.figures (indicator_id, interval_start, interval_end, is_complete, numerator) values
      ('xx-one', date '2026-01-01', date '2026-01-31', true, ${said}),
      ('xx-one', date '2026-02-01', date '2026-02-28', true, ${said}),
      ('xx-one', date '2026-03-01', date '${asAt}', false, ${said})`);
    await copyToParquet(db, 'from indicators.figures', join(folder, 'figures.parquet'));
  }
  mkdirSync(join(snapshots, 'as-at=2026-03-20', 'run=without figures'), { recursive: true });
  return snapshots;
}

test('a run tells of its whole intervals, and one without figures is none', async () => {
  const snapshots = await keptFigures(['2026-03-10', 'later', 1], ['2026-03-03', 'earlier', 2]);
  const kept = figuresRuns(snapshots);
  expect(kept.map(({ runId }) => runId)).toEqual(['earlier', 'later']);
  const db = await clinicDatabase({});
  expect(await lastTold(db, kept[0]!, { type: 'month', until: '2026-03-31' })).toBe('2026-02-28');
  expect(await lastTold(db, kept[0]!, { type: 'month', until: '2026-02-27' })).toBe('2026-01-31');
  expect(await lastTold(db, kept[0]!, { type: 'quarter', until: '2026-03-31' })).toBeNull();
});

test('each past interval is attached as its own publisher said it, and no run of the same day says anything', async () => {
  const snapshots = await keptFigures(
    ['2026-02-20', 'first', 1],
    ['2026-03-03', 'second', 2],
    ['2026-03-10', 'third', 3],
    ['2026-03-31', 'same day', 4],
  );
  const db = await clinicDatabase({});
  await attachPublishedFigures(db, { snapshots, asAt: '2026-03-31' });
  await expectRows(
    db,
    'select {columns} from previous.published_figures order by interval_end',
    `
      interval_end | numerator | published_as_at | published_by
      2026-01-31   | 1.0       | 2026-02-20      | first
      2026-02-28   | 2.0       | 2026-03-03      | second
    `,
  );
  expect(await publishers(db)).toEqual(['first', 'second']);
});
