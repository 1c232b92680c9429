// Two JSON Schemas compared on one side of a signature: whether all that one accepts, the other does.
import { canonicalJson } from '../../../primitives/canonical-json.ts';
import type { Difference } from '../difference.ts';
import { accepts } from './accepts.ts';
import { arrayLimits, type Limit, numberLimits, objectLimits, stringLimits } from './compare-limits.ts';
import { compareObjects } from './compare-objects.ts';
import { areDisjoint } from './disjoint.ts';
import { readSchema } from './read-schema.ts';
import type { Alternative, SchemaNode, Values } from './schema-node.ts';
import type { SchemaChange, SchemaSide } from './schema-sides.ts';
import { showAlternative, showNode } from './show-alternative.ts';

/** References may unfold without end: beyond this many pairs of schemas nothing more is said of what follows. */
const maxSteps = 10_000;
const maxDepth = 100;

/**
 * Every difference from `before` to `after`. For inputs, all that `before` accepts must be accepted by `after`; for
 * outputs the reverse. Sound, not complete: what cannot be decided is `unknown`, never compatible.
 */
export function compareSchemas(side: SchemaSide, before: unknown, after: unknown): readonly Difference[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const found = new SchemaComparison(side).nodes(side.place, readSchema(before), readSchema(after));
  const paths = new Set(found.map(({ path }) => path));
  // What would break the other way round is what became easier.
  const eased = new SchemaComparison(side)
    .nodes(side.place, readSchema(after), readSchema(before))
    .filter(({ severity, path }) => !isHarmless(severity) && !paths.has(path))
    .map(({ path, before: was, after: is }) => difference(side, 'eased', { path, before: is, after: was }));
  return [...found, ...eased];
}

/** What is compared at a place; `before` and `after` as the two versions have it, as text. */
export interface Place {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

export class SchemaComparison {
  readonly side: SchemaSide;
  /** Pairs whose comparison is under way: meeting one again proves nothing against it. */
  readonly #active = new Set<string>();
  #steps = 0;

  constructor(side: SchemaSide) {
    this.side = side;
  }

  /** Nothing more is looked at. */
  get isSpent(): boolean {
    return this.#steps >= maxSteps;
  }

  difference(change: SchemaChange, place: Place): Difference {
    return difference(this.side, change, place);
  }

  nodes(path: string, before: SchemaNode, after: SchemaNode): readonly Difference[] {
    const pair = `${before.id} ${after.id}`;
    if (this.#active.has(pair)) return [];
    const place = { path, before: showNode(before), after: showNode(after) };
    this.#steps += 1;
    // Said once: what follows would be said thousands of times.
    if (this.#steps === maxSteps || this.#active.size > maxDepth)
      return [this.difference('too-large', place)];
    if (this.isSpent) return [];
    this.#active.add(pair);
    const found = [...this.#defaults(path, before, after), ...this.#accepted(place, before, after)];
    this.#active.delete(pair);
    return found;
  }

  #defaults(path: string, { default: was }: SchemaNode, { default: is }: SchemaNode): readonly Difference[] {
    const [before, after] = [written(was), written(is)];
    return before === after ? [] : [this.difference('default-changed', { path, before: shortened(before), after: shortened(after) })]; // prettier-ignore
  }

  /** Of what is not understood on the narrow side, no break is certain. */
  #accepted(place: Place, before: SchemaNode, after: SchemaNode): readonly Difference[] {
    const keywords = [...new Set([...before.notUnderstood, ...after.notUnderstood])];
    if (keywords.length === 0) return this.#alternatives(place, before, after);
    if (isSameText(before, after)) return [];
    const [narrow] = this.narrowFirst(before, after);
    const certain = narrow.notUnderstood.length > 0 ? [] : this.#alternatives(place, before, after).filter(({ severity }) => severity === 'breaking'); // prettier-ignore
    const named = keywords.slice(0, 5).join(', ');
    const { before: was, after: is } = place;
    return [this.difference('not-understood', { path: place.path, before: `${was ?? ''} with ${named}`, after: is }), ...certain]; // prettier-ignore
  }

  /** What must be covered, and what must cover it. */
  narrowFirst<T>(before: T, after: T): readonly [narrow: T, wide: T] {
    return this.side.rule === 'input' ? [before, after] : [after, before];
  }

  #alternatives(place: Place, before: SchemaNode, after: SchemaNode): readonly Difference[] {
    const [narrow, wide] = this.narrowFirst(before, after);
    return [
      ...narrow.alternatives.flatMap((each) =>
        each.kind === 'values' ? this.#values(place, each, wide) : this.#covered(place, each, wide),
      ),
      ...this.#order(place, before, after),
    ];
  }

