import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attack, type Happened } from './attacker.ts';
import { disclosedDatabase, type InventedMeasure } from './support.ts';

const dayZero = Date.UTC(2024, 0, 1);
const dayAt = (share: number): string =>
  new Date(dayZero + Math.floor(share * 820) * 86_400_000).toISOString().slice(0, 10);

// Most events of a measure lie in few groups and some years more than others, as they do.
const happened = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(9), fc.nat(9), fc.nat(9))
  .map(([share, team, sex, counted]): Happened & { counted: number } => ({
    day: dayAt(share),
    groups: {
      team: ['North', 'North', 'North', 'North', 'East', 'East', 'East', 'South', 'South', 'West'][team]!,
      sex: ['Female', 'Female', 'Female', 'Female', 'Male', 'Male', 'Male', 'Male', 'Male', 'Not recorded'][
        sex
      ]!,
    },
    isCounted: false,
    counted,
  }));

const measure = fc
  .record({
    kind: fc.constantFrom('count' as const, 'percentage' as const),
    from: fc.constantFrom('2023-01-01', '2024-10-01', '2025-04-01', '2025-07-01'),
    often: fc.nat(10),
    events: fc
      .integer({ min: 1, max: 90 })
      .chain((size) => fc.array(happened, { minLength: size, maxLength: size })),
  })
  .map(({ kind, from, often, events }): Omit<InventedMeasure, 'id'> => ({
    kind,
    from,
    happened: events
      .filter(({ day }) => day >= from)
      .map(({ counted, ...event }) => ({ ...event, isCounted: counted < often })),
  }));

test('what is shown gives no hidden number back', async () => {
  let hidden = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(measure, { minLength: 6, maxLength: 6 }),
      fc.constantFrom('2026-03-31', '2025-12-31', '2026-02-28', '2026-03-15'),
      async (drawn, asAt) => {
        const measures = drawn.map((one, index) => ({
          ...one,
          id: `xx-${index}`,
          happened: one.happened.filter(({ day }) => day <= asAt),
        }));
        const db = await disclosedDatabase({ as_at: asAt, measures });
        for (const { id, happened: events } of measures) {
          const found = await attack(db, id, events);
          hidden += found.hidden;
          expect(found.givenBack).toEqual([]);
        }
        db.closeSync();
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 6) },
  );
  expect(hidden).toBeGreaterThan(100);
}, 300_000);
