// laurel show <reference>: everything known of a model, a version or an alias.
import type { ObjectStore } from '../../../ledger/object-store.ts';
import { readEntry } from '../../../ledger/read-chain.ts';
import { aliasChain } from '../../../registry/alias-chain.ts';
import { type HistoryEntry, readLedger } from '../../../registry/history.ts';
import { lifecycleOf } from '../../../registry/lifecycle.ts';
import { listVersions } from '../../../registry/list.ts';
import { type AliasName, type ModelName, parseReference } from '../../../registry/names.ts';
import { openRegistry } from '../../../registry/open-registry.ts';
import { readEvaluations } from '../../../registry/read-version.ts';
import { listAliases } from '../../../registry/scan-keys.ts';
import { show, type ShownVersion } from '../../../registry/show.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit.ts';
import { recalledAmong } from '../recalled.ts';
import { allStores, livesAcross } from '../registries.ts';
import { ledgerJson } from '../render/ledger.ts';
import { type AliasState, renderAlias, renderModel } from '../render/alias-page.ts';
import { joinParts } from '../render/fields.ts';
import { renderVersion, versionJson } from '../render/version-page.ts';

export async function run(context: CommandContext, [text = '']: readonly string[]): Promise<number> {
  const reference = parseReference(text);
  const { kind, model } = reference;
  const { store } = await openRegistry(await context.store(reference), { signal: context.signal });
  if (kind === 'model') await showModel(context, store, model);
  else {
    const shown = await withHomeEvaluations(
      context,
      await show(store, reference, { signal: context.signal }),
    );
    const lives = await livesAcross(context, model);
    const recalled = await recalledAmong(context, await context.store(), [shown.manifest]);
    const version = { ...shown, lifecycle: lifecycleOf(shown.manifest.version, lives, recalled) };
    if (kind === 'alias') await showAlias(context, store, version, reference.alias);
    else context.console.result(versionJson(version), renderVersion(version, context.console.paint));
  }
  return exitCodes.ok;
}

/** Evaluations lie where versions are registered, whatever registry serves them. */
async function withHomeEvaluations(context: CommandContext, shown: ShownVersion): Promise<ShownVersion> {
  const { model, version } = shown.manifest;
  const asked = { model, version, manifest: shown.digest };
  const home = await context.store();
  return { ...shown, evaluations: await readEvaluations(home, asked, { signal: context.signal }) };
}

async function showModel(context: CommandContext, store: ObjectStore, model: ModelName): Promise<void> {
  const { console, signal } = context;
  const newest = await listVersions(store, model, { signal, limit: 1 });
  const aliases: AliasState[] = [];
  for (const each of await allStores(context)) {
    for (const alias of await listAliases(each, model, { signal })) {
      const { head, entries } = await readLedger(each, model, alias, { signal });
      const [entry] = entries;
      if (head.kind === 'at' && entry !== undefined) aliases.push({ pointer: head.pointer, entry });
    }
  }
  const [row] = newest.rows;
  console.result(
    {
      model,
      versions: newest.total,
      newest: row?.version ?? null,
      aliases: aliases.map(({ pointer, entry }) => ({ pointer, entry: ledgerJson(entry) })),
    },
    renderModel({ model, versions: newest.total, newest: row?.manifest, aliases }, console.paint),
  );
}

async function showAlias(
  { console, signal }: CommandContext,
  store: ObjectStore,
  shown: ShownVersion,
  alias: AliasName,
): Promise<void> {
  const { pointer } = shown;
  if (pointer === undefined) return;
  const name = { generation: pointer.generation, digest: pointer.entry };
  const entry: HistoryEntry = await readEntry(store, aliasChain(pointer.model, alias), name, { signal });
  console.result(
    { ...versionJson(shown), pointer, entry: ledgerJson(entry) },
    joinParts([renderAlias({ pointer, entry }, console.paint), renderVersion(shown, console.paint)]),
  );
}
