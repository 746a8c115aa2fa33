import { age, anyOf, count, day, id, optional, text, yesNoOrUnknown } from '../../define_list.ts';

/** The five columns that open lists 1 to 10. */
export const childColumns = {
  child_id: { heading: 'Child Unique ID', value: id },
  gender: { heading: 'Gender', value: anyOf('gender') },
  ethnicity: { heading: 'Ethnicity', value: anyOf('ethnicity') },
  birth_date: { heading: 'Date of Birth', value: optional(day) },
  age: { heading: 'Age of Child (Years)', value: optional(age) },
};

export const disabilityColumn = {
  disability: { heading: 'Does the Child have a Disability', value: yesNoOrUnknown },
};

export const allocationColumns = {
  team_name: { heading: 'Allocated Team', value: text },
  worker_name: { heading: 'Allocated Worker', value: text },
};

/** Where the row came from: in the working copy only. */
export const sourceColumns = {
  record_id: { heading: 'Record', value: optional(id), workingOnly: true },
  source_file: { heading: 'Source file', value: optional(text), workingOnly: true },
  source_line: { heading: 'Source line', value: optional(count), workingOnly: true },
} as const;
