import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../../pipelines/read_sql.ts';
import { list3Referrals } from '../../../schemas/lists/annex_a/list_3_referrals.ts';
import { databaseWith } from '../../support.ts';

test('a second opinion: the count agrees with counting one referral at a time', async () => {
  const db = await databaseWith({ as_at: '2026-03-31' });
  const referral = fc.record({
    child_id: fc.constantFrom('C1', 'C2'),
    // Around the edges of the six months and the two sets of twelve.
    referral_date: fc.constantFrom(
      ...['2024-09-29', '2024-09-30', '2025-03-30', '2025-03-31', '2025-09-29', '2025-09-30', '2026-01-31'],
      ...['2025-01-30', '2025-01-31', '2026-03-30', '2026-03-31', '2026-04-01'],
    ),
  });

  await fc.assert(
    fc.asyncProperty(fc.array(referral, { minLength: 1, maxLength: 8 }), async (drawn) => {
      const referrals = drawn.map((row, index) => ({ ...row, referral_id: `R${index}` }));
      expect(await countsListed(db, referrals)).toEqual(countsByHand(referrals, '2026-03-31'));
    }),
    { numRuns: 100 },
  );
});

type Referral = { referral_id: string; child_id: string; referral_date: string };
type Counts = Record<string, number>;

async function countsListed(db: DuckDBConnection, referrals: Referral[]): Promise<Counts> {
  await db.run('delete from canonical.referrals');
  for (const { referral_id, child_id, referral_date } of referrals) {
    await db.run(
      'insert into canonical.referrals (referral_id, child_id, referral_date) values ($1, $2, $3)',
      [referral_id, child_id, referral_date],
    );
  }
  const query = await readSql(`lists/${list3Referrals.id}`);
  const reader = await db.runAndReadAll(
    `select record_id, earlier_referral_count from (${query}) where left_out is null`,
  );
  return Object.fromEntries(reader.getRows().map(([record, count]) => [String(record), Number(count)]));
}

function countsByHand(referrals: Referral[], asAt: string): Counts {
  const counts: Counts = {};
  for (const { referral_id, child_id, referral_date } of referrals) {
    if (referral_date > asAt || referral_date < '2025-09-30') continue;
    const received = referrals.filter((other) => other.child_id === child_id && other.referral_date <= asAt);
    const latest = received
      .map((other) => other.referral_date)
      .sort()
      .at(-1)!;
    // No day drawn is one that twelve months would have to clamp.
    const first = `${Number(latest.slice(0, 4)) - 1}${latest.slice(4)}`;
    counts[referral_id] = received.filter((other) => other.referral_date >= first).length - 1;
  }
  return counts;
}
