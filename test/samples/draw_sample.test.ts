import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balance, type Candidate } from '../../pipelines/steps/draw_sample.ts';

const child = (number: number, others: Partial<Candidate> = {}): Candidate => ({
  child_id: `C${number}`,
  stage: 'in care',
  age_band: '5 to 9',
  gender: 'a) Male',
  ethnicity: 'a) WBRI',
  disability: 'b) No',
  need: 'N1',
  placement: 'none',
  team_name: `Team ${number % 5}`,
  worker_name: `Worker ${number}`,
  family_id: `F${number}`,
  ...others,
});

const children = Array.from({ length: 200 }, (_, number) =>
  child(number, {
    stage: number < 100 ? 'child in need' : number < 160 ? 'in care' : 'child protection plan',
    gender: number % 2 === 0 ? 'a) Male' : 'b) Female',
    age_band: ['under 5', '5 to 9', '10 to 15', '16 and 17'][number % 4]!,
  }),
);
const idsOf = (sample: ReturnType<typeof balance>): string[] =>
  sample.map(({ candidate }) => candidate.child_id);
const countOf = (sample: ReturnType<typeof balance>, name: keyof Candidate, value: string): number =>
  sample.filter(({ candidate }) => candidate[name] === value).length;

test('the same seed draws the same children, in whatever order they come; another seed draws others', () => {
  const sample = balance(children, 'monday', 25);
  expect(sample).toHaveLength(25);
  expect(idsOf(balance([...children].reverse(), 'monday', 25))).toEqual(idsOf(sample));
  expect(idsOf(balance(children, 'tuesday', 25))).not.toEqual(idsOf(sample));
});

test('each group has its share of the sample', () => {
  const sample = balance(children, 'monday', 20);
  expect(countOf(sample, 'stage', 'child in need')).toBe(10);
  expect(countOf(sample, 'stage', 'in care')).toBe(6);
  expect(countOf(sample, 'stage', 'child protection plan')).toBe(4);
  expect(countOf(sample, 'gender', 'a) Male')).toBe(10);
  expect(countOf(sample, 'age_band', 'under 5')).toBe(5);
});

test('one child of a family and two of a worker, while there are others', () => {
  const family = Array.from({ length: 6 }, (_, number) => child(number, { family_id: 'F' }));
  const caseload = Array.from({ length: 6 }, (_, number) => child(number + 10, { worker_name: 'W' }));
  const others = Array.from({ length: 4 }, (_, number) => child(number + 20));
  const sample = balance([...family, ...caseload, ...others], 'seed', 7);
  expect(countOf(sample, 'family_id', 'F')).toBe(1);
  expect(countOf(sample, 'worker_name', 'W')).toBe(2);
  expect(balance(family, 'seed', 3)).toHaveLength(3);
});

test('children without a worker are not held to be of one worker', () => {
  const unallocated = Array.from({ length: 5 }, (_, number) => child(number, { worker_name: 'none' }));
  const others = Array.from({ length: 20 }, (_, number) => child(number + 20));
  const many = balance([...unallocated, ...others], 'seed', 25);
  expect(countOf(many, 'worker_name', 'none')).toBe(5);
});

test('fewer children than asked for are all drawn, and none gives none', () => {
  expect(balance(children.slice(0, 3), 'seed', 25)).toHaveLength(3);
  expect(balance([], 'seed', 25)).toEqual([]);
});

test('no child is drawn twice, whatever the mix', () => {
  const group = fc.constantFrom('a', 'b', 'c');
  const any = fc.array(fc.record({ stage: group, gender: group, worker_name: group, family_id: group }), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(any, fc.integer({ min: 1, max: 30 }), (mixes, size) => {
      const candidates = mixes.map((mix, number) => child(number, mix));
      const ids = idsOf(balance(candidates, 'seed', size));
      expect(new Set(ids).size).toBe(Math.min(size, candidates.length));
      expect(ids).toHaveLength(Math.min(size, candidates.length));
    }),
  );
});
