#!/usr/bin/env node
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { clinics } from '../schemas/clinic.ts';
import { readIndicators } from '../schemas/define_indicator.ts';
import { packFiles } from '../schemas/packs/annex_a.ts';
import { rehearsalFile } from '../schemas/packs/rehearsal.ts';
import { annexaVersion } from '../schemas/project_root.ts';
import { readTheme } from '../schemas/theme.ts';
import { ask, type AskOptions } from './ask.ts';
import { makeAnnexA, NothingPublished, type AnnexA } from './annex_a.ts';
import { makeClinic } from './clinic.ts';
import { describeSubmission, submit } from './submit.ts';
import { writeDemo } from './demo.ts';
import { explain as explainWhatIsAsked, type ExplainOptions } from './explain.ts';
import { Problem } from './problem.ts';
import { readClinic, readCount, readDay, readInspection } from './steps/read_options.ts';
import { readSettings } from './steps/read_settings.ts';
import { readTargets } from './steps/read_targets.ts';
import { describeClinic } from './steps/show_clinic.ts';
import { describeRehearsal } from './steps/show_rehearsal.ts';
import { describeRun } from './steps/show_summary.ts';

/** What a nightly task learns from the way the program ends. */
const exitCodes = { published: 0, publishedWithFindings: 1, nothingPublished: 2, couldNotStart: 3 } as const;

type JobOptions = {
  exports: string;
  asAt: string;
  config?: string;
  out: string;
  workbooks: boolean;
  rules: boolean;
  indicators: boolean;
  compareWith?: string;
  theme?: string;
  inspection: string;
  callDate?: string;
  seed: string;
};
type DemoOptions = { to: string; children?: string; authorities: string; seed: string; untidy?: boolean };

const program = new Command('annexa')
  .description(
    "Makes Ofsted's eleven Annex A child-level lists from a council's case-management exports, and says whether they are ready to be sent.",
  )
  .version(annexaVersion())
  .exitOverride();

/** What each verb shows at the end. Each makes and publishes everything, so that none takes away what another made. */
const verbs: { name: string; summary: string; show: (made: AnnexA) => string[] }[] = [
  { name: 'lists', summary: 'make the eleven lists', show: (made) => [describeRun(made)] },
  {
    name: 'rehearse',
    summary: 'say of each list whether it is ready to be sent, why not, and what to fix first',
    show: (made) => [showRehearsal(made), ...describeNotes(made)],
  },
  {
    name: 'handouts',
    summary: 'give each team what its workers have to put right',
    show: (made) => [describeHandOuts(made)],
  },
  {
    name: 'run',
    summary: 'do everything that annexa can: what a nightly task calls',
    show: (made) => [describeRun(made), showRehearsal(made)],
  },
];

for (const { name, summary, show } of verbs) {
  const command = program
    .command(name)
    .summary(summary)
    .description(`${summary[0]!.toUpperCase()}${summary.slice(1)}, from a folder of exports.`);
  addJobOptions(command)
    .addHelpText(
      'after',
      `\nExample:\n  annexa ${name} --exports exports --as-at 2026-03-31 --config annexa.yaml`,
    )
    .action((options: JobOptions) => makeLists(options, show));
}

function addJobOptions(command: Command): Command {
  return command
    .requiredOption('--exports <folder>', 'the folder that holds the exports')
    .requiredOption('--as-at <date>', 'the date that the lists describe, year-month-day')
    .option('--config <file>', 'your settings (annexa.yaml, if it is here)')
    .option('--out <folder>', 'where the output goes', 'output')
    .option('--compare-with <run>', 'the as-at date or id of an earlier run (the last one before)')
    .option(
      '--theme <name>',
      'only the lists of a theme: front-door, cin-cp, care, care-leavers, or your own file',
    )
    .option('--inspection <kind>', 'plan for: standard, short, focused_visit or jtai', 'standard')
    .option('--call-date <date>', 'the day of the call to plan for (the next Monday)')
    .option('--seed <text>', 'draws the sample: the same seed draws the same children', '1')
    .option('--no-workbooks', 'CSV, Parquet and Arrow only: for a run too large for Excel')
    .option('--no-rules', 'the lists without looking for what is wrong: for several councils together')
    .option('--no-indicators', 'the lists without figures over time: for several councils together');
}

