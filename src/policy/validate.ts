// The whole alias repository checked at once: every problem, with its place, in the order of files and lines.
import { type AliasName, type ModelName, parseAliasName } from '../registry/names.ts';
import type { Place } from '../primitives/errors.ts';
import type { AliasEntry, RepositoryFiles } from './repository-files.ts';
import { bindGates } from './bind-gates.ts';
import { consumerProblems } from './consumers.ts';
import { laurelProblems } from './laurel-problems.ts';
import { effectivePolicy, type EffectivePolicyResult, type PolicyRequest } from './normalize.ts';
import type { SourceFile } from './parse-file.ts';
import { note, type Problem, problem } from './problem.ts';
import { parseRepository } from './repository-files.ts';
import { type PolicySources, resolvePolicy } from './resolve-policy.ts';
import { waiverProblems } from './waivers.ts';

export interface ValidationRequest extends Pick<PolicyRequest, 'packs' | 'bindGate'> {
  /** Every file of the repository; what is not ours is passed over. */
  readonly files: readonly SourceFile[];
  /** The directory that holds laurel.yaml, '' for the repository's top. */
  readonly root?: string;
  /** Decides which waivers are over. */
  readonly now: Date;
}

/** All problems: errors refuse what depends on them, notes are for people. Empty where all is well. */
export function validateRepository(request: ValidationRequest): readonly Problem[] {
  const files = parseRepository(request.files, request.root);
  const check = new RepositoryCheck(files, request);
  const problems = [
    ...files.problems,
    ...caseCollisions(request.files),
    ...laurelProblems(files, request.packs),
    ...check.models(),
    ...check.aliases(),
    ...check.policies(),
    ...check.recalls(),
    ...check.consumers(),
  ];
  return sorted(unique(problems));
}

class RepositoryCheck {
  readonly #files: RepositoryFiles;
  readonly #request: ValidationRequest;
  readonly #sources: PolicySources;

  constructor(files: RepositoryFiles, request: ValidationRequest) {
    this.#files = files;
    this.#request = request;
    this.#sources = { files, packs: request.packs };
  }

  /** What is wrong with the demands on each alias that a model lists. */
  models(): readonly Problem[] {
    return [...this.#files.models].flatMap(([model, file]) => {
      if (!file.ok) return [];
      const aliases = Object.keys(file.value.written.aliases);
      if (aliases.length > 0) return aliases.flatMap((alias) => this.#model(model, parseAliasName(alias)));
      const at = file.value.document.placeOfKey(['aliases']);
      return [note(at, `${model} has no alias, so it can never be promoted`, 'add one, e.g. production: {}')];
    });
  }

