// The id of one act of registering: a retry has the same one, another training run another.
import { canonicalBytes } from '../primitives/canonical-json.ts';
import { type Digest, digestOf, hexOf } from '../primitives/digest.ts';
import type { ModelName, RegistrationId } from './names.ts';
import { parseRegistrationId } from './names.ts';
import type { VersionMetadata } from './required-metadata.ts';

/** What tells one training job from every other: in a workflow, its repository, run id and job. */
export interface RunIdentity {
  readonly repository: string;
  /** The same for every attempt of the run. */
  readonly run: string;
  /** With the matrix's values where there is a matrix. */
  readonly job: string;
}

/**
 * The default id. With a run it binds run, job, model and content: a re-run that trained again registers
 * anew, a retry does not, and the jobs of a matrix do not collapse. Without one it binds content and
 * metadata: registering the same thing twice is one version.
 */
export function registrationIdOf(act: {
  readonly model: ModelName;
  readonly contentDigest: Digest;
  readonly metadata: VersionMetadata;
  readonly run?: RunIdentity | undefined;
}): RegistrationId {
  const { model, contentDigest, metadata, run } = act;
  const identity =
    run === undefined
      ? { model, contentDigest, metadata }
      : { model, contentDigest, run: { repository: run.repository, run: run.run, job: run.job } };
  return parseRegistrationId(`r-${hexOf(digestOf(canonicalBytes(identity))).slice(0, 40)}`);
}
