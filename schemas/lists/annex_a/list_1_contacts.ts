import { anyOf, day, defineList } from '../../define_list.ts';
import { childColumns, sourceColumns } from './shared_columns.ts';

export const list1Contacts = defineList({
  id: 'annex_a/list_1_contacts',
  number: 1,
  title: 'List 1: Contacts',
  candidates: 'canonical.contacts',
  columns: {
    ...childColumns,
    contact_date: { heading: 'Date of Contact', value: day },
    contact_source: { heading: 'Contact Source', value: anyOf('referral_source') },
    ...sourceColumns,
  },
});
