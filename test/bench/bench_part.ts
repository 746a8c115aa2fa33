// One measured part of the bench: prints its seconds and its peak memory as JSON.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../pipelines/read_sql.ts';
import { buildLists } from '../../pipelines/steps/build_lists.ts';
import { buildTables } from '../../pipelines/steps/build_tables.ts';
import {
  calculateIndicators,
  prepareIndicators,
  type IndicatorOptions,
} from '../../pipelines/steps/calculate_indicators.ts';
import { findMissing, type Missing } from '../../pipelines/steps/find_gaps.ts';
import { checkLists } from '../../pipelines/steps/keep_list_findings.ts';
import { loadExports } from '../../pipelines/steps/load_exports.ts';
import { makeFindings } from '../../pipelines/steps/make_findings.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import type { Pack } from '../../pipelines/steps/pack_types.ts';
import { writeListTables } from '../../pipelines/steps/write_list_tables.ts';
import { writeSubmissionWorkbook } from '../../pipelines/steps/write_submission_workbook.ts';
import { measuresOf, readIndicators, type Indicator } from '../../schemas/define_indicator.ts';
import { columnsIn } from '../../schemas/define_list.ts';
import { annexALists } from '../../schemas/lists/annex_a/index.ts';
import { readProfile } from '../../schemas/profile.ts';
import { defaultSettings as settings } from '../../schemas/settings.ts';
import { recordScript, replay } from './bare_script.ts';
import { writeHandMade } from './hand_made_workbook.ts';

const [part, council, under] = process.argv.slice(2) as [string, string, string];
const asAt = '2026-03-31';
const folder = mkdtempSync(join(under, `${part}-`));

/** Load, lists and CSV: the whole job but for indicators, findings, workbooks and publishing. */
async function job(): Promise<{ db: DuckDBConnection; pack: Pack; missing: Missing }> {
  const db = await openDatabase({ asAt, settings, spill: join(folder, 'spill') });
  const loaded = await loadExports(db, {
    folder: council,
    profile: readProfile(settings.profile),
    settings,
    scratch: join(folder, 'scratch'),
  });
  await buildTables(db, 'facts');
  const missing = findMissing(loaded);
  const lists = await buildLists(db, annexALists, missing);
  const pack: Pack = { asAt, runId: 'bench', version: '0', settings, inputs: [], lists };
  await writeListTables(db, pack, folder, ['csv']);
  return { db, pack, missing };
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

/** What indicators of records rest on, once the job is done. */
async function prepared(): Promise<{ db: DuckDBConnection; options: IndicatorOptions }> {
  const { db, missing } = await job();
  await db.run(await readSql('findings/tables'));
  await prepareIndicators(db, { children: 250_000 });
  const indicators = readIndicators().indicators.filter(({ area }) => area !== 'data_quality');
  return { db, options: { catalogue: { indicators, uncomputed: [] }, settings, missing } };
}

// As somebody would who has the queries and no engine: the cases of each with who held them, and each measure by month.
async function bareIndicator(db: DuckDBConnection, indicator: Indicator): Promise<void> {
  const parameters = Object.entries(indicator.parameters).map(
    ([name, { default: value }]) => `'${name}': '${String(value)}'`,
  );
  await db.run(`set variable parameters = map {${parameters.join(', ')}}`);
  await db.run(`create or replace temp view current_cases as from (${await readSql(indicator.path)})
    union all by name select null::varchar as team_id, null::varchar as worker_id where false`);
  await db.run(`create or replace temp table bare_cases as ${await readSql('figures/attributed_cases')}`);
  for (const { numerator, denominator, distribution_of: classes } of measuresOf(indicator)) {
    await db.run(`select last_day(event_date) as month, ${classes ?? 'null'} as category, team_name, worker_name, locality,
        age_band, sex, ethnicity, disability, sum(${numerator}), sum(${denominator})
      from bare_cases
      where event_date > months_before(as_at(), 13)
      group by grouping sets ((1, 2), (1, 2, team_name), (1, 2, worker_name), (1, 2, locality), (1, 2, age_band),
        (1, 2, sex), (1, 2, ethnicity), (1, 2, disability))`);
  }
}

const parts: Record<string, () => Promise<number>> = {
  job: () => seconds(job),
  bare: async () => {
    const script = await recordScript(async () => void (await job()));
    return seconds(() => replay(script));
  },
  findings: async () => {
    const { db, pack, missing } = await job();
    return seconds(async () => {
      await db.run(await readSql('findings/tables'));
      await checkLists(db, pack.lists);
      await makeFindings(db, { settings, missing, hasEarlierRun: false, asAt });
    });
  },
  indicators: async () => {
    const { db, options } = await prepared();
    return seconds(() => calculateIndicators(db, options));
  },
  bare_indicators: async () => {
    const { db, options } = await prepared();
    return seconds(async () => {
      for (const indicator of options.catalogue.indicators) await bareIndicator(db, indicator);
    });
  },
  workbook: async () => {
    const { db, pack } = await job();
    return seconds(() => writeSubmissionWorkbook(db, pack, join(folder, 'submission.xlsx')));
  },
  hand: async () => {
    const { db, pack } = await job();
    const lists = pack.lists.map((built) => ({
      built,
      columns: columnsIn(built.list, settings.template, 'submission'),
    }));
    return seconds(() => writeHandMade(db, lists, join(folder, 'hand.xlsx')));
  },
};

try {
  const measured = { seconds: await parts[part]!(), peakMb: process.resourceUsage().maxRSS / 1024 };
  console.log(JSON.stringify(measured));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
