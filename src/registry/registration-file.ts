// registration.yaml: what people write beside a model, because the artifacts and the checkout do not say it.
import { z } from 'zod';
import { parseChecked } from '../primitives/checked-document.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { YamlDocument } from '../primitives/yaml.ts';
import type { EvidenceSource } from './artifact-source.ts';
import { digestField, dynamicKey, measureField, modelField, quotedField, scalarField, shortTextField, textField, versionField } from './documents/fields.ts'; // prettier-ignore
import { type DatasetLineage, datasetRoles, type Lineage } from './documents/manifest.ts';
import { fileRefusal } from './file-refusal.ts';
import type { GatheredLineage } from './lineage.ts';
import { parseReference } from './names.ts';

const dataset = z.strictObject({
  name: shortTextField,
  role: z.enum(datasetRoles).optional(),
  /** A file, relative to the registration file: its digest is computed. */
  path: textField.optional(),
  digest: digestField.optional(),
  snapshot: quotedField.optional(),
  uri: textField.optional(),
});

const parent = z.union([
  z.strictObject({ model: modelField, version: versionField }),
  z.string().regex(/^[^@]+@[0-9]+$/, { error: 'expected a version, such as credit-risk@13' }),
]);

/** What people may write; everything is optional. */
const registrationFile = z.strictObject({
  kind: z.enum(['model', 'prompt', 'rag-config', 'bundle']).optional(),
  description: textField.optional(),
  hyperparameters: z.record(dynamicKey, scalarField).optional(),
  tags: z.record(dynamicKey, z.string().max(4_096)).optional(),
  metrics: z.record(dynamicKey, measureField).optional(),
  code: z
    .strictObject({ repository: textField.optional(), commit: quotedField, dirty: z.boolean().optional() })
    .optional(),
  datasets: z.array(dataset).max(1_000).optional(),
  features: z
    .array(z.strictObject({ name: shortTextField, version: z.union([shortTextField, z.int()]) }))
    .max(1_000)
    .optional(),
  run: z
    .strictObject({
      tracker: shortTextField,
      id: quotedField,
      url: textField.optional(),
      actor: shortTextField.optional(),
    })
    .optional(),
  environment: z
    .strictObject({
      python: quotedField.optional(),
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
  parents: z.array(parent).max(100).optional(),
  flavor: shortTextField.optional(),
  /** The path of an artifact. */
  card: z.string().min(1).max(1_024).optional(),
  /** The path of an artifact. */
  inputExample: z.string().min(1).max(1_024).optional(),
});

export type WrittenRegistration = z.infer<typeof registrationFile>;

/** A registration file as the program uses it. */
export interface RegistrationMetadata extends Pick<
  WrittenRegistration,
  'kind' | 'hyperparameters' | 'metrics' | 'flavor' | 'card' | 'inputExample'
> {
  readonly tags?: Record<string, string>;
  /** Only what was written. */
  readonly lineage: GatheredLineage;
}

/**
 * Parses and completes a registration file: digests of datasets given by path are computed, defaults filled in.
 *
 * @throws LaurelError `invalid-document` with file, line and column; `not-found` for a dataset's file.
 */
export async function readRegistrationFile(
  document: YamlDocument,
  source: EvidenceSource,
): Promise<RegistrationMetadata> {
  const written = parseChecked(document, registrationFile);
  const { kind, hyperparameters, metrics, flavor, card, inputExample } = written;
  const tags = tagsOf(document, written);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(hyperparameters === undefined ? {} : { hyperparameters }),
    ...(metrics === undefined ? {} : { metrics }),
    ...(flavor === undefined ? {} : { flavor }),
    ...(card === undefined ? {} : { card }),
    ...(inputExample === undefined ? {} : { inputExample }),
    ...(tags === undefined ? {} : { tags }),
    lineage: await lineageOf(document, written, source),
  };
}

/** A description is a tag like any other in the manifest; people give it a line of its own. */
function tagsOf(document: YamlDocument, { tags, description }: WrittenRegistration) {
  if (description === undefined) return tags;
  if (tags?.['description'] !== undefined) {
    throw fileRefusal(document, ['tags', 'description'], 'is said twice: description has a line of its own');
  }
  return { ...tags, description };
}

async function lineageOf(
  document: YamlDocument,
  written: WrittenRegistration,
  source: EvidenceSource,
): Promise<GatheredLineage> {
  const { code, run, environment, datasets, features, parents } = written;
  return {
    ...(code === undefined ? {} : { code: { ...code, dirty: code.dirty ?? false } }),
    ...(run === undefined ? {} : { run }),
    ...(environment === undefined ? {} : { environment }),
    ...(datasets === undefined
      ? {}
      : { datasets: await Promise.all(datasets.map((each, at) => datasetOf(document, each, at, source))) }),
    ...(features === undefined
      ? {}
      : { features: features.map(({ name, version }) => ({ name, version: String(version) })) }),
    ...(parents === undefined ? {} : { parents: parents.map((each, at) => parentOf(document, each, at)) }),
  };
}

async function datasetOf(
  document: YamlDocument,
  { path, role = 'train', ...rest }: z.infer<typeof dataset>,
  at: number,
  source: EvidenceSource,
): Promise<DatasetLineage> {
  if (path === undefined) return { ...rest, role };
  const [digest] = await source.hash([await source.find(path)], {});
  if (digest === undefined) return { ...rest, role };
  if (rest.digest !== undefined && rest.digest !== digest) {
    throw fileRefusal(
      document,
      ['datasets', at, 'digest'],
      `is not the digest of ${path}, which is ${digest}`,
    );
  }
  return { ...rest, role, digest };
}

function parentOf(
  document: YamlDocument,
  written: z.infer<typeof parent>,
  at: number,
): Lineage['parents'][number] {
  if (typeof written !== 'string') return written;
  try {
    const reference = parseReference(written);
    if (reference.kind === 'version') return { model: reference.model, version: reference.version };
  } catch (error) {
    if (!(error instanceof LaurelError)) throw error;
    throw fileRefusal(document, ['parents', at], `is ${error.message}`);
  }
  throw fileRefusal(document, ['parents', at], 'is not a version, such as credit-risk@13');
}
