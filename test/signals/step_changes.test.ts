import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { signalsOf, times } from './support.ts';

test('marked months are kept as they are, and two reasons for one month together', async () => {
  const db = await signalsOf({
    series: [{ months: times(3, 5) }],
    settings: {
      step_changes: [
        { indicator: 'xx-test', month: '2024-04', why: 'New system' },
        { indicator: 'xx-test', month: '2024-04', why: 'Early help moved' },
        { indicator: 'xx-test', team: 'North', month: '2024-06', why: 'Two teams became one' },
      ],
    },
  });
  await expectRows(
    db,
    'select {columns} from signals.step_changes order by month_start',
    `
    indicator_id | team_name | month_start | why
    xx-test      |           | 2024-04-01  | Early help moved, New system
    xx-test      | North     | 2024-06-01  | Two teams became one
    `,
  );
});

test('the month in which a definition begins is a step change', async () => {
  const db = await signalsOf({ in_force_from: '2024-09-15', series: [{ months: times(3, 5) }] });
  await expectRows(
    db,
    'signals.step_changes',
    `
    indicator_id | team_name | month_start | why
    xx-test      |           | 2024-09-01  | the definition changed
    `,
  );
});
