import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { IndicatorCatalogue } from '../../schemas/define_indicator.ts';
import { ofTeam, targetsSchema, type Target, type Targets } from '../../schemas/targets.ts';
import { Problem } from '../problem.ts';
import { findTargetFaults } from './targets/find_target_faults.ts';
import { lineOf } from './targets/line_of.ts';

/** Reads a council's targets. Without a path there are none. Throws a Problem that names every line that is wrong. */
export function readTargets(path: string | undefined, catalogue: IndicatorCatalogue): Targets {
  if (path === undefined) return [];
  const lines = new LineCounter();
  const document = parseDocument(textOf(path), { lineCounter: lines });
  stopAt(
    path,
    document.errors.map(({ linePos, message }) => ({
      line: linePos?.[0].line ?? 1,
      what: message.split('\n')[0]!,
    })),
  );
  const checked = targetsSchema.safeParse(document.toJS() ?? {});
  const faults = checked.success
    ? findTargetFaults(checked.data.targets, catalogue)
    : checked.error.issues.map((issue) => ({
        at: issue.path,
        what: `${
          issue.path
            .slice(1)
            .filter((step) => typeof step === 'string')
            .join(', ') || 'targets'
        }: ${issue.message}`,
      }));
  stopAt(
    path,
    faults.map(({ at, what }) => ({ line: lineOf(document, lines, at), what })),
  );
  return Object.entries(checked.data!.targets).flatMap(([indicator, given]) =>
    given.flatMap((target) => placesOf(indicator, target)),
  );
}

const placesOf = (indicator: string, target: Target): Targets => [
  { ...target, indicator },
  ...Object.keys(target.teams).map((team) => ({ ...ofTeam(target, team), indicator, team })),
];

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Problem({
      what: 'the file of targets could not be read.',
      where: path,
      whatToDo: 'Check `targets` in annexa.yaml: a path from the folder that annexa.yaml is in.',
    });
  }
}

function stopAt(path: string, faults: readonly { line: number; what: string }[]): void {
  if (faults.length === 0) return;
  throw new Problem({
    what: `these targets are not understood:\n${faults.map(({ line, what }) => `  line ${line}: ${what}`).join('\n')}`,
    where: path,
    whatToDo: 'Correct these lines. fixtures/demo/targets.yaml is a complete example.',
  });
}