  #values(place: Place, narrow: Values, wide: SchemaNode): readonly Difference[] {
    const verdicts = [...narrow.values].map(([canonical, value]) => {
      const each = new Set(wide.alternatives.map((alternative) => accepts(alternative, value, canonical)));
      return { canonical, takes: each.has('yes') ? 'yes' : each.has('unclear') ? 'unclear' : 'no' };
    });
    const isTypeKnown = wide.alternatives.some(({ type }) => isOfType(narrow, type));
    if (!isTypeKnown && narrow.values.size > 0) return [this.difference('type-changed', place)];
    return verdicts.flatMap(({ canonical, takes }): Difference[] => {
      if (takes === 'yes') return [];
      const [before, after] = this.narrowFirst<string | null>(shortened(canonical), null);
      const at = takes === 'no' ? { path: place.path, before, after } : place;
      return [this.difference(takes === 'no' ? 'value-changed' : 'alternatives-unclear', at)];
    });
  }

  /** One alternative must cover it alone; which one, where several might, is the one that comes closest. */
  #covered(place: Place, narrow: Alternative, wide: SchemaNode): readonly Difference[] {
    const candidates = wide.alternatives.filter(
      (each) => isOfType(narrow, each.type) && !areDisjoint(narrow, each),
    );
    const tried = candidates.map((candidate) => this.#pair(place.path, narrow, candidate));
    const covered = tried.find((found) => found.every(({ severity }) => isHarmless(severity)));
    if (covered !== undefined) return covered;
    const [only, ...others] = tried;
    if (only === undefined) return [this.difference('type-changed', place)];
    return others.length === 0 ? only : [this.difference('alternatives-unclear', place)];
  }

  #pair(path: string, narrow: Alternative, wide: Alternative): readonly Difference[] {
    if (narrow.kind === 'numbers' && wide.kind === 'numbers') return this.#limits(path, numberLimits(narrow, wide)); // prettier-ignore
    if (narrow.kind === 'strings' && wide.kind === 'strings') return this.#limits(path, stringLimits(narrow, wide)); // prettier-ignore
    if (narrow.kind === 'arrays' && wide.kind === 'arrays') {
      const [before, after] = this.narrowFirst(narrow, wide);
      return [
        ...this.#limits(path, arrayLimits(narrow, wide)),
        ...this.nodes(`${path}[]`, before.items(), after.items()),
      ];
    }
    if (narrow.kind === 'objects' && wide.kind === 'objects') {
      const [before, after] = this.narrowFirst(narrow, wide);
      return [...this.#limits(path, objectLimits(narrow, wide)), ...compareObjects(this, path, { before, after })]; // prettier-ignore
    }
    return this.#limits(path, [{ change: 'limit-changed', narrow: showAlternative(narrow), wide: showAlternative(wide) }]); // prettier-ignore
  }

  #limits(path: string, limits: readonly Limit[]): readonly Difference[] {
    return limits.map(({ change, narrow, wide }) => {
      const [before, after] = this.narrowFirst(narrow, wide);
      return this.difference(change, { path, before: shortened(before), after: shortened(after) });
    });
  }

  #order(place: Place, before: SchemaNode, after: SchemaNode): readonly Difference[] {
    const [was, is] = [onlyValues(before), onlyValues(after)];
    if (was === null || is === null) return [];
    const isSame = was.length === is.length && was.every((value) => is.includes(value));
    return isSame && was.join() !== is.join() ? [this.difference('order-changed', place)] : [];
  }
}

function difference(side: SchemaSide, change: SchemaChange, place: Place): Difference {
  return { rule: `${side.rule}-schema-${change}`, ...place, ...side.effects[change] };
}

function written(value: SchemaNode['default']): string | null {
  return value === undefined ? null : canonicalJson(value);
}

function isHarmless(severity: Difference['severity']): boolean {
  return severity === 'compatible' || severity === 'warning';
}

function onlyValues({ alternatives: [one, ...others] }: SchemaNode): readonly string[] | null {
  return one?.kind === 'values' && others.length === 0 ? [...one.values.keys()] : null;
}

function isOfType(narrow: Alternative, wide: Alternative['type']): boolean {
  return narrow.type === wide || (narrow.type === 'integer' && wide === 'number');
}

/** Whether both are written alike; a reference may mean something else in each document. */
function isSameText(before: SchemaNode, after: SchemaNode): boolean {
  const text = canonicalJson(before.raw);
  return text === canonicalJson(after.raw) && !text.includes('"$ref"');
}

function shortened<T extends string | null>(text: T): T | string {
  return text === null || text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
