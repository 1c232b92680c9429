// What keeps one version from serving one consumer: a field, a type, room, a tokenizer, an ability.
import type { Consumer, ConsumerField } from '../../evidence/consumer.ts';
import { showValue } from '../../primitives/show-value.ts';
import type { Signature } from '../../registry/documents/signature.ts';
import { misfit } from './consumer-types.ts';
import { fieldFinder, type FoundField, requiredNames } from './find-field.ts';
import type { CallerKind } from './scalar-types.ts';

export interface ConsumerIssue {
  /** The same for the same trouble with another version. */
  readonly key: string;
  readonly severity: 'note' | 'unknown' | 'breaking';
  /** What the consumer does, to follow its name: `reads score`. */
  readonly does: string;
  /** What a version does, to follow its name: `does not return it`. */
  readonly but: string;
}

/** Everything that is in the way, of a version by itself. */
export function issuesOf(
  consumer: Consumer,
  signature: Signature,
  callers: CallerKind,
): readonly ConsumerIssue[] {
  const kind = consumer.sendsTokenIds === true ? 'token-ids' : callers;
  return [
    ...sendings(consumer, signature, kind),
    ...unsent(consumer, signature),
    ...readings(consumer, signature, kind),
    ...abilities(consumer, signature.languageModel ?? {}),
  ];
}

function sendings({ sends }: Consumer, signature: Signature, callers: CallerKind): readonly ConsumerIssue[] {
  const find = fieldFinder(signature.inputs);
  const parameters = new Set(signature.parameters.map(({ name }) => name));
  return sends
    .filter(({ name }) => !parameters.has(name))
    .flatMap((field) => sent(field, find(field.name), callers));
}

function sent(field: ConsumerField, found: FoundField, callers: CallerKind): readonly ConsumerIssue[] {
  const issue = { key: `sends ${field.name}`, does: `sends ${showName(field.name)}` };
  if (found.kind === 'absent') {
    return found.refused
      ? [{ ...issue, severity: 'breaking', but: 'refuses a request that holds it' }]
      : [{ ...issue, severity: 'note', but: 'does not read it' }];
  }
  return [...unclear(issue, found), ...mistyped('sends', field, found, callers)];
}

/** Who sends nothing only reads what others asked for. */
function unsent({ sends }: Consumer, signature: Signature): readonly ConsumerIssue[] {
  if (sends.length === 0) return [];
  // Who sends `message.role` sends `message`.
  const given = new Set(sends.flatMap(({ name }) => name.split('.').map((_, at, steps) => steps.slice(0, at + 1).join('.')))); // prettier-ignore
  return requiredNames(signature)
    .filter((name) => !given.has(name))
    .map((name) => ({
      key: `does not send ${name}`,
      severity: 'breaking',
      does: `does not send ${showName(name)}`,
      but: 'requires it',
    }));
}

function readings(
  { reads }: Consumer,
  { outputs }: Signature,
  callers: CallerKind,
): readonly ConsumerIssue[] {
  if (reads.length === 0) return [];
  if (outputs === null) {
    const does = `reads ${reads.length} field(s)`;
    return [{ key: 'reads', severity: 'unknown', does, but: 'does not say what it returns' }];
  }
  const find = fieldFinder(outputs);
  return reads.flatMap((field): readonly ConsumerIssue[] => {
    const found = find(field.name);
    const issue = { key: `reads ${field.name}`, does: `reads ${showName(field.name)}` };
    if (found.kind === 'absent') return [{ ...issue, severity: 'breaking', but: 'does not return it' }];
    return [...unclear(issue, found), ...mistyped('reads', field, found, callers)];
  });
}

function unclear(issue: Pick<ConsumerIssue, 'key' | 'does'>, found: FoundField): readonly ConsumerIssue[] {
  if (found.kind !== 'unclear') return [];
  return [{ ...issue, severity: 'unknown', but: 'limits it by a keyword that is not understood' }];
}

function mistyped(
  side: 'sends' | 'reads',
  { name, type }: ConsumerField,
  found: FoundField,
  callers: CallerKind,
): readonly ConsumerIssue[] {
  const declared = type === undefined ? null : misfit(side, type, found, callers);
  if (type === undefined || declared === null) return [];
  const but = side === 'sends' ? `takes ${declared}` : `returns ${declared}`;
  return [{ key: `${side} ${name} as ${type}`, severity: 'breaking', does: `${side} ${showName(name)} as ${type}`, but }]; // prettier-ignore
}

function abilities(
  { context, roles = [], tools, responseFormats = [] }: Consumer,
  model: NonNullable<Signature['languageModel']>,
): readonly ConsumerIssue[] {
  return [
    ...room(context, model.contextLength),
    ...missing('sends messages of', roles, model.roles),
    ...missing('has', tools === true ? ['tools called'] : [], model.tools === undefined ? undefined : model.tools ? ['tools called'] : []), // prettier-ignore
    ...missing('asks for', responseFormats, model.responseFormats),
  ];
}

function room(wanted: number | undefined, given: number | undefined): readonly ConsumerIssue[] {
  if (wanted === undefined || (given !== undefined && given >= wanted)) return [];
  const issue = { key: 'context', does: `uses up to ${wanted} tokens` };
  return given === undefined
    ? [{ ...issue, severity: 'unknown', but: 'does not say how many it takes' }]
    : [{ ...issue, severity: 'breaking', but: `takes ${given}` }];
}

function missing(
  verb: string,
  wanted: readonly string[],
  given: readonly string[] | undefined,
): readonly ConsumerIssue[] {
  return wanted
    .filter((each) => given?.includes(each) !== true)
    .map((each) => ({
      key: `${verb} ${each}`,
      severity: given === undefined ? 'unknown' : 'breaking',
      does: `${verb} ${showName(each)}`,
      but: given === undefined ? 'does not say whether it supports that' : 'does not support that',
    }));
}

/** As it is where nothing in it could be mistaken for the sentence around it. */
function showName(name: string): string {
  return /^[\w.[\]{}-]{1,80}$|^tools called$/.test(name) ? name : showValue(name);
}
