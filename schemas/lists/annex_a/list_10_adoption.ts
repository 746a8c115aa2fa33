import { anyOf, day, defineList, id, optional } from '../../define_list.ts';
import { childColumns, disabilityColumn, sourceColumns } from './shared_columns.ts';

const { child_id, ...demographicColumns } = childColumns;

export const list10Adoption = defineList({
  id: 'annex_a/list_10_adoption',
  number: 10,
  title: 'List 10: Adoption',
  candidates: 'facts.adoption_cases',
  columns: {
    child_id,
    family_id: { heading: 'Family identifier', value: optional(id) },
    ...demographicColumns,
    ...disabilityColumn,
    entered_care_date: { heading: 'Date the Child Entered Care', value: day },
    decision_date: { heading: 'Date of Decision that Child Should be Placed for Adoption', value: day },
    placement_order_date: { heading: 'Date of Placement Order', value: optional(day) },
    matched_date: { heading: 'Date of Matching Child and Prospective Adopters', value: optional(day) },
    placed_date: { heading: 'Date Placed for Adoption', value: optional(day) },
    adoption_order_date: { heading: 'Date of Adoption Order ', value: optional(day) },
    reversed_date: {
      heading: 'Date of Decision that Child Should No Longer be Placed for Adoption',
      value: optional(day),
    },
    reversed_reason: {
      heading: 'Reason Why Child No Longer Placed for Adoption',
      value: optional(anyOf('adoption_reversal_reason')),
    },
    placed_fostering_for_adoption_date: {
      heading: 'Date the child was placed for fostering in FFA or concurrent planning placement',
      value: optional(day),
    },
    ...sourceColumns,
  },
});
