import type { Table } from '../define_table.ts';
import { children } from './children.ts';
import { mergedRecords } from './merged_records.ts';
import { personIdentifiers } from './person_identifiers.ts';
import { addresses } from './addresses.ts';
import { disabilities } from './disabilities.ts';
import { immigrationStatuses } from './immigration_statuses.ts';
import { familyMembers } from './family_members.ts';
import { mothers } from './mothers.ts';
import { contacts } from './contacts.ts';
import { contactHandling } from './contact_handling.ts';
import { earlyHelpRequests } from './early_help_requests.ts';
import { earlyHelpEpisodes } from './early_help_episodes.ts';
import { earlyHelpAssessments } from './early_help_assessments.ts';
import { referrals } from './referrals.ts';
import { referralDecisions } from './referral_decisions.ts';
import { assessments } from './assessments.ts';
import { assessmentFactors } from './assessment_factors.ts';
import { childInNeedPlans } from './child_in_need_plans.ts';
import { childInNeedReviews } from './child_in_need_reviews.ts';
import { section47Enquiries } from './section_47_enquiries.ts';
import { strategyDiscussions } from './strategy_discussions.ts';
import { initialChildProtectionConferences } from './initial_child_protection_conferences.ts';
import { childProtectionPlans } from './child_protection_plans.ts';
import { historicalChildProtectionPlans } from './historical_child_protection_plans.ts';
import { childProtectionReviews } from './child_protection_reviews.ts';
import { coreGroups } from './core_groups.ts';
import { visits } from './visits.ts';
import { legalStatuses } from './legal_statuses.ts';
import { careEpisodes } from './care_episodes.ts';
import { placements } from './placements.ts';
import { placementAuthorities } from './placement_authorities.ts';
import { providers } from './providers.ts';
import { careReviews } from './care_reviews.ts';
import { carePlans } from './care_plans.ts';
import { healthChecks } from './health_checks.ts';
import { healthAssessmentRequests } from './health_assessment_requests.ts';
import { immunisations } from './immunisations.ts';
import { substanceMisuse } from './substance_misuse.ts';
import { convictions } from './convictions.ts';
import { sdqScores } from './sdq_scores.ts';
import { personalEducationPlans } from './personal_education_plans.ts';
import { schoolTerms } from './school_terms.ts';
import { schoolEnrolments } from './school_enrolments.ts';
import { schoolAttendance } from './school_attendance.ts';
import { suspensions } from './suspensions.ts';
import { missingEpisodes } from './missing_episodes.ts';
import { returnInterviews } from './return_interviews.ts';
import { exploitationRisks } from './exploitation_risks.ts';
import { exploitationReviews } from './exploitation_reviews.ts';
import { reviewingOfficerContacts } from './reviewing_officer_contacts.ts';
import { careLeavers } from './care_leavers.ts';
import { permanenceCases } from './permanence_cases.ts';
import { previousPermanenceOrders } from './previous_permanence_orders.ts';
import { privateFosteringArrangements } from './private_fostering_arrangements.ts';
import { privateFosteringVisits } from './private_fostering_visits.ts';
import { adoptiveFamilies } from './adoptive_families.ts';
import { adopters } from './adopters.ts';
import { involvements } from './involvements.ts';
import { allocations } from './allocations.ts';
import { professionals } from './professionals.ts';
import { workerRegistrations } from './worker_registrations.ts';
import { teams } from './teams.ts';
import { teamStructure } from './team_structure.ts';
import { workforcePosts } from './workforce_posts.ts';
import { workerAbsences } from './worker_absences.ts';
import { caseloadPolicies } from './caseload_policies.ts';
import { supervisions } from './supervisions.ts';
import { managementOversight } from './management_oversight.ts';
import { plannedAudits } from './planned_audits.ts';
import { caseAudits } from './case_audits.ts';
import { complaints } from './complaints.ts';
import { careProceedings } from './care_proceedings.ts';
import { restrictedRecords } from './restricted_records.ts';
import { preProceedings } from './pre_proceedings.ts';
import { familyGroupDecisionMaking } from './family_group_decision_making.ts';
import { voiceOfChild } from './voice_of_child.ts';
import { recordingTimes } from './recording_times.ts';
import { sendRecords } from './send_records.ts';
import { sendNeeds } from './send_needs.ts';
import { educationHealthCareRequests } from './education_health_care_requests.ts';
import { educationHealthCareAssessments } from './education_health_care_assessments.ts';
import { educationHealthCarePlans } from './education_health_care_plans.ts';
import { educationHealthCareActivePlans } from './education_health_care_active_plans.ts';

/** Every canonical table by name. */
export const canonicalTables: Readonly<Record<string, Table>> = Object.fromEntries(
  [
    children,
    mergedRecords,
    personIdentifiers,
    addresses,
    disabilities,
    immigrationStatuses,
    familyMembers,
    mothers,
    contacts,
    contactHandling,
    earlyHelpRequests,
    earlyHelpEpisodes,
    earlyHelpAssessments,
    referrals,
    referralDecisions,
    assessments,
    assessmentFactors,
    childInNeedPlans,
    childInNeedReviews,
    section47Enquiries,
    strategyDiscussions,
    initialChildProtectionConferences,
    childProtectionPlans,
    historicalChildProtectionPlans,
    childProtectionReviews,
    coreGroups,
    visits,
    legalStatuses,
    careEpisodes,
    placements,
    placementAuthorities,
    providers,
    careReviews,
    carePlans,
    healthChecks,
    healthAssessmentRequests,
    immunisations,
    substanceMisuse,
    convictions,
    sdqScores,
    personalEducationPlans,
    schoolTerms,
    schoolEnrolments,
    schoolAttendance,
    suspensions,
    missingEpisodes,
    returnInterviews,
    exploitationRisks,
    exploitationReviews,
    reviewingOfficerContacts,
    careLeavers,
    permanenceCases,
    previousPermanenceOrders,
    privateFosteringArrangements,
    privateFosteringVisits,
    adoptiveFamilies,
    adopters,
    involvements,
    allocations,
    professionals,
    workerRegistrations,
    teams,
    teamStructure,
    workforcePosts,
    workerAbsences,
    caseloadPolicies,
    supervisions,
    managementOversight,
    plannedAudits,
    caseAudits,
    complaints,
    careProceedings,
    restrictedRecords,
    preProceedings,
    familyGroupDecisionMaking,
    voiceOfChild,
    recordingTimes,
    sendRecords,
    sendNeeds,
    educationHealthCareRequests,
    educationHealthCareAssessments,
    educationHealthCarePlans,
    educationHealthCareActivePlans,
  ].map((table) => [table.name, table]),
);
