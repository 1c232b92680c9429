// An alias on one page, and a model with what its aliases serve.
import type { Pointer } from '../../../registry/documents/alias.ts';
import type { Manifest } from '../../../registry/documents/manifest.ts';
import type { HistoryEntry } from '../../../registry/history.ts';
import type { ModelName } from '../../../registry/names.ts';
import { terminalText } from '../../../report/hostile.ts';
import { type Paint, renderTable } from '../../../report/terminal-table.ts';
import { indent, joinParts, renderFields, renderSection } from './fields.ts';
import { whoOf } from './ledger.ts';
import { countOf, shortInstant } from './plain.ts';

/** A pointer and the entry that it is a function of. */
export interface AliasState {
  readonly pointer: Pointer;
  readonly entry: HistoryEntry;
}

export function renderAlias({ pointer, entry: { entry } }: AliasState, paint: Paint): string {
  const { model, alias, version, generation, previous, hold, desired } = pointer;
  const serves =
    version === null ? paint('red', 'serves nothing') : paint('green', `serves version ${version}`);
  const fields = renderFields(
    [
      ['since', `${shortInstant(pointer.recordedAt)} UTC, generation ${generation} (${entry.kind})`],
      ['who', whoOf(entry)],
      ['why', terminalText(entry.cause.reason)],
      ['routes', pointer.routes.length < 2 ? undefined : routesText(pointer)],
      ['previous', previous === null ? 'none' : `version ${previous.version}`],
      ['hold', hold === null ? undefined : paint('yellow', `nothing is promoted past the rollback of generation ${hold}`)], // prettier-ignore
      ['wanted by', `${terminalText(desired.repository)}${desired.root === '' ? '' : ` ${terminalText(desired.root)}`} at commit ${desired.commit.slice(0, 12)}`], // prettier-ignore
      ['entry', pointer.entry],
    ],
    paint,
  );
  return `${paint('bold', `${model}@${alias}`)}  ${serves}\n${indent(fields)}`;
}

function routesText({ routes }: Pointer): string {
  return routes.map(({ version, weight }) => `version ${version} (${Math.round(weight * 100)} %)`).join(', ');
}

export interface ModelPage {
  readonly model: ModelName;
  readonly versions: number;
  readonly newest: Manifest | undefined;
  readonly aliases: readonly AliasState[];
}

export function renderModel({ model, versions, newest, aliases }: ModelPage, paint: Paint): string {
  const description = newest?.tags['description'];
  const facts = renderFields(
    [
      ['versions', `${versions}${newest === undefined ? '' : `, the newest of ${shortInstant(newest.registeredAt)} UTC`}`], // prettier-ignore
      ['about', description === undefined ? undefined : terminalText(description)],
    ],
    paint,
  );
  const table = renderTable(
    ['alias', 'serves', 'since (UTC)', 'gen', 'before', 'hold'],
    aliases.map(({ pointer }) => [
      pointer.alias,
      pointer.version === null ? { text: 'nothing', style: 'red' } : `version ${pointer.version}`,
      shortInstant(pointer.recordedAt),
      String(pointer.generation),
      pointer.previous === null ? '–' : `version ${pointer.previous.version}`,
      pointer.hold === null ? '' : { text: `since generation ${pointer.hold}`, style: 'yellow' },
    ]),
    { paint, right: [3] },
  );
  const none = aliases.length === 0 ? `  ${countOf(versions, 'version')}, none of them ever live` : '';
  return joinParts([
    `${paint('bold', model)}\n${indent(facts)}`,
    renderSection('aliases', table, paint),
    none,
  ]);
}
