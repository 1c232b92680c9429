// aliases/<model>/<alias>.yaml: the version that an alias shall point at, and why. A promotion edits this file.
import { z } from 'zod';
import { digestField, nameField, shortTextField, textField, versionField } from './fields.ts';

/** A gate's id, or a demand that Laurel makes itself, such as `laurel.after`. */
const waivedField = nameField(
  /^(?:laurel\.)?[a-z][a-z0-9_-]{0,62}$/,
  'expected the id of a gate in the policy, such as auc',
);

const waiver = z.strictObject({
  reason: textField.describe('Why the gate may stay unmet for a while.'),
  owner: shortTextField.describe('Who answers for it.'),
  until: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], {
      error: 'expected a date such as 2026-12-01, or an instant such as 2026-12-01T12:00:00Z',
    })
    .describe('The last day on which it counts (to its end, UTC), or an instant.'),
});

/** What most alias files are: an alias points at a version. */
export const promotionFileSchema = z.strictObject({
  version: versionField,
  digest: digestField
    .optional()
    .describe('Of the manifest, so that the review is bound to these bytes; `laurel propose` writes it.'),
  reason: textField.describe('Why this version; it goes into the ledger.'),
  waivers: z
    .record(waivedField, waiver)
    .optional()
    .describe('Gate id → why it may stay unmet, who answers for it, until when.'),
  lift: z
    .int()
    .min(1)
    .optional()
    .describe('The generation of the rollback whose hold this promotion lifts. Only a person writes it.'),
});

/** The end of an alias: removal is written, never inferred from a missing file. */
export const removalFileSchema = z.strictObject({
  removed: z.literal(true, { error: 'expected true; leave the line out where the alias stays' }),
  reason: textField.describe('Why the alias ends; it goes into the ledger.'),
});

export const aliasFileSchema = z
  .union([promotionFileSchema, removalFileSchema])
  .describe('aliases/<model>/<alias>.yaml: the version that an alias shall point at, and why.');

export type WrittenAliasFile = z.infer<typeof aliasFileSchema>;
