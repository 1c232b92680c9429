// laurel.json: what a registry is, what it demands of every version, and what the probe found of its store.
import { z } from 'zod';
import { instantField, shortTextField } from './fields.ts';

export const descriptorFormat = 'laurel.registry/1';

export const requirements = [
  'code-commit',
  'dataset',
  'signature',
  'card',
  'environment',
  'input-example',
] as const;

export const descriptorDocument = z.strictObject({
  format: z.literal(descriptorFormat),
  /** Random, fixed at creation: tells two registries apart whatever their address. */
  registry: z.uuid(),
  /** Metadata without which a version cannot be registered as complete. */
  required: z.array(z.enum(requirements)),
  probe: z.strictObject({ passedAt: instantField, checks: z.array(shortTextField) }),
  createdAt: instantField,
});

export type Descriptor = z.infer<typeof descriptorDocument>;
export type Requirement = (typeof requirements)[number];
