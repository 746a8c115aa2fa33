import { count, day, id, person, text, defineTable } from '../define_table.ts';

export const schoolAttendance = defineTable({
  name: 'school_attendance',
  grain: 'one row per child, school and period that sessions were counted over',
  key: ['child_id', 'school_urn', 'start_date'],
  columns: {
    child_id: person(),
    school_year: text(),
    start_date: day(),
    end_date: day(),
    school_urn: id(),
    school_name: text(),
    school_phase: text(),
    possible_sessions: count(),
    absent_sessions: count(),
  },
});
