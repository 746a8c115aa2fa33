import { anyOf, count, day, defineList, optional, yesOrNo } from '../../define_list.ts';
import { allocationColumns, childColumns, sourceColumns } from './shared_columns.ts';

export const list3Referrals = defineList({
  id: 'annex_a/list_3_referrals',
  number: 3,
  title: 'List 3: Referral',
  candidates: 'canonical.referrals',
  columns: {
    ...childColumns,
    referral_date: { heading: 'Date of referral', value: day },
    referral_source: { heading: 'Referral Source', value: anyOf('referral_source') },
    no_further_action: { heading: 'Referral NFA?', value: optional(yesOrNo) },
    earlier_referral_count: { heading: 'Number of Referrals in Last 12 Months', value: count },
    ...allocationColumns,
    ...sourceColumns,
  },
});
