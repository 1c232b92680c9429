// What a ruleset says, and how Laurel's wishes go together with what administrators wrote: pure.
import { z } from 'zod';

export interface RulesetRule {
  /** `required_status_checks`, `pull_request`, … */
  readonly type: string;
  /** As GitHub names them. */
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** What a ruleset for branches is to say. */
export interface RulesetText {
  /** It is found again by this name. */
  readonly name: string;
  /** `~DEFAULT_BRANCH`, `refs/heads/main` */
  readonly branches: readonly string[];
  readonly enforcement: 'active' | 'evaluate' | 'disabled';
  readonly rules: readonly RulesetRule[];
}

/** A ruleset as GitHub gives it, as far as Laurel reads it. */
export const rulesetSchema = z.object({
  id: z.int(),
  enforcement: z.string(),
  conditions: z
    .object({
      ref_name: z
        .object({ include: z.array(z.string()), exclude: z.array(z.string()) })
        .partial()
        .optional(),
    })
    .nullish(),
  rules: z
    .object({ type: z.string(), parameters: z.record(z.string(), z.unknown()).optional() })
    .array()
    .default([]),
});
type StoredRuleset = z.infer<typeof rulesetSchema>;

/** The part of a ruleset that Laurel writes. */
export interface RulesetContent {
  readonly branches: readonly string[];
  readonly excluded: readonly string[];
  readonly enforcement: string;
  readonly rules: readonly RulesetRule[];
}

/** Without what is `undefined`, so that it compares. */
export function contentOf({ conditions, enforcement, rules }: StoredRuleset): RulesetContent {
  const { include = [], exclude = [] } = conditions?.ref_name ?? {};
  return { branches: include, excluded: exclude, enforcement, rules: rules.map(plainRule) };
}

/**
 * Demands at least what `text` does, of at least its branches. What administrators added stays: other rules, other
 * required checks and the apps they are pinned to, a larger number of approvals.
 */
export function mergeRuleset(stored: StoredRuleset, text: RulesetText): RulesetContent {
  const there = contentOf(stored);
  const missing = text.rules.filter(({ type }) => there.rules.every((rule) => rule.type !== type));
  return {
    branches: [...there.branches, ...text.branches.filter((branch) => !there.branches.includes(branch))],
    excluded: there.excluded.filter((branch) => !text.branches.includes(branch)),
    enforcement: text.enforcement,
    rules: [
      ...there.rules.map((rule) =>
        mergeRule(
          rule,
          text.rules.find(({ type }) => type === rule.type),
        ),
      ),
      ...missing.map(plainRule),
    ],
  };
}

function mergeRule(there: RulesetRule, wanted: RulesetRule | undefined): RulesetRule {
  if (wanted?.parameters === undefined) return there;
  const parameters: Record<string, unknown> = { ...there.parameters };
  for (const [name, value] of Object.entries(wanted.parameters)) {
    parameters[name] = mergeParameter(parameters[name], value);
  }
  return { type: there.type, parameters };
}

/** At least what is wanted: numbers do not fall, what is on stays on, and lists keep what they hold. */
function mergeParameter(there: unknown, wanted: unknown): unknown {
  if (typeof there === 'number' && typeof wanted === 'number') return Math.max(there, wanted);
  if (typeof there === 'boolean' && typeof wanted === 'boolean') return there || wanted;
  if (!Array.isArray(there) || !Array.isArray(wanted)) return wanted;
  const items: unknown[] = [...there];
  for (const item of wanted) {
    const index = items.findIndex((each) => identityOf(each) === identityOf(item));
    if (index === -1) items.push(item);
    else if (typeof item === 'object') items[index] = { ...Object(items[index]), ...item };
  }
  return items;
}

/** What tells the items of a list apart: a required check by its name, anything else by all it is. */
function identityOf(item: unknown): string {
  const context: unknown = Reflect.get(Object(item), 'context');
  return typeof context === 'string' ? `check ${context}` : JSON.stringify(item);
}

function plainRule({ type, parameters }: StoredRuleset['rules'][number] | RulesetRule): RulesetRule {
  return parameters === undefined ? { type } : { type, parameters };
}
