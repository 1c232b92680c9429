// The manifest: the JSON document that is a version.
import { z } from 'zod';
import {
  digestField, dynamicKey, instantField, measureField, modelField, scalarField, shortTextField, sizeField, textField, versionField,
} from './fields.ts'; // prettier-ignore
import { isRegistrationId, type RegistrationId } from '../names.ts';
import { signatureDocument } from './signature.ts';

const artifactRoles = ['weights', 'preprocessing', 'config', 'tokenizer', 'signature', 'card', 'data', 'code', 'other'] as const; // prettier-ignore
export const datasetRoles = ['train', 'validation', 'test', 'reference', 'other'] as const;

const artifact = z.strictObject({
  /** Relative, `/`-separated, checked by `parseArtifactPath`. */
  path: z.string().min(1).max(1_024),
  role: z.enum(artifactRoles),
  digest: digestField,
  sizeBytes: sizeField,
  mediaType: shortTextField,
});

const dataset = z.strictObject({
  name: shortTextField,
  role: z.enum(datasetRoles),
  digest: digestField.optional(),
  /** A table's snapshot id, as text: 64-bit integers do not survive JSON. */
  snapshot: shortTextField.optional(),
  uri: textField.optional(),
});

export const lineageDocument = z.strictObject({
  code: z
    .strictObject({ repository: textField.optional(), commit: shortTextField, dirty: z.boolean() })
    .optional(),
  datasets: z.array(dataset).max(1_000),
  features: z.array(z.strictObject({ name: shortTextField, version: shortTextField })).max(1_000),
  run: z
    .strictObject({
      tracker: shortTextField,
      id: shortTextField,
      url: textField.optional(),
      actor: shortTextField.optional(),
    })
    .optional(),
  environment: z
    .strictObject({
      python: shortTextField.optional(),
      packages: digestField.optional(),
      hardware: z
        .strictObject({
          cpu: shortTextField.optional(),
          gpu: shortTextField.optional(),
          count: z.int().min(0).optional(),
        })
        .optional(),
    })
    .optional(),
  parents: z.array(z.strictObject({ model: modelField, version: versionField })).max(100),
});

export const manifestFormat = 'laurel.manifest/1';

export const manifestDocument = z.strictObject({
  format: z.literal(manifestFormat),
  model: modelField,
  version: versionField,
  registrationId: z.custom<RegistrationId>(isRegistrationId, { error: 'expected a registration id' }),
  kind: z.enum(['model', 'prompt', 'rag-config', 'bundle']),
  /** SHA-256 of the canonical list of path, digest and size. */
  contentDigest: digestField,
  /** The OpenSSF Model Signing root digest, which leaves names out. */
  modelSigningDigest: digestField,
  /** 40 hex digits derived from the content digest: what Hugging Face clients take for a commit. */
  commitId: z.string().regex(/^[0-9a-f]{40}$/),
  artifacts: z.array(artifact).min(1).max(100_000),
  signature: signatureDocument.optional(),
  /** The path of the artifact that holds an input example. */
  inputExample: z.string().max(1_024).optional(),
  flavor: shortTextField.optional(),
  metrics: z.record(dynamicKey, measureField),
  hyperparameters: z.record(dynamicKey, scalarField),
  tags: z.record(dynamicKey, z.string().max(4_096)),
  lineage: lineageDocument,
  /** The path of the artifact that is the model card. */
  card: z.string().max(1_024).optional(),
  /** False for a version registered with `--incomplete`: no gate passes it. */
  complete: z.boolean(),
  registeredBy: shortTextField,
  registeredAt: instantField,
});

export type Manifest = z.infer<typeof manifestDocument>;
export type Artifact = z.infer<typeof artifact>;
export type Lineage = z.infer<typeof lineageDocument>;
export type DatasetLineage = z.infer<typeof dataset>;
