import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('what is amiss is said apart: no URN, one marked, one not known, one no longer active', async () => {
  await expectAnswer(
    'unregistered_settings',
    {
      'lists.list_8_children_in_care': `
        child_id | placement_urn | placement_start_date | end_date | record_id
        C1 | | 2026-03-01 | | E1
        C2 | XXXXXXX | 2026-03-02 | | E2
        C3 | SC999 | 2026-03-03 | | E3
        C4 | SC1 | 2026-03-04 | | E4
        C5 | SC2 | 2026-03-05 | | E5 # active
        C6 | | 2026-03-06 | | E6 # with foster carers
        C7 | | 2026-03-01 | 2026-03-20 | E7 # left care
        
      `,
      'facts.care_periods': `
        child_id | period_number | end_date
        C1 | 2 |
        C1 | 1 | 2020-01-01
        C2 | 1 |
        C3 | 1 |
        C4 | 1 |
        C5 | 1 |
        C6 | 1 |
        C7 | 1 | 2026-03-20
        
      `,
      'facts.latest_placements': `
        child_id | period_number | placement_type_code
        C1 | 1 | U4
        C1 | 2 | K3
        C2 | 1 | K2
        C3 | 1 | Z1
        C4 | 1 | K2
        C5 | 1 | K2
        C6 | 1 | U4
        C7 | 1 | K2
        
      `,
      'canonical.providers': `
        urn | provider_name | registration_status
        SC1 | Home One | Resigned
        SC2 | Home Two | Active
        
      `,
    },
    `
      child_id | why | kind_of_placement | days
      C1 | no URN recorded | Supported accommodation | 30
      C2 | marked as not registered | Children's homes subject to Children's Homes Regulations | 29
      C3 | the URN is not that of a known setting | Other placements (listed on a schedule sent to DfE) | 28
      C4 | registration: Resigned | Children's homes subject to Children's Homes Regulations | 27
      
    `,
  );
});
