// laurel list [model]: the catalogue, or the versions of one model with where they stand.
import { LaurelError } from '../../../primitives/errors.ts';
import { lifecycleOf } from '../../../registry/lifecycle.ts';
import { listVersions, type ModelSummary, type VersionRow } from '../../../registry/list.ts';
import { parseModelName } from '../../../registry/names.ts';
import { openRegistry } from '../../../registry/open-registry.ts';
import { terminalText } from '../../../report/hostile.ts';
import { type Paint, renderTable } from '../../../report/terminal-table.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit.ts';
import { formatBytes } from '../progress.ts';
import { recalledAmong } from '../recalled.ts';
import { catalogue, livesAcross } from '../registries.ts';
import { lifecycleCell } from '../render/lifecycle.ts';
import { metricsLine } from '../render/metrics.ts';
import { countOf, shortInstant } from '../render/plain.ts';

interface Options {
  readonly limit?: string;
}

export async function run(
  context: CommandContext,
  [name]: readonly string[],
  { limit }: Options = {},
): Promise<number> {
  const most = limit === undefined ? undefined : parseLimit(limit);
  return name === undefined ? listModels(context) : listOne(context, name, most);
}

function parseLimit(text: string): number {
  if (/^[1-9][0-9]{0,8}$/.test(text)) return Number(text);
  throw new LaurelError({
    code: 'usage',
    message: `--limit: not a number of versions: ${JSON.stringify(text.slice(0, 80))}`,
    remedy: 'write a positive integer',
  });
}

async function listModels(context: CommandContext): Promise<number> {
  const models = await catalogue(context);
  const text = renderTable(
    ['model', 'versions', 'newest', 'aliases'],
    models.map(({ model, versions, highest, aliases }) => [
      model,
      String(versions),
      String(highest),
      aliasesLine(aliases),
    ]),
    { paint: context.console.paint, right: [1, 2] },
  );
  context.console.result({ models }, text);
  if (models.length === 0)
    context.console.note('no models yet: laurel register <model> <directory> makes the first version');
  return exitCodes.ok;
}

function aliasesLine(aliases: ModelSummary['aliases']): string {
  return aliases.map(({ alias, version }) => `${alias} → ${version ?? 'nothing'}`).join(', ');
}

async function listOne(context: CommandContext, name: string, limit: number | undefined): Promise<number> {
  const model = parseModelName(name);
  const { store } = await openRegistry(await context.store(), context);
  const { rows: read, total } = await listVersions(store, model, {
    signal: context.signal,
    ...(limit === undefined ? {} : { limit }),
  });
  const lives = await livesAcross(context, model);
  const recalled = await recalledAmong(
    context,
    store,
    read.map(({ manifest }) => manifest),
  );
  const rows = read.map(({ version, manifest, manifestDigest }) => ({
    version,
    manifest,
    manifestDigest,
    lifecycle: lifecycleOf(version, lives, recalled),
  }));
  const value = { model, total, versions: rows.map(rowJson) };
  context.console.result(value, renderVersions(rows, context.console.paint));
  if (rows.length < total) context.console.note(`the newest ${rows.length} of ${total} versions`);
  return exitCodes.ok;
}

function rowJson({ version, lifecycle, manifest, manifestDigest }: VersionRow): object {
  const { contentDigest, registeredAt, registeredBy, complete, artifacts, metrics, tags } = manifest;
  return {
    version,
    lifecycle,
    manifest: manifestDigest,
    contentDigest,
    registeredAt,
    registeredBy,
    complete,
    files: artifacts.length,
    sizeBytes: sizeOf(manifest),
    metrics,
    tags,
  };
}

function renderVersions(rows: readonly VersionRow[], paint: Paint): string {
  return renderTable(
    ['version', 'lifecycle', 'registered (UTC)', 'by', 'files', 'size', 'metrics as registered'],
    rows.map(({ version, lifecycle, manifest }) => [
      String(version),
      manifest.complete ? lifecycleCell(lifecycle) : { text: `${lifecycleCell(lifecycle).text}, incomplete`, style: 'yellow' }, // prettier-ignore
      shortInstant(manifest.registeredAt),
      terminalText(manifest.registeredBy, 40),
      countOf(manifest.artifacts.length, 'file'),
      formatBytes(sizeOf(manifest)),
      metricsLine(Object.entries(manifest.metrics).map(([metric, value]) => ({ name: metric, value }))),
    ]),
    { paint, right: [0, 4, 5] },
  );
}

function sizeOf({ artifacts }: VersionRow['manifest']): number {
  return artifacts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
