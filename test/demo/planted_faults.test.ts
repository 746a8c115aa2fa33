import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFaults } from '../../pipelines/steps/plant_faults.ts';
import type { PlantedFault } from '../../pipelines/steps/plant_faults_sheet.ts';
import { buildLists } from '../../pipelines/steps/build_lists.ts';
import { buildTables } from '../../pipelines/steps/build_tables.ts';
import { prepareIndicators } from '../../pipelines/steps/calculate_indicators.ts';
import { findMissing } from '../../pipelines/steps/find_gaps.ts';
import { loadExports, type LoadReport } from '../../pipelines/steps/load_exports.ts';
import { makeFindings } from '../../pipelines/steps/make_findings.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { readSql } from '../../pipelines/read_sql.ts';
import { canonicalTables } from '../../schemas/canonical/index.ts';
import { readRules } from '../../schemas/define_rule.ts';
import { rawName } from '../../schemas/define_table.ts';
import { annexALists } from '../../schemas/lists/annex_a/index.ts';
import { readProfile, sourcesOf } from '../../schemas/profile.ts';
import { defaultSettings } from '../../schemas/settings.ts';
import { writeCouncil } from './support.ts';

type Sheet = Omit<PlantedFault, 'line'> & { line: string };

let folder: string;
let planted: Sheet[];
let db: DuckDBConnection;
let report: LoadReport;
const profile = readProfile('ssd');

beforeAll(async () => {
  folder = await writeCouncil({ untidy: true });
  planted = parse(readFileSync(join(folder, 'planted-faults.csv')), { bom: true, columns: true });
  db = await openDatabase({ asAt: '2026-03-31' });
  const scratch = join(folder, 'scratch');
  report = await loadExports(db, { folder, profile, settings: defaultSettings, scratch });
});

// As the answer sheet names them, so that a failure shows which.
const nameOf = ({ file, line, column, fault, expected }: Sheet): string =>
  `${file} line ${line} ${column}: ${fault} → ${expected}`;

const expecting = (start: string): Sheet[] => planted.filter(({ expected }) => expected.startsWith(start));

/** Those faults of the answer sheet that the loader did not treat as it says. */
async function differing(start: string, asExpected: (fault: Sheet) => Promise<boolean>): Promise<string[]> {
  const faults = expecting(start);
  expect(faults.length).toBeGreaterThan(0);
  const wrong: string[] = [];
  for (const fault of faults) if (!(await asExpected(fault))) wrong.push(nameOf(fault));
  return wrong;
}

async function rows(query: string, values: (string | number)[]): Promise<Record<string, unknown>[]> {
  return (await db.runAndReadAll(query, values)).getRowObjectsJson();
}

/** The canonical column that a heading of a file fills, and its value on a line. */
async function valueOf({
  file,
  line,
  column,
}: Sheet): Promise<{ value: unknown; raw: unknown; kind: string } | undefined> {
  for (const [name, entries] of Object.entries(profile.tables)) {
    const entry = entries.find((one) => `${one.file}.csv` === file);
    if (entry === undefined) continue;
    const table = canonicalTables[name]!;
    const [filled] = Object.entries(sourcesOf(entry, table)).find(([, { headings }]) =>
      headings.includes(column),
    )!;
    const { kind } = table.columns[filled]!;
    const raw = kind === 'code' ? rawName(filled) : 'null';
    const [found] = await rows(
      `select ${filled}::varchar as value, ${raw} as raw from canonical.${name} where source_file = $1 and source_line = $2`,
      [file, Number(line)],
    );
    return found && { value: found['value'], raw: found['raw'], kind };
  }
  return undefined;
}

const isSetAside = async ({ file, line }: Sheet): Promise<boolean> =>
  (
    await rows('select 1 from findings.set_aside where source_file = $1 and source_line = $2', [
      file,
      Number(line),
    ])
  ).length > 0;

