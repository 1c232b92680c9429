// dvc.lock and .dvc files: which data a pipeline's stage read, by the checksums that DVC recorded.
import { z } from 'zod';
import { parseChecked } from '../../primitives/checked-document.ts';
import { parseYaml } from '../../primitives/yaml.ts';
import type { DatasetLineage, Manifest } from '../../registry/documents/manifest.ts';
import { withoutCredentials } from './remote-address.ts';

const maxDvcBytes = 512 * 1024;

/** A dependency or output. Which checksum stands there depends on where the data lies. */
const tracked = z.looseObject({
  path: z.string(),
  md5: z.string().optional(),
  etag: z.string().optional(),
  checksum: z.string().optional(),
  repo: z.looseObject({ url: z.string(), rev_lock: z.string().optional() }).optional(),
});
const stage = z.looseObject({
  deps: z.array(tracked).nullish(),
  outs: z.array(tracked).nullish(),
  params: z.record(z.string(), z.record(z.string(), z.json()).nullable()).nullish(),
});
/** Since DVC 2 the stages lie under `stages`, beside `schema`. */
const lockFile = z.looseObject({ stages: z.record(z.string(), stage).nullish() });
const dvcFile = z.looseObject({ outs: z.array(tracked).nullish(), deps: z.array(tracked).nullish() });

export type DvcTracked = z.infer<typeof tracked>;

export interface DvcStage {
  readonly name: string;
  /** Paths relative to the directory of dvc.lock. */
  readonly deps: readonly DvcTracked[];
  readonly outs: readonly DvcTracked[];
  readonly hyperparameters: Manifest['hyperparameters'];
}

/** @throws LaurelError `invalid-document` with place. */
export function parseDvcLock(bytes: Uint8Array, file: string): readonly DvcStage[] {
  const { stages } = parseChecked(parseYaml(bytes, file, { maxBytes: maxDvcBytes }), lockFile);
  return Object.entries(stages ?? {}).map(([name, { deps, outs, params }]) => ({
    name,
    deps: deps ?? [],
    outs: outs ?? [],
    hyperparameters: flatten(Object.assign(Object.create(null), ...Object.values(params ?? {}))),
  }));
}

/** What a `.dvc` file tracks. @throws LaurelError `invalid-document` with place. */
export function parseDvcFile(bytes: Uint8Array, file: string): readonly DvcTracked[] {
  const { outs, deps } = parseChecked(parseYaml(bytes, file, { maxBytes: maxDvcBytes }), dvcFile);
  const [imported] = deps ?? [];
  const repo = imported?.repo;
  return repo === undefined ? (outs ?? []) : (outs ?? []).map((out) => Object.assign(out, { repo }));
}

/**
 * The datasets among what DVC tracks. DVC's checksums are not SHA-256 digests, so each is recorded as a
 * snapshot: `md5:…`. Code is told by its file name and left out: the commit says it.
 *
 * @param role of what no name gives another role.
 */
export function datasetsOf(
  files: readonly DvcTracked[],
  role: DatasetLineage['role'],
): readonly DatasetLineage[] {
  const data = files.filter(({ path }) => !isCode(path));
  const names = data.map(({ path }) => lastSegment(path));
  return data.flatMap((file, index) => {
    const name = names[index] ?? file.path;
    const isUnique = names.indexOf(name) === names.lastIndexOf(name);
    const snapshot = snapshotOf(file);
    if (snapshot === null) return [];
    const uri = uriOf(file);
    return [{ name: (isUnique ? name : file.path).slice(-256), role: roleOf(file.path, role), snapshot, ...(uri === null ? {} : { uri }) }]; // prettier-ignore
  });
}

function snapshotOf(file: DvcTracked): string | null {
  for (const kind of ['md5', 'etag', 'checksum'] as const) {
    const value = file[kind];
    if (value !== undefined) return `${kind}:${value}`.slice(0, 256);
  }
  return null;
}

function uriOf({ path, repo }: DvcTracked): string | null {
  if (repo === undefined) return path.includes('://') ? withoutCredentials(path) : path.slice(0, 4_096);
  const address = withoutCredentials(repo.url);
  if (address === null) return null;
  return repo.rev_lock === undefined ? address : `${address}@${repo.rev_lock}`.slice(0, 4_096);
}

const codeExtensions =
  /\.(?:py|ipynb|r|jl|sh|js|ts|c|cc|cpp|h|java|scala|go|rs|sql|toml|cfg|ini|lock|ya?ml)$/i;
const codeDirectories = /^(?:src|lib|scripts|code|notebooks|configs?)$/i;

function isCode(path: string): boolean {
  const name = lastSegment(path);
  return codeExtensions.test(name) || codeDirectories.test(name);
}

/** Words of a name that say what a dataset is for. */
const roleWords: readonly (readonly [words: RegExp, role: DatasetLineage['role']])[] = [
  [/(?:^|[^a-z])(?:test|holdout|eval(?:uation)?)(?:[^a-z]|$)/i, 'test'],
  [/(?:^|[^a-z])(?:valid(?:ation)?|val|dev)(?:[^a-z]|$)/i, 'validation'],
  [/(?:^|[^a-z])train(?:ing)?(?:[^a-z]|$)/i, 'train'],
  [/(?:^|[^a-z])(?:reference|baseline)(?:[^a-z]|$)/i, 'reference'],
];

function roleOf(path: string, otherwise: DatasetLineage['role']): DatasetLineage['role'] {
  return roleWords.find(([words]) => words.test(lastSegment(path)))?.[1] ?? otherwise;
}

function lastSegment(path: string): string {
  return path.slice(path.replace(/\/+$/, '').lastIndexOf('/') + 1).replace(/\/+$/, '');
}

const maxParameters = 1_000;

/** `train.lr` for what is nested; lists as JSON text, because a hyperparameter is one value. */
function flatten(params: Readonly<Record<string, unknown>>): Manifest['hyperparameters'] {
  const flat = new Map<string, Manifest['hyperparameters'][string]>();
  const add = (key: string, value: unknown): void => {
    if (flat.size >= maxParameters || key.length > 256) return;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [member, nested] of Object.entries(value)) add(`${key}.${member}`, nested);
      return;
    }
    const isOne = value === null || typeof value === 'number' || typeof value === 'boolean';
    flat.set(
      key,
      isOne ? value : (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 4_096),
    );
  };
  for (const [key, value] of Object.entries(params)) add(key, value);
  return Object.fromEntries(flat);
}
