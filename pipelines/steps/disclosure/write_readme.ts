import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFiles, symbols } from '../../../schemas/packs/open_data.ts';
import type { Clinic } from '../clinic/clinic_types.ts';

/** Writes what stands in the folder, what protects people in it, and where it differs from what DfE asks of open data. */
export async function writeReadme(clinic: Clinic, folder: string): Promise<void> {
  await writeFile(join(folder, openFiles.readme), readme(clinic), { mode: 0o600 });
}

function readme({ settings, asAt, runId, version }: Clinic): string {
  const { below, round_to: roundTo, least_denominator: least } = settings.disclosure;
  return `# Figures of children's services in ${settings.authority.name}

As at ${asAt}, from the records as they stood then. No child is in these files, and no worker. They are not a ranking of
authorities, teams or anyone else. Run ${runId}, annexa ${version}.

| File                 | Holds                                                                             |
| -------------------- | --------------------------------------------------------------------------------- |
| \`${openFiles.figures}\`        | the figures: one row for each indicator, period, group and class                  |
| \`${openFiles.parquet}\`    | the same, numbers as numbers, with the symbols in columns of their own            |
| \`${openFiles.metadata}\`   | what the columns are, for DfE's own service                                       |
| \`${openFiles.indicators}\`     | what each indicator counts and where it is from; what was not computed, and why   |
| \`${openFiles.package}\`   | all of this for programs: a Frictionless data package                             |

## Symbols

${Object.entries(symbols)
  .map(([symbol, words]) => `- \`${symbol}\`: ${words}.`)
  .join('\n')}

## What protects people

- Counts from 1 to ${below - 1} are hidden, and so are counts that leave 1 to ${below - 1} others.
- Whatever would give a hidden count back is hidden too: the next smallest groups, classes, months or quarters, until at
  least two are hidden that could well be other than they are. A period that cuts across years, such as the year to date,
  is hidden where it would tell a hidden month.
- Zeros are shown. Other counts are shown to the nearest ${roundTo}.
- Percentages, means and medians are of the numbers before they were rounded, and only shown of at least ${least} cases.
- Rates are of the rounded counts, so they differ a little from those that the service uses.
- Groups and classes are told of whole years that do not overlap and of single days, because shorter periods would tell
  small numbers, and two that overlap the difference between them. Groups of fewer than ${least} cases in all are left out, and
  so are those that cannot be told safely.
- Breakdowns that could name a person, a school or a provider are never written.
- Each indicator is protected for itself. Before you publish, look whether two that share their cases, or an earlier
  release of the same, tell more together than each alone.

## Where it differs from DfE's open data standards

- Indicators stand below each other (\`indicator_id\`), not in columns: they do not share their groups and units.
- \`period_start\` and \`period_end\` say which days a row is of, and \`interval_type\` what kind of period: DfE has no
  identifier for twelve months that end in any month, for a year to date or for 36 months, so these are reporting years.
- A state is of a day (\`interval_type\` day, \`period_end\`): its time identifier is the month.
- \`new_la_code\` is x unless the council's settings give it.

## Licence

Published by the council under the Open Government Licence v3.0, unless it says otherwise. Region names and, where the
council states none, the number of children are from the Department for Education's Local Authority Interactive Tool, under the
same licence.
`;
}
