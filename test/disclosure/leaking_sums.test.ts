import { expect, test } from 'vitest';
import { countsDatabase } from './support.ts';

/** Whether a total gives a hidden part back: counts of the total and its parts, * after those that are hidden. */
async function leaks(total: string, ...parts: string[]): Promise<boolean> {
  const drawn = [total, ...parts].map((text, index) => {
    const [amount, rest = ''] = text.replace('*', '').split(' left ');
    return `${index === 0 ? 'total' : `part-${index}`} | ${amount} | ${rest} | ${text.endsWith('*')}`;
  });
  const db = await countsDatabase(
    {
      counts: ['count_id | amount | rest | is_hidden', ...drawn].join('\n'),
      sums: [
        'sum_id | count_id | is_total',
        'sum | total | true',
        ...parts.map((_, index) => `sum | part-${index + 1} | false`),
      ].join('\n'),
    },
    'leaking_sums',
  );
  const reader = await db.runAndReadAll('from disclosure.leaking_sums');
  return reader.getRows().length > 0;
}

test('one hidden part alone is the total without the others', async () => {
  expect(await leaks('30', '3*', '27')).toBe(true);
  expect(await leaks('30', '3*', '20', '7*')).toBe(false);
});

test('a zero is shown, so it does not hide another', async () => {
  expect(await leaks('3', '3*', '0*')).toBe(true);
});

test('two that come to less than the threshold are hidden too little', async () => {
  expect(await leaks('20', '1*', '1*', '18')).toBe(true);
  expect(await leaks('20', '1*', '3*', '16')).toBe(true);
  expect(await leaks('20', '1*', '4*', '15')).toBe(false);
  expect(await leaks('20', '2*', '3*', '15')).toBe(false);
});

test('five ones come to five, and each can only be one', async () => {
  expect(await leaks('15', '1*', '1*', '1*', '1*', '1*', '10')).toBe(true);
  expect(await leaks('15', '1*', '1*', '1*', '1*', '4*', '7')).toBe(false);
});

test('where the total is hidden too, one part is enough', async () => {
  expect(await leaks('9*', '3*', '6')).toBe(false);
  expect(await leaks('9*', '6', '3')).toBe(true); // what is shown adds up to it
});

test('nothing hidden gives nothing back', async () => {
  expect(await leaks('30', '10', '20')).toBe(false);
});

test('of a percentage those who are left count as well', async () => {
  expect(await leaks('45 left 55', '18 left 2*', '7 left 40*', '20 left 13')).toBe(false);
  expect(await leaks('45 left 15', '18 left 2*', '7 left 0*', '20 left 13')).toBe(true);
});
