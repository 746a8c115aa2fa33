import { z } from 'zod';

/**
 * The places where Ofsted's guidance leaves a choice. `choices` says what each value means; the first is the default.
 * A council changes one in annexa.yaml under `readings`; every front sheet says which were taken.
 */
export const readings = {
  window_first_day: {
    about: 'All lists: is the day exactly six (or twelve) months before the as-at date inside the window?',
    choices: { included: 'yes', excluded: 'no: the window begins the day after' },
  },
  leap_day_birthday: {
    about: 'All lists: birthday in ordinary years of someone born on 29 February',
    choices: { '1_march': '1 March', '28_february': '28 February' },
  },
  gender_source: {
    about: 'All lists: what fills Gender',
    choices: {
      gender: 'gender as recorded; sex where gender is blank or not known',
      sex: 'sex as recorded; gender where sex is blank or not known',
    },
  },
  overdue_expected_birth_date: {
    about: 'All lists: an expected birth date more than a year before the as-at date, with no birth date',
    choices: {
      estimated_birth_date: 'is an estimated birth date',
      expected_date: 'is still an expected date: the child is shown as unborn',
    },
  },
  list_2_cohort: {
    about: 'List 2: which early help is listed',
    choices: {
      assessments_and_open_episodes:
        'assessments in the six months, and episodes open now that have none of those; ' +
        'episodes in the six months where no assessments are supplied',
      assessments: 'assessments in the six months or still open only',
      episodes: 'episodes that overlap the six months, standing in for assessments',
    },
  },
  list_3_referral_count: {
    about: 'List 3: earlier referrals are counted back from',
    choices: { latest_referral: "the child's latest referral", each_referral: "each row's own referral" },
  },
  list_4_window: {
    about: 'List 4: which assessments',
    choices: {
      authorisation: 'authorised in the six months, or still open',
      start: 'started in the six months, or still open',
    },
  },
  list_4_requires_support: {
    about: 'List 4: what shows that a child was assessed as requiring support',
    choices: {
      outcomes: 'the recorded outcomes; no further action where there are none',
      no_further_action: 'anything but no further action',
    },
  },
  list_5_window: {
    about: 'List 5: which enquiries',
    choices: {
      start: 'strategy discussion in the six months, or still open',
      end: 'ended in the six months, or still open',
    },
  },
  list_5_conference_unnecessary: {
    about: 'List 5: what shows that no conference was needed',
    choices: {
      conference_outcome: 'the enquiry ended and its outcomes do not include a conference',
      no_further_action: 'the enquiry ended with no further action',
    },
  },
  list_6_closures_left_out: {
    about: 'List 6: episodes of need closed for these reasons are left out',
    choices: {
      rc8: 'RC8 (no further action after assessment)',
      rc8_and_rc9: 'RC8 and RC9 (referred to early help)',
      none: 'none',
    },
  },
  list_6_no_current_status: {
    about: 'List 6: open episodes that were assessed or planned for, with no plan or assessment open now',
    choices: {
      blank: 'are listed, and their case status is blank',
      child_in_need_plan: 'are listed as on a child in need plan',
      left_out: 'are left out',
    },
  },
  list_6_enquiries: {
    about: 'List 6: a section 47 enquiry under way without an assessment of its own',
    choices: {
      open_assessment: 'is an open assessment, because the child is being assessed',
      nothing: 'gives no status',
    },
  },
  list_6_last_seen: {
    about: 'List 6: the child was last seen at the latest visit at which they were seen',
    choices: {
      episode: 'in the episode of need, or in the care or protection plan that goes on in it',
      ever: 'until the as-at date or the closing, however long ago',
    },
  },
  open_past_18: {
    about:
      'Lists 6 to 8: care and protection plans still open though the child turned 18 before the six months',
    choices: {
      left_out: 'are left out: both end at 18, except in a home that a young person may stay in (V2, K2)',
      listed: 'are listed',
    },
  },
  list_7_rows: {
    about: 'List 7: a child with two plans in the six months',
    choices: { latest_plan: 'has one row, the latest plan', every_plan: 'has a row for each plan' },
  },
  list_7_other_authority_plans: {
    about: 'List 7: plans held for another authority',
    choices: { left_out: 'are left out', listed: 'are listed' },
  },
  visits_counted: {
    about: 'Lists 7 and 8: the last visit is the last one',
    choices: {
      not_recorded_as_unseen: 'at which the child was not recorded as unseen',
      all: 'of all, seen or not',
    },
  },
  list_8_principal_plan: {
    about: 'List 8: the principal permanence plan, where several are ticked, is the first of',
    choices: {
      adoption_first: 'adoption, long-term fostering, residential, supported living, return to family, other',
      return_first: 'return to family, adoption, long-term fostering, residential, supported living, other',
    },
  },
  list_8_temporary_placements: {
    about: 'List 8: temporary placements (T0 to T4) in the number of placements',
    choices: { left_out: 'are not counted', counted: 'are counted' },
  },
  list_9_eligibility: {
    about: 'List 9: eligibility category',
    choices: {
      recorded_then_worked_out:
        'as recorded; worked out from the care history where nothing is recorded, ' +
        'or what is recorded cannot be right on the as-at date',
      recorded: 'as recorded only',
      worked_out: 'worked out from the care history only',
    },
  },
  list_9_from_25: {
    about: 'List 9: young people recorded as care leavers who are 25 or over',
    choices: { left_out: 'are left out: no duty is left', listed: 'are listed' },
  },
  list_10_open_decisions: {
    about: 'List 10: children with a decision, no order and no reversal',
    choices: { in_care: 'are listed while in care and under 18', all: 'are always listed' },
  },
  list_11_on_hold: {
    about: "List 11: adopters on hold for reasons beyond the agency's control",
    choices: { left_out: 'are left out', listed: 'are listed' },
  },
} as const satisfies Record<string, { about: string; choices: Record<string, string> }>;

export type ReadingName = keyof typeof readings;

type Shape = { [Name in ReadingName]: z.ZodDefault<z.ZodEnum<Record<string, string>>> };

/** The `readings` part of annexa.yaml: any may be given, the rest take their default. */
export const readingsSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(readings).map(([name, { choices }]) => {
      const values = Object.keys(choices);
      return [name, z.enum(values).default(values[0]!)];
    }),
  ) as Shape,
);

export type Readings = z.infer<typeof readingsSchema>;
