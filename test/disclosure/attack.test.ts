import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attack, type Happened } from './attacker.ts';
import { disclosedDatabase, type InventedMeasure } from './support.ts';

const firstDay = Date.UTC(2023, 0, 1);

// Most events are in few groups.
const teams = ['North', 'North', 'North', 'North', 'East', 'East', 'East', 'South', 'South', 'West'];
const sexes = [
  'Female',
  'Female',
  'Female',
  'Female',
  'Male',
  'Male',
  'Male',
  'Male',
  'Male',
  'Not recorded',
];

const event = fc.record({ day: fc.nat(1180), team: fc.nat(9), sex: fc.nat(9), luck: fc.nat(19) });

const measure = fc
  .record({
    kind: fc.constantFrom('count' as const, 'percentage' as const),
    from: fc.constantFrom('2023-01-01', '2023-01-01', '2024-10-01', '2025-07-01'),
    counted: fc.integer({ min: 1, max: 19 }),
    events: fc
      .integer({ min: 5, max: 200 })
      .chain((size) => fc.array(event, { minLength: size, maxLength: size, size: 'max' })),
  })
  .map(({ kind, from, counted, events }): Omit<InventedMeasure, 'id'> => ({
    kind,
    from,
    happened: events
      .map(({ day, team, sex, luck }): Happened => ({
        day: new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10),
        groups: { team: teams[team]!, sex: sexes[sex]! },
        isCounted: luck < counted,
      }))
      .filter(({ day }) => day >= from),
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
        for (const { id, happened } of measures) {
          const found = await attack(db, id, happened);
          hidden += found.hidden;
          expect(found.givenBack).toEqual([]);
        }
        db.closeSync();
      },
    ),
    { numRuns: 8, endOnFailure: true },
  );
  expect(hidden).toBeGreaterThan(300);
}, 300_000);

test('the attack finds a number that one other gives back', async () => {
  const happened = Array.from({ length: 12 }, (_, index): Happened => ({
    day: '2026-01-15',
    groups: { team: index < 3 ? 'North' : 'South' },
    isCounted: true,
  }));
  const db = await disclosedDatabase({
    measures: [{ id: 'xx-1', kind: 'count', from: '2023-01-01', happened }],
  });
  expect((await attack(db, 'xx-1', happened)).givenBack).toEqual([]);

  await db.run(`update disclosure.published_figures set numerator_symbol = null where group_name = 'South'`);
  expect((await attack(db, 'xx-1', happened)).givenBack).toEqual([
    expect.objectContaining({ measure: 'xx-1', part: 'numerator', group: 'North' }),
  ]);
});
