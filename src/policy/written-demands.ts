// Where demands on one alias are written: tier, defaults of laurel.yaml and the model's file, side by side.
import type { Place } from '../primitives/errors.ts';
import { nearestName } from '../primitives/nearest-name.ts';
import type { YamlPath } from '../primitives/yaml.ts';
import { type AliasName, type ModelName, parseAliasName } from '../registry/names.ts';
import { member, type Parsed, placeIn } from './parse-file.ts';
import { type Checked, problem } from './problem.ts';
import type { RepositoryFiles } from './repository-files.ts';
import { laurelPath, modelPath } from './repository-path.ts';
import type { Placed } from './resolve-policy.ts';
import type { WrittenLaurelFile } from './written/laurel-file.ts';
import type { WrittenModelFile } from './written/model-file.ts';

/** Who demands something of an alias: its model's tier, the defaults of laurel.yaml, or the model itself. */
export type Demander = 'tier' | 'defaults' | 'model';

/** A value, where it was written, and as whose demand. */
export interface Demanded<T> extends Placed<T> {
  readonly by: Demander;
}

/** One place that demands approvals. */
export interface WrittenApprovals {
  readonly by: Demander;
  readonly file: Parsed<unknown>;
  readonly path: YamlPath;
  readonly counts: Readonly<Record<string, number>>;
}

export interface Demands {
  readonly model: ModelName;
  readonly alias: AliasName;
  readonly laurel: Parsed<WrittenLaurelFile>;
  readonly modelFile: Parsed<WrittenModelFile>;
  /** Where the model lists the alias. */
  readonly at: Place;
  /** `home` where nobody names one. */
  readonly registry: Placed<string>;
  readonly registries: readonly string[];
  readonly tier?: Placed<string>;
  readonly after?: Placed<AliasName>;
  /** `manual` where nobody says. */
  readonly merge?: Placed<'manual' | 'auto'>;
  /** Of descending authority. */
  readonly policies: readonly Demanded<string>[];
  readonly soaks: readonly Demanded<string>[];
  readonly approvals: readonly WrittenApprovals[];
}

/** A map in a file that may hold demands, e.g. one tier. */
interface Source {
  readonly by: Demander;
  readonly file: Parsed<unknown>;
  readonly path: readonly string[];
  readonly written: {
    readonly policy?: string | undefined;
    readonly soak?: string | undefined;
    readonly registry?: string | undefined;
    readonly after?: string | undefined;
    readonly merge?: 'manual' | 'auto' | undefined;
    readonly approvals?: Readonly<Record<string, number>> | undefined;
  };
}

/** What is written about one alias, or why nothing can be demanded of it. */
export function demandsOn(files: RepositoryFiles, model: ModelName, alias: AliasName): Checked<Demands> {
  if (!files.laurel.ok) return files.laurel;
  const laurel = files.laurel.value;
  const found = findModel(files, model);
  if (!found.ok) return found;
  const modelFile = found.value;
  const own = member(modelFile.written.aliases, alias);
  if (own === undefined) return unlisted(modelFile, model, alias);
  const tier = findTier(laurel, modelFile);
  if (!tier.ok) return tier;
  const defaults = member(laurel.written.aliases, alias);
  const sources: readonly Source[] = [
    ...tier.value,
    ...(defaults === undefined
      ? []
      : [{ by: 'defaults' as const, file: laurel, path: ['aliases', alias], written: defaults }]),
    { by: 'model', file: modelFile, path: ['aliases', alias], written: own },
  ];
  const after = nearest(sources, 'after');
  const merge = nearest(sources, 'merge');
  const tierName = modelFile.written.tier;
  return {
    ok: true,
    value: {
      model,
      alias,
      laurel,
      modelFile,
      at: modelFile.document.placeOfKey(['aliases', alias]),
      registry: nearest(sources, 'registry') ?? { value: laurel.written.home, at: placeIn(laurel, 'home') },
      registries: Object.keys(laurel.written.registries),
      ...(tierName === undefined ? {} : { tier: { value: tierName, at: placeIn(modelFile, 'tier') } }),
      ...(after === undefined ? {} : { after: { value: parseAliasName(after.value), at: after.at } }),
      ...(merge === undefined ? {} : { merge }),
      policies: sources.flatMap((source) => placed(source, 'policy')),
      soaks: sources.flatMap((source) => placed(source, 'soak')),
      approvals: sources.flatMap(({ by, file, path, written }) =>
        written.approvals === undefined
          ? []
          : [{ by, file, path: [...path, 'approvals'], counts: written.approvals }],
      ),
    },
  };
}

function findModel(files: RepositoryFiles, model: ModelName): Checked<Parsed<WrittenModelFile>> {
  const found = files.models.get(model);
  if (found !== undefined) return found;
  const near = nearestName(model, files.models.keys());
  const hint = near === undefined ? '' : `; did you mean ${near}?`;
  const path = rooted(files, modelPath(model));
  return {
    ok: false,
    problems: [problem({ file: path }, `the model ${model} has no file`, `write ${path}${hint}`)],
  };
}

/** `path` below the directory that holds laurel.yaml. */
function rooted({ laurel }: RepositoryFiles, path: string): string {
  return laurel.ok ? laurel.value.path.slice(0, -laurelPath.length) + path : path;
}

function unlisted(file: Parsed<WrittenModelFile>, model: ModelName, alias: AliasName): Checked<never> {
  const listed = Object.keys(file.written.aliases);
  const near = nearestName(alias, listed);
  const hint = near === undefined ? '' : `; did you mean ${near}?`;
  return {
    ok: false,
    problems: [
      problem(
        file.document.placeOfKey(['aliases']),
        `the model ${model} does not list the alias ${alias}`,
        `add ${alias}: {} to aliases in ${file.path}${hint}`,
      ),
    ],
  };
}

function findTier(
  laurel: Parsed<WrittenLaurelFile>,
  model: Parsed<WrittenModelFile>,
): Checked<readonly Source[]> {
  const name = model.written.tier;
  if (name === undefined) return { ok: true, value: [] };
  const tier = member(laurel.written.tiers, name);
  if (tier !== undefined)
    return { ok: true, value: [{ by: 'tier', file: laurel, path: ['tiers', name], written: tier }] };
  const known = Object.keys(laurel.written.tiers ?? {});
  const remedy = known.length === 0 ? `write tiers in ${laurel.path}` : `name one of ${known.join(', ')}`;
  return { ok: false, problems: [problem(placeIn(model, 'tier'), `there is no tier ${name}`, remedy)] };
}

type Field = Exclude<keyof Source['written'], 'approvals'>;
type Written<F extends Field> = NonNullable<Source['written'][F]>;

function placed<F extends Field>(
  { by, file, path, written }: Source,
  field: F,
): readonly Demanded<Written<F>>[] {
  const value = written[field];
  return value === undefined ? [] : [{ by, value, at: file.document.placeOf([...path, field]) }];
}

/** What is written nearest to the model: its own word before the defaults. */
function nearest<F extends Field>(sources: readonly Source[], field: F): Placed<Written<F>> | undefined {
  return sources.flatMap((source) => placed(source, field)).at(-1);
}
