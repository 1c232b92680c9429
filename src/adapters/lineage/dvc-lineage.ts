// The data that DVC says a model was made of: from the stage of dvc.lock that wrote it, else from .dvc files.
import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { LaurelError } from '../../primitives/errors.ts';
import type { Manifest } from '../../registry/documents/manifest.ts';
import type { GatheredLineage, LineageSource } from '../../registry/lineage.ts';
import { isInside } from '../is-inside.ts';
import { datasetsOf, type DvcStage, type DvcTracked, parseDvcFile, parseDvcLock } from './dvc-files.ts';
import { readSmallFile } from './small-file.ts';

export interface DvcLineageOptions {
  /** Where the training code ran; dvc.lock is looked for here and above, up to the repository's top. */
  readonly directory: string;
  /** The model's files, absolute: the stage that wrote them is the one that trained. */
  readonly artifacts: readonly string[];
}

const maxFilesSeen = 20_000;
const maxDepth = 6;
const notSearched = /^(?:\..*|node_modules|__pycache__|venv|site-packages)$/;

interface Found extends GatheredLineage {
  readonly hyperparameters: Manifest['hyperparameters'];
}

export class DvcLineage implements LineageSource {
  readonly name = 'dvc.lock';
  readonly #options: DvcLineageOptions;
  #found: Promise<Found> | undefined;

  constructor(options: DvcLineageOptions) {
    this.#options = options;
  }

  async gather(): Promise<GatheredLineage> {
    const { datasets = [], notes = [] } = await this.#find();
    return { datasets, notes };
  }

  /** The parameters of the stage that wrote the model, nested names joined by dots. */
  async hyperparameters(): Promise<Manifest['hyperparameters']> {
    return (await this.#find()).hyperparameters;
  }

  #find(): Promise<Found> {
    this.#found ??= this.#read();
    return this.#found;
  }

  async #read(): Promise<Found> {
    const root = await findRoot(this.#options.directory);
    if (root === null) return { hyperparameters: {} };
    const notes: string[] = [];
    const stage = await this.#trainingStage(root, notes);
    if (stage !== null) {
      const { deps, hyperparameters } = stage;
      return { datasets: datasetsOf(deps, 'train'), hyperparameters, notes };
    }
    const tracked = await this.#tracked(root, notes);
    return { datasets: datasetsOf(tracked, 'other'), hyperparameters: {}, notes };
  }

  async #trainingStage(root: string, notes: string[]): Promise<DvcStage | null> {
    const file = await readSmallFile(join(root, 'dvc.lock'));
    if (file.kind === 'absent') return null;
    if (file.kind === 'unreadable') {
      notes.push(`dvc.lock was not read: ${file.why}`);
      return null;
    }
    const stages = parsed(() => parseDvcLock(file.bytes, 'dvc.lock'), notes);
    if (stages === null) return null;
    const wrote = stages.filter(({ outs }) => outs.some(({ path }) => this.#isArtifact(root, path)));
    if (wrote.length !== 1) {
      notes.push(`dvc.lock: ${wrote.length === 0 ? 'no stage' : `${wrote.length} stages`} wrote these artifacts, so it does not say what they were trained on`); // prettier-ignore
    }
    return wrote.length === 1 ? (wrote[0] ?? null) : null;
  }

  /** What `.dvc` files track, apart from the model itself. */
  async #tracked(root: string, notes: string[]): Promise<readonly DvcTracked[]> {
    const tracked: DvcTracked[] = [];
    for (const path of await dvcFilesBelow(root)) {
      const file = await readSmallFile(join(root, path));
      if (file.kind !== 'found') continue;
      const outs = parsed(() => parseDvcFile(file.bytes, path), notes) ?? [];
      const directory = dirname(path) === '.' ? '' : `${dirname(path)}/`;
      tracked.push(
        ...outs
          .map((out) => Object.assign(out, { path: `${directory}${out.path}` }))
          .filter((out) => !this.#isArtifact(root, out.path)),
      );
    }
    if (tracked.length > 0)
      notes.push(`${tracked.length} dataset(s) taken from .dvc files: all that DVC tracks here`);
    return tracked;
  }

  #isArtifact(root: string, path: string): boolean {
    const absolute = resolve(root, path);
    return this.#options.artifacts.some(
      (artifact) => isInside(artifact, absolute) || isInside(absolute, artifact),
    );
  }
}

/** A file that does not parse is a note, not a failure: lineage is gathered, not demanded, here. */
function parsed<T>(parse: () => T, notes: string[]): T | null {
  try {
    return parse();
  } catch (cause) {
    if (!(cause instanceof LaurelError)) throw cause;
    notes.push(`${cause.at?.file ?? 'a DVC file'} was not read: ${cause.message}`);
    return null;
  }
}

/** The nearest directory upwards that DVC manages, not above the Git repository's top. */
async function findRoot(start: string): Promise<string | null> {
  for (let directory = resolve(start); ; directory = dirname(directory)) {
    const names = await namesIn(directory);
    if (names.includes('dvc.lock') || names.includes('.dvc')) return directory;
    if (names.includes('.git') || dirname(directory) === directory) return null;
  }
}

async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory);
  } catch {
    return [];
  }
}

/** Paths of `.dvc` files below `root`, `/`-separated, in the order of their names. Links are not followed. */
async function dvcFilesBelow(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  let seen = 0;
  const walk = async (directory: string, depth: number): Promise<void> => {
    for (const entry of await readdir(join(root, directory), { withFileTypes: true })) {
      seen += 1;
      if (seen > maxFilesSeen) return;
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
      if (entry.isFile() && entry.name.endsWith('.dvc')) found.push(path);
      if (entry.isDirectory() && depth < maxDepth && !notSearched.test(entry.name))
        await walk(path, depth + 1);
    }
  };
  await walk('', 0);
  return found.toSorted();
}
