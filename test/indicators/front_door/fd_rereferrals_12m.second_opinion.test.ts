import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingOf, textRows } from '../../random_support.ts';
import { calculateOn } from '../support.ts';

const asAt = '2026-03-31';

// Days that are a year apart, a day less and a day more, around the end of a February and the as-at date.
const days = [
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2025-02-27',
  '2025-02-28',
  '2025-03-01',
  '2025-03-30',
  '2025-03-31',
  '2026-02-28',
  '2026-03-30',
  '2026-03-31',
  '2026-04-01',
];

const history = fc.array(
  fc.record({
    referral_date: fc.constantFrom(...days),
    close_date: fc.constantFrom(...days, null, null),
    is_no_further_action: fc.constantFrom('yes', 'no', 'no', null),
  }),
  { minLength: 1, maxLength: 5 },
);

type Referral = {
  referral_id: string;
  child_id: string;
  referral_date: string;
  close_date: string | null;
  is_no_further_action: string | null;
};

test('a second opinion: which referrals count, and which come again, agrees with looking at each beside the others', async () => {
  const referrals = drawReferrals(200);
  const { db } = await calculateOn('fd-rereferrals-12m', {
    as_at: asAt,
    'canonical.referrals': drawingOf(referrals),
  });
  const found = await textRows(
    db,
    'select record_id, numerator from cases.fd_rereferrals_12m order by record_id',
  );
  expect(found).toEqual(
    referrals
      .filter((one) => one.referral_date <= asAt && isCounted(one, othersOf(one, referrals)))
      .map((one) => [one.referral_id, isAgain(one, othersOf(one, referrals)) ? '1' : '0']),
  );
});

const drawReferrals = (children: number): Referral[] =>
  fc.sample(history, children).flatMap((referrals, child) =>
    referrals.map((referral, index) => ({
      referral_id: `R${String(child).padStart(3, '0')}-${index}`,
      child_id: `C${child}`,
      ...referral,
      close_date: (referral.close_date ?? '') < referral.referral_date ? null : referral.close_date,
    })),
  );

const othersOf = (one: Referral, referrals: Referral[]): Referral[] =>
  referrals.filter((other) => other.child_id === one.child_id && other.referral_id !== one.referral_id);

function isCounted(one: Referral, others: Referral[]): boolean {
  const isSecondOfDay = others.some(
    (other) => other.referral_date === one.referral_date && other.referral_id < one.referral_id,
  );
  return !isSecondOfDay && !others.some((other) => wasOpen(other, one.referral_date));
}

// Made before the day and not closed by its end; without a closing date, only one that went further goes on.
function wasOpen(referral: Referral, day: string): boolean {
  if (referral.referral_date >= day) return false;
  return referral.close_date === null ? referral.is_no_further_action === 'no' : referral.close_date > day;
}

const isAgain = (one: Referral, others: Referral[]): boolean =>
  others.some(
    (other) =>
      other.referral_date < one.referral_date && other.referral_date >= yearBefore(one.referral_date),
  );

// The same day of the month, a year before; there is a 29 February only in leap years.
function yearBefore(day: string): string {
  const year = Number(day.slice(0, 4)) - 1;
  return day.endsWith('02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`;
}
