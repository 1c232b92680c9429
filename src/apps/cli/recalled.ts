// Which versions a recall bars, by the recalls of the alias repository as people wrote them.
import type { ObjectStore } from '../../ledger/object-store.ts';
import { LaurelError } from '../../primitives/errors.ts';
import { parseRepository } from '../../policy/repository-files.ts';
import { gatherRecalls } from '../../promotion/facts.ts';
import { problemText } from '../../promotion/gather-promotion.ts';
import { recallRules } from '../../promotion/recall-rules.ts';
import type { Manifest } from '../../registry/documents/manifest.ts';
import { inParallel } from '../../registry/in-parallel.ts';
import type { VersionNumber } from '../../registry/names.ts';
import { terminalText } from '../../report/hostile.ts';
import { rootOf } from './alias-repository.ts';
import type { CommandContext } from './context.ts';
import { homeRegistry } from './home-registry.ts';

/**
 * The versions among `manifests` that are recalled, themselves or through what they were built on. Where there is
 * no alias repository nothing is; what cannot be read is a warning, because listing is not judging.
 */
export async function recalledAmong(
  context: CommandContext,
  store: ObjectStore,
  manifests: readonly Manifest[],
): Promise<ReadonlySet<VersionNumber>> {
  const { options, signal } = context;
  try {
    const files = await context.files();
    if ((await homeRegistry(files)) === null) return new Set();
    const rules = recallRules(parseRepository(await files.readAll(), rootOf(options)));
    if (!rules.ok) throw new LaurelError({ code: 'invalid-document', message: problemText(rules.problems) });
    const hits = await inParallel(manifests, 8, async (manifest) =>
      gatherRecalls({ store, manifest, rules: rules.value, signal }),
    );
    return new Set(
      manifests.filter((_, index) => (hits[index] ?? []).length > 0).map((manifest) => manifest.version),
    );
  } catch (error) {
    if (!(error instanceof LaurelError) || error.code === 'interrupted') throw error;
    context.console.note(
      `warning: recalls were not read, so recalled versions are not marked: ${terminalText(error.message)}`,
    );
    return new Set();
  }
}
