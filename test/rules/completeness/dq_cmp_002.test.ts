import { test } from 'vitest';
import { expectFindings } from '../support.ts';

const numbers = Array.from({ length: 50 }, (_, index) => index);

test('of born children with an open case, what is not known of too many', async () => {
  await expectFindings(
    'DQ-CMP-002',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date
        ${numbers.map((n) => `R${n} | C${n} | 2026-01-01 |`).join('\n')}
        R90         | C90      | 2026-01-01    | 2026-03-31   # closed today
        R91         | C91      | 2026-04-01    |              # not begun
        R92         | C92      | 2026-01-01    |              # unborn
        R93         |          | 2026-01-01    |
      `,
      'canonical.children': `
        child_id | birth_date | expected_birth_date | sex_code | ethnicity_code
        ${numbers.map((n) => `C${n} | 2020-01-01 | | ${n < 1 ? 'U' : 'M'} | ${n < 2 ? '' : n < 3 ? 'NOBT' : 'WBRI'}`).join('\n')}
        C90      | 2020-01-01 |                     |          |
        C91      | 2020-01-01 |                     |          |
        C92      |            | 2026-06-01          |          |
      `,
      'canonical.disabilities': `
        disability_id | child_id | disability_code
        ${numbers
          .slice(5)
          .map((n) => `D${n} | C${n} | NONE`)
          .join('\n')}
      `,
    },
    `
      part | child_id | record_id | message
      a    |          | ethnicity | The ethnicity of 3 of the 50 born children with an open case is not known, 6%.
    `,
  );
});

const disabled = (count: number, codes: string[]): Record<`canonical.${string}`, string> => ({
  'canonical.referrals': `
    referral_id | child_id | referral_date
    ${numbers.map((n) => `R${n} | C${n} | 2026-01-01`).join('\n')}
  `,
  'canonical.children': `
    child_id | birth_date | sex_code | ethnicity_code
    ${numbers.map((n) => `C${n} | 2020-01-01 | M | WBRI`).join('\n')}
  `,
  'canonical.disabilities': `
    disability_id | child_id | disability_code
    ${numbers.map((n) => `D${n} | C${n} | ${n < count ? codes[n % codes.length] : 'NONE'}`).join('\n')}
    DX            | C0       | ${codes[1]}
  `,
});

test('few kinds of disability, among at least thirty disabled children', async () => {
  await expectFindings(
    'DQ-CMP-002',
    disabled(30, ['LD', 'AUT', 'HEAR']),
    `
      part | child_id | record_id        | message
      b    |          | disability codes | Of 30 disabled children with an open case, few kinds are in use: 3 kinds of disability in all.
    `,
  );
  await expectFindings('DQ-CMP-002', disabled(29, ['LD', 'AUT', 'HEAR']), 'part | record_id');
  await expectFindings(
    'DQ-CMP-002',
    disabled(40, ['LD', 'AUT', 'HEAR', 'VIS', 'MOB', 'HAND', 'PC', 'INC']),
    'part | record_id',
  );
});

test('never more than one disability for a child', async () => {
  await expectFindings(
    'DQ-CMP-002',
    disabled(40, ['LD', 'LD']),
    `
      part | child_id | record_id        | message
      b    |          | disability codes | Of 40 disabled children with an open case, no child has more than one: 1 kinds of disability in all.
    `,
  );
});
