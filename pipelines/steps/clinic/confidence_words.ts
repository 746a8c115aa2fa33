import { inFigures, plural } from '../../words.ts';
import type { ScorecardRow } from './read_scorecard.ts';

type Weighed = Pick<
  ScorecardRow,
  'confidence_grade' | 'cases_with_errors' | 'unmatched_rows' | 'is_export_old' | 'late_share'
>;

/** A figure's grade of confidence and what speaks against it: "B: 3 cases with an open error". */
export function confidenceWords(row: Weighed): string {
  if (row.confidence_grade === null) return '';
  const reasons = reasonsOf(row);
  return reasons.length === 0 ? row.confidence_grade : `${row.confidence_grade}: ${reasons.join('; ')}`;
}

function reasonsOf({
  cases_with_errors: errors,
  unmatched_rows: unmatched,
  is_export_old: isOld,
  late_share: late,
}: Weighed): string[] {
  return [
    ...(isOld === true ? ['an export was saved before the period ended'] : []),
    ...(errors !== null && errors > 0
      ? [`${inFigures(errors)} ${plural(errors, 'case')} with an open error`]
      : []),
    ...(unmatched !== null && unmatched > 0
      ? [`${inFigures(unmatched)} ${plural(unmatched, 'row')} with a code not matched`]
      : []),
    ...(late !== null && late >= 10 ? [`${Math.round(late)}% recorded late`] : []),
  ];
}
