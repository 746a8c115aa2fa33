import fc from 'fast-check';
import { drawingOf } from '../../random_support.ts';

export const asAt = '2026-03-31';

/** Where a child was from one day to the next, and with whom: carers are known to the test and not to annexa. */
export type Stay = {
  id: string;
  start: string;
  end: string | null;
  kind: Kind;
  type: string;
  /** Null while away for a time. */
  carer: number | null;
  postcode: string;
};

export type History = { id: string; birth: string; start: string; stays: Stay[] };

// How a stay begins: with new carers, or in some way that leaves the child with the same ones.
type Kind =
  | 'new carers'
  | 'adopters'
  | 'carers move house'
  | 'legal status'
  | 'paper status'
  | 'adopted by carers'
  | 'away'
  | 'hours';

const kinds: Kind[] = [
  'new carers',
  'new carers',
  'new carers',
  'adopters',
  'carers move house',
  'legal status',
  'paper status',
  'adopted by carers',
  'away',
  'away',
  'hours',
];

const history = fc.record({
  // Care of two and a half years is up on the as-at date for the second; 30 or 365 days bring others to 1 April 2025.
  start: fc.constantFrom('2021-06-01', '2023-09-30', '2023-10-01', '2024-04-01', '2025-03-02', '2026-03-31'),
  birth: fc.constantFrom('2010-03-31', '2010-04-01', '2018-01-01'),
  stays: fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      days: fc.constantFrom(1, 30, 90, 182, 364, 365, 366, 729, 730, 731),
      comesBack: fc.boolean(),
    }),
    { minLength: 1, maxLength: 9 },
  ),
  lastType: fc.constantFrom('K2', 'A6'),
});

/** Children in care without a break until now, each with stays of every kind. */
export const drawHistories = (count: number): History[] =>
  fc.sample(history, count).map(({ start, birth, stays, lastType }, index) => {
    const id = `C${String(index).padStart(3, '0')}`;
    return { id, birth, start, stays: layOut(id, start, stays, lastType) };
  });

type DrawnStay = { kind: Kind; days: number; comesBack: boolean };

function layOut(id: string, start: string, drawn: DrawnStay[], lastType: string): Stay[] {
  const stays: Stay[] = [];
  let day = start;
  const add = (stay: Pick<Stay, 'kind' | 'type' | 'carer' | 'postcode'>, days: number): void => {
    if (day > asAt) return;
    const end = addDays(day, days);
    stays.push({ id: `${id}P${stays.length}`, start: day, end: end > asAt ? null : end, ...stay });
    day = end;
  };
  let home = { type: 'U6', carer: 1, postcode: 'AB1 1AA' };
  let carers = 1;
  add({ kind: 'new carers', ...home }, drawn[0]!.days);
  for (const { kind, days, comesBack } of drawn.slice(1)) {
    if (kind === 'away') {
      add({ kind, type: 'T1', carer: null, postcode: 'ZZ9 9ZZ' }, 7);
      if (comesBack) add({ ...home, kind: 'new carers' }, days);
      continue;
    }
    const wasAway = stays.at(-1)!.carer === null;
    const changes = wasAway || kind === 'new carers' || kind === 'adopters' || kind === 'hours';
    if (changes) carers += 1;
    if (kind === 'hours' && !wasAway) {
      add({ kind: 'new carers', type: 'U6', carer: carers, postcode: `EF1 ${carers}DD` }, 0);
      continue;
    }
    home = changes
      ? { type: kind === 'adopters' ? 'A6' : 'U6', carer: carers, postcode: `AB1 ${carers}BB` }
      : {
          ...home,
          ...(kind === 'adopted by carers' ? { type: 'A5' } : {}),
          ...(kind === 'carers move house' ? { postcode: `CD1 ${stays.length}CC` } : {}),
        };
    add({ kind: changes ? 'new carers' : kind, ...home }, days);
  }
  if (day <= asAt) {
    carers += 1;
    add({ kind: 'new carers', type: lastType, carer: carers, postcode: `AB1 ${carers}BB` }, 10_000);
  }
  return stays;
}

const reasons: Partial<Record<Kind, string>> = {
  'new carers': 'P',
  away: 'P',
  'carers move house': 'T',
  'legal status': 'L',
};

/** What the exports would say of them. */
export const tablesOf = (histories: History[]): Record<`canonical.${string}`, string> => ({
  'canonical.children': drawingOf(histories.map(({ id, birth }) => ({ child_id: id, birth_date: birth }))),
  'canonical.care_episodes': drawingOf(
    histories.flatMap(({ id, stays }) =>
      stays.map((stay, index) => ({
        care_episode_id: `E${stay.id}`,
        child_id: id,
        placement_id: stay.id,
        start_date: stay.start,
        start_reason_code: index === 0 ? 'S' : (reasons[stay.kind] ?? null),
        end_date: stay.end,
        end_reason_code: stay.end === null ? null : 'X1',
      })),
    ),
  ),
  'canonical.placements': drawingOf(
    histories.flatMap(({ id, stays }) =>
      stays.map((stay, index) => ({
        placement_id: stay.id,
        child_id: id,
        start_date: stay.start,
        end_date: stay.end,
        placement_type_code: stay.type,
        postcode: stay.postcode,
        change_reason_code: stays[index + 1]?.kind === 'paper status' ? 'PLACE' : null,
      })),
    ),
  ),
});

/** Whose carers the child was with at the end of a day; while away for a time, those before. */
export function carerAt({ stays }: History, day: string): number | null {
  let carer: number | null = null;
  for (const stay of stays) {
    const isThere = stay.start <= day && (stay.end === null || stay.end > day);
    if (stay.start <= day && stay.start !== stay.end && stay.carer !== null) carer = stay.carer;
    if (isThere) return stay.carer ?? carer;
  }
  return carer;
}

export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