addJobOptions(
  program
    .command('submit')
    .summary('make the submission, once nothing blocks it')
    .description(
      'Make the submission from a folder of exports: the lists, a data note for each, hashes, and a zip to upload. Refuses while a finding blocks a list.',
    )
    .option('--anyway <reason>', 'submit though findings block it, and keep the reason'),
)
  .addHelpText(
    'after',
    '\nExample:\n  annexa submit --exports exports --as-at 2026-03-31 --config annexa.yaml',
  )
  .action((options: JobOptions & { anyway?: string }) => makeSubmission(options));

program
  .command('clinic')
  .summary('make the pack of a performance clinic: weekly, monthly or quarterly')
  .description(
    'Make the pack of a performance clinic from a folder of exports: the weekly flash, the monthly clinic of the service and of each team, or the quarterly report.',
  )
  .argument('<kind>', `${Object.keys(clinics).join(', ')}`)
  .requiredOption('--exports <folder>', 'the folder that holds the exports')
  .requiredOption('--as-at <date>', 'the last day of the week, month or quarter, year-month-day')
  .option('--team <name>', "only this team's pack")
  .option('--config <file>', 'your settings (annexa.yaml, if it is here)')
  .option('--out <folder>', 'where the output goes', 'output')
  .option('--compare-with <run>', 'the as-at date or id of an earlier run (the last one before)')
  .addHelpText(
    'after',
    '\nExample:\n  annexa clinic monthly --exports exports --as-at 2026-03-31 --config annexa.yaml',
  )
  .action((kind: string, options: ClinicRunOptions) => runClinic(kind, options));

program
  .command('explain')
  .summary('say where a row came from, what is known of a child, a finding or a rule, and why a figure moved')
  .description(
    'Say where a row of a list came from and why it is there, what is known of a child or a finding, what a rule looks for, or what an indicator means and why it moved: from what the latest run kept.',
  )
  .argument('<question...>', 'list 7 row 12, child ID, finding ID, rule ID or indicator ID')
  .option('--out <folder>', 'where the output of the run is', 'output')
  .option('--run <run>', 'the as-at date or id of another run (the latest)')
  .option('--exports <folder>', 'the exports, to show the line that the record came from')
  .option('--month <month>', 'of an indicator: the month, year-month (the last whole one)')
  .option('--compare-with <run>', 'of an indicator: the as-at date or id of the run to compare with')
  .addHelpText(
    'after',
    `\nExamples:
  annexa explain list 7 row 12
  annexa explain list 7 row 12 --exports exports
  annexa explain child 9990030248
  annexa explain finding 3f9c2a7b10de
  annexa explain rule DQ-REF-006 --run 2026-03-31
  annexa explain indicator cp-visits-in-timescale --month 2026-02`,
  )
  .action(async (question: string[], options: Omit<ExplainOptions, 'question'>) =>
    console.log((await explainWhatIsAsked({ question, ...options })).join('\n')),
  );

program
  .command('ask')
  .summary('answer a saved question, on screen and as a workbook')
  .description(
    'Answer a saved question from what the latest run kept, on screen and as a workbook. A question takes parameters of its own.',
  )
  .argument('[question...]', 'its name, and its parameters behind it')
  .option('--list', 'show the questions, or one of them, with their parameters')
  .option('--out <folder>', 'where the output of the run is', 'output')
  .option('--to <path>', 'the workbook or folder to write to (asked/child-level in the output)')
  .option('--config <file>', 'your settings, which name the folder of your own questions')
  .allowUnknownOption()
  .addHelpText(
    'after',
    `\nExamples:
  annexa ask --list
  annexa ask out-of-hours-contacts --last 10
  annexa ask not-seen --days 30 --status on-a-plan
  annexa ask journey --child 9990030248`,
  )
  .action(async (words: string[], options: Omit<AskOptions, 'words'>) =>
    console.log((await ask({ words, ...options })).join('\n')),
  );

program
  .command('demo')
  .summary("write an invented council's exports")
  .description("Write an invented council's exports, in which no child is real.")
  .requiredOption('--to <folder>', 'where they go')
  .option(
    '--children <number>',
    'children in the population of each council (20,000; for several councils as in England)',
  )
  .option('--authorities <number>', 'how many councils', '1')
  .option('--seed <number>', 'the same seed gives the same exports', '1')
  .option('--untidy', 'plant every fault that real exports have, with an answer sheet')
  .addHelpText('after', '\nExample:\n  annexa demo --to exports --children 20000 --seed 1')
  .action((options: DemoOptions) => makeDemo(options));

