import { expect, test } from 'vitest';
import { pairs, wrapped } from '../../pipelines/steps/explain/lay_out.ts';

test('a text is broken between words, and within one that is longer than the page', () => {
  expect(wrapped('one two three', 2, 10)).toEqual(['  one two', '  three']);
  expect(wrapped('abcdefghij', 1, 6)).toEqual([' abcde', ' fghij']);
  expect(wrapped('one\n\ntwo', 0, 10)).toEqual(['one', '', 'two']);
});

test('what an export holds cannot move the cursor', () => {
  expect(wrapped('red \u001b[31m text \u202e')).toEqual(['red \ufffd[31m text \ufffd']);
});

test('labels and values stand side by side, whichever is longer', () => {
  expect(pairs([['a long label', 'short']], 6)).toEqual(['  a long  short', '  label']);
  expect(pairs([['label', 'x '.repeat(60).trim()]])).toEqual([
    `  label  ${'x '.repeat(45)}x`,
    `         ${'x '.repeat(13)}x`,
  ]);
});
