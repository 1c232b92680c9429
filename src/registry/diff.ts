// What differs between two versions, in words that a reviewer reads. Pure.
import type { Evaluation } from './documents/evaluation.ts';
import type { Manifest } from './documents/manifest.ts';
import { signatureFacts } from './signature-facts.ts';

export type DifferenceArea =
  'files' | 'metrics' | 'signature' | 'code' | 'data' | 'hyperparameters' | 'environment' | 'tags';

/** One thing that is not the same; `null` where a side does not have it. */
export interface VersionDifference {
  readonly area: DifferenceArea;
  /** At most 1,024 characters, as `before` and `after` at most 4,096. */
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface DiffedVersion {
  readonly manifest: Manifest;
  /** Compared where both sides were measured on the same dataset. */
  readonly evaluations?: readonly Evaluation[];
}

/** Every difference from `before` to `after`, in the order of areas and then of subjects. */
export function diffVersions(before: DiffedVersion, after: DiffedVersion): readonly VersionDifference[] {
  const [from, to] = [factsOf(before, after), factsOf(after, before)];
  return areas.flatMap((area) => {
    const [old, now] = [from[area], to[area]];
    return [...new Set([...old.keys(), ...now.keys()])]
      .toSorted()
      .filter((subject) => old.get(subject) !== now.get(subject))
      .map((subject) => {
        const [was, is] = readable(old.get(subject), now.get(subject));
        return { area, subject: cut(subject, 1_024), before: cutOrNull(was), after: cutOrNull(is) };
      });
  });
}

/** Long decimals to six significant digits, unless that would hide the difference. */
function readable(before: string | undefined, after: string | undefined): readonly (string | undefined)[] {
  const rounded = [before, after].map((text) =>
    text !== undefined && /^-?[0-9]+\.[0-9]{5,}$/.test(text)
      ? String(Number(Number(text).toPrecision(6)))
      : text,
  );
  return rounded[0] === rounded[1] ? [before, after] : rounded;
}

type Facts = Readonly<Record<DifferenceArea, ReadonlyMap<string, string>>>;

const areas = [
  'signature', 'data', 'code', 'hyperparameters', 'environment', 'metrics', 'tags', 'files',
] as const satisfies readonly DifferenceArea[]; // prettier-ignore

function factsOf(version: DiffedVersion, other: DiffedVersion): Facts {
  const { manifest } = version;
  return {
    files: new Map(
      manifest.artifacts.map(({ path, digest, sizeBytes }) => [
        path,
        `${digest.slice(0, 19)}…, ${sizeBytes} bytes`,
      ]),
    ),
    metrics: new Map([
      ...Object.entries(manifest.metrics).map(
        ([name, value]) => [`${name} (as registered)`, String(value)] as const,
      ),
      ...measuredOf(version, other),
    ]),
    signature: new Map(manifest.signature === undefined ? [] : signatureFacts(manifest.signature)),
    code: codeFacts(manifest),
    data: dataFacts(manifest),
    hyperparameters: new Map(
      Object.entries(manifest.hyperparameters).map(([name, value]) => [name, String(value)]),
    ),
    environment: environmentFacts(manifest),
    tags: new Map(Object.entries(manifest.tags)),
  };
}

/** Metrics on datasets that both were measured on: of several evaluations of one, the latest observed. */
function measuredOf(version: DiffedVersion, other: DiffedVersion): readonly (readonly [string, string])[] {
  const shared = new Set((other.evaluations ?? []).map(placeOf));
  return (version.evaluations ?? [])
    .filter((evaluation) => shared.has(placeOf(evaluation)))
    .toSorted((a, b) => Date.parse(a.observedAt) - Date.parse(b.observedAt))
    .flatMap(({ dataset, split, metrics }) =>
      metrics.map(({ name, value }) => [`${name} on ${dataset.name} (${split})`, String(value)] as const),
    );
}

function placeOf({ dataset, split }: Evaluation): string {
  return `${dataset.digest} ${split}`;
}

function codeFacts({ lineage: { code, run } }: Manifest): ReadonlyMap<string, string> {
  return known([
    ['repository', code?.repository],
    ['commit', code?.commit],
    ['uncommitted changes', code === undefined ? undefined : code.dirty ? 'yes' : 'no'],
    ['run', run === undefined ? undefined : `${run.tracker} ${run.id}`],
    ['run actor', run?.actor],
  ]);
}

function dataFacts({ lineage: { datasets, features, parents } }: Manifest): ReadonlyMap<string, string> {
  return new Map([
    ...datasets.map(({ name, role, digest, snapshot, uri }) => {
      const identity = [digest, snapshot, uri].filter((part) => part !== undefined);
      return [`${role} ${name}`, identity.join(', ')] as const;
    }),
    ...features.map(({ name, version }) => [`feature ${name}`, version] as const),
    ...parents.map(({ model, version }) => [`parent ${model}@${version}`, `${model}@${version}`] as const),
  ]);
}

function environmentFacts({ kind, flavor, lineage: { environment } }: Manifest): ReadonlyMap<string, string> {
  const { python, packages, hardware } = environment ?? {};
  return known([
    ['kind', kind],
    ['flavor', flavor],
    ['python', python],
    ['packages', packages],
    ['cpu', hardware?.cpu],
    ['gpu', hardware?.gpu],
    ['gpu count', hardware?.count === undefined ? undefined : String(hardware.count)],
  ]);
}

function known(facts: readonly (readonly [string, string | undefined])[]): ReadonlyMap<string, string> {
  return new Map(
    facts.flatMap(([subject, value]) => (value === undefined ? [] : [[subject, value] as const])),
  );
}

function cutOrNull(text: string | undefined): string | null {
  return text === undefined ? null : cut(text, 4_096);
}

function cut(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1).toWellFormed()}…`;
}
