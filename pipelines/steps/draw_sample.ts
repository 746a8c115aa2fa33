import { createHash } from 'node:crypto';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../read_sql.ts';

/** What a sample is balanced by: published accounts name them, and none is worth more than another. */
const balancedBy = [
  'stage',
  'age_band',
  'gender',
  'ethnicity',
  'disability',
  'need',
  'placement',
  'team_name',
] as const;

export type Candidate = Record<
  (typeof balancedBy)[number] | 'child_id' | 'worker_name' | 'family_id',
  string
>;

/** A child of the sample, and the groups that no child before it in the sample stood for. */
export type Sampled = { candidate: Candidate; why: string };

const sampleSize = 25;
const mostOfOneWorker = 2;

/**
 * Keeps as findings.sample children whose mix is that of all who could be sampled. The same data and seed give the same
 * children.
 */
export async function drawSample(db: DuckDBConnection, seed: string): Promise<void> {
  const reader = await db.runAndReadAll(await readSql('samples/children_to_sample'));
  const sample = balance(reader.getRowObjectsJson() as Candidate[], seed, sampleSize);
  for (const [index, { candidate, why }] of sample.entries()) {
    const texts = [
      candidate.child_id,
      ...balancedBy.map((name) => candidate[name]),
      candidate.worker_name,
      why,
    ];
    await db.run(
      `insert into findings.sample (position, child_id, ${balancedBy.join(', ')}, worker_name, why)
        values (${index + 1}, ${texts.map((_, place) => `$${place + 1}`).join(', ')})`,
      texts,
    );
  }
}

/**
 * Takes, one at a time, the child whose groups are furthest behind their share of all children. One of a family, and two
 * of a worker, at most, unless there are too few others. Ties fall by the seed.
 */
export function balance(candidates: readonly Candidate[], seed: string, size: number): Sampled[] {
  const shares = countGroups(candidates);
  const taken = new Map<string, number>();
  const sample: Sampled[] = [];
  const waiting = candidates
    .map((candidate) => ({ candidate, lot: lotOf(candidate.child_id, seed) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .map(({ candidate }) => candidate);

  while (sample.length < size && waiting.length > 0) {
    const allowed = waiting.filter((candidate) => isAllowed(candidate, sample));
    const from = allowed.length > 0 ? allowed : waiting;
    const next = furthestBehind(from, (group) => lag(group, shares, taken, candidates.length, sample.length));
    waiting.splice(waiting.indexOf(next), 1);
    sample.push({ candidate: next, why: firstOf(groupsOf(next).filter((group) => !taken.has(group))) });
    for (const group of groupsOf(next)) taken.set(group, (taken.get(group) ?? 0) + 1);
  }
  return sample;
}

const lotOf = (childId: string, seed: string): string =>
  createHash('sha256')
    .update(JSON.stringify([seed, childId]))
    .digest('hex');

const groupsOf = (candidate: Candidate): string[] =>
  balancedBy.map((name) => `${name.replaceAll('_', ' ')}: ${candidate[name]}`);

function countGroups(candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const candidate of candidates)
    for (const group of groupsOf(candidate)) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

function isAllowed({ family_id: family, worker_name: worker }: Candidate, sample: Sampled[]): boolean {
  const sameWorker = sample.filter(({ candidate }) => candidate.worker_name === worker);
  return (
    !sample.some(({ candidate }) => candidate.family_id === family) &&
    (worker === 'none' || sameWorker.length < mostOfOneWorker)
  );
}

// How far a group is behind what its share of the children asks for, once one more child has been taken.
function lag(
  group: string,
  shares: Map<string, number>,
  taken: Map<string, number>,
  all: number,
  soFar: number,
): number {
  return (shares.get(group)! / all) * (soFar + 1) - (taken.get(group) ?? 0);
}

function furthestBehind(candidates: readonly Candidate[], lagOf: (group: string) => number): Candidate {
  const lags = new Map<string, number>();
  let best = candidates[0]!;
  let most = -Infinity;
  for (const candidate of candidates) {
    let sum = 0;
    for (const group of groupsOf(candidate)) {
      if (!lags.has(group)) lags.set(group, lagOf(group));
      sum += lags.get(group)!;
    }
    if (sum > most + 1e-9) [best, most] = [candidate, sum];
  }
  return best;
}

const firstOf = (groups: string[]): string =>
  groups.length === 0 ? 'keeps the balance' : `first of ${groups.join('; ')}`;
