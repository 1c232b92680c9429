// `after`: the alias that a version passes through before. It must be the model's own, and lead to a beginning.
import { type AliasName, parseAliasName } from '../registry/names.ts';
import { member } from './parse-file.ts';
import { type Problem, problem } from './problem.ts';
import type { Demands } from './written-demands.ts';

/** What is wrong with the way that leads to this alias: an alias the model does not have, or a circle. */
export function aliasChain(demands: Demands): readonly Problem[] {
  if (demands.after === undefined) return [];
  const { at } = demands.after;
  const way: AliasName[] = [demands.alias];
  let next: AliasName | undefined = demands.after.value;
  while (next !== undefined) {
    const step: AliasName = next;
    if (way.includes(step)) {
      const circle = [...way, step].join(' after ');
      return [problem(at, `the aliases wait for each other: ${circle}`, 'remove one of these after')];
    }
    const own = member(demands.modelFile.written.aliases, step);
    if (own === undefined) return [unlisted(demands, step)];
    way.push(step);
    const after: string | undefined = own.after ?? member(demands.laurel.written.aliases, step)?.after;
    next = after === undefined ? undefined : parseAliasName(after);
  }
  return [];
}

function unlisted({ after, model, modelFile, alias }: Demands, missing: AliasName): Problem {
  return problem(
    after?.at ?? {},
    `${alias} of ${model} comes after ${missing}, which the model does not list`,
    `add ${missing}: {} to aliases in ${modelFile.path}, or name another alias in after`,
  );
}
