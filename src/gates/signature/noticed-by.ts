// Which declared consumers notice a difference between two versions, by the fields that their files name.
import type { Consumer, ConsumerField } from '../../evidence/consumer.ts';
import type { Signature } from '../../registry/documents/signature.ts';
import type { Calling } from './compare-signatures.ts';
import { misfit } from './consumer-types.ts';
import type { ReadConsumer } from './consumers.ts';
import type { Difference } from './difference.ts';
import { fieldFinder } from './find-field.ts';

/** Which consumers notice a difference at `path`; those that may, where that cannot be told. */
export function noticedBy(
  difference: Difference,
  { consumers, before, calling }: Calls,
): readonly ReadConsumer[] {
  return consumers.filter(({ consumer }) => notices(consumer, difference, { before, calling }));
}

export interface Calls {
  readonly consumers: readonly ReadConsumer[];
  /** What they call now. */
  readonly before: { readonly signature: Signature };
  readonly calling: Calling;
}

function notices(
  consumer: Consumer,
  { path, rule, before, after }: Difference,
  now: Omit<Calls, 'consumers'>,
): boolean {
  const [side = '', ...steps] = path.split('.');
  if (side === 'languageModel') return noticesModel(consumer, steps[0] ?? '', { before, after });
  const field = plain(path.replace(/^(?:inputs|outputs|parameters)\.?/, ''));
  const fields = side.startsWith('outputs') ? consumer.reads : consumer.sends;
  if (fields.length === 0) return false;
  if (field === '') return true;
  const lists = fields.some(({ name }) => plain(name) === field || plain(name).startsWith(`${field}.`));
  // Whose type is written is judged by that type, unless it is not even that of now.
  if (rule.endsWith('-type-changed') && fields.some((each) => plain(each.name) === field && isTyped(each, side, now))) return false; // prettier-ignore
  if (!/-(?:added|added-required|now-required)$/.test(rule) || side.startsWith('outputs')) {
    return fields.some(({ name }) => isRelated(plain(name), field));
  }
  // Who sends the field by name is served; who sends what it is a part of may leave it out.
  const parent = field.slice(0, Math.max(0, field.lastIndexOf('.')));
  return !lists && (parent === '' || fields.some(({ name }) => isRelated(plain(name), parent)));
}

function isTyped(
  { name, type }: ConsumerField,
  side: string,
  { before: { signature }, calling }: Omit<Calls, 'consumers'>,
): boolean {
  if (type === undefined) return false;
  const isRead = side.startsWith('outputs');
  const fields = isRead ? signature.outputs : signature.inputs;
  return fields !== null && misfit(isRead ? 'reads' : 'sends', type, fieldFinder(fields)(name), calling.callers) === null; // prettier-ignore
}

function noticesModel(
  { context, sends, reads, sendsTokenIds, roles = [], tools, responseFormats = [] }: Consumer,
  what: string,
  { before, after }: Pick<Difference, 'before' | 'after'>,
): boolean {
  switch (what) {
    case 'contextLength':
      return context !== undefined && !(Number(after) >= context);
    case 'tokenizer':
      return sendsTokenIds === true;
    case 'roles':
      return after === 'not stated' ? roles.length > 0 : before !== null && roles.includes(before);
    case 'tools':
      return tools === true;
    case 'responseFormats':
      return after === 'not stated' ? responseFormats.length > 0 : before !== null && responseFormats.includes(before); // prettier-ignore
    default:
      return sends.length > 0 || reads.length > 0 || context !== undefined || roles.length > 0;
  }
}

/** Without what names items, values and dimensions rather than fields. */
function plain(path: string): string {
  return path.replaceAll(/\[dim \d+\]|\[\]|\{\}/g, '').replace(/^\./, '');
}

function isRelated(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}
