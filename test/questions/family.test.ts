import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('everyone of the same family group, the child too', async () => {
  await expectAnswer(
    'family child=C1',
    {
      'canonical.family_members': `
        family_id | child_id
        F1 | C1
        F1 | C2
        F2 | C3
        
      `,
      'canonical.children': `
        child_id | birth_date
        C1 | 2020-01-01
        C2 | 2012-01-01
        C3 | 2015-01-01
        
      `,
      'lists.list_7_child_protection': `
        child_id | start_date | latest_category | end_date | record_id
        C2 | 2026-01-01 | a) Neglect | | P2
        C1 | 2024-01-01 | a) Neglect | 2025-01-01 | P1
        
      `,
    },
    `
      child_id | age | plan_category | family_id
      C2 | 14 | a) Neglect | F1
      C1 | 6 | | F1
      
    `,
  );
});

test('a child of no family group stands alone', async () => {
  await expectAnswer(
    'family child=C9',
    {
      'canonical.family_members': `
        family_id | child_id
        F1 | C1
        | C9
        
      `,
    },
    `
      child_id | family_id
      C9 |
      
    `,
  );
});
