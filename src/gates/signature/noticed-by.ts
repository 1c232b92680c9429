// Which declared consumers notice a difference between two versions, by the fields that their files name.
import type { Consumer } from '../../evidence/consumer.ts';
import type { ReadConsumer } from './consumers.ts';
import type { Difference } from './difference.ts';

/** Which consumers notice a difference at `path`; those that may, where that cannot be told. */
export function noticedBy(
  difference: Difference,
  consumers: readonly ReadConsumer[],
): readonly ReadConsumer[] {
  return consumers.filter(({ consumer }) => notices(consumer, difference));
}

function notices(consumer: Consumer, { path, rule, before, after }: Difference): boolean {
  const [side = '', ...steps] = path.split('.');
  if (side === 'languageModel') return noticesModel(consumer, steps[0] ?? '', { before, after });
  const field = plain(path.replace(/^(?:inputs|outputs|parameters)\.?/, ''));
  const fields = side.startsWith('outputs') ? consumer.reads : consumer.sends;
  if (fields.length === 0) return false;
  if (field === '') return true;
  const lists = fields.some(({ name }) => plain(name) === field || plain(name).startsWith(`${field}.`));
  // Whose type is written is judged by that type.
  if (rule.endsWith('-type-changed') && fields.some(({ name, type }) => type !== undefined && plain(name) === field)) return false; // prettier-ignore
  if (!/-(?:added|added-required|now-required)$/.test(rule) || side.startsWith('outputs')) {
    return fields.some(({ name }) => isRelated(plain(name), field));
  }
  // Who sends the field by name is served; who sends what it is a part of may leave it out.
  const parent = field.slice(0, Math.max(0, field.lastIndexOf('.')));
  return !lists && (parent === '' || fields.some(({ name }) => isRelated(plain(name), parent)));
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
