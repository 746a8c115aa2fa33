import type { Area } from '../../schemas/define_indicator.ts';

/**
 * The measures that the catalogue was written for, by area. Rates per 10,000 are the measures themselves, told another way;
 * turnover and absence, one entry there, are two here.
 */
export const measuresExpected: Record<Area, string> = {
  front_door: `
    fd-contacts-received fd-contacts-by-source fd-contact-decision-1wd fd-contact-outcome-mix
    fd-contact-to-referral-conversion fd-repeat-contacts-12m fd-contacts-awaiting-decision
    fd-out-of-hours-contacts fd-referrals fd-referrals-by-source fd-rereferrals-12m fd-referral-nfa
    fd-referral-decision-1wd
  `,
  early_help: `
    eh-contacts eh-new-episodes eh-repeat-episodes-12m eh-assessments-in-timescale eh-open-episodes
    eh-step-up eh-step-down eh-closed-outcomes-met
  `,
  assessments: `
    as-started as-completed as-within-45wd as-duration-bands as-open-over-45wd as-open-bands
    as-child-seen as-assessed-not-in-need as-factors as-awaiting-allocation
  `,
  child_protection: `
    cp-strategy-discussions cp-s47-started cp-s47-outcome-mix cp-s47-to-icpc cp-icpc-held
    cp-icpc-within-15wd cp-s47-open-over-15wd cp-icpc-to-plan cp-plans-open cp-plan-starts cp-plan-ends
    cp-category-mix cp-second-or-subsequent cp-second-within-24m cp-plans-2yrs-open cp-plans-2yrs-ended
    cp-duration-bands cp-reviews-in-time cp-reviews-overdue cp-visits-in-timescale cp-seen-alone
    cp-core-group-10wd
  `,
  children_in_need: `
    cin-children cin-on-plan cin-duration-bands cin-closed-within-3m cin-open-12m-plus cin-drift-9m
    cin-visits-in-timescale cin-reviews-in-timescale cin-no-current-plan cin-no-allocated-worker
    cin-pupils-persistent-absence
  `,
  looked_after: `
    cla-children cla-starts cla-starts-uasc-share cla-ceases cla-ceases-reason-mix cla-uasc
    cla-reviews-in-time cla-review-events-in-time cla-reviews-overdue cla-review-participation
    cla-visits-in-timescale cla-visits-flat-six-weeks cla-seen-alone cla-three-or-more-placements
    cla-long-term-stability cla-over-20-miles cla-outside-boundary cla-distance-unknown
    cla-placement-mix cla-unregistered cla-iha-20wd cla-iha-request-3wd cla-health-assessment
    cla-development-checks cla-dental cla-immunisations cla-sdq-completed cla-sdq-average
    cla-pep-initial cla-pep-termly cla-sw-changes cla-education cla-persistent-absence cla-suspensions
    cla-mid-year-move cla-offending-substance cla-offending cla-substance-misuse
    cla-permanence-second-review cla-re-entry-12m
  `,
  care_leavers: `
    cl-cohort cl-in-touch cl-suitable-accommodation cl-eet cl-higher-education cl-neet cl-pathway-plan
    cl-pa-allocated cl-pa-contact cl-staying-put cl-no-information
  `,
  adoption_and_permanence: `
    ap-adopted ap-sgo-cao ap-sgo ap-cao ap-returned-home ap-return-planned ap-return-unplanned
    ap-a1-a10-entry-to-placement ap-a2-order-to-match ap-stage-durations
    ap-placed-within-12m-of-decision ap-waiting ap-decision-reversals ap-pre-proceedings
    ap-care-proceedings-26w ap-proceedings-over-26w-open ap-care-applications-rate ap-private-fostering
    ap-pf-open ap-fgdm
  `,
  missing_and_exploitation: `
    me-cla-missing me-cla-away me-episodes me-currently-missing me-repeat me-rhi-offered me-rhi-accepted
    me-rhi-72h me-exploitation-flag me-exploitation-review me-factor-rates
  `,
  special_educational_needs: `
    sn-requests sn-refused sn-decision-6wk sn-plans-20wk sn-open-overdue sn-active-plans sn-cin-cla-ehcp
    sn-annual-reviews
  `,
  workforce: `
    wf-caseload-average wf-caseload-over wf-vacancy-rate wf-agency-rate wf-turnover wf-absence
    wf-supervision wf-management-oversight wf-audits wf-audits-completed wf-pa-iro-caseload
    wf-complaints-voice
  `,
  data_quality: `
    dq-missing-core-fields dq-date-logic dq-episode-overlap dq-duplicate-records dq-late-recording
    dq-return-errors
  `,
};
