// Which registry laurel.yaml names, as people wrote it: `home`, or the one of an alias.
import type { z } from 'zod';
import { nearestName } from '../../primitives/nearest-name.ts';
import { LaurelError, type Place } from '../../primitives/errors.ts';
import { member, parseFile, placeIn, type Parsed } from '../../policy/parse-file.ts';
import type { Checked } from '../../policy/problem.ts';
import { laurelPath, modelPath } from '../../policy/repository-path.ts';
import { laurelFileSchema, type WrittenLaurelFile } from '../../policy/written/laurel-file.ts';
import { modelFileSchema } from '../../policy/written/model-file.ts';
import type { AliasName, ModelName } from '../../registry/names.ts';
import type { WrittenFiles } from './written-files.ts';

export interface RegistryAddress {
  readonly address: string;
  /** The absolute directory that a relative address starts from. */
  readonly from: string;
}

type Laurel = Parsed<WrittenLaurelFile>;

/**
 * The registry that versions are registered in; `null` where there is no laurel.yaml.
 *
 * @throws LaurelError `invalid-document`, with file, line and column, for a laurel.yaml that cannot be used;
 *   `usage` for a bare repository.
 */
export async function homeRegistry(files: WrittenFiles): Promise<RegistryAddress | null> {
  const laurel = await readLaurel(files);
  if (laurel === null) return null;
  return addressOf(laurel, { name: laurel.written.home, at: placeIn(laurel, 'home') }, files);
}

/** The registry that serves an alias: its model's word for it, else laurel.yaml's, else `home`. */
export async function aliasRegistry(
  files: WrittenFiles,
  { model, alias }: { readonly model: ModelName; readonly alias: AliasName },
): Promise<RegistryAddress | null> {
  const laurel = await readLaurel(files);
  if (laurel === null) return null;
  const file = await readWritten(files, modelPath(model), modelFileSchema);
  const own = file === null ? undefined : member(file.written.aliases, alias)?.registry;
  if (file !== null && own !== undefined) {
    return addressOf(laurel, { name: own, at: placeIn(file, 'aliases', alias, 'registry') }, files);
  }
  const shared = member(laurel.written.aliases, alias)?.registry;
  if (shared === undefined) return homeRegistry(files);
  return addressOf(laurel, { name: shared, at: placeIn(laurel, 'aliases', alias, 'registry') }, files);
}

/** Every registry that laurel.yaml names, `home` first; none where there is no laurel.yaml. */
export async function allRegistries(files: WrittenFiles): Promise<readonly RegistryAddress[]> {
  const laurel = await readLaurel(files);
  if (laurel === null) return [];
  const { home, registries } = laurel.written;
  const from = files.directory;
  return Object.entries(registries)
    .toSorted(([a], [b]) => Number(b === home) - Number(a === home))
    .map(([, { store }]) => ({ address: store, from }));
}

function addressOf(
  laurel: Laurel,
  { name, at }: { readonly name: string; readonly at: Place },
  files: WrittenFiles,
): RegistryAddress {
  const { registries } = laurel.written;
  const registry = member(registries, name);
  if (registry !== undefined) return { address: registry.store, from: files.directory };
  const near = nearestName(name, Object.keys(registries));
  throw new LaurelError({
    code: 'invalid-document',
    message: `there is no registry ${name}`,
    at,
    remedy:
      near === undefined
        ? `name one of ${Object.keys(registries).join(', ')}, or add it to registries`
        : `did you mean ${near}?`,
  });
}

async function readLaurel(files: WrittenFiles): Promise<Laurel | null> {
  const laurel = await readWritten(files, laurelPath, laurelFileSchema);
  if (laurel === null) await files.refuseAbsent();
  return laurel;
}

async function readWritten<T>(
  files: WrittenFiles,
  path: string,
  schema: z.ZodType<T>,
): Promise<Parsed<T> | null> {
  const source = await files.read(path);
  return source === null ? null : requireOk(parseFile(source, () => schema));
}

/** @throws LaurelError `invalid-document` with all problems. */
function requireOk<T>(checked: Checked<T>): T {
  if (checked.ok) return checked.value;
  const [first, ...others] = checked.problems;
  throw new LaurelError({
    code: 'invalid-document',
    message: `${first?.message ?? 'the file cannot be used'}${others.length === 0 ? '' : ` (and ${others.length} more)`}`,
    ...(first === undefined ? {} : { at: first.at }),
    remedy: 'correct the file there; laurel validate checks the whole repository',
    details: { issues: checked.problems.map(({ at, message }) => ({ at, message })) },
  });
}
