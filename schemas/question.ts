import { z } from 'zod';

/** What a parameter of a question can be. */
export const parameterKinds = [
  'whole number',
  'number',
  'date',
  'text',
  'one of',
  'team', // an id or a name; the query gets the name
  'worker', // an id or a name; the query gets the id
  'child', // an id; the query gets the one that was kept where records were merged
] as const;

/** The themes under which questions are shown, in this order; one without any is the council's own. */
export const topics = [
  'Front door',
  'Assessments',
  'Protection',
  'Missing',
  'Care',
  'Care leavers',
  'Workers and teams',
  'One child',
  'Your own',
] as const;

/** Options of `annexa ask` itself, which no parameter can be called. */
export const reservedNames = ['list', 'out', 'to', 'config', 'help', 'version'];

type Kind = { kind: (typeof parameterKinds)[number]; choices: string[] };

const name = z
  .string()
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, 'a name is of small letters, figures and single underscores');

const parameter = z
  .strictObject({
    name: name.refine((one) => !reservedNames.includes(one), 'annexa ask has an option of this name'),
    kind: z.enum(parameterKinds, `a parameter is one of: ${parameterKinds.join(', ')}`),
    /** Of one of. */
    choices: z.array(z.string().regex(/^[a-z0-9-]+$/, 'choices are of small letters, figures and hyphens')),
    /** What it is where it is not given; null where it has to be, or where it may be left out. */
    standard: z.string().nullable(),
    isOptional: z.boolean(),
    meaning: z.string().min(1, 'say after a colon what the parameter means'),
  })
  .refine(({ kind, choices }) => kind !== 'one of' || choices.length > 1, 'one of what? Give two or more')
  .refine(
    (one) => one.standard === null || valueOf(one).safeParse(one.standard).success,
    'its default is not of its kind',
  );

/** A saved question: a query with a head comment that says what it means and takes. */
export const questionSchema = z
  .strictObject({
    name,
    title: z.string().min(1, 'the first line of the head comment says what is asked'),
    topic: z.enum(topics, `a topic is one of: ${topics.join(', ')}`),
    about: z
      .string()
      .regex(/One row per/, 'the head comment says what a row is: One row per …')
      .max(1000, 'the head comment is longer than a thousand characters'),
    parameters: z.array(parameter),
    /** Words over a column, where its name does not read well. */
    headings: z.record(z.string(), z.string().min(1)),
    sql: z.string(),
    /** Where it is written. */
    file: z.string(),
  })
  .refine(
    ({ parameters }) => new Set(parameters.map((one) => one.name)).size === parameters.length,
    'two parameters have the same name',
  );

export type Parameter = z.infer<typeof parameter>;
export type Question = z.infer<typeof questionSchema>;

/** A parameter's value as a query gets it. */
export type ParameterValue = string | number | null;

/** Checks the text of a parameter and makes it the value that the query gets. */
export function valueOf({ kind, choices }: Kind): z.ZodType<string | number> {
  if (kind === 'whole number')
    return z
      .string()
      .regex(/^\d{1,9}$/, 'a whole number, in figures: 10')
      .transform(Number);
  if (kind === 'number')
    return z
      .string()
      .regex(/^\d{1,9}(\.\d{1,6})?$/, 'a number, in figures: 20 or 2.5')
      .transform(Number);
  if (kind === 'date') return z.iso.date('a date, as year-month-day: 2026-03-31');
  if (kind === 'one of')
    return z
      .string()
      .transform((text) =>
        text
          .trim()
          .toLowerCase()
          .replace(/[\s_]+/g, '-'),
      )
      .pipe(z.enum(choices, `one of ${choices.join(', ')}`));
  return z.string().trim().min(1, 'a text, and not an empty one');
}
