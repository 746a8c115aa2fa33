import type { List } from '../../define_list.ts';
import { list1Contacts } from './list_1_contacts.ts';
import { list2EarlyHelp } from './list_2_early_help.ts';
import { list3Referrals } from './list_3_referrals.ts';
import { list4Assessments } from './list_4_assessments.ts';
import { list5Section47Enquiries } from './list_5_section_47_enquiries.ts';
import { list6ChildrenInNeed } from './list_6_children_in_need.ts';
import { list7ChildProtection } from './list_7_child_protection.ts';
import { list8ChildrenInCare } from './list_8_children_in_care.ts';
import { list9CareLeavers } from './list_9_care_leavers.ts';
import { list10Adoption } from './list_10_adoption.ts';
import { list11Adopters } from './list_11_adopters.ts';

/** The eleven lists of Annex A, in Ofsted's order. */
export const annexALists: readonly List[] = [
  list1Contacts,
  list2EarlyHelp,
  list3Referrals,
  list4Assessments,
  list5Section47Enquiries,
  list6ChildrenInNeed,
  list7ChildProtection,
  list8ChildrenInCare,
  list9CareLeavers,
  list10Adoption,
  list11Adopters,
];
