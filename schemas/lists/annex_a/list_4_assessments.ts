import { day, defineList, optional, yesNoOrUnknown, yesOrNo } from '../../define_list.ts';
import { allocationColumns, childColumns, disabilityColumn, sourceColumns } from './shared_columns.ts';

export const list4Assessments = defineList({
  id: 'annex_a/list_4_assessments',
  number: 4,
  title: 'List 4: Assessments',
  candidates: 'canonical.assessments',
  columns: {
    ...childColumns,
    ...disabilityColumn,
    start_date: { heading: 'Continuous Assessment Start Date', value: day },
    child_seen: { heading: 'Child Seen During Continuous Assessment', value: optional(yesNoOrUnknown) },
    authorisation_date: { heading: 'Continuous Assessment Date of Authorisation', value: optional(day) },
    requires_support: {
      heading: 'Was the child assessed as requiring LA children’s social care support',
      value: optional(yesOrNo),
    },
    ...allocationColumns,
    ...sourceColumns,
  },
});
