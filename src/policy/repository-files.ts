// The alias repository as a value: every file parsed by itself, so that one bad file refuses only what needs it.
import type { AliasName, ModelName } from '../registry/names.ts';
import { type AliasFile, parseAliasFile } from './alias-file.ts';
import { hasKey, type Parsed, parseFile, type SourceFile } from './parse-file.ts';
import { type Checked, type Problem, problem } from './problem.ts';
import { laurelPath, parseRepositoryPath, type RepositoryPath } from './repository-path.ts';
import { consumerFileSchema, type WrittenConsumerFile } from './written/consumer-file.ts';
import { laurelFileSchema, type WrittenLaurelFile } from './written/laurel-file.ts';
import { modelFileSchema, type WrittenModelFile } from './written/model-file.ts';
import { policyFileSchema, type WrittenPolicyFile } from './written/policy-file.ts';
import { datasetRecallSchema, versionsRecallSchema, type WrittenRecallFile } from './written/recall-file.ts';

export interface AliasEntry {
  readonly model: ModelName;
  readonly alias: AliasName;
  readonly path: string;
  readonly file: Checked<AliasFile>;
}

export interface ConsumerEntry {
  readonly model: ModelName;
  readonly name: string;
  readonly path: string;
  readonly file: Checked<Parsed<WrittenConsumerFile>>;
}

/** What people wrote at one commit. A file that is not there is in no map; a bad one is there with its problems. */
export interface RepositoryFiles {
  readonly laurel: Checked<Parsed<WrittenLaurelFile>>;
  readonly models: ReadonlyMap<ModelName, Checked<Parsed<WrittenModelFile>>>;
  readonly policies: ReadonlyMap<string, Checked<Parsed<WrittenPolicyFile>>>;
  readonly recalls: ReadonlyMap<string, Checked<Parsed<WrittenRecallFile>>>;
  readonly consumers: readonly ConsumerEntry[];
  /** Of the alias files that were given: a caller may read them elsewhere. */
  readonly aliases: readonly AliasEntry[];
  /** Everything wrong with single files; what only shows between files, {@link effectivePolicy} finds. */
  readonly problems: readonly Problem[];
}

/**
 * Parses what is ours among `files`; others are passed over. Never throws for what people wrote.
 *
 * @param root the directory that holds laurel.yaml, '' for the repository's top.
 */
export function parseRepository(files: readonly SourceFile[], root = ''): RepositoryFiles {
  const prefix = root === '' ? '' : `${root.replace(/\/$/, '')}/`;
  const collected = new Collector(`${prefix}${laurelPath}`);
  for (const file of files) {
    if (file.path.startsWith(prefix)) {
      collected.add(file, parseRepositoryPath(file.path.slice(prefix.length)));
    }
  }
  return collected.done();
}

class Collector {
  readonly #models = new Map<ModelName, Checked<Parsed<WrittenModelFile>>>();
  readonly #policies = new Map<string, Checked<Parsed<WrittenPolicyFile>>>();
  readonly #recalls = new Map<string, Checked<Parsed<WrittenRecallFile>>>();
  readonly #consumers: ConsumerEntry[] = [];
  readonly #aliases: AliasEntry[] = [];
  readonly #problems: Problem[] = [];
  readonly #laurelPath: string;
  #laurel: Checked<Parsed<WrittenLaurelFile>> | undefined;

  constructor(path: string) {
    this.#laurelPath = path;
  }

  add(file: SourceFile, place: RepositoryPath): void {
    const { path } = file;
    switch (place.kind) {
      case 'laurel':
        this.#laurel = this.#keep(parseFile(file, () => laurelFileSchema));
        break;
      case 'model':
        this.#models.set(place.model, this.#keep(parseFile(file, () => modelFileSchema)));
        break;
      case 'policy':
        this.#policies.set(place.name, this.#keep(parseFile(file, () => policyFileSchema)));
        break;
      case 'recall':
        this.#recalls.set(place.name, this.#keep(parseRecallFile(file)));
        break;
      case 'consumer': {
        const { model, name } = place;
        const parsed = this.#keep(parseFile(file, () => consumerFileSchema));
        this.#consumers.push({ model, name, path, file: parsed });
        break;
      }
      case 'alias': {
        const { model, alias } = place;
        this.#aliases.push({ model, alias, path, file: this.#keep(parseAliasFile(file)) });
        break;
      }
      case 'misplaced':
        this.#problems.push(problem({ file: path }, place.reason, place.remedy));
        break;
      case 'other':
        break;
    }
  }

  done(): RepositoryFiles {
    const laurel = this.#laurel ?? this.#keep(missingLaurel(this.#laurelPath));
    return {
      laurel,
      models: this.#models,
      policies: this.#policies,
      recalls: this.#recalls,
      consumers: this.#consumers,
      aliases: this.#aliases,
      problems: this.#problems,
    };
  }

  #keep<T>(checked: Checked<T>): Checked<T> {
    if (!checked.ok) this.#problems.push(...checked.problems);
    return checked;
  }
}

function parseRecallFile(file: SourceFile): Checked<Parsed<WrittenRecallFile>> {
  return parseFile<WrittenRecallFile>(file, (value) =>
    hasKey(value, 'versions') ? versionsRecallSchema : datasetRecallSchema,
  );
}

function missingLaurel(path: string): Checked<never> {
  return {
    ok: false,
    problems: [
      problem({ file: path }, `there is no ${path}`, 'write one with laurel init, or name its directory'),
    ],
  };
}
