import { anyOf, count, day, defineList, optional, yesNoOrUnknown, yesOrNo } from '../../define_list.ts';
import { allocationColumns, childColumns, disabilityColumn, sourceColumns } from './shared_columns.ts';

export const list7ChildProtection = defineList({
  id: 'annex_a/list_7_child_protection',
  number: 7,
  title: 'List 7: Child protection',
  candidates: 'canonical.child_protection_plans',
  columns: {
    ...childColumns,
    ...disabilityColumn,
    start_date: { heading: 'Child Protection Plan Start Date', value: day },
    initial_category: { heading: 'Initial Category of Abuse', value: anyOf('category_of_abuse') },
    latest_category: { heading: 'Latest Category of Abuse', value: anyOf('category_of_abuse') },
    last_visit_date: { heading: 'Date of the Last Statutory Visit', value: optional(day) },
    seen_alone: { heading: 'Was the Child Seen Alone?', value: optional(yesNoOrUnknown) },
    last_review_date: { heading: 'Date of latest review conference', value: optional(day) },
    end_date: { heading: 'Child Protection Plan End Date', value: optional(day) },
    emergency_protection: {
      heading:
        'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)',
      value: yesOrNo,
    },
    previous_plan_count: { heading: 'Number of Previous Child Protection Plans', value: count },
    ...allocationColumns,
    ...sourceColumns,
  },
});
