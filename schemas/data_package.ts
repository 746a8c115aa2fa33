import { z } from 'zod';

// What the Data Package standard asks for, version 2, in a form that readers of version 1 understand as well.
const name = z.string().regex(/^[a-z0-9._-]+$/);
const path = z
  .string()
  .regex(/^(?!\/|.*\.\.)[^\\]+$/, 'a path within the folder')
  .or(z.url({ protocol: /^https?$/ }));
const text = z.string().min(1);

const license = z.strictObject({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), path, title: text });
const source = z.strictObject({ title: text, path: path.optional() });

const field = z.strictObject({
  name: text,
  type: z.enum(['string', 'integer', 'number', 'date']),
  title: text,
  description: text,
  constraints: z
    .strictObject({ required: z.boolean().optional(), enum: z.array(text).optional() })
    .optional(),
});

const tableSchema = z
  .strictObject({
    fields: z.array(field).min(1),
    missingValues: z.array(z.string()),
    primaryKey: z.array(text).min(1),
    foreignKeys: z
      .array(
        z.strictObject({
          fields: z.array(text).min(1),
          reference: z.strictObject({ resource: name, fields: z.array(text).min(1) }),
        }),
      )
      .optional(),
  })
  .refine(
    ({ fields, primaryKey, foreignKeys = [] }) =>
      [...primaryKey, ...foreignKeys.flatMap((key) => key.fields)].every((key) =>
        fields.some((one) => one.name === key),
      ),
    'a key is not among the fields',
  );

const resource = z.strictObject({
  name,
  title: text,
  description: text,
  path,
  format: z.enum(['csv', 'parquet']),
  mediatype: text,
  encoding: z.literal('utf-8').optional(),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  profile: z.literal('tabular-data-resource').optional(),
  type: z.literal('table').optional(),
  schema: tableSchema.optional(),
});

/** datapackage.json: what the tables of a folder are, for people and programs. */
export const dataPackageSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  profile: z.literal('data-package'),
  name,
  id: text,
  title: text,
  description: text,
  version: text,
  created: z.iso.datetime(),
  licenses: z.array(license).min(1),
  sources: z.array(source).min(1),
  contributors: z.array(z.strictObject({ title: text, roles: z.array(text).min(1) })).min(1),
  keywords: z.array(text),
  resources: z
    .array(resource)
    .min(1)
    .refine((all) => new Set(all.map((one) => one.name)).size === all.length, 'two resources have one name'),
});

export type DataPackage = z.infer<typeof dataPackageSchema>;
export type DataResource = DataPackage['resources'][number];
