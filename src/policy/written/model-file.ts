// models/<model>.yaml: what a model is for, who owns it, how risky it is, and which aliases it has.
import { z } from 'zod';
import { aliasField, approvalsField, durationField, mergeField, peopleField, plainNameField, policyNameField, textField } from './fields.ts'; // prettier-ignore

const modelAlias = z.strictObject({
  policy: policyNameField.optional().describe('Demanded besides what tier and defaults demand.'),
  merge: mergeField.optional(),
  after: aliasField.optional().describe('The alias that must have served the version before.'),
  registry: plainNameField.optional(),
  soak: durationField
    .optional()
    .describe('How long `after` must have served the version; the longest of all that is written counts.'),
  approvals: approvalsField.optional(),
});

export const modelFileSchema = z
  .strictObject({
    description: textField.describe('What the model predicts, for whom and when.'),
    owner: peopleField.describe('Who answers for the model.'),
    tier: plainNameField.optional().describe('Its risk class, from laurel.yaml.'),
    aliases: z
      .record(aliasField, modelAlias)
      .describe('The aliases this model may have, each with what it demands besides the tier.'),
  })
  .describe('models/<model>.yaml: one model. An alias adds demands, never drops a tier’s.');

export type WrittenModelFile = z.infer<typeof modelFileSchema>;
