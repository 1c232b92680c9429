// Where a version comes from: what can be gathered without asking, and how it joins what people wrote.
import { canonicalJson } from '../primitives/canonical-json.ts';
import type { Lineage } from './documents/manifest.ts';

/** The parts of a lineage of which there is one. */
interface LineageRecords {
  code: NonNullable<Lineage['code']>;
  run: NonNullable<Lineage['run']>;
  environment: NonNullable<Lineage['environment']>;
}

/** The parts of a lineage of which there may be many. */
interface LineageLists {
  datasets: readonly Lineage['datasets'][number][];
  features: readonly Lineage['features'][number][];
  parents: readonly Lineage['parents'][number][];
}

/** What one source found. A field that it cannot tell is absent, never guessed. */
export interface GatheredLineage extends Partial<Readonly<LineageRecords>>, Partial<Readonly<LineageLists>> {
  /** What was looked for and could not be read, in words for the person who registers. */
  readonly notes?: readonly string[];
}

/** A place that lineage can be read from: the Git checkout, the workflow run, `dvc.lock`, the machine. */
export interface LineageSource {
  /** For messages: `git`, `github-actions`, `dvc.lock`. */
  readonly name: string;
  /** Never fails for what is merely not there: then nothing is returned, or a note. */
  gather(): Promise<GatheredLineage>;
}

/** Lineage that one source or person gave, with the name to show where it is contradicted. */
export interface NamedLineage {
  readonly name: string;
  readonly lineage: GatheredLineage;
}

export interface MergedLineage {
  readonly lineage: Lineage;
  /** Notes of the sources, and every contradiction: what was kept, and what was not. */
  readonly notes: readonly string[];
}

/** Runs every source; what people wrote goes first in {@link mergeLineage}, then these in order. */
export async function gatherLineage(sources: readonly LineageSource[]): Promise<readonly NamedLineage[]> {
  return Promise.all(sources.map(async (source) => ({ name: source.name, lineage: await source.gather() })));
}

/**
 * Joins lineages, the most trusted first. Lists are joined by name; of two different values for one field the
 * earlier is kept, and a note says what was not.
 */
export function mergeLineage(parts: readonly NamedLineage[]): MergedLineage {
  const notes = parts.flatMap(({ lineage }) => lineage.notes ?? []);
  const merge = new Merge(parts, notes);
  const [code, run, environment] = [merge.record('code'), merge.record('run'), merge.record('environment')];
  return {
    lineage: {
      ...(code === undefined ? {} : { code }),
      ...(run === undefined ? {} : { run }),
      ...(environment === undefined ? {} : { environment }),
      datasets: merge.list('datasets', (dataset) => `${dataset.role} ${dataset.name}`),
      features: merge.list('features', (feature) => feature.name),
      parents: merge.list('parents', (parent) => `${parent.model}@${parent.version}`),
    },
    notes,
  };
}

type Item<Field extends keyof LineageLists> = LineageLists[Field][number];

class Merge {
  readonly #parts: readonly NamedLineage[];
  readonly #notes: string[];

  constructor(parts: readonly NamedLineage[], notes: string[]) {
    this.#parts = parts;
    this.#notes = notes;
  }

  /**
   * A commit belongs to its repository and a run id to its tracker, so `code` and `run` are taken whole where
   * they differ in what identifies them, and only completed where they agree.
   */
  record<Field extends keyof LineageRecords>(field: Field): LineageRecords[Field] | undefined {
    let kept: { readonly name: string; readonly value: LineageRecords[Field] } | undefined;
    for (const { name, lineage } of this.#parts) {
      const value: LineageRecords[Field] | undefined = recordOf(lineage, field);
      if (value === undefined) continue;
      if (kept === undefined) {
        kept = { name, value };
        continue;
      }
      const contradictions = differences(kept.value, value);
      for (const member of contradictions) {
        this.#contradiction(`${field}.${member}`, kept.name, name);
      }
      const isOther = field !== 'environment' && contradictions.length > 0;
      if (!isOther) kept = { name: kept.name, value: { ...value, ...kept.value } };
    }
    return kept?.value;
  }

  list<Field extends keyof LineageLists>(
    field: Field,
    identify: (item: Item<Field>) => string,
  ): Item<Field>[] {
    const kept = new Map<string, { readonly name: string; readonly item: Item<Field> }>();
    for (const { name, lineage } of this.#parts) {
      for (const item of listOf(lineage, field)) {
        const identity = identify(item);
        const earlier = kept.get(identity);
        if (earlier === undefined) kept.set(identity, { name, item });
        else if (canonicalJson(earlier.item) !== canonicalJson(item))
          this.#contradiction(`${field} (${identity})`, earlier.name, name);
      }
    }
    return [...kept.values()].map(({ item }) => item);
  }

  #contradiction(field: string, kept: string, dropped: string): void {
    this.#notes.push(`lineage ${field}: ${kept} and ${dropped} differ; kept what ${kept} says`);
  }
}

function recordOf<Field extends keyof LineageRecords>(
  lineage: Partial<Readonly<LineageRecords>>,
  field: Field,
): LineageRecords[Field] | undefined {
  return lineage[field];
}

function listOf<Field extends keyof LineageLists>(
  lineage: Partial<Readonly<LineageLists>>,
  field: Field,
): LineageLists[Field] | readonly [] {
  return lineage[field] ?? [];
}

/** The members that both have, with different values. */
function differences(kept: object, other: object): readonly string[] {
  const kepts = new Map(Object.entries(kept));
  return Object.entries(other)
    .filter(
      ([member, value]) => kepts.has(member) && canonicalJson(kepts.get(member)) !== canonicalJson(value),
    )
    .map(([member]) => member);
}
