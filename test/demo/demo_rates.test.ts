import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../schemas/project_root.ts';
import { openCouncil, readRates, writeCouncil } from './support.ts';

const children = 60_000;
const published: { measure: string; published: string; tolerance: string }[] = parse(
  readFileSync(join(projectRoot, 'test/demo/england.csv')),
  { columns: true },
);

let measured: Map<unknown, number>;
beforeAll(async () => {
  const db = await openCouncil(await writeCouncil({ children }), children);
  const rows = (await db.runAndReadAll(readRates())).getRowObjectsJson();
  measured = new Map(rows.map(({ measure, value }) => [measure, Number(value)]));
});

test('everything measured has a published value', () => {
  expect([...measured.keys()].sort()).toEqual(published.map(({ measure }) => measure).sort());
});

test.each(published)('$measure: about $published, as in England', ({ measure, published, tolerance }) => {
  expect(Math.abs(measured.get(measure)! - Number(published))).toBeLessThanOrEqual(Number(tolerance));
});
