import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingOf, textRows } from '../../random_support.ts';
import { calculateOn } from '../support.ts';

const asAt = '2026-03-31';
const bankHolidays = readFileSync('schemas/calendars/bank_holidays.csv', 'utf8');

// Around Christmas and Easter, so that 15 working days are 21 to 25 days; the as-at date falls among them.
const child = fc.record({
  enquiries: fc.uniqueArray(fc.constantFrom(0, 3, 9, 30, 70, 110), { maxLength: 3 }),
  conferences: fc.uniqueArray(
    fc.record({
      day: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 60, max: 140 })),
      names: fc.constantFrom(0, 1, 2, null, null),
      isTransferIn: fc.constantFrom('yes', 'no', 'no', null),
    }),
    { selector: ({ day }) => day, maxLength: 4 },
  ),
});

type Enquiry = { enquiry_id: string; child_id: string; start_date: string };
type Conference = {
  conference_id: string;
  child_id: string;
  conference_date: string;
  enquiry_id: string | null;
  is_transfer_in: string | null;
};

test('a second opinion: conferences in time agree with counting working days from the enquiry one by one', async () => {
  const { enquiries, conferences } = drawHistories(200);
  const { db } = await calculateOn('cp-icpc-within-15wd', {
    as_at: asAt,
    'canonical.section_47_enquiries': drawingOf(enquiries),
    'canonical.initial_child_protection_conferences': drawingOf(conferences),
  });
  const found = await textRows(
    db,
    'select record_id, enquiry_id, numerator, working_days from cases.cp_icpc_within_15wd order by record_id',
  );
  expect(found).toEqual(
    conferences
      .filter((one) => one.is_transfer_in !== 'yes' && one.conference_date <= asAt)
      .map((one) => opinion(one, enquiries)),
  );
});

function opinion(conference: Conference, enquiries: Enquiry[]): (string | null)[] {
  const enquiry = enquiryOf(
    conference,
    enquiries.filter(({ child_id }) => child_id === conference.child_id),
  );
  if (enquiry === null) return [conference.conference_id, null, '0', null];
  if (conference.conference_date < enquiry.start_date)
    return [conference.conference_id, enquiry.enquiry_id, '0', null];
  const days = workingDays(enquiry.start_date, conference.conference_date);
  return [conference.conference_id, enquiry.enquiry_id, days <= 15 ? '1' : '0', String(days)];
}

function enquiryOf(conference: Conference, ofChild: Enquiry[]): Enquiry | null {
  const named = ofChild.find(({ enquiry_id }) => enquiry_id === conference.enquiry_id);
  if (named !== undefined) return named;
  const earlier = ofChild.filter(({ start_date }) => start_date <= conference.conference_date);
  const latest = earlier.sort((one, other) => one.start_date.localeCompare(other.start_date)).at(-1);
  return latest !== undefined && conference.conference_date <= addDays(latest.start_date, 60) ? latest : null;
}

function drawHistories(count: number): { enquiries: Enquiry[]; conferences: Conference[] } {
  const drawn = fc.sample(child, count);
  return {
    enquiries: drawn.flatMap((one, index) =>
      one.enquiries.map((day, number) => ({
        enquiry_id: enquiryId(index, number),
        child_id: `C${index}`,
        start_date: addDays('2025-12-08', day),
        end_date: addDays('2025-12-08', day),
      })),
    ),
    conferences: drawn.flatMap((one, index) =>
      one.conferences.map(({ day, names, isTransferIn }, number) => ({
        conference_id: `K${String(index).padStart(3, '0')}-${number}`,
        child_id: `C${index}`,
        conference_date: addDays('2025-12-08', day),
        enquiry_id: names === null ? null : enquiryId(index, names),
        is_transfer_in: isTransferIn,
      })),
    ),
  };
}

const enquiryId = (child: number, number: number): string => `E${child}-${number}`;

function workingDays(from: string, to: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !bankHolidays.includes(day)) count += 1;
  }
  return count;
}

const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
