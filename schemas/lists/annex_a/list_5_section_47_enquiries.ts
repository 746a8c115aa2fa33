import { count, day, defineList, optional, yesOrNo } from '../../define_list.ts';
import { allocationColumns, childColumns, disabilityColumn, sourceColumns } from './shared_columns.ts';

export const list5Section47Enquiries = defineList({
  id: 'annex_a/list_5_section_47_enquiries',
  number: 5,
  title: 'List 5: Section 47 enquiries and Initial Child Protection Conferences',
  candidates: 'canonical.section_47_enquiries',
  columns: {
    ...childColumns,
    ...disabilityColumn,
    strategy_discussion_date: {
      heading: 'Strategy discussion initiating Section 47 Enquiry Start Date',
      value: day,
    },
    conference_unnecessary: {
      heading: 'Was an Initial Child Protection Conference deemed unnecessary?',
      value: optional(yesOrNo),
    },
    conference_date: { heading: 'Date of Initial Child Protection Conference', value: optional(day) },
    conference_led_to_plan: {
      heading: 'Did the Initial Child Protection Conference Result in a Child Protection Plan',
      value: optional(yesOrNo),
    },
    earlier_enquiry_count: {
      heading: 'Number of Section 47 Enquiries in the last 12 months',
      value: count,
    },
    earlier_conference_count: { heading: 'Number of ICPCs in the last 12 months', value: count },
    ...allocationColumns,
    ...sourceColumns,
  },
});
