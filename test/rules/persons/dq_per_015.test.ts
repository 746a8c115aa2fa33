import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a pupil number has the right form, letter and authority', async () => {
  await expectFindings(
    'DQ-PER-015',
    {
      'canonical.children': `
        child_id | legacy_id | upn
        C01      |           | H801200001001    # just inside: as it should be
        C02      |           | A801200001001    # the letter does not fit
        C03      |           | H801200001010    # two figures changed places
        C04      |           | G80120000101A    # just inside: a temporary number
        C05      |           | H80120000101A    # a temporary number whose letter does not fit
        C06      |           | H80120000100      # a figure short
        C07      |           | H8012000010012    # a figure too many
        C08      |           | I801200001001    # a letter that is not in use
        C09      |           | H80120000101S    # another one, at the end
        C10      |           | 1.23457E+12      # what a spreadsheet made of it
        C11      |           | R900400001001    # no authority's number
        C12      |           |                  # none
        C13      |           | UN3              # a reason for having none
        C14      |           | UN11             # no reason either
        C15      |           | A900400001001    # both the letter and the authority
                 | L16       | H80120000100     # no id
        C17      |           | A000600001000    # one past the numbers that stand for schools abroad
      `,
    },
    `
      part | child_id | record_id | message
      b    | C02      | C02       | The first letter of the unique pupil number does not fit its figures, so at least one of them is wrong.
      b    | C03      | C03       | The first letter of the unique pupil number does not fit its figures, so at least one of them is wrong.
      b    | C05      | C05       | The first letter of the unique pupil number does not fit its figures, so at least one of them is wrong.
      a    | C06      | C06       | The unique pupil number has not the right form of a letter, eleven figures, and a figure or letter.
      a    | C07      | C07       | The unique pupil number has not the right form of a letter, eleven figures, and a figure or letter.
      a    | C08      | C08       | The unique pupil number has not the right form of a letter, eleven figures, and a figure or letter.
      a    | C09      | C09       | The unique pupil number has not the right form of a letter, eleven figures, and a figure or letter.
      a    | C10      | C10       | The unique pupil number has not the right form of a letter, eleven figures, and a figure or letter.
      c    | C11      | C11       | The first three figures of the unique pupil number are not the number of any authority.
      a    | C14      | C14       | The unique pupil number has not the right form of a letter, eleven figures, and a figure or letter.
      b    | C15      | C15       | The first letter of the unique pupil number does not fit its figures, so at least one of them is wrong.
      c    | C15      | C15       | The first three figures of the unique pupil number are not the number of any authority.
      b    | C17      | C17       | The first letter of the unique pupil number does not fit its figures, so at least one of them is wrong.
      c    | C17      | C17       | The first three figures of the unique pupil number are not the number of any authority.
      a    |          | L16       | The unique pupil number has not the right form of a letter, eleven figures, and a figure or letter.
    `,
  );
});
