import { existsSync, readFileSync } from 'node:fs';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { defaultSettings, settingsSchema, type Settings } from '../../schemas/settings.ts';
import { Problem } from '../problem.ts';

/** Reads annexa.yaml. Without a path it is looked for here, and without a file everything takes its default. */
export function readSettings(path?: string): Settings {
  const file = path ?? 'annexa.yaml';
  if (!existsSync(file)) {
    if (path === undefined) return defaultSettings;
    throw new Problem({
      what: 'there is no such settings file.',
      where: file,
      whatToDo: 'Check the path after --config.',
    });
  }
  const checked = settingsSchema.safeParse(parseYaml(file) ?? {});
  if (checked.success) return checked.data;

  throw new Problem({
    what: `these settings are not understood:\n${z.prettifyError(checked.error)}`,
    where: file,
    whatToDo: 'Correct them; the README lists every setting and its choices.',
  });
}

function parseYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new Problem({
      what: error.message,
      where: file,
      whatToDo: 'Correct the line named; YAML wants two spaces for each level and no tabs.',
    });
  }
}
