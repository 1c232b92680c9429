// The environment a model was trained in: the file that pins its packages, and the Python version it states.
import { basename, join } from 'node:path';
import { digestOf } from '../../primitives/digest.ts';
import { LaurelError } from '../../primitives/errors.ts';
import { parseYaml, type YamlDocument } from '../../primitives/yaml.ts';
import type { GatheredLineage, LineageSource } from '../../registry/lineage.ts';
import { readSmallFile } from './small-file.ts';

/** The most exact first. The digest of one file is recorded, so that `sha256sum` on it gives the same. */
const packageFiles = ['uv.lock', 'poetry.lock', 'Pipfile.lock', 'conda-lock.yml', 'requirements.txt', 'conda.yaml', 'environment.yml', 'environment.yaml', 'python_env.yaml']; // prettier-ignore

const pythonFiles: readonly (readonly [
  name: string,
  versionIn: (bytes: Uint8Array, file: string) => string | null,
])[] = [
  ['python_env.yaml', pythonOfPythonEnv],
  ['conda.yaml', pythonOfConda],
  ['environment.yml', pythonOfConda],
  ['environment.yaml', pythonOfConda],
  ['.python-version', pythonOfVersionFile],
];

const version = /^[0-9]{1,3}(?:\.[0-9]{1,5}){0,3}[A-Za-z0-9.+-]{0,20}$/;
const maxEnvironmentYamlBytes = 512 * 1024;

export class EnvironmentFiles implements LineageSource {
  readonly name = 'environment files';
  readonly #directories: readonly string[];

  /** @param directories where to look, the nearest to the model first: its own files say more than the checkout's. */
  constructor(directories: readonly string[]) {
    this.#directories = directories;
  }

  async gather(): Promise<GatheredLineage> {
    const notes: string[] = [];
    const packages = await this.#packages(notes);
    const python = await this.#python(notes);
    if (packages === null && python === null) return { notes };
    return {
      environment: {
        ...(python === null ? {} : { python }),
        ...(packages === null ? {} : { packages }),
      },
      notes,
    };
  }

  async #packages(notes: string[]): Promise<ReturnType<typeof digestOf> | null> {
    for (const path of this.#candidates(packageFiles)) {
      const file = await readSmallFile(path);
      if (file.kind === 'found') return digestOf(file.bytes);
      if (file.kind === 'unreadable') notes.push(`${basename(path)} was not read: ${file.why}`);
    }
    return null;
  }

  async #python(notes: string[]): Promise<string | null> {
    const readers = new Map(pythonFiles);
    for (const path of this.#candidates([...readers.keys()])) {
      const name = basename(path);
      const file = await readSmallFile(path);
      const versionIn = readers.get(name);
      if (file.kind !== 'found' || versionIn === undefined) continue;
      try {
        const found = versionIn(file.bytes, name);
        if (found !== null) return found;
      } catch (cause) {
        if (!(cause instanceof LaurelError)) throw cause;
        notes.push(`${name} was not read for the Python version: ${cause.message}`);
      }
    }
    return null;
  }

  #candidates(names: readonly string[]): readonly string[] {
    return this.#directories.flatMap((directory) => names.map((name) => join(directory, name)));
  }
}

/** `python: 3.11.7`, as MLflow writes it. */
function pythonOfPythonEnv(bytes: Uint8Array, file: string): string | null {
  return versionOrNull(parseSmallYaml(bytes, file).textOf(['python']));
}

/** `dependencies: [python=3.11.7, …]` */
function pythonOfConda(bytes: Uint8Array, file: string): string | null {
  const { value } = parseSmallYaml(bytes, file);
  if (typeof value !== 'object' || value === null || !('dependencies' in value)) return null;
  const dependencies: readonly unknown[] = Array.isArray(value.dependencies) ? value.dependencies : [];
  for (const dependency of dependencies) {
    const pinned =
      typeof dependency === 'string' ? /^(?:[\w-]+::)?python={1,2}([^=\s]+)/.exec(dependency) : null;
    if (pinned !== null) return versionOrNull(pinned[1]);
  }
  return null;
}

/** The first line that is no comment, as pyenv and uv write it. */
function pythonOfVersionFile(bytes: Uint8Array): string | null {
  const lines = new TextDecoder().decode(bytes.subarray(0, 1_024)).split('\n');
  return versionOrNull(lines.map((line) => line.trim()).find((line) => line !== '' && !line.startsWith('#')));
}

function parseSmallYaml(bytes: Uint8Array, file: string): YamlDocument {
  return parseYaml(bytes, file, { maxBytes: maxEnvironmentYamlBytes });
}

function versionOrNull(text: string | undefined): string | null {
  return text !== undefined && version.test(text) ? text : null;
}
