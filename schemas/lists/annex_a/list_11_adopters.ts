import { anyOf, count, day, defineList, id, optional, yesOrNo } from '../../define_list.ts';
import { sourceColumns } from './shared_columns.ts';

export const list11Adopters = defineList({
  id: 'annex_a/list_11_adopters',
  number: 11,
  title: 'List 11: Adopters',
  candidates: 'canonical.adopters',
  columns: {
    adopter_id: { heading: 'Individual adopter identifier', value: id },
    family_id: { heading: 'Family identifier', value: optional(id) },
    gender: { heading: 'Gender', value: anyOf('gender_adopter') },
    ethnicity: { heading: 'Ethnicity', value: anyOf('ethnicity') },
    disability: { heading: 'Disability', value: yesOrNo },
    fostering_for_adoption: {
      heading: 'Is the (prospective) adopter fostering for adoption?',
      value: anyOf('yes_no_plain'),
    },
    enquiry_date: { heading: 'Date enquiry received', value: optional(day) },
    stage_1_start_date: { heading: 'Date Stage 1 started', value: optional(day) },
    stage_1_end_date: { heading: 'Date Stage 1 ended', value: optional(day) },
    stage_2_start_date: { heading: 'Date Stage 2 started', value: optional(day) },
    stage_2_end_date: { heading: 'Date Stage 2 ended', value: optional(day) },
    application_date: { heading: 'Date application submitted', value: optional(day) },
    approval_date: { heading: 'Date application approved', value: optional(day) },
    matched_date: { heading: 'Date adopter matched with child(ren)', value: optional(day) },
    placed_date: { heading: 'Date child/children placed with adopter(s)', value: optional(day) },
    children_placed_count: { heading: 'No. of children placed', value: optional(count) },
    order_date: { heading: 'Date of Adoption Order', value: optional(day) },
    leaving_date: { heading: 'Date of leaving adoption process', value: optional(day) },
    leaving_reason: {
      heading: 'Reason for leaving adoption process',
      value: optional(anyOf('leaving_adoption_reason')),
    },
    ...sourceColumns,
  },
});
