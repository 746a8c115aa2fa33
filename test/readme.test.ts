import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { indicatorSchema } from '../schemas/define_indicator.ts';
import { projectRoot } from '../schemas/project_root.ts';
import { settingsSchema } from '../schemas/settings.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');

/** The first example in a language below a heading. */
function exampleIn(heading: string, language: string): string {
  const section = readme.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!;
  return new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(section)![1]!;
}

test('the example of settings is one, and shows every setting', () => {
  const settings = parse(exampleIn('Settings', 'yaml')) as Record<string, unknown>;
  expect(settingsSchema.safeParse(settings).error?.message).toBeUndefined();
  const left = Object.keys(settingsSchema.shape).filter((name) => !(name in settings));
  expect(left).toEqual(['profile']); // told where the exports are
});

test('the example of a card is one', () => {
  const card: unknown = parse(exampleIn('Add an indicator', 'yaml'));
  expect(indicatorSchema.safeParse(card).error?.message).toBeUndefined();
});

test('every file and folder that is named is there', () => {
  const named = [...readme.matchAll(/`((?:sql|schemas|test|fixtures|pipelines)\/[\w./-]*)`/g)];
  const paths = [...new Set(named.map(([, path]) => path!))].filter((path) => path !== 'fixtures/council');
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
});

test('every script that is named is in package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, script]) => script!);
  const own = [...new Set(named)].filter((script) => !['ci', 'registry'].includes(script));
  expect(own.filter((script) => !(script in scripts))).toEqual([]);
});
