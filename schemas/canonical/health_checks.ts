import { code, day, id, person, defineTable } from '../define_table.ts';

export const healthChecks = defineTable({
  name: 'health_checks',
  grain: 'one row per health assessment or dental check',
  key: ['health_check_id'],
  columns: {
    health_check_id: id(),
    child_id: person(),
    check_type_code: code('health_check_type'),
    check_date: day(),
    status_code: code('health_check_status'),
  },
});
