// The alias that a person names, as a policy knows it; who mistypes it is told the nearest name.
import { member } from '../../policy/parse-file.ts';
import type { PolicyRequest } from '../../policy/normalize.ts';
import type { Checked, Problem } from '../../policy/problem.ts';
import { nearestName } from '../../primitives/nearest-name.ts';
import { LaurelError } from '../../primitives/errors.ts';
import type { AliasName, ModelName } from '../../registry/names.ts';
import type { PolicySource } from './policy-source.ts';

/** @throws LaurelError `not-found` for a model or an alias that the policy does not list. */
export async function requestForAlias(
  source: PolicySource,
  model: ModelName,
  alias: AliasName,
): Promise<PolicyRequest> {
  if (!source.models.includes(model)) throw unknownModel(model, source.models);
  const request = await source.requestFor(model, alias);
  const file = request.files.models.get(model);
  if (file?.ok !== true || member(file.value.written.aliases, alias) !== undefined) return request;
  const listed = Object.keys(file.value.written.aliases);
  const near = nearestName(alias, listed);
  throw new LaurelError({
    code: 'not-found',
    message: `there is no alias ${model}@${alias}`,
    at: file.value.document.placeOfKey(['aliases']),
    remedy:
      near === undefined
        ? `name one of ${listed.map((each) => `${model}@${each}`).join(', ')}, or add ${alias}: {} to aliases in ${file.value.path}`
        : `did you mean ${model}@${near}?`,
  });
}

/** @throws LaurelError `invalid-document` with every problem, at the place of the first. */
export function requirePolicy<T>(checked: Checked<T>): T {
  if (checked.ok) return checked.value;
  throw unusable(checked.problems);
}

function unusable(problems: readonly Problem[]): LaurelError {
  const [first, ...others] = problems;
  return new LaurelError({
    code: 'invalid-document',
    message: `${first?.message ?? 'the policy cannot be used'}${others.length === 0 ? '' : ` (and ${others.length} more)`}`,
    ...(first === undefined ? {} : { at: first.at }),
    remedy: `${first?.remedy ?? 'correct it there'}; laurel validate checks the whole repository`,
    details: { issues: problems.map(({ at, message }) => ({ at, message })) },
  });
}

function unknownModel(model: ModelName, known: readonly ModelName[]): LaurelError {
  const near = nearestName(model, known);
  return new LaurelError({
    code: 'not-found',
    message: `there is no model ${model}`,
    remedy: near === undefined ? listOf(known) : `did you mean ${near}?`,
  });
}

function listOf(known: readonly ModelName[]): string {
  if (known.length === 0) return 'write models/<name>.yaml first, or name the alias repository with --repo';
  const shown = known.slice(0, 10).join(', ');
  return `name one of ${shown}${known.length > 10 ? ` and ${known.length - 10} more` : ''}`;
}
