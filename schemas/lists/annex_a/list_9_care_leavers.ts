import { anyOf, day, defineList, optional, text, yesOrNo } from '../../define_list.ts';
import { allocationColumns, childColumns, disabilityColumn, sourceColumns } from './shared_columns.ts';

export const list9CareLeavers = defineList({
  id: 'annex_a/list_9_care_leavers',
  number: 9,
  title: 'List 9: Care leavers',
  candidates: 'facts.care_leaver_statuses',
  columns: {
    ...childColumns,
    unaccompanied: {
      heading: 'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)',
      value: yesOrNo,
      since: '2023',
    },
    ...disabilityColumn,
    ...allocationColumns,
    adviser_name: { heading: 'Allocated Personal Advisor', value: text, since: '2023' },
    eligibility: { heading: 'Eligibility Category', value: anyOf('care_leaver_eligibility') },
    pathway_plan_review_date: {
      heading: 'Latest Pathway Plan Review Date',
      value: optional(day),
      since: '2023',
    },
    in_touch: { heading: 'LA In Touch ', value: anyOf('in_touch') },
    latest_contact_date: { heading: 'Latest Date of Contact', value: optional(day), since: '2023' },
    accommodation: { heading: 'Type of Accommodation', value: optional(anyOf('accommodation')) },
    suitability: { heading: 'Suitability of Accommodation', value: optional(anyOf('suitability')) },
    activity: { heading: 'Activity Status', value: optional(anyOf('activity')) },
    ...sourceColumns,
  },
});
