import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('every event in its order, with what happened, and nothing of another child or after the as-at date', async () => {
  await expectAnswer(
    'journey child=C1',
    {
      'canonical.contacts': `
        contact_id | child_id | contact_date | was_no_further_action
        K1 | C1 | 2025-01-02 | yes
        K2 | C2 | 2025-01-02 | yes
        
      `,
      'canonical.contact_handling': `
        contact_id | child_id | is_out_of_hours
        K1 | C1 | yes
        
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | close_reason_code
        R1 | C1 | 2025-02-01 | 2026-04-05 | RC8
        
      `,
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date | is_child_seen
        A1 | C1 | 2025-02-02 | 2025-03-02 | yes
        
      `,
      'canonical.strategy_discussions': `
        strategy_discussion_id | child_id | discussion_date
        S1 | C1 | 2025-03-03
        
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date | end_date | led_to_conference
        E1 | C1 | 2025-03-04 | 2025-03-10 | yes
        
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | conference_date | led_to_plan
        I1 | C1 | 2025-03-20 | yes
        
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date | initial_category_code
        P1 | C1 | 2025-03-20 | 2025-09-01 | NEG
        
      `,
      'canonical.child_protection_reviews': `
        review_id | child_id | review_date | is_plan_continued
        V1 | C1 | 2025-06-20 | yes
        
      `,
      'canonical.visits': `
        visit_id | child_id | visit_date | visit_type | is_seen | is_seen_alone
        W1 | C1 | 2025-04-01 | child protection | yes | no
        
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date | end_reason_code
        L1 | C1 | 2025-09-01 | S | 2025-12-01 | E4A
        
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date | placement_type_code | distance_miles
        PL1 | C1 | 2025-09-01 | 2025-12-01 | U4 | 12.5
        
      `,
      'canonical.missing_episodes': `
        missing_episode_id | child_id | started_at | ended_at | missing_type_code
        M1 | C1 | 2025-10-01 22:00:00 | 2025-10-03 08:00:00 | M
        
      `,
      'canonical.return_interviews': `
        missing_episode_id | child_id | held_at
        M1 | C1 | 2025-10-05 08:00:00
        
      `,
      'canonical.involvements': `
        involvement_id | child_id | worker_id | role_code | start_date | end_date
        N1 | C1 | W1 | allocated_worker | 2025-02-03 | 2026-01-01
        
      `,
    },
    `
      event_date | what | detail | end_date | worker_id | record_id
      2025-01-02 | Contact | out of hours · no further action | | | K1
      2025-02-01 | Referral | | | | R1
      2025-02-02 | Assessment began | | 2025-03-02 | | A1
      2025-02-03 | Case held by a worker | | | W1 |
      2025-03-02 | Assessment authorised | child seen | | | A1
      2025-03-03 | Strategy discussion | | | | S1
      2025-03-04 | Section 47 enquiry began | | 2025-03-10 | | E1
      2025-03-10 | Section 47 enquiry ended | led to a conference | | | E1
      2025-03-20 | Child protection plan began | Neglect | | | P1
      2025-03-20 | Initial conference | led to a plan | | | I1
      2025-04-01 | Visit | child protection · seen · not alone | | | W1
      2025-06-20 | Review conference | plan continues | | | V1
      2025-09-01 | Came into care | | | | L1
      2025-09-01 | Child protection plan ended | | | | P1
      2025-09-01 | Placement began | Foster placement with other foster carer(s) - long term fostering · 12.5 miles from home | 2025-12-01 | | PL1
      2025-10-01 | Went missing | Missing from care (whereabouts unknown) | 2025-10-03 | | M1
      2025-10-05 | Return home interview | | | | M1
      2025-12-01 | Left care | Returned home as part of the care planning process | | | L1
      2026-01-01 | Case held by nobody | | | |
      
    `,
  );
});

test('since a day', async () => {
  await expectAnswer(
    'journey child=C1 since=2025-02-02',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1 | C1 | 2025-02-01
        R2 | C1 | 2025-02-02
        
      `,
    },
    `
      record_id
      R2
      
    `,
  );
});