  #model(model: ModelName, alias: AliasName): readonly Problem[] {
    const result = this.#policy(model, alias);
    return result.ok ? [] : result.problems;
  }

  /** What is wrong with each alias file that only shows beside the others. */
  aliases(): readonly Problem[] {
    return this.#files.aliases.flatMap((entry) => this.#alias(entry));
  }

  #alias({ model, alias, file }: AliasEntry): readonly Problem[] {
    if (!file.ok) return [];
    const result = this.#policy(model, alias);
    if (result.ok) return waiverProblems(file.value, result.policy, this.#request.now);
    if (file.value.wish.kind === 'removed' && this.#files.models.has(model)) return [];
    // The problems of a listed alias are reported with its model; here, only that nothing is demanded of it.
    const at = file.value.document.placeOf([]);
    if (this.#lists(model, alias)) return [];
    return result.problems.map(({ message, remedy }) => problem(at, message, remedy));
  }

  #lists(model: ModelName, alias: AliasName): boolean {
    const file = this.#files.models.get(model);
    return file !== undefined && (!file.ok || Object.hasOwn(file.value.written.aliases, alias));
  }

  /** Policies whose chain or gates do not hold together, and policies that nobody uses. */
  policies(): readonly Problem[] {
    const used = usedPolicies(this.#files);
    return [...this.#files.policies].flatMap(([name, file]) => {
      if (!file.ok) return [];
      const top = file.value.document.placeOf([]);
      const resolved = resolvePolicy(name, top, this.#sources);
      if (!resolved.ok) return resolved.problems;
      const bound = bindGates([...resolved.value.gates.values()], this.#request.bindGate);
      const wrong = bound.ok ? [] : bound.problems;
      return used.has(name) ? wrong : wrong.concat(unused(name, top));
    });
  }

  recalls(): readonly Problem[] {
    return [...this.#files.recalls.values()].flatMap((file) => {
      if (!file.ok || !('versions' in file.value.written)) return [];
      const { document, written } = file.value;
      return written.versions.flatMap(({ model }, index) =>
        this.#isModel(model)
          ? []
          : [
              note(
                document.placeOf(['versions', index, 'model']),
                `the recalled model ${model} has no file here`,
                'check the name; versions of models of other repositories are barred as well',
              ),
            ],
      );
    });
  }

  consumers(): readonly Problem[] {
    return this.#files.consumers.flatMap(({ model, name, path, file }) => [
      ...(this.#isModel(model)
        ? []
        : [
            problem(
              { file: path },
              `the consumer ${name} is of ${model}, which has no file`,
              `write models/${model}.yaml, or move the consumer`,
            ),
          ]),
      ...(file.ok ? consumerProblems(file.value) : []),
    ]);
  }

  #isModel(name: string): boolean {
    return [...this.#files.models.keys()].some((model) => model === name);
  }

  #policy(model: ModelName, alias: AliasName): EffectivePolicyResult {
    const { packs, bindGate } = this.#request;
    return effectivePolicy({ files: this.#files, model, alias, packs, bindGate });
  }
}

/** Names of policies that laurel.yaml or a model demands, and all that those extend; any, where one cannot be read. */
function usedPolicies(files: RepositoryFiles): Pick<ReadonlySet<string>, 'has'> {
  if (![files.laurel, ...files.models.values(), ...files.policies.values()].every(({ ok }) => ok)) {
    return { has: () => true };
  }
  const named = [
    ...(files.laurel.ok
      ? [
          ...Object.values(files.laurel.value.written.tiers ?? {}),
          ...Object.values(files.laurel.value.written.aliases ?? {}),
        ]
      : []),
    ...[...files.models.values()].flatMap((file) =>
      file.ok ? Object.values(file.value.written.aliases) : [],
    ),
  ].flatMap(({ policy }) => (policy === undefined ? [] : [policy]));
  const used = new Set<string>();
  for (let queue = named; queue.length > 0;) {
    const fresh = queue.filter((name) => !used.has(name));
    for (const name of fresh) used.add(name);
    queue = fresh.flatMap((name) => {
      const file = files.policies.get(name);
      return file?.ok === true && file.value.written.extends !== undefined
        ? [file.value.written.extends]
        : [];
    });
  }
  return used;
}

function unused(name: string, at: Place): Problem {
  return note(at, `no alias uses the policy ${name}`, 'name it in a tier or an alias, or remove it');
}

/** Paths that are one file on a disk that folds case. */
function caseCollisions(files: readonly SourceFile[]): readonly Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ path }) => {
    const folded = path.normalize('NFC').toLowerCase();
    const earlier = first.get(folded);
    if (earlier === undefined) {
      first.set(folded, path);
      return [];
    }
    return [
      problem(
        { file: path },
        `${path} and ${earlier} are one file where case is folded`,
        'rename one of them',
      ),
    ];
  });
}

function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify([each.at, each.message]), each])).values()];
}

function sorted(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.at.file ?? '', b.at.file ?? '') ||
      (a.at.line ?? 0) - (b.at.line ?? 0) ||
      (a.at.column ?? 0) - (b.at.column ?? 0),
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
