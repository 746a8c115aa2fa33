import { code, day, id, person, text, yesNo, defineTable } from '../define_table.ts';

export const children = defineTable({
  name: 'children',
  grain: 'one row per person id: children, and young people up to 25',
  key: ['child_id'],
  columns: {
    child_id: person({ required: true }),
    legacy_id: id(),
    upn: id(),
    forename: text({ private: true }),
    surname: text({ private: true }),
    sex_code: code('sex'),
    gender_code: code('gender'),
    ethnicity_code: code('ethnicity'),
    birth_date: day({ private: true }),
    national_id: id({ private: true }),
    upn_unknown_code: code('upn_unknown'),
    has_education_health_care_plan: yesNo(),
    expected_birth_date: day({ private: true }),
    death_date: day(),
    is_mother: yesNo(),
    nationality: text(),
    is_birth_date_estimated: yesNo(),
  },
});
