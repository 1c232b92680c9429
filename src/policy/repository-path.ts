// Where what people write lies in the alias repository: paths ↔ names. Names are checked before they are used.
import { type AliasName, isAliasName, isModelName, type ModelName } from '../registry/names.ts';
import { unreachable } from '../primitives/errors.ts';
import { nameCodePoint, showValue } from '../primitives/show-value.ts';

/** What a path in the alias repository stands for, relative to its root. */
export type RepositoryPath =
  | { readonly kind: 'laurel' }
  | { readonly kind: 'model'; readonly model: ModelName }
  | { readonly kind: 'alias'; readonly model: ModelName; readonly alias: AliasName }
  | { readonly kind: 'policy'; readonly name: string }
  | { readonly kind: 'recall'; readonly name: string }
  | { readonly kind: 'consumer'; readonly model: ModelName; readonly name: string }
  /** Not one of ours: a README, a workflow, source code. */
  | { readonly kind: 'other' }
  /** In one of our directories, and nothing that it may hold. */
  | { readonly kind: 'misplaced'; readonly reason: string; readonly remedy: string };

export const laurelPath = 'laurel.yaml';

export function modelPath(model: ModelName): string {
  return `models/${model}.yaml`;
}

export function aliasPath(model: ModelName, alias: AliasName): string {
  return `aliases/${model}/${alias}.yaml`;
}

export function policyPath(name: string): string {
  return `gates/${name}.yaml`;
}

/** The directories that Laurel reads, each with its trailing slash. */
export const repositoryPrefixes = ['models/', 'aliases/', 'gates/', 'recalls/', 'consumers/'] as const;

const plainName = /^(?=.{1,63}$)[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
const maxPathLength = 400;

/** What `path` stands for. */
export function parseRepositoryPath(path: string): RepositoryPath {
  if (path === laurelPath) return { kind: 'laurel' };
  const slip = nearlyOurs(path);
  if (slip !== undefined) return slip;
  const prefix = repositoryPrefixes.find((each) => path.startsWith(each));
  if (prefix === undefined || isOther(path, prefix)) return { kind: 'other' };
  if (path.length > maxPathLength) return misplaced('the path is too long', 'use shorter names');
  const stem = /^(.*)\.yaml$/.exec(path.slice(prefix.length))?.[1];
  if (stem === undefined)
    return misplaced('not a .yaml file', `give it the ending .yaml, or move it out of ${prefix}`);
  return named(prefix, stem);
}

/** Notes and hidden files anywhere; where models and policies may lie beside code, whatever is no YAML. */
function isOther(path: string, prefix: string): boolean {
  if (/\.(?:md|txt)$/i.test(path) || /(?:^|\/)\.[^/]*$/.test(path)) return true;
  return prefix !== 'aliases/' && !/\.ya?ml$/i.test(path);
}

function named(prefix: (typeof repositoryPrefixes)[number], stem: string): RepositoryPath {
  const slash = stem.lastIndexOf('/');
  const [directory, last] = [stem.slice(0, Math.max(0, slash)), stem.slice(slash + 1)];
  switch (prefix) {
    case 'models/':
      return isModelName(stem) ? { kind: 'model', model: stem } : badName('a model', stem);
    case 'aliases/':
      if (!isModelName(directory)) return badName('a model', directory);
      if (!isAliasName(last)) return badName('an alias', last);
      return { kind: 'alias', model: directory, alias: last };
    case 'consumers/':
      if (!isModelName(directory)) return badName('a model', directory);
      return plainName.test(last)
        ? { kind: 'consumer', model: directory, name: last }
        : badName('a consumer', last);
    case 'gates/':
      return plainName.test(stem) ? { kind: 'policy', name: stem } : badName('a policy', stem);
    case 'recalls/':
      return plainName.test(stem) ? { kind: 'recall', name: stem } : badName('a recall', stem);
    default:
      return unreachable(prefix);
  }
}

/** Paths that differ from ours in case or ending only, and would be passed over in silence. */
function nearlyOurs(path: string): RepositoryPath | undefined {
  const lower = path.toLowerCase();
  if (/^laurel\.(?:ya?ml|json)$/.test(lower))
    return misplaced(`${showValue(path)} is not read`, 'rename it to laurel.yaml');
  const prefix = repositoryPrefixes.find((each) => lower.startsWith(each));
  if (prefix === undefined || path.startsWith(prefix)) return undefined;
  return misplaced(`${showValue(path)} is not read`, `move it to ${prefix}, in lower case`);
}

function badName(what: string, name: string): RepositoryPath {
  const foreign = /[^\x20-\x7e]/u.exec(name)?.[0];
  const hint =
    foreign === undefined ? '' : `: ${showValue(foreign)} is ${nameCodePoint(foreign)}, not an ASCII letter`;
  return misplaced(
    `the path does not name ${what}, ${showValue(name)}${hint}`,
    'use lower-case letters, digits, - and _ in names, as in models/credit-risk.yaml or aliases/risk/credit-risk/production.yaml',
  );
}

function misplaced(reason: string, remedy: string): RepositoryPath {
  return { kind: 'misplaced', reason, remedy };
}
