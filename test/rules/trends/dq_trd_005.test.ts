import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('answers are spread as they were', async () => {
  await expectFindings(
    'DQ-TRD-005',
    {
      previous_as_at: '2025-12-31',
      settings: { rules: { 'DQ-TRD-005': { thresholds: { rows: 4, share: 0.25 } } } },
      'previous.list_3_referrals': `
        child_id | gender    | ethnicity | referral_source
        C1       | a) Male   | a) WBRI   | a) 1A: Individual - family member/relative/carer
        C2       | a) Male   | a) WBRI   | a) 1A: Individual - family member/relative/carer
        C3       | b) Female | a) WBRI   |
        C4       | b) Female | a) WBRI   |
      `,
      'lists.list_3_referrals': `
        child_id | gender    | ethnicity | referral_source
        C1       | a) Male   | a) WBRI   | b) 1B: Individual - acquaintance
        C2       | a) Male   | a) WBRI   | b) 1B: Individual - acquaintance
        C3       | a) Male   | b) WIRI   | b) 1B: Individual - acquaintance
        C4       | b) Female | b) WIRI   | b) 1B: Individual - acquaintance
      `,
      'previous.list_6_children_in_need': `
        child_id | case_status
        C1       | c) Child in need plan
        C2       | c) Child in need plan
        C3       | d) Open assessment
      `,
      'lists.list_6_children_in_need': `
        child_id | case_status
        C1       | d) Open assessment
        C2       | d) Open assessment
        C3       | d) Open assessment
      `,
    },
    `
      part | severity | child_id | record_id         | message
      b    | info     |          | list 3: ethnicity | The answers to ethnicity on list 3 are spread very differently than in the run of 31/12/2025. The most changed is WBRI: 50%, and 100% then.
      b    | info     |          | list 3: gender    | The answers to gender on list 3 are spread very differently than in the run of 31/12/2025. The most changed is Male: 75%, and 50% then.
    `,
  );
});

test('an answer that was common comes up or vanishes', async () => {
  await expectFindings(
    'DQ-TRD-005',
    {
      previous_as_at: '2025-12-31',
      settings: { rules: { 'DQ-TRD-005': { thresholds: { index: 100, rows: 4, share: 0.25 } } } },
      'previous.list_8_children_in_care': `
        child_id | legal_status
        C1       | C2: FCO
        C2       | C2: FCO
        C3       | C1: ICO
        C4       | E1: Placement order
      `,
      'lists.list_8_children_in_care': `
        child_id | legal_status
        C1       | C2: FCO
        C2       | C2: FCO
        C3       | C2: FCO
        C4       | C2: FCO
        C5       | L2: EPO                # too rare to be common
        C6       | E1: Placement order    # just inside: still there
        C7       | C2: FCO
      `,
    },
    `
      part | severity | child_id | record_id                     | message
      c    | info     |          | list 8: legal status: C1: ICO | C1: ICO is the answer to legal status in 0% of list 8, and was in 25% in the run of 31/12/2025.
    `,
  );
});
