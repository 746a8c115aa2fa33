import { anyOf, day, defineList, optional } from '../../define_list.ts';
import { allocationColumns, childColumns, disabilityColumn, sourceColumns } from './shared_columns.ts';

export const list6ChildrenInNeed = defineList({
  id: 'annex_a/list_6_children_in_need',
  number: 6,
  title: 'List 6: Children in Need',
  candidates: 'facts.episodes_of_need',
  columns: {
    ...childColumns,
    ...disabilityColumn,
    start_date: { heading: 'CIN Start Date', value: day },
    primary_need: { heading: 'Primary Need Code', value: anyOf('primary_need') },
    last_seen_date: { heading: 'Date Child Was Last Seen', value: optional(day) },
    close_date: { heading: 'CIN Closure Date', value: optional(day) },
    close_reason: { heading: 'Reason for Closure', value: optional(anyOf('reason_for_closure')) },
    case_status: { heading: 'Case status', value: anyOf('case_status') },
    ...allocationColumns,
    ...sourceColumns,
  },
});
