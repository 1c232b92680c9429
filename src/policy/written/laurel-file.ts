// laurel.yaml: the registries, what every alias gets by default, what each tier demands, and who people are.
import { z } from 'zod';
import { aliasField, approvalsField, durationField, mergeField, nameField, peopleField, plainNameField, policyNameField, textField } from './fields.ts'; // prettier-ignore

const registry = z.strictObject({
  store: textField.describe(
    'Where the registry lies: `s3://bucket/prefix?region=eu-west-1`, or `file:./registry` relative to this file.',
  ),
});

const aliasDefaults = z.strictObject({
  registry: plainNameField
    .optional()
    .describe('The registry whose pointers serve this alias; `home` where nothing is said.'),
  after: aliasField.optional().describe('The alias that must have served the version before.'),
  policy: policyNameField
    .optional()
    .describe('Demanded of every model that has this alias, besides its tier.'),
  soak: durationField.optional().describe('How long `after` must have served the version, at least.'),
  approvals: approvalsField.optional(),
  merge: mergeField.optional(),
});

const tier = z.strictObject({
  policy: policyNameField.describe('Demanded of every alias of every model of this tier.'),
  soak: durationField
    .optional()
    .describe('How long the alias named in `after` must have served the version, at least.'),
  approvals: approvalsField.optional(),
});

const roleField = nameField(
  /^(?!owner$)(?=.{1,63}$)[a-z0-9]+(?:[-_][a-z0-9]+)*$/,
  'expected a role of lower-case letters, digits, - and _, but not owner: each model names its own',
);

export const laurelFileSchema = z
  .strictObject({
    registries: z
      .record(plainNameField, registry)
      .refine((all) => Object.keys(all).length > 0, { error: 'expected at least one registry' })
      .meta({ description: 'Name → object store.', minProperties: 1 }),
    home: plainNameField.describe('The registry in which versions are registered.'),
    aliases: z.record(aliasField, aliasDefaults).optional().describe('Defaults for every model.'),
    tiers: z
      .record(plainNameField, tier)
      .optional()
      .describe('Risk class → demands: the one place where risk chooses demands.'),
    people: z
      .record(roleField, peopleField)
      .optional()
      .describe('Role → who has it. `owner` is taken: each model names its own.'),
  })
  .describe('laurel.yaml: what holds for the whole alias repository.');

export type WrittenLaurelFile = z.infer<typeof laurelFileSchema>;
