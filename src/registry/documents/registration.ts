// registrations/<id>.json: written before the first upload, so that a retry finds where its walk began.
// heads/<model>.json: a hint of the highest version and recent summaries; a cache, never the truth.
import { z } from 'zod';
import {
  digestField,
  dynamicKey,
  instantField,
  measureField,
  modelField,
  shortTextField,
  versionField,
} from './fields.ts';

export const registrationFormat = 'laurel.registration/1';
export const registrationDocument = z.strictObject({
  format: z.literal(registrationFormat),
  model: modelField,
  /** The first version number the walk tries; start - 1 exists, or start is 1. */
  start: versionField,
  contentDigest: digestField,
});
export type Registration = z.infer<typeof registrationDocument>;

export const headFormat = 'laurel.head/1';
const summary = z.strictObject({
  version: versionField,
  manifest: digestField,
  contentDigest: digestField,
  registeredAt: instantField,
  registeredBy: shortTextField,
  complete: z.boolean(),
  metrics: z.record(dynamicKey, measureField),
});
export const headDocument = z.strictObject({
  format: z.literal(headFormat),
  model: modelField,
  highest: versionField,
  recent: z.array(summary).max(64),
});
export type Head = z.infer<typeof headDocument>;
export type VersionSummary = z.infer<typeof summary>;
