import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from './project_root.ts';

/** What the year of a published value means. */
export const publishedYears = {
  financial_year: 'year ending 31 March {year}',
  march: '31 March {year}',
  january: 'January {year}',
  september: '30 September {year}',
  calendar_year: 'calendar year {year}',
  academic_year: 'academic year ending {year}',
} as const;

const text = z.string().min(1);
const field = z.enum(['value', 'rate', 'numerator', 'median', 'lower_quartile', 'upper_quartile']);
const over = z.enum(Object.keys(publishedYears) as [keyof typeof publishedYears]);

const ours = {
  title: text,
  /** Of the indicator, or of its variant. */
  indicator: text,
  /** The column of indicators.figures that it compares with. */
  field: field.default('value'),
  /** Of a distribution: the classes of ours that it takes together. */
  classes: z.array(text).min(1).optional(),
};

const measuresSchema = z.strictObject({
  compared: z.record(
    text,
    z.strictObject({ ...ours, over, other_side: z.boolean().default(false), differs: text.optional() }),
  ),
  not_compared: z.record(text, text),
});

const englandSchema = z
  .strictObject({
    sources: z.record(text, text),
    known: z.array(
      z.strictObject({
        source: text,
        year: text,
        basis: z.enum(['published', 'derived']).default('published'),
        differs: text.optional(),
        values: z.array(
          z
            .strictObject({
              ...ours,
              value: z.number().optional(),
              /** In place of a value: that of each class of a distribution. */
              shares: z.record(text, z.number()).optional(),
            })
            .refine(
              ({ value, shares }) => (value === undefined) !== (shares === undefined),
              'give a value or shares',
            ),
        ),
      }),
    ),
  })
  .refine(
    ({ sources, known }) => known.every(({ source }) => source in sources),
    'a source is not among the sources',
  );

export type PublishedMeasure = z.infer<typeof measuresSchema>['compared'][string] & { code: string };
export type EnglandValue = Pick<PublishedMeasure, 'title' | 'indicator' | 'field' | 'classes' | 'differs'> & {
  value: number;
  year: string;
  basis: 'published' | 'derived';
  source: string;
};

/** A file of schemas/published, by its name. */
export const publishedFile = (name: string): string => join(projectRoot, 'schemas', 'published', name);

/** The published measures that a figure of ours compares with, and the codes of those that none does, with the reason. */
export function readMeasures(): { compared: PublishedMeasure[]; notCompared: Record<string, string> } {
  const { compared, not_compared } = measuresSchema.parse(readYaml('measures.yaml'));
  return {
    compared: Object.entries(compared).map(([code, measure]) => ({ code, ...measure })),
    notCompared: not_compared,
  };
}

/** What is known of England alone, each class of a distribution by itself; `source` in words. */
export function readEnglandValues(): EnglandValue[] {
  const { sources, known } = englandSchema.parse(readYaml('england.yaml'));
  return known.flatMap(({ source, values, ...together }) =>
    values.flatMap(({ value, shares, ...own }) => {
      const told = { ...own, ...together, source: sources[source]! };
      if (value !== undefined) return [{ ...told, value }];
      return Object.entries(shares ?? {}).map(([name, share]) => ({
        ...told,
        title: `${own.title}: ${name}`,
        classes: [name],
        value: share,
      }));
    }),
  );
}

const readYaml = (name: string): unknown => parse(readFileSync(publishedFile(name), 'utf8'));
