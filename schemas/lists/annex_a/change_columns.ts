/** What a list's columns say of a row that has changed between two runs. */
export type ChangeColumns = {
  /** When it happened: the first of these that is known. The first of all is fixed once the event is. */
  event: readonly string[];
  /** When it ended. */
  end: readonly string[];
  /** Dates of the latest of something, which move as things go on. */
  latest: readonly string[];
  /** What is counted over a window, and so changes as time passes. */
  rolling: readonly string[];
  /** What describes the case as it is on the as-at date: another value on a later date is no correction. */
  state: readonly string[];
  isOneRowPerChild: boolean;
};

const none: ChangeColumns = {
  event: [],
  end: [],
  latest: [],
  rolling: [],
  state: [],
  isOneRowPerChild: false,
};

const allocation = ['team_name', 'worker_name'];

const stages = [
  'stage_1_end_date',
  'stage_2_start_date',
  'application_date',
  'stage_2_end_date',
  'approval_date',
  'matched_date',
  'placed_date',
];

/** By list number. */
export const changeColumns: Readonly<Record<number, ChangeColumns>> = {
  1: { ...none, event: ['contact_date'] },
  2: { ...none, event: ['start_date', 'completed_date'], end: ['completed_date'] },
  3: {
    ...none,
    event: ['referral_date'],
    rolling: ['earlier_referral_count'],
    state: ['no_further_action'],
  },
  4: {
    ...none,
    event: ['start_date', 'authorisation_date'],
    end: ['authorisation_date'],
    state: ['child_seen', 'requires_support'],
  },
  5: {
    ...none,
    event: ['strategy_discussion_date'],
    latest: ['conference_date'],
    rolling: ['earlier_enquiry_count', 'earlier_conference_count'],
    state: ['conference_unnecessary', 'conference_led_to_plan'],
  },
  6: {
    ...none,
    event: ['start_date'],
    end: ['close_date'],
    latest: ['last_seen_date'],
    state: ['case_status', ...allocation],
    isOneRowPerChild: true,
  },
  7: {
    event: ['start_date'],
    end: ['end_date'],
    latest: ['last_visit_date', 'last_review_date'],
    rolling: ['emergency_protection'],
    state: ['latest_category', 'seen_alone', ...allocation],
    isOneRowPerChild: true,
  },
  8: {
    event: ['start_date'],
    end: ['end_date'],
    latest: [
      'legal_status_start_date',
      'latest_review_date',
      'latest_visit_date',
      'latest_reviewing_officer_date',
      'latest_health_assessment_date',
      'latest_dental_check_date',
      'placement_start_date',
    ],
    rolling: [
      'unaccompanied_asylum_seeker',
      'is_second_period',
      'placement_count',
      'missing_count',
      'absent_count',
    ],
    state: [
      'legal_status',
      'permanence_plan',
      'permanence_options',
      'placement_type',
      'placement_provider',
      'placement_postcode',
      'placement_urn',
      'placement_location',
      'authority_of_placement',
      'return_interview_offered',
      'return_interview_accepted',
      ...allocation,
    ],
    isOneRowPerChild: true,
  },
  9: {
    ...none,
    latest: ['pathway_plan_review_date', 'latest_contact_date'],
    state: [
      'unaccompanied',
      'eligibility',
      'in_touch',
      'accommodation',
      'suitability',
      'activity',
      'adviser_name',
      ...allocation,
    ],
    isOneRowPerChild: true,
  },
  10: {
    ...none,
    event: ['decision_date', 'placement_order_date', 'placed_date', 'adoption_order_date', 'reversed_date'],
    end: ['adoption_order_date', 'reversed_date'],
    latest: [
      'entered_care_date',
      'placement_order_date',
      'matched_date',
      'placed_date',
      'placed_fostering_for_adoption_date',
    ],
    isOneRowPerChild: true,
  },
  11: {
    ...none,
    event: ['stage_1_start_date', ...stages, 'order_date'],
    end: ['order_date', 'leaving_date'],
    latest: stages,
    state: ['fostering_for_adoption', 'children_placed_count'],
  },
};

/** A run's own marks of a row, and the age, which follows from the birth date and the as-at date. */
export const neverCompared: readonly string[] = [
  'child_id',
  'adopter_id',
  'age',
  'record_id',
  'source_file',
  'source_line',
];

/** Of these it is said that they changed, not from what to what. */
export const namesAndBirthDates: readonly string[] = ['birth_date', 'worker_name', 'adviser_name'];
