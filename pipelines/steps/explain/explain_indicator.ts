import type { DuckDBConnection } from '@duckdb/node-api';
import { measuresOf, readIndicators, type Indicator, type Kind } from '../../../schemas/define_indicator.ts';
import { defaultSettings, type Settings } from '../../../schemas/settings.ts';
import { Problem } from '../../problem.ts';
import { quoteText } from '../../sql_text.ts';
import { intervalName } from '../clinic/period_words.ts';
import { chosenRun, withMeta } from '../comparing/find_earlier_run.ts';
import { overruleIndicators } from '../indicators/overrule_indicators.ts';
import { figuresOf, figuresRuns, lastTold, publisherOf, type FiguresRun } from '../movements/choose_runs.ts';
import { findMovements } from '../movements/find_movements.ts';
import { snapshotSide } from '../movements/movement_sides.ts';
import { closeDatabase, openDatabase } from '../open_database.ts';
import { describeCard } from './describe_card.ts';
import { describeMovements } from './describe_movements.ts';
import { formatFigure } from './figure_words.ts';
import { keptTooLittle } from './find_kept_run.ts';
import { inWords, pairs, section, wrapped, type Pair } from './lay_out.ts';
import { ask, parquet } from './open_snapshot.ts';
import { nearest } from './suggest_rules.ts';

export type IndicatorQuestion = {
  id: string;
  /** The folder of snapshots. */
  snapshots: string;
  /** An as-at date or a run id; without it, the latest run that kept its figures. */
  run?: string;
  /** The run to compare with; without it, the one that published the month before, else the last one before. */
  compareWith?: string;
  /** YYYY-MM; without it, the last whole month. */
  month?: string;
};

/**
 * What an indicator means, what it was said to be of a month and is now, and which cases moved and why: from what the runs
 * kept, without working anything out from the exports.
 */
export async function explainIndicator(asked: IndicatorQuestion): Promise<string[]> {
  const catalogue = readIndicators();
  const uncomputed = catalogue.uncomputed.find(({ id }) => id === asked.id);
  if (uncomputed !== undefined)
    return [
      `Indicator ${uncomputed.id}: ${uncomputed.name}`,
      ...section('What it is', wrapped(uncomputed.why_it_matters, 2)),
      ...section('Not worked out', wrapped(uncomputed.not_computed, 2)),
    ];
  const indicator = catalogue.indicators.find((one) => measuresOf(one).some(({ id }) => id === asked.id));
  if (indicator === undefined)
    throw unknownIndicator(
      asked.id,
      catalogue.indicators.flatMap((one) => measuresOf(one).map(({ id }) => id)),
    );
  const run = findRun(asked);
  const settings = run === null ? defaultSettings : (withMeta(run).meta?.settings ?? defaultSettings);
  const [overruled] = overruleIndicators([indicator], {
    ...settings,
    indicators: ownOf(indicator, settings),
  });
  const title = `Indicator ${asked.id}: ${measuresOf(indicator).find(({ id }) => id === asked.id)!.name}`;
  if (run === null)
    return [
      title,
      ...describeCard(overruled!, asked.id),
      ...section('The figure', ['  There has been no run yet.']),
    ];
  const db = await openDatabase({ asAt: run.asAt, settings });
  try {
    return [
      title,
      `As at ${inWords(run.asAt)}, run ${run.runId}`,
      ...describeCard(overruled!, asked.id),
      ...(await describeFigure(db, run, asked)),
    ];
  } finally {
    closeDatabase(db);
  }
}

const ownOf = ({ id }: Indicator, { indicators }: Settings): Settings['indicators'] =>
  indicators[id] === undefined ? {} : { [id]: indicators[id] };

const unknownIndicator = (id: string, known: readonly string[]): Problem =>
  new Problem({
    what: 'there is no indicator with this id.',
    where: `indicator ${id}`,
    whatToDo: `The nearest are ${nearest(id, known).join(', ')}. The definitions sheet of a clinic's pack has them all.`,
  });

