import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

test('each blank cell that Ofsted expects to be filled is a finding of its row and its list', async () => {
  await expectFindings(
    'DQ-AXA-001',
    {
      'lists.list_1_contacts': `
        child_id | gender  | ethnicity | contact_date | contact_source   | record_id
        C1       | a) Male | a) WBRI   | 2026-01-01   | a) 1A: Individual | K1   # just inside
        C2       | a) Male |           | 2026-01-01   |                  | K2   # two blanks
        C3       |         | a) WBRI   |              | a) 1A: Individual | K2   # a sibling with the same id
        C4       | a) Male | a) WBRI   | 2026-01-01   |                  |      # no id
      `,
      'lists.list_11_adopters': `
        adopter_id | gender  | ethnicity | disability | fostering_for_adoption | enquiry_date
        P1         | a) Male | a) WBRI   | a) Yes     | No                     |
      `,
    },
    `
      part | child_id | record_id                 | row_number | own_lists | table_or_list           | message
      a    | C2       | K2: Contact Source        | 2          | 1         | lists.list_1_contacts   | On list 1, “Contact Source” is blank in record K2.
      a    | C2       | K2: Ethnicity             | 2          | 1         | lists.list_1_contacts   | On list 1, “Ethnicity” is blank in record K2.
      a    | C3       | K2: Date of Contact       | 3          | 1         | lists.list_1_contacts   | On list 1, “Date of Contact” is blank in record K2.
      a    | C3       | K2: Gender                | 3          | 1         | lists.list_1_contacts   | On list 1, “Gender” is blank in record K2.
      a    | C4       | no id: Contact Source     | 4          | 1         | lists.list_1_contacts   | On list 1, “Contact Source” is blank in record blank.
      b    |          | P1: Date enquiry received | 1          | 11        | lists.list_11_adopters  | On list 11, “Date enquiry received” is blank for adopter P1.
    `,
  );
});

test('whether the child was seen is not asked before the assessment is authorised', async () => {
  await expectFindings(
    'DQ-AXA-001',
    {
      'lists.list_4_assessments': `
        child_id | gender  | ethnicity | disability | start_date | authorisation_date | team_name | worker_name | record_id
        C1       | a) Male | a) WBRI   | a) Yes     | 2026-01-01 |                    | North     | R. Hill     | A1   # open
        C2       | a) Male | a) WBRI   | a) Yes     | 2026-01-01 | 2026-02-01         | North     | R. Hill     | A2
      `,
    },
    `
      part | child_id | record_id                                     | message
      a    | C2       | A2: Child Seen During Continuous Assessment   | On list 4, “Child Seen During Continuous Assessment” is blank in record A2.
    `,
  );
});

const placed = (type: string): string => `
  child_id | gender  | ethnicity | unaccompanied_asylum_seeker | disability | start_date | category_of_need | is_second_period | legal_status_start_date | legal_status | placement_count | placement_start_date | placement_type | missing_count | absent_count | team_name | worker_name | record_id
  C1       | a) Male | a) WBRI   | b) No                       | a) Yes     | 2026-01-01 | N1 - Abuse or neglect | b) No       | 2026-01-01              | C2: FCO      | 1               | 2026-01-01           | ${type}        | 0             | 0            | North     | R. Hill     | E1
`;

test('a temporary placement needs no provider and no address', async () => {
  await expectNoFindings('DQ-AXA-001', {
    'lists.list_8_children_in_care': placed('x) T1: Temporary placement - hospital'),
  });
  await expectFindings(
    'DQ-AXA-001',
    { 'lists.list_8_children_in_care': placed('d) U4: Foster placement - long term') },
    `
      child_id | record_id
      C1       | E1: LA of Placement
      C1       | E1: Placement Location
      C1       | E1: Placement Provider
      C1       | E1: Placement postcode
    `,
  );
});

test('the template of 2019 has no personal adviser', async () => {
  const listed = `
    child_id | gender  | ethnicity | disability | team_name | worker_name | eligibility      | in_touch | record_id
    C1       | a) Male | a) WBRI   | a) Yes     | North     | R. Hill     | a) Relevant child | a) Yes  | L1
  `;
  await expectNoFindings('DQ-AXA-001', {
    'lists.list_9_care_leavers': listed,
    settings: { template: '2019' },
  });
  await expectFindings(
    'DQ-AXA-001',
    { 'lists.list_9_care_leavers': listed },
    `
      child_id | record_id
      C1       | L1: Allocated Personal Advisor
      C1       | L1: Unaccompanied Asylum Seeking Child
    `,
  );
});

test('none of Ofsted’s answers is the status of a child between two services, so a blank one is a warning', async () => {
  await expectFindings(
    'DQ-AXA-001',
    {
      'lists.list_6_children_in_need': `
        child_id | gender  | ethnicity | disability | primary_need | case_status            | team_name | worker_name | record_id
        C1       | a) Male | a) WBRI   | a) Yes     | N1           |                        | North     | R. Hill     | R1
        C2       | a) Male | a) WBRI   | a) Yes     | N1           | a) Looked after child  | North     | R. Hill     | R2
      `,
    },
    `
      part | child_id | record_id       | severity | message
      c    | C1       | R1: Case status | warning  | On list 6, “Case status” is blank in record R1: no care, plan or assessment is going on.
    `,
  );
});

test('a type of placement that is newer than Ofsted’s list can only be blank there, so it is a warning', async () => {
  await expectFindings(
    'DQ-AXA-001',
    {
      'lists.list_8_children_in_care': `
        child_id | gender  | ethnicity | unaccompanied_asylum_seeker | disability | start_date | category_of_need      | is_second_period | legal_status_start_date | legal_status | placement_count | placement_start_date | placement_type | placement_provider | placement_postcode | placement_location | authority_of_placement | missing_count | absent_count | team_name | worker_name | record_id
        C1       | a) Male | a) WBRI   | b) No                       | a) Yes     | 2026-01-01 | N1 - Abuse or neglect | b) No            | 2026-01-01              | C2: FCO      | 1               | 2026-01-01           |                | d) PR4             | ZZ1 1AA            | a) In              | Exampleshire           | 0             | 0            | North     | R. Hill     | E1
        C2       | a) Male | a) WBRI   | b) No                       | a) Yes     | 2026-01-01 | N1 - Abuse or neglect | b) No            | 2026-01-01              | C2: FCO      | 1               | 2026-01-01           |                | d) PR4             | ZZ1 1AA            | a) In              | Exampleshire           | 0             | 0            | North     | R. Hill     | E2
      `,
      'facts.latest_placements': `
        child_id | placement_type_code
        C1       | K3
        C2       | DQ      # what case systems write for no type
      `,
    },
    `
      part | severity | record_id          | message
      d    | warning  | E1: Placement Type | On list 8, “Placement Type” is blank in record E1: Ofsted’s list has no answer for “Supported accommodation”.
      a    | error    | E2: Placement Type | On list 8, “Placement Type” is blank in record E2.
    `,
  );
});
