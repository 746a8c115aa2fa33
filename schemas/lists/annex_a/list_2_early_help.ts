import { day, defineList, optional, text } from '../../define_list.ts';
import { childColumns, sourceColumns } from './shared_columns.ts';

export const list2EarlyHelp = defineList({
  id: 'annex_a/list_2_early_help',
  number: 2,
  title: 'List 2: Early Help',
  candidates: 'facts.early_help_records',
  columns: {
    ...childColumns,
    start_date: { heading: 'Assessment start date', value: day },
    completed_date: { heading: 'Assessment completion date', value: optional(day) },
    organisation: { heading: 'Organisation completing assessment', value: text },
    record_kind: { heading: 'Kind of record', value: text, workingOnly: true },
    ...sourceColumns,
  },
});
