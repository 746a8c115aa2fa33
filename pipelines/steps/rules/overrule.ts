import type { Rule } from '../../../schemas/define_rule.ts';
import type { Settings } from '../../../schemas/settings.ts';

/** A rule as a council's settings have it: severity, gate and thresholds are theirs to change. */
export function overrule(rule: Rule, { rules }: Settings): Rule {
  const own = rules[rule.id];
  if (own === undefined) return rule;
  const parts = Object.entries(rule.parts).map(([part, words]) => [
    part,
    { ...words, severity: own.severity ?? words.severity, gate: own.gate ?? words.gate },
  ]);
  return {
    ...rule,
    thresholds: { ...rule.thresholds, ...own.thresholds },
    parts: Object.fromEntries(parts) as Rule['parts'],
  };
}
