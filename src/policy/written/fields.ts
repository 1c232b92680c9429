// The fields that the documents people write share. Each is a pattern, so that editors can check it too.
import { z } from 'zod';
import { durationPattern } from '../../primitives/duration.ts';
import { nameCodePoint, showValue } from '../../primitives/show-value.ts';

/** The longest text that says why or what. */
const text = (maxLength: number): z.ZodString =>
  z.string().min(1, { error: 'expected text' }).max(maxLength).regex(/\S/, { error: 'expected text' });

export const textField = text(4_096);
export const shortTextField = text(256);

/** A name by its pattern; a character that only looks right is pointed out. */
export function nameField(pattern: RegExp, expected: string): z.ZodString {
  return z.string({ error: expected }).regex(pattern, {
    error: (issue) => {
      const foreign = /[^\x20-\x7e]/u.exec(String(issue.input))?.[0];
      return foreign === undefined
        ? expected
        : `${expected}; ${showValue(foreign)} is ${nameCodePoint(foreign)}, not an ASCII letter`;
    },
  });
}

const segment = '[a-z0-9]+(?:[-_][a-z0-9]+)*';

/** What `isModelName` accepts, as a pattern. */
export const modelField = nameField(
  new RegExp(`^(?=[^/]{1,63}(?:/[^/]{1,63})?$)${segment}(?:/${segment})?$`),
  'expected a model name such as credit-risk or risk/credit-risk',
);
/** What `isAliasName` accepts, as a pattern. */
export const aliasField = nameField(
  /^(?!(?:latest|main|v[0-9]+)$)[a-z][a-z0-9_-]{0,62}$/,
  'expected an alias such as production; latest, main and v<digits> are taken',
);
/** Registries, tiers, roles, policies, recalls and consumers, which Laurel names itself. */
export const plainNameField = nameField(
  new RegExp(`^(?=.{1,63}$)${segment}$`),
  'expected a name of lower-case letters, digits, - and _',
);
export const gateIdField = nameField(
  /^[a-z][a-z0-9_-]{0,62}$/,
  'expected an id of lower-case letters, digits, - and _, such as auc',
);
/** A policy of this repository, or a pack such as `laurel/high`. */
export const policyNameField = nameField(
  new RegExp(`^(?=.{1,63}$)(?:laurel/)?${segment}$`),
  'expected the name of a file in gates/, or a pack such as laurel/high',
);
export const versionField = z
  .int({ error: 'expected a version: a positive whole number without quotes' })
  .min(1, { error: 'expected a version: a positive whole number' })
  .max(9_999_999_999, { error: 'expected a version of at most ten digits' });
export const digestField = nameField(
  /^sha256:[0-9a-f]{64}$/,
  'expected sha256: and 64 lower-case hex digits',
);
export const personField = nameField(
  /^(?:user:[A-Za-z0-9][A-Za-z0-9._@+[\]-]{0,127}|team:[A-Za-z0-9][A-Za-z0-9._-]{0,99}\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})$/,
  'expected a person as user:grace or team:acme/model-risk',
);
export const peopleField = z.array(personField).min(1, { error: 'expected at least one person' }).max(100);
export const durationField = z
  .string({ error: 'expected a duration such as 24h or 30d' })
  .regex(durationPattern, {
    error: 'expected a duration such as 24h or 30d',
  });
/** Role → how many different people of it must approve. */
export const approvalsField = z
  .record(plainNameField, z.int().min(1).max(100))
  .describe('Role → how many different people of it must approve; `owner` means the owners of the model.');
export const mergeField = z
  .enum(['manual', 'auto'])
  .describe('`auto` merges the pull request of a promotion once every gate passes.');
