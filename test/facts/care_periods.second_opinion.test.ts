import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rebuildFacts, replaceRows, textRows } from '../random_support.ts';
import { databaseWith } from '../support.ts';

test('a second opinion: the periods agree with walking through the episodes one by one', async () => {
  const db = await databaseWith({ as_at: '2026-03-31' });
  const days = ['2025-01-01', '2025-01-02', '2025-01-03', '2025-02-01', '2026-03-31', '2026-04-01'];
  const episode = fc.record({
    child_id: fc.constantFrom('C1', 'C2'),
    start_date: fc.constantFrom(...days),
    start_reason_code: fc.constantFrom('S', 'P', null),
    end_date: fc.constantFrom(...days, null),
    end_reason_code: fc.constantFrom('X1', 'X1', 'E4A', null),
  });

  await fc.assert(
    fc.asyncProperty(fc.array(episode, { minLength: 1, maxLength: 7 }), async (drawn) => {
      const episodes = drawn
        .map((row) =>
          row.end_date === null || row.end_date >= row.start_date ? row : { ...row, end_date: null },
        )
        .map((row, index) => ({ ...row, care_episode_id: `E${index}` }));
      await replaceRows(db, 'canonical.care_episodes', episodes);
      await rebuildFacts(db, 'care_episodes', 'care_periods');

      const found = await textRows(
        db,
        'select child_id, start_date, end_date from facts.care_periods order by child_id, period_number',
      );
      expect(found).toEqual(['C1', 'C2'].flatMap((child) => periodsByHand(episodes, child, '2026-03-31')));
    }),
    { numRuns: 150 },
  );
});

type Episode = {
  care_episode_id: string;
  child_id: string;
  start_date: string;
  start_reason_code: string | null;
  end_date: string | null;
  end_reason_code: string | null;
};

function periodsByHand(all: Episode[], child: string, asAt: string): (string | null)[][] {
  const episodes = withExclusiveEnds(all.filter((one) => one.child_id === child && one.start_date <= asAt));
  const groups: Episode[][] = [];
  for (const episode of episodes) {
    const group = groups.at(-1);
    if (group && continuesCare(group, groups.flat(), episode)) group.push(episode);
    else groups.push([episode]);
  }
  return groups.map((group, index) => [
    child,
    group[0]!.start_date,
    endByHand(group, groups[index + 1] !== undefined, asAt),
  ]);
}

function withExclusiveEnds(episodes: Episode[]): Episode[] {
  const sorted = inOrder(episodes);
  const converted = sorted.map((episode, index) => {
    const next = sorted[index + 1];
    if (!next || !episode.end_date || dayAfter(episode.end_date) !== next.start_date) return episode;
    const goesOn =
      episode.end_reason_code === 'X1' ||
      (episode.end_reason_code === null && next.start_reason_code !== 'S');
    return goesOn ? { ...episode, end_date: next.start_date } : episode;
  });
  return inOrder(converted);
}

function continuesCare(group: Episode[], before: Episode[], episode: Episode): boolean {
  const previous = group.at(-1)!;
  if (previous.end_date === null) return true;
  const ends = before.flatMap((one) => (one.end_date === null ? [] : [one.end_date]));
  const lastEnd = ends.sort().at(-1)!;
  if (lastEnd > episode.start_date) return true;
  const isNewStart = episode.start_reason_code === 'S';
  if (lastEnd === episode.start_date) return !isNewStart || previous.end_reason_code === 'X1';
  return !isNewStart && previous.end_reason_code === 'X1';
}

function endByHand(group: Episode[], isFollowed: boolean, asAt: string): string | null {
  const closing = group.map((episode, index) => ({
    episode,
    closes: episode.end_date ?? group[index + 1]?.start_date ?? '9999-12-31',
  }));
  const last = closing.reduce((latest, one) => (one.closes >= latest.closes ? one : latest)).episode;
  if (last.end_date === null || last.end_date > asAt) return null;
  return last.end_reason_code === 'X1' && !isFollowed ? null : last.end_date;
}

const inOrder = (episodes: Episode[]): Episode[] =>
  episodes.toSorted((one, other) => sortKey(one).localeCompare(sortKey(other)));

const sortKey = (episode: Episode): string =>
  `${episode.start_date} ${episode.end_date ?? '9999-12-31'} ${episode.care_episode_id}`;

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
