// Inference parameters compared: they have defaults, and unknown ones are ignored.
import { isDeepStrictEqual } from 'node:util';
import type { Parameter } from '../../registry/documents/signature.ts';
import { compareShapes } from './compare-shapes.ts';
import type { Difference } from './difference.ts';
import { type Pair, pairUp } from './pair-up.ts';
import { parameterRelation } from './scalar-types.ts';
import { inputsFor } from './sides.ts';

/** Every difference between the parameters that callers may send. */
export function compareParameters(
  before: readonly Parameter[],
  after: readonly Parameter[],
): readonly Difference[] {
  return pairUp(before, after, ({ name }) => name).flatMap((pair) => comparePair(pair));
}

function comparePair({ before, after }: Pair<Parameter>): readonly Difference[] {
  const path = `parameters.${before?.name ?? after?.name ?? ''}`;
  if (before === undefined || after === undefined) return presence(path, { before, after });
  return [...compareType(path, before, after), ...compareShape(path, before, after), ...compareDefault(path, before, after)]; // prettier-ignore
}

function presence(path: string, { before, after }: Pair<Parameter>): readonly Difference[] {
  const types = { path, before: before?.type ?? null, after: after?.type ?? null };
  return before === undefined
    ? [{ ...types, rule: 'parameter-added', severity: 'compatible', meaning: 'is new and has a default' }]
    : [{ ...types, rule: 'parameter-removed', severity: 'warning', meaning: 'is ignored in silence where callers send it' }]; // prettier-ignore
}

function compareType(path: string, before: Parameter, after: Parameter): readonly Difference[] {
  const relation = parameterRelation(before.type, after.type);
  if (relation === 'same') return [];
  const types = { path, before: before.type, after: after.type };
  return relation === 'breaking'
    ? [{ ...types, rule: 'parameter-type-changed', severity: relation, meaning: 'does not take all that callers send' }] // prettier-ignore
    : [{ ...types, rule: 'parameter-type-fits', severity: relation, meaning: 'takes all that callers send' }];
}

function compareShape(path: string, before: Parameter, after: Parameter): readonly Difference[] {
  if (before.shape === null && after.shape === null) return [];
  if (before.shape !== null && after.shape !== null) {
    const { dimension } = inputsFor('dataframe');
    return compareShapes({ rule: 'parameter', path, dimension }, before.shape, after.shape);
  }
  return [
    {
      rule: 'parameter-rank-changed',
      path,
      before: before.shape === null ? 'a single value' : 'a list',
      after: after.shape === null ? 'a single value' : 'a list',
      severity: 'breaking',
      meaning: 'a single value and a list are not interchangeable',
    },
  ];
}

function compareDefault(path: string, before: Parameter, after: Parameter): readonly Difference[] {
  if (isDeepStrictEqual(before.default, after.default)) return [];
  return [
    {
      rule: 'parameter-default-changed',
      path,
      before: showDefault(before),
      after: showDefault(after),
      severity: 'warning',
      meaning: 'callers that leave it out get another value',
    },
  ];
}

function showDefault({ default: value }: Parameter): string {
  const text = JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
