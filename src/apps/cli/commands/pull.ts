// laurel pull <reference> <directory>: files of a version to disk, verified. Run again, it goes on.
import { DirectoryArtifactSink } from '../../../adapters/artifacts/directory-artifact-sink.ts';
import { parseReference } from '../../../registry/names.ts';
import { pull } from '../../../registry/pull.ts';
import { terminalText } from '../../../report/hostile.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit.ts';
import { formatBytes, progressLine } from '../progress.ts';
import { countOf } from '../render/plain.ts';

interface Options {
  readonly overwrite?: boolean;
}

export async function run(
  context: CommandContext,
  [text = '', directory = '.']: readonly string[],
  { overwrite = false }: Options = {},
): Promise<number> {
  const reference = parseReference(text);
  const { console, clock, random, signal } = context;
  const store = await context.store(reference);
  const sink = new DirectoryArtifactSink({ directory, overwrite });
  const progress = progressLine(console, () => clock.now().getTime());
  try {
    const pulled = await pull({
      store,
      reference,
      sink,
      clock,
      random,
      signal,
      onProgress: progress.listener,
    });
    progress.done();
    const { model, version, files, totalBytes, fetchedBytes } = pulled;
    const fetched = fetchedBytes === totalBytes ? '' : `, ${formatBytes(fetchedBytes)} of it fetched now`;
    console.result(
      { ...pulled, directory: sink.location },
      `${console.paint('green', '✓')} ${console.paint('bold', `${model}@${version}`)}  ${terminalText(sink.location)}  (${countOf(files, 'file')}, ${formatBytes(totalBytes)}${fetched}, verified)`,
    );
    return exitCodes.ok;
  } finally {
    progress.done();
  }
}
