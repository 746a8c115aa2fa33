import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../schemas/project_root.ts';
import { openCouncil, readRates, writeCouncil } from './support.ts';

const children = 60_000;
const readValues = <T extends string>(file: string): Record<'measure' | 'tolerance' | T, string>[] =>
  parse(readFileSync(join(projectRoot, 'test/demo', file)), { columns: true });
const published = readValues<'published'>('england.csv');
const usual = readValues<'usual'>('usual.csv');

let measured: Map<unknown, number>;
beforeAll(async () => {
  const db = await openCouncil(await writeCouncil({ children }), children);
  const rows = (await db.runAndReadAll(readRates())).getRowObjectsJson();
  measured = new Map(rows.map(({ measure, value }) => [measure, Number(value)]));
});

test('everything measured has a published or a usual value', () => {
  expect([...measured.keys()].sort()).toEqual([...published, ...usual].map(({ measure }) => measure).sort());
});

test.each(published)('$measure: about $published, as in England', ({ measure, published, tolerance }) => {
  expect(Math.abs(measured.get(measure)! - Number(published))).toBeLessThanOrEqual(Number(tolerance));
});

test.each(usual)('$measure: about $usual, as in many a council', ({ measure, usual, tolerance }) => {
  expect(Math.abs(measured.get(measure)! - Number(usual))).toBeLessThanOrEqual(Number(tolerance));
});
