import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../pipelines/steps/read_settings.ts';
import { readTargets } from '../../pipelines/steps/read_targets.ts';
import { readIndicators, type Indicator, type IndicatorCatalogue } from '../../schemas/define_indicator.ts';
import { projectRoot } from '../../schemas/project_root.ts';

const indicator = (id: string, kind: string, good_direction: string, classes: string[] = []): Indicator =>
  ({ id, name: id, kind, unit: '%', good_direction, classes, variants: [] }) as unknown as Indicator;

const catalogue: IndicatorCatalogue = {
  indicators: [
    indicator('cp-visits', 'percentage', 'higher'),
    indicator('fd-rereferrals', 'percentage', 'lower'),
    indicator('fd-contacts', 'count', 'neutral'),
    indicator('cla-mix', 'distribution', 'neutral', ['Foster care', 'Other']),
  ],
  uncomputed: [{ id: 'wf-voice' } as IndicatorCatalogue['uncomputed'][number]],
};

const folder = mkdtempSync(join(tmpdir(), 'targets-'));
const write = (yaml: string, name = 'targets.yaml'): string => {
  const path = join(folder, name);
  writeFileSync(path, yaml);
  return path;
};
const read = (yaml: string) => readTargets(write(yaml), catalogue);

test('without a file there are no targets', () => {
  expect(readTargets(undefined, catalogue)).toEqual([]);
});

test('one target, or several that take over from each other', () => {
  const targets = read(`
targets:
  cp-visits: { target: 90, tolerance: 5, owner: Head of service }
  fd-rereferrals:
    - { target: 20, to: 2025-03-31 }
    - { target: 18, from: 2025-04-01 }
  fd-contacts: { lower: 300, upper: 400, each: quarter }
  wf-voice: { target: 5 }
`);
  expect(targets).toMatchObject([
    { indicator: 'cp-visits', of: 'value', target: 90, tolerance: 5, owner: 'Head of service' },
    { indicator: 'fd-rereferrals', target: 20, to: '2025-03-31' },
    { indicator: 'fd-rereferrals', target: 18, from: '2025-04-01' },
    { indicator: 'fd-contacts', lower: 300, upper: 400, each: 'quarter' },
    { indicator: 'wf-voice', target: 5 },
  ]);
});

test("a team has the service's target, but for what it has of its own", () => {
  const targets = read(`
targets:
  cp-visits:
    target: 90
    tolerance: 5
    owner: Head of service
    teams:
      North: { target: 80 }
      South: { floor: 70, owner: Manager }
`);
  expect(targets.filter(({ team }) => team !== undefined)).toEqual([
    expect.objectContaining({ team: 'North', target: 80, tolerance: 5, owner: 'Head of service' }),
    expect.objectContaining({ team: 'South', target: 90, floor: 70, owner: 'Manager' }),
  ]);
  expect(targets.find(({ team }) => team === 'South')).not.toHaveProperty('tolerance');
});

describe('what is wrong is told with its line', () => {
  test.each([
    ['cp-visit: { target: 90 }', /line 3: there is no indicator cp-visit; the nearest are cp-visits/],
    ['cp-visits: { tagret: 90 }', /line 3: cp-visits/],
    ['cp-visits: { target: ninety }', /line 3: cp-visits, target: .*number/],
    ['cp-visits: { owner: Me }', /line 3: cp-visits: give a target, or a range/],
    ['cp-visits: { target: 90, lower: 80 }', /not both/],
    ['cp-visits: { lower: 90, upper: 80 }', /lower is above upper/],
    ['cp-visits: { target: 90, tolerance: 5, floor: 80 }', /a tolerance or a floor, not both/],
    ['cp-visits: { target: 90, floor: 95 }', /the floor is better than the target/],
    ['fd-rereferrals: { target: 18, floor: 15 }', /the floor is better than the target/],
    ['fd-contacts: { target: 300 }', /give a range \(lower, upper\) in place of a target/],
    ['fd-contacts: { lower: 300, floor: 200 }', /a range has a tolerance, not a floor/],
    ['cp-visits: { target: 90, from: 2025-04-01, to: 2025-03-31 }', /from is after to/],
    ['cp-visits: { target: 90, from: April }', /line 3: cp-visits, from/],
    ['cp-visits: { target: 90, category: North }', /it has no categories/],
    ['cla-mix: { lower: 60 }', /give a category: Foster care, Other/],
    ['cla-mix: { lower: 60, category: Fostering }', /no category "Fostering", but Foster care, Other/],
    [
      'cp-visits: { target: 90, teams: { North: { target: 80, floor: 85 } } }',
      /line 3: cp-visits: the floor is better/,
    ],
  ])('%s', (line, message) => {
    expect(() => read(`# Targets\ntargets:\n  ${line}\n`)).toThrow(message);
  });

  test('every line, and the file', () => {
    const wrong = () =>
      read(`targets:\n  cp-visits: { target: 90 }\n  fd-contact: { lower: 1 }\n  cla-mixed: { lower: 1 }\n`);
    expect(wrong).toThrow(/targets\.yaml: these targets are not understood:\n {2}line 3: .*\n {2}line 4: /);
  });

  test('two targets for the same days, at the second', () => {
    expect(() =>
      read(`targets:
  cp-visits:
    - { target: 90, to: 2025-04-01 }
    - { target: 91, from: 2025-04-01 }
`),
    ).toThrow(/line 4: cp-visits: two of its targets are for the same days/);
  });

  test('a line that is not YAML', () => {
    expect(() => read('targets:\n  cp-visits: { target: 90\n')).toThrow(/line \d/);
  });

  test('a file that is not there', () => {
    expect(() => readTargets(join(folder, 'none.yaml'), catalogue)).toThrow(/could not be read/);
  });

  test('a file that says something else', () => {
    expect(() => read('goals: {}')).toThrow(/not understood/);
    expect(() => read('')).toThrow(/not understood/);
  });
});

describe('settings', () => {
  test('the file of targets is looked for beside the settings', () => {
    const path = write('targets: here.yaml\n', 'annexa.yaml');
    expect(readSettings(path).targets).toBe(join(folder, 'here.yaml'));
  });

  test('a step change of an indicator that is not there is told', () => {
    const path = write(
      'step_changes:\n  - { indicator: fd-rereferral-12m, month: "2025-04", why: New system }\n',
      'annexa.yaml',
    );
    expect(() => readSettings(path)).toThrow(/no indicator fd-rereferral-12m[\s\S]*fd-rereferrals-12m/);
  });

  test("the invented council's settings and targets are as they must be", () => {
    const settings = readSettings(join(projectRoot, 'fixtures/demo/annexa.yaml'));
    expect(readTargets(settings.targets, readIndicators()).length).toBeGreaterThan(20);
  });
});
