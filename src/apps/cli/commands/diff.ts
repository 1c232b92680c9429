// laurel diff <a> <b>: what differs between two versions, in the words of a reviewer.
import type { ObjectStore } from '../../../ledger/object-store.ts';
import { type DiffedVersion, diffVersions, type VersionDifference } from '../../../registry/diff.ts';
import { parseReference } from '../../../registry/names.ts';
import { readEvaluations, readManifest, type StoredManifest } from '../../../registry/read-version.ts';
import { resolve } from '../../../registry/resolve.ts';
import { terminalText } from '../../../report/hostile.ts';
import { type Paint, renderTable } from '../../../report/terminal-table.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit.ts';

interface Side extends DiffedVersion {
  readonly stored: StoredManifest;
}

export async function run(context: CommandContext, [a = '', b = '']: readonly string[]): Promise<number> {
  const before = await readSide(context, a);
  const after = await readSide(context, b);
  const differences = diffVersions(before, after);
  const value = { before: nameOf(before), after: nameOf(after), differences };
  context.console.result(value, render(before, after, differences, context.console.paint));
  return exitCodes.ok;
}

async function readSide(context: CommandContext, text: string): Promise<Side> {
  const reference = parseReference(text);
  const store = await context.store(reference);
  const stored = await storedOf(context, store, reference);
  const { manifest, digest } = stored;
  const { model, version } = manifest;
  // Evaluations lie where versions are registered, whatever registry serves them.
  const home = await context.store();
  const read = await readEvaluations(home, { model, version, manifest: digest }, { signal: context.signal });
  const evaluations = read.flatMap((each) => (each.kind === 'read' ? [each.evaluation] : []));
  return { manifest, stored, evaluations };
}

async function storedOf(
  context: CommandContext,
  store: ObjectStore,
  reference: ReturnType<typeof parseReference>,
): Promise<StoredManifest> {
  const { model, version, stored } = await resolve(store, reference, { signal: context.signal });
  return stored ?? readManifest(store, model, version, { signal: context.signal });
}

function nameOf({ stored: { manifest, digest } }: Side): object {
  return { model: manifest.model, version: manifest.version, manifest: digest };
}

function render(before: Side, after: Side, differences: readonly VersionDifference[], paint: Paint): string {
  const [a, b] = [before, after].map(({ manifest: { model, version } }) => `${model}@${version}`);
  if (differences.length === 0) return `${a} and ${b} do not differ`;
  return renderTable(
    ['', 'what', a ?? '', b ?? ''],
    differences.map(({ area, subject, before: old, after: now }, index) => [
      differences[index - 1]?.area === area ? '' : { text: area, style: 'bold' },
      terminalText(subject, 60),
      old === null ? { text: '–', style: 'dim' } : { text: terminalText(old, 60), style: 'red' },
      now === null ? { text: '–', style: 'dim' } : { text: terminalText(now, 60), style: 'green' },
    ]),
    { paint },
  );
}