function findRun({ snapshots, run: chosen }: IndicatorQuestion): FiguresRun | null {
  const runs = figuresRuns(snapshots).reverse();
  if (chosen === undefined) return runs[0] ?? null;
  const found = runs.find(({ asAt, runId }) => runId === chosen || asAt === chosen);
  if (found !== undefined) return found;
  throw new Problem({
    what: `no run as at ${chosen}, or with that id, kept its figures here.`,
    where: snapshots,
    whatToDo:
      runs.length === 0
        ? 'Nothing is kept yet: make a run with annexa run or annexa clinic.'
        : `Choose one of these: ${runs
            .slice(0, 10)
            .map(({ asAt, runId }) => `${asAt} (run ${runId})`)
            .join(', ')}.`,
  });
}

type Month = { start: string; end: string };
type Figure = {
  kind: Kind;
  category: string | null;
  group_name: string | null;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
};

async function describeFigure(
  db: DuckDBConnection,
  run: FiguresRun,
  asked: IndicatorQuestion,
): Promise<string[]> {
  const outcome = await whyNotWorkedOut(db, run, asked.id);
  if (outcome !== null) return section('The figure', wrapped(outcome, 2));
  const month = await findMonth(db, run, asked.month);
  const earlier = figuresRuns(asked.snapshots).filter(
    ({ asAt, folder }) => asAt <= run.asAt && folder !== run.folder,
  );
  const publisher = publisherOf([...earlier.filter(({ asAt }) => asAt < run.asAt), run], {
    type: 'month',
    end: month.end,
  })!;
  const name = intervalName('month', month);
  return [
    ...section('The figure', await figureLines(db, { asked, run, publisher, month })),
    ...(await sinceMonthBefore(db, { run, earlier, month, asked })),
    ...section(
      `${name} since it was published`,
      publisher === run
        ? wrapped('This run published it: nothing has been recorded since.', 2)
        : await movementLines(
            db,
            { then: publisher, thenEnd: month.end, run, month, asked },
            'same interval',
          ),
    ),
  ];
}

async function whyNotWorkedOut(db: DuckDBConnection, run: FiguresRun, id: string): Promise<string | null> {
  const side = snapshotSide(run.folder);
  if (side === null) throw keptTooLittle(run.folder);
  const [told] = await ask(db, `select 1 from ${side.kept_measures} where indicator_id = $1`, [id]);
  if (told !== undefined) return null;
  const outcomes = parquet(`${figuresOf(run.folder).replace(/figures\.parquet$/, 'outcomes.parquet')}`);
  const [outcome] = await ask<{ reason: string | null }>(
    db,
    `select reason from ${outcomes} where indicator_id = $1`,
    [id],
  );
  return `This run did not work it out${outcome?.reason ? `: ${outcome.reason}` : ''}.`;
}

async function findMonth(db: DuckDBConnection, run: FiguresRun, asked: string | undefined): Promise<Month> {
  const months = await ask<Month>(
    db,
    `select distinct interval_start as start, interval_end as "end" from ${parquet(figuresOf(run.folder))}
    where interval_type = 'month' and ${asked === undefined ? 'is_complete' : `interval_start = ${quoteText(`${asked}-01`)}`}
    order by interval_end desc limit 1`,
  );
  if (months[0] !== undefined) return months[0];
  throw new Problem({
    what: `the run as at ${run.asAt} has no figures of ${asked ?? 'a month'}`,
    where: '--month',
    whatToDo: 'Choose one of the two years before its as-at date, as year and month: --month 2026-02',
  });
}

type Told = { asked: IndicatorQuestion; run: FiguresRun; publisher: FiguresRun; month: Month };

