import { day, id, person, text, defineTable } from '../define_table.ts';

export const schoolEnrolments = defineTable({
  name: 'school_enrolments',
  grain: 'one row per child and time at a school',
  key: ['enrolment_id'],
  columns: {
    enrolment_id: id(),
    child_id: person(),
    school_urn: id(),
    school_name: text(),
    school_phase: text(),
    start_date: day(),
    end_date: day(),
  },
});