describe('the answer sheet', () => {
  test('has every fault, on a line that is there', () => {
    expect(planted.length).toBe(readFaults().length);
    const texts = new Map<string, string[]>();
    for (const { file, line } of planted.filter((fault) => fault.line !== '')) {
      if (!texts.has(file)) texts.set(file, readFileSync(join(folder, file), 'latin1').split('\n'));
      expect(Number(line)).toBeLessThanOrEqual(texts.get(file)!.length);
    }
  });

  test('points at the line that holds what was planted', () => {
    const literal = readFaults().filter(
      ({ change, file }) => change === 'set' && !file.startsWith('ssd_linked'),
    );
    expect(literal.length).toBeGreaterThan(100);
    for (const { file, value, fault, column } of literal) {
      const lines = new TextDecoder('windows-1252').decode(readFileSync(join(folder, file))).split('\n');
      const start = value.split(/[\r\n"’“–\u00a0ë]/)[0]!;
      const found = planted.filter(
        (one) => one.file === file && one.fault === fault && one.column === column,
      );
      expect(
        found.some(({ line }) => lines[Number(line) - 1]!.includes(start)),
        `${file}: ${fault}`,
      ).toBe(true);
    }
  });
});

describe('the loader does with each planted fault what the answer sheet says', () => {
  test('every row read is loaded or set aside', () => {
    for (const { file, rowsRead, rowsLoaded, rowsSetAside } of report.files) {
      expect(rowsLoaded + rowsSetAside, file).toBe(rowsRead);
    }
  });

  test('rows set aside, for the reason given', async () => {
    const wrong = await differing('set aside: ', async ({ file, line, expected }) => {
      const found = await rows(
        'select reason from findings.set_aside where source_file = $1 and source_line = $2',
        [file, Number(line)],
      );
      return found.some(({ reason }) => String(reason).startsWith(expected.replace('set aside: ', '')));
    });
    expect(wrong).toEqual([]);
  });

  test('codes mapped', async () => {
    const wrong = await differing('code mapped to ', async (fault) => {
      return (await valueOf(fault))?.value === fault.expected.replace('code mapped to ', '');
    });
    expect(wrong).toEqual([]);
  });

  test('codes left blank and in the unmatched queue', async () => {
    const queue = await rows('select source_file as file, raw_text from findings.unmatched_codes', []);
    const wrong = await differing(
      'code left blank and in the unmatched queue',
      async ({ file, column, fault }) => {
        const texts = readFaults().filter(
          (one) => one.file === file && one.column === column && one.fault === fault,
        );
        return texts.every(({ value }) =>
          queue.some((row) => row['file'] === file && value.includes(String(row['raw_text']))),
        );
      },
    );
    expect(wrong).toEqual([]);
  });

  test('values left blank because nothing was recorded', async () => {
    const wrong = await differing('left blank: ', async (fault) => {
      const found = await valueOf(fault);
      return found !== undefined && found.value === null && found.raw === null;
    });
    expect(wrong).toEqual([]);
  });

  test.each(['left blank with a finding: ', 'row loaded with a finding: '])('%s', async (start) => {
    const wrong = await differing(start, async (fault) => {
      const found = await rows(
        'select rule from findings.load_problems where source_file = $1 and (source_line = $2 or rule = $3)',
        [fault.file, Number(fault.line), 'repeated_heading'],
      );
      const isBlank = !start.startsWith('left blank') || (await valueOf(fault))?.value === null;
      return isBlank && found.some(({ rule }) => rule === fault.expected.replace(start, ''));
    });
    expect(wrong).toEqual([]);
  });

  test('rows loaded with the value given', async () => {
    const wrong = await differing('row loaded: ', async (fault) => {
      return (await valueOf(fault))?.value === fault.expected.replace('row loaded: ', '');
    });
    expect(wrong).toEqual([]);
  });

  test('rows loaded', async () => {
    const wrong = await differing('row loaded', async (fault) => {
      if (fault.expected.startsWith('row loaded: ')) return true;
      return !(await isSetAside(fault));
    });
    expect(wrong).toEqual([]);
  });

  test('files and columns reported as missing, unused or empty', () => {
    const loaded = new Map(report.files.map((file) => [file.file, file]));
    for (const { file } of expecting('file loaded')) expect(loaded.has(file), file).toBe(true);
    for (const { file } of expecting('file loaded with no rows'))
      expect(loaded.get(file)!.rowsLoaded, file).toBe(0);
    expect(existsSync(join(folder, 'ssd_sen_need.csv'))).toBe(false);
    expect(report.missingFiles.map(({ file }) => file)).toContain('ssd_sen_need');
    expect(report.missingColumns.map(({ column }) => column)).toContain('had_intervention');
    expect(report.unusedHeadings.flatMap(({ headings }) => headings)).toContain('Team’s notes');
  });
});

describe('the rules find each planted fault that somebody should put right', () => {
  const rules = new Set(readRules().rules.map(({ id }) => id));

  beforeAll(async () => {
    const missing = findMissing(report);
    await buildTables(db, 'facts');
    await buildLists(db, annexALists, missing);
    await db.run(await readSql('findings/tables'));
    await prepareIndicators(db, null);
    await makeFindings(db, { settings: defaultSettings, missing, hasEarlierRun: false, asAt: '2026-03-31' });
  });

  /** The records that a line of a file became. */
  async function recordsOn({ file, line }: Sheet): Promise<{ child: unknown; record: unknown }[]> {
    const tables = Object.entries(profile.tables)
      .filter(([, entries]) => entries.some((entry) => `${entry.file}.csv` === file))
      .map(([name]) => canonicalTables[name]!);
    const found = tables.map(({ name, key, columns }) =>
      rows(
        `select ${'child_id' in columns ? 'child_id' : 'null'} as child, ${key[0]!} as record
        from canonical.${name} where source_file = $1 and source_line = $2`,
        [file, Number(line)],
      ),
    );
    return (await Promise.all(found)).flat().map((row) => ({ child: row['child'], record: row['record'] }));
  }

  async function isFound(fault: Sheet): Promise<boolean> {
    const findings = await rows(
      'select child_id, record_id, related_record_ids, source_file, source_line from findings.findings where rule_id = $1',
      [fault.found_by],
    );
    const records = await recordsOn(fault);
    return findings.some((finding) => {
      const line = finding['source_line'];
      if (finding['source_file'] === fault.file && (line === null || line === Number(fault.line)))
        return true;
      const named = [finding['record_id'], ...String(finding['related_record_ids']).split(', ')].map(String);
      return records.some(
        ({ child, record }) =>
          child === finding['child_id'] &&
          named.some((name) => name === record || name.startsWith(`${String(record)}: `)),
      );
    });
  }

  test('each by the rule that the answer sheet names', async () => {
    const faults = planted.filter(({ found_by: rule }) => rules.has(rule));
    expect(faults.length).toBeGreaterThan(100);
    const missed: string[] = [];
    for (const fault of faults)
      if (!(await isFound(fault))) missed.push(`${fault.found_by}: ${nameOf(fault)}`);
    expect(missed).toEqual([]);
  });

  test('and no finding holds a name, a birth date or a national id', async () => {
    const [privates] = await rows(
      `select count(*)::integer as found from findings.findings
      inner join canonical.children using (child_id)
      -- The day on which a baby comes into care at birth is no birth date by itself.
      cross join lateral (
        select count(*) > 0 as comes_into_care_at_birth from canonical.care_episodes
        where care_episodes.child_id = children.child_id and care_episodes.start_date = children.birth_date
      )
      where contains(message || values, children.surname)
        or contains(message || values, children.national_id)
        or contains(message || values, children.birth_date::varchar) and not comes_into_care_at_birth
        or contains(message, strftime(children.birth_date, '%d/%m/%Y'))`,
      [],
    );
    expect(privates!['found']).toBe(0);
  });
});
