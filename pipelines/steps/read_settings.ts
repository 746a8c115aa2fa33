import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { defaultSettings, settingsSchema, type Settings } from '../../schemas/settings.ts';
import { measureIds, readIndicators } from '../../schemas/define_indicator.ts';
import { readRules } from '../../schemas/define_rule.ts';
import { Problem } from '../problem.ts';
import { nearest } from './explain/suggest_rules.ts';

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
  if (checked.success) return withKnownIndicators(withKnownRules(withPaths(checked.data, file), file), file);

  throw new Problem({
    what: `these settings are not understood:\n${z.prettifyError(checked.error)}`,
    where: file,
    whatToDo: 'Correct them; the README lists every setting and its choices.',
  });
}

// A path is from the folder that the settings are in.
function withPaths(settings: Settings, file: string): Settings {
  const { targets } = settings;
  return targets === undefined || isAbsolute(targets)
    ? settings
    : { ...settings, targets: join(dirname(file), targets) };
}

function withKnownRules(settings: Settings, file: string): Settings {
  const named = Object.keys(settings.rules);
  if (named.length === 0) return settings;
  const { rules } = readRules();
  for (const id of named) {
    const rule = rules.find((one) => one.id === id);
    const stranger = Object.keys(settings.rules[id]!.thresholds ?? {}).find(
      (name) => rule !== undefined && !(name in rule.thresholds),
    );
    if (rule !== undefined && stranger === undefined) continue;
    throw new Problem({
      what: rule === undefined ? `there is no rule ${id}` : `rule ${id} has no threshold ${stranger!}`,
      where: `${file}, rules`,
      whatToDo:
        rule === undefined
          ? 'Take the id from the rules sheet of the rehearsal workbook.'
          : `It has ${Object.keys(rule.thresholds).join(', ') || 'none'}.`,
    });
  }
  return settings;
}

function withKnownIndicators(settings: Settings, file: string): Settings {
  if (settings.step_changes.length === 0) return settings;
  const known = measureIds(readIndicators());
  for (const { indicator, month } of settings.step_changes) {
    if (known.includes(indicator)) continue;
    throw new Problem({
      what: `there is no indicator ${indicator}`,
      where: `${file}, step_changes, ${month}`,
      whatToDo: `The nearest are ${nearest(indicator, known).join(', ')}.`,
    });
  }
  return settings;
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
