import { code, day, id, number, person, text, defineTable } from '../define_table.ts';

export const placements = defineTable({
  name: 'placements',
  grain: 'one row per placement',
  key: ['placement_id', 'child_id'],
  columns: {
    placement_id: id(),
    care_period_id: id(),
    child_id: person(),
    start_date: day(),
    placement_type_code: code('placement_type'),
    urn: id(),
    distance_miles: number(),
    provider_code: code('placement_provider'),
    postcode: text(),
    end_date: day(),
    change_reason_code: code('placement_change_reason'),
  },
});
