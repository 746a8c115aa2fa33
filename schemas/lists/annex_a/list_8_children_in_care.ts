import {
  anyOf,
  atLeastOne,
  count,
  day,
  defineList,
  optional,
  text,
  yesNoOrUnknown,
  yesOrNo,
} from '../../define_list.ts';
import { allocationColumns, childColumns, disabilityColumn, sourceColumns } from './shared_columns.ts';

export const list8ChildrenInCare = defineList({
  id: 'annex_a/list_8_children_in_care',
  number: 8,
  title: 'List 8: Children in care',
  candidates: 'facts.care_records',
  columns: {
    ...childColumns,
    unaccompanied_asylum_seeker: {
      heading: 'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
      value: yesOrNo,
    },
    ...disabilityColumn,
    start_date: { heading: 'Date Started to be Looked After', value: day },
    category_of_need: { heading: "Child's Category of Need", value: anyOf('category_of_need') },
    is_second_period: {
      heading:
        'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)',
      value: yesOrNo,
    },
    legal_status_start_date: { heading: 'Start date of current legal status', value: day },
    legal_status: { heading: "Child's Legal Status", value: anyOf('legal_status') },
    latest_review_date: { heading: 'Date of Latest Statutory Review', value: optional(day) },
    latest_visit_date: { heading: 'Date of Last Social Work Visit', value: optional(day) },
    permanence_plan: {
      heading: 'What is the permanence plan for this child?',
      value: optional(anyOf('permanence_plan')),
    },
    latest_reviewing_officer_date: {
      heading: 'Date of Last IRO Visit / Contact to the Child',
      value: optional(day),
    },
    latest_health_assessment_date: { heading: 'Date of Last Health Assessment', value: optional(day) },
    latest_dental_check_date: { heading: 'Date of Last Dental Check', value: optional(day) },
    placement_count: { heading: 'Number of Placements in the Last 12 months', value: atLeastOne },
    end_date: { heading: 'Date Ceased to be Looked After ', value: optional(day) },
    reason_ceased: { heading: 'Reason Ceased to be Looked After', value: optional(anyOf('reason_ceased')) },
    placement_start_date: { heading: 'Start Date of Most Recent Placement', value: day },
    placement_type: { heading: 'Placement Type', value: anyOf('placement_type') },
    placement_provider: { heading: 'Placement Provider', value: optional(anyOf('placement_provider')) },
    placement_postcode: { heading: 'Placement postcode', value: text },
    placement_urn: { heading: 'URN of Placement', value: optional(text) },
    placement_location: { heading: 'Placement Location', value: anyOf('placement_location') },
    authority_of_placement: { heading: 'LA of Placement', value: text },
    missing_count: {
      heading: 'Number of Episodes the Child has been ‘Missing’ from their Placement in the last 12 months',
      value: count,
    },
    absent_count: {
      heading: 'Number of Episodes the Child has been ‘Absent’ from their Placement in the last 12 months',
      value: count,
    },
    return_interview_offered: {
      heading: 'Was the child offered a Return Interview after their last missing episode (Y/N)?',
      value: optional(yesNoOrUnknown),
    },
    return_interview_accepted: {
      heading: 'Did the child accept a Return Interview after their last missing episode (Y/N)?',
      value: optional(yesNoOrUnknown),
    },
    ...allocationColumns,
    // Parallel planning is one plan on Ofsted's list; whoever checks it sees all that were ticked.
    permanence_options: {
      heading: 'Permanence options ticked',
      value: optional(text),
      workingOnly: true,
    },
    ...sourceColumns,
  },
});
