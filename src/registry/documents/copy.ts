// copies/<model>/<n>-<manifest>.json: where a registry has the bytes of a version from that it did not register.
import { z } from 'zod';
import { digestField, instantField, modelField, shortTextField, textField, versionField } from './fields.ts';

export const copyFormat = 'laurel.copy/1';

export const copyDocument = z.strictObject({
  format: z.literal(copyFormat),
  model: modelField,
  version: versionField,
  manifest: digestField,
  contentDigest: digestField,
  /** The registry that the bytes were read from, by the id in its descriptor. */
  from: z.uuid(),
  /** Whoever copied: a person, a workflow, a controller. */
  copiedBy: shortTextField,
  runUrl: textField.optional(),
  /** When every artifact was there and checked, by the clock of the store that holds the copy. */
  copiedAt: instantField,
});

export type CopyRecord = z.infer<typeof copyDocument>;
