import type { AnswerRow } from '../../../schemas/define_answer_book.ts';
import type { NoticeWeek } from '../plan_notice_week.ts';
import type { Missing } from '../find_gaps.ts';
import type { Pack } from '../pack_types.ts';

/** A pack that is judged before it is sent, and what it is compared with. */
export type Rehearsal = Pack & {
  missing: Missing;
  /** The run before; null where there is none to compare with. */
  earlier: { asAt: string; runId: string } | null;
  /** The calendar of an inspection, and what is asked for beside the lists. */
  noticeWeek: NoticeWeek;
  items: readonly AnswerRow[];
};

/** What to know of a list before sending it: a row of reports.list_readiness. */
export type ListReadiness = {
  list: number;
  title: string;
  readiness: 'ready' | 'ready with gaps' | 'not ready';
  listed: number;
  lacks_its_source: boolean;
  gaps: string[];
  blocking_open: number;
  blocking_explained: number;
  other_errors: number;
  warnings: number;
  infos: number;
  other_explained: number;
  blocking_rules_not_run: number;
  blocking_rules: number;
  top_blocker: string | null;
  top_blocker_findings: number | null;
};

/** A row of reports.best_fixes. */
export type Fix = {
  rule_id: string;
  title: string;
  weight: string;
  how_to_fix: string;
  children: number;
  findings: number;
  lists: number[];
};

/** A row of reports.rule_outcomes. */
export type RuleOutcome = {
  outcome: 'passed' | 'failed' | 'not run' | 'error' | 'not checked';
  rules: number;
  blocking_rules: number;
};

/** What the front sheet and the terminal say. */
export type RehearsalSummary = { lists: ListReadiness[]; fixes: Fix[]; outcomes: RuleOutcome[] };
