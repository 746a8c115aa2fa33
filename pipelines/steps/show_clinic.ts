import { join } from 'node:path';
import { inFigures, plural } from '../words.ts';
import type { Published } from './publish.ts';

/** Says where a clinic's pack is, and what stands in it. */
export function describeClinic({ folder, record: { asAt, clinic, outputs } }: Published): string {
  const books = outputs.filter(({ file }) => file.endsWith('.xlsx')).map(({ file }) => file);
  const teams = books.filter((file) => file.startsWith('child-level/teams/'));
  const others = books.filter((file) => !teams.includes(file));
  return [
    `The ${clinic} clinic as at ${asAt} is ready:`,
    ...others.map((file) => `  ${join(folder, file)}`),
    ...(teams.length === 0
      ? []
      : [
          `  ${join(folder, 'child-level/teams')}: ${inFigures(teams.length)} ${plural(teams.length, 'team')}`,
        ]),
    `  ${join(folder, 'aggregate')}: its figures as tables, small numbers suppressed`,
  ].join('\n');
}
