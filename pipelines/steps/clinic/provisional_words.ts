import { inFigures } from '../../words.ts';
import type { ClinicBook } from './clinic_types.ts';
import type { Provisional } from './read_as_known.ts';

/** What is provisional about a pack's figures: how much counts of past periods still grew, as far as anything tells. */
export function provisionalWords(
  { interval }: Pick<ClinicBook, 'interval'>,
  provisional: Provisional,
): string {
  const soFar = interval.isComplete
    ? ''
    : 'The period is not over: counts of events are so far, and shares of few cases move. ';
  return `${soFar}${growthWords(provisional)}`;
}

/** Below this many cases a growth says little. */
const fewestCases = 20;

function growthWords({ grown, events, recordedAfter }: Provisional): string {
  const then = grown.reduce((sum, { cases_then: cases }) => sum + cases, 0);
  const now = grown.reduce((sum, { cases_now: cases }) => sum + cases, 0);
  if (then > 0 && now === then)
    return `Counts of past periods have not grown since they were published (${inFigures(then)} events).`;
  if (then > 0) {
    const most = [...grown]
      .filter(({ cases_then: cases }) => cases >= fewestCases)
      .sort((one, other) => (other.grown_by ?? 0) - (one.grown_by ?? 0))[0];
    const first = `Counts of past periods have since grown by ${percent((now - then) / then)}, from ${inFigures(then)} to ${inFigures(now)} events`;
    return most !== undefined && (most.grown_by ?? 0) > 0
      ? `${first}, most of all "${most.name}" (${percent((most.grown_by ?? 0) / 100)}).`
      : `${first}.`;
  }
  return events === 0
    ? 'Events of the last weeks may still be recorded late. How many is known from the next pack on.'
    : `Of the events of past periods, ${percent(recordedAfter / events)} were recorded only after the period was over: as many of this one may still come.`;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