async function figureLines(db: DuckDBConnection, { asked, run, publisher, month }: Told): Promise<string[]> {
  const now = await readFigures(db, run, asked.id, month);
  const then = publisher === run ? [] : await readFigures(db, publisher, asked.id, month);
  const name = intervalName('month', month);
  if (now.length + then.length === 0)
    return wrapped(`The exports tell nothing of ${name}, and no earlier run published it.`, 2);
  const rows = [...new Map([...now, ...then].map((figure) => [keyOf(figure), figure])).values()];
  return pairs([
    [
      '',
      `${name} now${publisher === run ? '' : `; as published on ${inWords(publisher.asAt)} by run ${publisher.runId}`}`,
    ],
    ...rows.map((figure): Pair => {
      const find = (figures: readonly Figure[]): Figure | undefined =>
        figures.find((one) => keyOf(one) === keyOf(figure));
      const [known, said] = [find(now), find(then)];
      const words = known === undefined ? 'not known now' : formatFigure(figure.kind, known);
      const before = said === undefined ? '' : `; as published ${formatFigure(figure.kind, said)}`;
      return [labelOf(figure), `${words}${before}`];
    }),
  ]);
}

const keyOf = ({ category, group_name: group }: Figure): string => JSON.stringify([group, category]);

const labelOf = ({ category, group_name: group }: Figure): string =>
  [group ?? 'The service', category].filter((part) => part !== null).join(', ');

function readFigures(db: DuckDBConnection, run: FiguresRun, id: string, { end }: Month): Promise<Figure[]> {
  const side = snapshotSide(run.folder);
  if (side === null) return Promise.resolve([]);
  return ask<Figure>(
    db,
    `select measures.kind, figures.category, figures.group_name, figures.value, figures.numerator, figures.denominator
    from ${side.kept_figures} as figures
    inner join ${side.kept_measures} as measures on figures.indicator_id = measures.indicator_id
    where figures.indicator_id = $1 and figures.interval_type = 'month' and figures.interval_end = date ${quoteText(end)}
      and (figures.breakdown = 'all' or figures.group_name is not null)
    order by figures.breakdown, figures.group_name, figures.category`,
    [id],
  );
}

type Since = { run: FiguresRun; earlier: readonly FiguresRun[]; month: Month; asked: IndicatorQuestion };

async function sinceMonthBefore(
  db: DuckDBConnection,
  { run, earlier, month, asked }: Since,
): Promise<string[]> {
  const before = dayBefore(month.start);
  const published = publisherOf(earlier, { type: 'month', end: before });
  const then =
    asked.compareWith === undefined
      ? (published ?? earlier.at(-1))
      : chosenRun(asked.snapshots, asked.compareWith, run.asAt);
  const thenEnd =
    then === undefined
      ? null
      : then === published
        ? before
        : await lastTold(db, then, { type: 'month', until: month.end });
  if (then === undefined || thenEnd === null || thenEnd === month.end)
    return section(
      'What moved since the month before',
      wrapped('No earlier run has told of the month before.', 2),
    );
  const names = [thenEnd, month.end].map((end) => intervalName('month', { start: end, end }));
  return section(
    `What moved from ${names.join(' to ')}`,
    await movementLines(db, { then, thenEnd, run, month, asked }, 'then to now'),
  );
}

type Compared = {
  then: FiguresRun;
  thenEnd: string;
  run: FiguresRun;
  month: Month;
  asked: IndicatorQuestion;
};

async function movementLines(
  db: DuckDBConnection,
  { then, thenEnd, run, month, asked }: Compared,
  comparison: 'then to now' | 'same interval',
): Promise<string[]> {
  const [before, now] = [snapshotSide(then.folder), snapshotSide(run.folder)];
  if (before === null || now === null)
    return wrapped(
      `The run as at ${inWords(then.asAt)} was kept by an earlier version of annexa, without its cases.`,
      2,
    );
  await findMovements(db, {
    then: before,
    now,
    intervalType: 'month',
    thenEnd,
    nowEnd: month.end,
    asAt: run.asAt,
    measures: [asked.id],
  });
  return [
    ...wrapped(`Compared with the run as at ${inWords(then.asAt)} (${then.runId}).`, 2),
    ...(await describeMovements(db, comparison)),
  ];
}

const dayBefore = (isoDay: string): string =>
  new Date(Date.parse(isoDay) - 86_400_000).toISOString().slice(0, 10);
