import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('an answer is yes, no or, where the list allows it, unknown or not applicable', async () => {
  await expectFindings(
    'DQ-SNT-005',
    {
      'canonical.referrals': `
        referral_id | child_id | is_no_further_action | is_no_further_action_raw
        R1          | C1       |                      | maybe       # breaks it
        R2          | C1       | yes                  | yes         # just inside
        R3          | C2       |                      |             # nothing recorded: another rule's
        R4          | C2       | unknown              | not known   # no answer that the list has
        R1          | C3       | not_applicable       | NA          # a sibling with the same id
                    | C4       |                      | perhaps     # no id
        R6          |          |                      | perhaps     # no child
      `,
      'canonical.assessments': `
        assessment_id | child_id | is_child_seen | is_child_seen_raw
        A1            | C1       | unknown       | not known           # the list has this answer
      `,
      'canonical.missing_episodes': `
        missing_episode_id | child_id | is_return_interview_offered | is_return_interview_offered_raw
        M1                 | C1       | not_applicable              | NA
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type | is_seen_alone | is_seen_alone_raw | source_file
        V1       | C1       | looked after | yes         | Y                 | v.csv
        V2       | C1       | looked after | yes         | Yes               | v.csv    # spelt in two ways
        V3       | C1       | looked after | no          | N                 | v.csv
        V4       | C1       | looked after | no          | N                 | w.csv    # just inside: one way in this file
        V5       | C1       | looked after | yes         | Y                 | w.csv
      `,
    },
    `
      part | child_id | record_id                   | message
      a    | C1       | R1: is_no_further_action    | The question “no further action” of referral R1 is answered “maybe”, which is neither yes nor no.
      a    | C2       | R4: is_no_further_action    | The question “no further action” of referral R4 is answered “not known”, which is neither yes nor no.
      a    | C3       | R1: is_no_further_action    | The question “no further action” of referral R1 is answered “NA”, which is neither yes nor no.
      a    | C4       | no id: is_no_further_action | The question “no further action” of referral blank is answered “perhaps”, which is neither yes nor no.
      a    |          | R6: is_no_further_action    | The question “no further action” of referral R6 is answered “perhaps”, which is neither yes nor no.
      b    |          | v.csv: is_seen_alone        | The question “seen alone” of the visits is answered in several spellings: N, Y, Yes. All of them were understood.
    `,
  );
});
