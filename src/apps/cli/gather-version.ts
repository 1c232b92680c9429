// Everything that is to be said of a version, gathered before it is registered: from the person, from the
// artifacts and from where it was trained.
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { DirectoryArtifactSource } from '../../adapters/artifacts/directory-artifact-source.ts';
import { DirectoryEvidenceSource } from '../../adapters/artifacts/directory-evidence-source.ts';
import { readModelFacts } from '../../adapters/formats/read-model-facts.ts';
import { lineageSources } from '../../adapters/lineage/lineage-sources.ts';
import { laurelPath } from '../../policy/repository-path.ts';
import { type ComposedMetadata, composeMetadata } from '../../registry/compose-metadata.ts';
import { gatherLineage } from '../../registry/lineage.ts';
import { readRegistrationFile } from '../../registry/registration-file.ts';
import { readWrittenFile } from './written-file.ts';

export interface VersionToGather {
  readonly source: DirectoryArtifactSource;
  /** What the person named, as typed; each exists. */
  readonly paths: readonly string[];
  /** The registration file. */
  readonly metadataFile: string | undefined;
  /** Whether the registration file may name files outside its directory. */
  readonly allowOutside: boolean;
  readonly env: NodeJS.ProcessEnv;
}

/** @throws LaurelError `invalid-document` or `not-found` for files that a person wrote; `invalid-artifact`. */
export async function gatherVersion(version: VersionToGather): Promise<ComposedMetadata> {
  const { source, metadataFile, allowOutside, env } = version;
  const written =
    metadataFile === undefined
      ? null
      : await readRegistrationFile(
          await readWrittenFile(metadataFile),
          new DirectoryEvidenceSource(dirname(metadataFile), { allowOutside }),
        );
  const described = await readModelFacts(source);
  const artifacts = version.paths.map((path) => resolve(path));
  const artifactDirectories = artifacts.filter((path) => statSync(path).isDirectory());
  const { directory, note } = codeDirectory(artifacts[0] ?? '.');
  const { sources, dvc } = lineageSources({ directory, artifacts, artifactDirectories, env });
  const gathered = [{ name: 'the artifacts', lineage: described.lineage }, ...(await gatherLineage(sources))];
  const { metadata, notes } = composeMetadata({ written, described, gathered });
  const hyperparameters = { ...(await dvc.hyperparameters()), ...metadata.hyperparameters };
  const isGuess = written?.lineage.code === undefined && metadata.lineage.code !== undefined;
  return {
    metadata: { ...metadata, hyperparameters },
    notes: isGuess && note !== null ? [...notes, note] : notes,
  };
}

/**
 * Where the training code is: the checkout that the model lies in, seen from the working directory where that
 * is part of it. Where the model lies in none, the working directory is a guess worth a note, unless it is an
 * alias repository: its commits say nothing of how a model was trained.
 */
function codeDirectory(model: string): { readonly directory: string; readonly note: string | null } {
  const here = process.cwd();
  const checkout = checkoutOf(model);
  const own = checkoutOf(here);
  if (checkout !== null) return { directory: checkout === own ? here : checkout, note: null };
  if (own !== null && [own, here].some((directory) => existsSync(join(directory, laurelPath)))) {
    return { directory: dirname(model), note: null };
  }
  const note = `the model lies in no Git checkout: the code commit is that of the working directory, ${here}`;
  return { directory: here, note };
}

function checkoutOf(path: string): string | null {
  for (let directory = path; ; directory = dirname(directory)) {
    if (existsSync(join(directory, '.git'))) return directory;
    if (directory === dirname(directory)) return null;
  }
}
