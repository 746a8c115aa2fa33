import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('the ethnicity is recorded and valid', async () => {
  await expectFindings(
    'DQ-PER-010',
    {
      'canonical.children': `
        child_id | legacy_id | ethnicity_code | ethnicity_raw
        C1       |           | WBRI           | WBRI
        C2       |           | NOBT           | Not yet obtained   # just inside: an answer
        C3       |           | REFU           | Refused            # just inside: an answer
        C4       |           |                |                    # breaks it
        C5       |           |                | ORAB               # breaks it
                 | L6        |                |                    # breaks it, and has no id
      `,
    },
    `
      part | child_id | record_id | message
      a    | C4       | C4        | No ethnicity is recorded for this child.
      b    | C5       | C5        | The ethnicity of this child is recorded as "ORAB", which is not a valid answer.
      a    |          | L6        | No ethnicity is recorded for this child.
    `,
  );
});