async function makeLists(options: JobOptions, show: (made: AnnexA) => string[]): Promise<void> {
  const made = await runJob(options);
  console.log(`\n${show(made).join('\n\n')}`);
  process.exitCode = exitCodeOf(made);
}

async function makeSubmission(options: JobOptions & { anyway?: string }): Promise<void> {
  const made = await runJob({ ...options, workbooks: true, rules: true });
  const submission = await submit({ made, out: options.out, anyway: options.anyway ?? null });
  console.log(
    `\n${[showRehearsal(made), describeSubmission(submission), ...describeNotes(made)].join('\n\n')}`,
  );
  process.exitCode = 'blocked' in submission ? exitCodes.nothingPublished : exitCodeOf(made);
}

type ClinicRunOptions = Pick<JobOptions, 'exports' | 'asAt' | 'config' | 'out' | 'compareWith'> & {
  team?: string;
};

async function runClinic(kind: string, options: ClinicRunOptions): Promise<void> {
  const settings = readSettings(options.config);
  const made = await makeClinic({
    kind: readClinic(kind),
    exports: options.exports,
    asAt: readDay('--as-at', options.asAt),
    settings,
    targets: readTargets(settings.targets, readIndicators()),
    team: options.team ?? null,
    out: options.out,
    ...(options.compareWith === undefined ? {} : { compareWith: options.compareWith }),
    onStep: (step) => console.error(`… ${step}`),
  });
  console.log(`\n${[describeClinic(made), ...describeNotes(made)].join('\n')}`);
  process.exitCode =
    made.record.outcome === 'published' ? exitCodes.published : exitCodes.publishedWithFindings;
}

const exitCodeOf = ({ record }: AnnexA): number =>
  record.outcome === 'published' ? exitCodes.published : exitCodes.publishedWithFindings;

function runJob(options: JobOptions): Promise<AnnexA> {
  return makeAnnexA({
    exports: options.exports,
    asAt: readDay('--as-at', options.asAt),
    settings: readSettings(options.config),
    out: options.out,
    workbooks: options.workbooks,
    rules: options.rules,
    indicators: options.indicators,
    ...(options.compareWith === undefined ? {} : { compareWith: options.compareWith }),
    theme: options.theme === undefined ? null : readTheme(options.theme),
    call: {
      inspection: readInspection(options.inspection),
      date: options.callDate === undefined ? null : readDay('--call-date', options.callDate),
    },
    seed: options.seed,
    onStep: (step) => console.error(`… ${step}`),
  });
}

const showRehearsal = ({ folder, record, summary }: AnnexA): string =>
  describeRehearsal({ ...summary, asAt: record.asAt, path: join(folder, rehearsalFile) });

function describeHandOuts({ folder, record, notes }: AnnexA): string {
  const written = record.outputs.filter(({ file }) => file.startsWith(`${packFiles.handOuts}/`));
  return [
    written.length === 0
      ? 'Nothing to hand out: no worker has anything to put right.'
      : `${written.length} hand-outs, one for each team: ${join(folder, packFiles.handOuts)}`,
    ...describeNotes({ notes }),
  ].join('\n');
}

const describeNotes = ({ notes }: Pick<AnnexA, 'notes'>): string[] => notes.map((note) => `Note: ${note}`);

async function makeDemo({ to, children, authorities, seed, untidy = false }: DemoOptions): Promise<void> {
  const { files, rows } = await writeDemo({
    to,
    ...(children === undefined ? {} : { children: readCount('--children', children) }),
    authorities: readCount('--authorities', authorities),
    seed: readCount('--seed', seed),
    untidy,
  });
  console.log(
    `Wrote ${rows.toLocaleString('en-GB')} rows in ${files.length} files to ${to}. No child in them is real.`,
  );
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}

function explain(error: unknown): number {
  // Commander has said what was wrong with the command line, or shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.couldNotStart;
  if (error instanceof Problem) {
    console.error(`\n${error.message}`);
    return exitCodes.couldNotStart;
  }
  const cause = error instanceof NothingPublished ? error.cause : error;
  if (cause instanceof Problem) console.error(`\n${cause.message}`);
  else console.error('\nannexa made a mistake. Please report what follows.', cause);
  console.error('Nothing was published. The last good output is as it was.');
  return exitCodes.nothingPublished;
}
