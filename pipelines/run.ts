#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { z } from 'zod';
import { annexaVersion } from '../schemas/project_root.ts';
import { makeAnnexA, NothingPublished } from './annex_a.ts';
import { writeDemo } from './demo.ts';
import { Problem } from './problem.ts';
import { readSettings } from './steps/read_settings.ts';
import { describeRun } from './steps/show_summary.ts';

/** What a nightly task learns from the way the program ends. */
const exitCodes = { published: 0, publishedWithFindings: 1, nothingPublished: 2, couldNotStart: 3 } as const;

type ListOptions = { exports: string; asAt: string; config?: string; out: string; workbooks: boolean };
type DemoOptions = { to: string; children?: string; authorities: string; seed: string; untidy?: boolean };

const program = new Command('annexa')
  .description("Makes Ofsted's eleven Annex A child-level lists from a council's case-management exports.")
  .version(annexaVersion())
  .exitOverride();

for (const { name, summary } of [
  { name: 'lists', summary: 'make the eleven lists' },
  { name: 'run', summary: 'do everything that annexa can: what a nightly task calls' },
]) {
  program
    .command(name)
    .summary(summary)
    .description(`${summary[0]!.toUpperCase()}${summary.slice(1)}, from a folder of exports.`)
    .requiredOption('--exports <folder>', 'the folder that holds the exports')
    .requiredOption('--as-at <date>', 'the date that the lists describe, year-month-day')
    .option('--config <file>', 'your settings (annexa.yaml, if it is here)')
    .option('--out <folder>', 'where the output goes', 'output')
    .option('--no-workbooks', 'CSV, Parquet and Arrow only: for a run too large for Excel')
    .addHelpText(
      'after',
      `\nExample:\n  annexa ${name} --exports exports --as-at 2026-03-31 --config annexa.yaml`,
    )
    .action((options: ListOptions) => makeLists(options));
}

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

async function makeLists({ exports, asAt, config, out, workbooks }: ListOptions): Promise<void> {
  const published = await makeAnnexA({
    exports,
    asAt: readDay(asAt),
    settings: readSettings(config),
    out,
    workbooks,
    onStep: (step) => console.error(`… ${step}`),
  });
  console.log(`\n${describeRun(published)}`);
  process.exitCode =
    published.record.outcome === 'published' ? exitCodes.published : exitCodes.publishedWithFindings;
}

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

function readDay(text: string): string {
  if (z.iso.date().safeParse(text).success) return text;
  throw new Problem({
    what: `"${text}" is not a date`,
    where: '--as-at',
    whatToDo: 'Write it as year-month-day: --as-at 2026-03-31',
  });
}

function readCount(option: string, text: string): number {
  const checked = z.coerce.number().int().positive().safeParse(text);
  if (checked.success) return checked.data;
  throw new Problem({
    what: `"${text}" is not a whole number above zero`,
    where: option,
    whatToDo: `Write it in figures: ${option} 20000`,
  });
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
