// Column types compared, through arrays, maps and objects, on one side of a signature.
import type { ColumnType, Property } from '../../registry/documents/signature.ts';
import type { Difference, Severity } from './difference.ts';
import { pairUp } from './pair-up.ts';
import type { Effect, PresenceChange, Side } from './sides.ts';
import { showType } from './show-type.ts';

/** Every difference between two types, at `path` or below it. */
export function compareTypes(
  side: Side,
  path: string,
  before: ColumnType,
  after: ColumnType,
): readonly Difference[] {
  if (isAny(before) && isAny(after)) return [];
  if (isAny(after)) return [changed({ side, path, before, after, severity: side.toAny })];
  if (isAny(before)) return [changed({ side, path, before, after, severity: side.fromAny })];
  if (before.kind === 'scalar' && after.kind === 'scalar') {
    const relation = side.scalar(before.type, after.type);
    return relation === 'same' ? [] : [changed({ side, path, before, after, severity: relation })];
  }
  if (before.kind === 'array' && after.kind === 'array') {
    return compareTypes(side, `${path}[]`, before.items, after.items);
  }
  if (before.kind === 'map' && after.kind === 'map') {
    return compareTypes(side, `${path}{}`, before.values, after.values);
  }
  if (before.kind === 'object' && after.kind === 'object') {
    return compareProperties(side, path, before.properties, after.properties);
  }
  if (before.kind === 'object' && after.kind === 'map' && side.objectToMap) {
    const { values } = after;
    return [
      changed({ side, path, before, after, severity: 'compatible' }),
      ...before.properties.flatMap(({ name, type }) => compareTypes(side, `${path}.${name}`, type, values)),
    ];
  }
  return [changed({ side, path, before, after, severity: 'breaking' })];
}

function compareProperties(
  side: Side,
  path: string,
  before: readonly Property[],
  after: readonly Property[],
): readonly Difference[] {
  return pairUp(before, after, ({ name }) => name).flatMap((pair) => {
    const name = pair.before?.name ?? pair.after?.name ?? '';
    return comparePresent({ side, what: 'property', path: `${path}.${name}`, ...pair });
  });
}

/** A column or property with its type; `undefined` on the side where it is not. */
interface Present {
  readonly required: boolean;
  readonly type: ColumnType;
}

export interface PresentPair {
  readonly side: Side;
  readonly what: 'column' | 'property';
  readonly path: string;
  readonly before: Present | undefined;
  readonly after: Present | undefined;
}

/** One column or property in both signatures: whether it is there, whether it must be, and of what type. */
export function comparePresent({ side, what, path, before, after }: PresentPair): readonly Difference[] {
  const presence = presenceChange(before, after);
  const differences: Difference[] =
    presence === null
      ? []
      : [
          {
            rule: `${side.rule}-${what}-${presence}`,
            path,
            before: show(before),
            after: show(after),
            ...effectOf(side, what, presence),
          },
        ];
  if (before === undefined || after === undefined) return differences;
  return [...differences, ...compareTypes(side, path, before.type, after.type)];
}

function presenceChange(before: Present | undefined, after: Present | undefined): PresenceChange | null {
  if (before === undefined) {
    if (after === undefined) return null;
    return after.required ? 'added-required' : 'added-optional';
  }
  if (after === undefined) return 'removed';
  if (before.required === after.required) return null;
  return after.required ? 'now-required' : 'now-optional';
}

function effectOf(side: Side, what: 'column' | 'property', change: PresenceChange): Effect {
  return what === 'column' ? side.column[change] : side.property[change];
}

function show(present: Present | undefined): string | null {
  if (present === undefined) return null;
  return `${present.required ? '' : 'optional '}${showType(present.type)}`;
}

function isAny(type: ColumnType): boolean {
  return type.kind === 'scalar' && type.type === 'any';
}

interface TypeChange {
  readonly side: Side;
  readonly path: string;
  readonly before: ColumnType;
  readonly after: ColumnType;
  readonly severity: Severity;
}

const meanings = {
  input: {
    compatible: 'takes all that callers send',
    warning: 'takes all that callers send, but may round it',
    unknown: 'cannot be compared',
    breaking: 'does not take all that callers send',
  },
  output: {
    compatible: 'still fits what callers read',
    warning: 'may be larger than what callers read into',
    unknown: 'cannot be compared',
    breaking: 'is not what callers read',
  },
} satisfies Record<Side['rule'], Record<Severity, string>>;

const typeRules = {
  compatible: 'type-fits',
  warning: 'type-may-not-fit',
  unknown: 'type-unknown',
  breaking: 'type-changed',
} satisfies Record<Severity, string>;

function changed({ side, path, before, after, severity }: TypeChange): Difference {
  return {
    rule: `${side.rule}-${typeRules[severity]}`,
    path,
    before: showType(before),
    after: showType(after),
    severity,
    meaning: meanings[side.rule][severity],
  };
}
