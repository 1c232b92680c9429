// laurel history <alias>: the ledger. What was live when, who did it, why and on what evidence.
import { LaurelError } from '../../../primitives/errors.ts';
import { entryAt, history, type HistoryEntry } from '../../../registry/history.ts';
import { parseReference, type Reference } from '../../../registry/names.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit.ts';
import { ledgerJson, renderLedger } from '../render/ledger.ts';

interface Options {
  readonly at?: string;
}

export async function run(
  context: CommandContext,
  [text = '']: readonly string[],
  { at }: Options = {},
): Promise<number> {
  const reference = parseReference(text);
  if (reference.kind !== 'alias') {
    throw new LaurelError({
      code: 'usage',
      message: `${text} is not an alias`,
      remedy: `name one, such as ${reference.model}@production: only aliases have a history`,
    });
  }
  const time = at === undefined ? undefined : parseTime(at);
  const { model, alias } = reference;
  const entries = await history(await context.store(reference), model, alias, { signal: context.signal });
  if (time !== undefined) return showAt(context, reference, entryAt(entries, time), time);
  context.console.result(
    { model, alias, entries: entries.map(ledgerJson) },
    renderLedger(entries, context.console.paint),
  );
  return exitCodes.ok;
}

function showAt(
  context: CommandContext,
  { model, alias }: Extract<Reference, { kind: 'alias' }>,
  link: HistoryEntry | null,
  at: Date,
): number {
  const { console } = context;
  const live = link === null ? [] : link.entry.routes;
  const versions = live.map(({ version, weight }) => (weight === 1 ? `version ${version}` : `version ${version} (${weight * 100} %)`)); // prettier-ignore
  const when = at.toISOString();
  const value = { model, alias, at: when, live, entry: link === null ? null : ledgerJson(link) };
  const what = versions.length === 0 ? 'nothing' : versions.join(', ');
  const rest = link === null ? '' : `\n\n${renderLedger([link], console.paint)}`;
  console.result(value, `${console.paint('bold', `${model}@${alias}`)} served ${what} at ${when}${rest}`);
  return exitCodes.ok;
}

const written = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;

/** A day (its first moment) or a moment, in UTC where no offset is written. */
function parseTime(text: string): Date {
  const [, day = '', time = '00:00', zone = 'Z'] = written.exec(text) ?? [];
  const [moment, midnight] = [new Date(`${day}T${time}${zone}`), new Date(`${day}T00:00Z`)];
  const isReal = !Number.isNaN(moment.getTime()) && midnight.toISOString().startsWith(day);
  if (isReal) return moment;
  throw new LaurelError({
    code: 'usage',
    message: `not a time: ${JSON.stringify(text.slice(0, 80))}`,
    remedy: 'write 2026-11-21, or 2026-11-21T14:30:00Z',
  });
}
