// What a registry demands to know of every version, and how whoever registers can say it.
import { LaurelError } from '../primitives/errors.ts';
import type { Requirement } from './documents/descriptor.ts';
import type { Manifest } from './documents/manifest.ts';

/** What a manifest says of itself, apart from its identity and its artifacts. */
export type VersionMetadata = Pick<
  Manifest,
  | 'kind'
  | 'signature'
  | 'inputExample'
  | 'flavor'
  | 'metrics'
  | 'hyperparameters'
  | 'tags'
  | 'lineage'
  | 'card'
>;

export interface MissingMetadata {
  readonly requirement: Requirement;
  /** What is missing, and how to give it. */
  readonly how: string;
}

interface Rule {
  readonly isMet: (metadata: VersionMetadata) => boolean;
  readonly how: string;
}

const rules = {
  'code-commit': {
    isMet: ({ lineage }) => lineage.code !== undefined,
    how: 'the commit of the training code: register inside its Git checkout, or write code: {repository, commit}',
  },
  dataset: {
    isMet: ({ lineage }) =>
      lineage.datasets.some(({ digest, snapshot }) => digest !== undefined || snapshot !== undefined),
    how: 'a dataset that can be told from another: write datasets: [{name, role: train, digest or snapshot}]',
  },
  signature: {
    isMet: ({ signature }) => signature !== undefined,
    how: 'the input and output schema: register an MLmodel with a signature, an ONNX model, or a signature.json',
  },
  card: {
    isMet: ({ card }) => card !== undefined,
    how: 'a model card: add README.md or card.md to the artifacts, or name one with card:',
  },
  environment: {
    isMet: ({ lineage }) =>
      lineage.environment?.python !== undefined || lineage.environment?.packages !== undefined,
    how: 'the environment it was trained in: add requirements.txt or python_env.yaml, or write environment: {python}',
  },
  'input-example': {
    isMet: ({ inputExample }) => inputExample !== undefined,
    how: 'an example of an input: add input_example.json to the artifacts, or name one with inputExample:',
  },
} satisfies Record<Requirement, Rule>;

/** What of `required` is missing, in the order of `required`. */
export function missingMetadata(
  required: readonly Requirement[],
  metadata: VersionMetadata,
): readonly MissingMetadata[] {
  return required
    .filter((requirement) => !rules[requirement].isMet(metadata))
    .map((requirement) => ({ requirement, how: rules[requirement].how }));
}

/** One error for everything that is missing; `details` say how to give it. */
export function incompleteError(missing: readonly MissingMetadata[]): LaurelError {
  const names = missing.map(({ requirement }) => requirement).join(', ');
  return new LaurelError({
    code: 'incomplete',
    message: `the registry demands metadata that is missing: ${names}`,
    remedy:
      'write what is missing into the registration file (or next to the model), or register with --incomplete: ' +
      'such a version is kept, and no gate passes it',
    details: { missing },
  });
}
