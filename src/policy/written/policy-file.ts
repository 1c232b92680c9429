// gates/<name>.yaml: a policy, that is what evidence counts and which gates judge it.
import { z } from 'zod';
import { durationField, gateIdField, plainNameField, policyNameField, shortTextField, textField } from './fields.ts'; // prettier-ignore

/** One gate and its parameters, which the gate itself checks. */
const demandedGate = z
  .looseObject({ gate: plainNameField.describe('Which gate judges; the other keys are its parameters.') })
  .describe('One demand: a gate and its parameters.');

const evidence = z.strictObject({
  dataset: shortTextField.optional().describe('Only evaluations of the dataset of this name count.'),
  evaluators: z
    .array(shortTextField)
    .min(1, { error: 'expected at least one evaluator; leave the line out to admit any' })
    .max(100)
    .optional()
    .describe('Only evaluations by one of these count, e.g. `repo:acme/credit-eval`.'),
  maxAge: durationField.optional().describe('Older evaluations do not count.'),
});

export const policyFileSchema = z
  .strictObject({
    description: textField.optional(),
    extends: policyNameField
      .optional()
      .describe('The policy this one starts from; a gate of the same id replaces that one’s.'),
    evidence: evidence.optional(),
    gates: z
      .record(gateIdField, demandedGate)
      .optional()
      .describe('Id → gate. Ids are what `extends` overrides, waivers name and checks show.'),
  })
  .describe('gates/<name>.yaml: a policy.');

export type WrittenPolicyFile = z.infer<typeof policyFileSchema>;
