import { join } from 'node:path';
import Table from 'cli-table3';
import { packFiles } from '../../schemas/packs/annex_a.ts';
import { openInWords } from './count_findings.ts';
import type { Published } from './publish.ts';
import { inFigures, shorten } from '../words.ts';

/** What a run made, for the terminal: counts and places only, never a child. */
export function describeRun({ folder, record, notes }: Published): string {
  const table = new Table({
    head: ['List', 'Rows', 'To check', 'Set aside', 'Unmatched codes', 'Gaps'],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const list of record.lists) {
    table.push([
      shorten(list.title, 34),
      inFigures(list.listed),
      inFigures(list.rowsWithAProblem),
      inFigures(list.rowsSetAside),
      inFigures(list.unmatchedCodes),
      inFigures(list.gaps.length),
    ]);
  }
  const { findings, inputs, timings } = record;
  const rowsRead = inputs.reduce((sum, input) => sum + input.rowsRead, 0);
  const seconds = timings.reduce((sum, timing) => sum + timing.seconds, 0);
  const hasWorkbook = record.outputs.some(({ file }) => file === packFiles.working);
  return [
    `Annex A as at ${record.asAt}: ${inputs.length} files, ${inFigures(rowsRead)} rows read`,
    table.toString(),
    `In all: ${inFigures(findings.setAside)} rows set aside, ${inFigures(findings.unmatchedCodes)} unmatched codes`,
    `Findings open: ${openInWords(findings)}`,
    '',
    `To look at   ${hasWorkbook ? join(folder, packFiles.working) : join(folder, 'child-level', 'lists')}`,
    ...(hasWorkbook ? [`To send      ${join(folder, packFiles.submission)}`] : []),
    `Took         ${seconds.toFixed(1)} seconds`,
    ...notes.map((note) => `Note: ${note}`),
  ].join('\n');
}
