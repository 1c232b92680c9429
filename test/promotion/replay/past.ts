// A world with a past: promotions that were made at known times, replayed by a changed policy.
import { bindGate } from '../../../src/gates/all-gates.ts';
import type { Key } from '../../../src/ledger/object-store.ts';
import { effectivePolicy } from '../../../src/policy/normalize.ts';
import { parseRepository } from '../../../src/policy/repository-files.ts';
import type { Replayed } from '../../../src/promotion/replay/replay.ts';
import { type ReplayedAlias, replayAlias } from '../../../src/promotion/replay/replay-alias.ts';
import { parseAliasName } from '../../../src/registry/names.ts';
import { sourceFiles } from '../../builders/alias-repository.ts';
import { creditRisk } from '../../builders/documents.ts';
import { MemoryCodeHost } from '../../fakes/code-host.ts';
import type { MemoryStore } from '../../fakes/memory-store.ts';
import { asks, repositoryFiles, World } from '../world.ts';

export type Files = Readonly<Record<string, string>>;

/** The policy of production with one gate of these parameters. */
export const gate = (written: string): Files => ({ 'gates/auc.yaml': `gates:\n  auc: {gate: eval-threshold, metric: auc, ${written}}\n` }); // prettier-ignore
export const asBefore = 'min: 0.7, worseThanCurrentBy: 0.01';
const start = '2026-06-03T12:00:00.000Z';

/** A world whose store a test can take things from. */
export class Past extends World {
  readonly memory: MemoryStore;

  constructor(files: Files = repositoryFiles, host = new MemoryCodeHost(files)) {
    let kept: MemoryStore | undefined;
    super(files, (store) => (kept = store), host);
    if (kept === undefined) throw new Error('no store');
    this.memory = kept;
    this.clock.set(start);
  }

  async promoted(version: number, text = asks(version), alias = 'production'): Promise<void> {
    this.merge(text, alias, `pr ${alias} ${text}`);
    await this.apply(alias);
    this.clock.advance(60_000);
  }

  async replayed(changed: Files = {}, alias = 'production'): Promise<ReplayedAlias> {
    const tip = await this.host.tip();
    const files: Record<string, string> = {};
    for (const { path, blob } of await this.host.list(tip, '')) {
      const [bytes] = await this.host.readBlobs([blob]);
      files[path] = new TextDecoder().decode(bytes);
    }
    const request = {
      files: parseRepository(sourceFiles({ ...files, ...changed })),
      model: creditRisk,
      alias: parseAliasName(alias),
      packs: new Map(),
      bindGate,
    };
    const found = effectivePolicy(request);
    if (!found.ok) throw new Error(found.problems.map(({ message }) => message).join('\n'));
    return replayAlias({
      model: creditRisk,
      alias: parseAliasName(alias),
      store: this.store,
      home: this.store,
      snapshots: this.promoter().snapshots,
      policy: found.policy,
      storeOf: async () => this.store,
    });
  }

  async keysBelow(prefix: string): Promise<readonly Key[]> {
    const keys: Key[] = [];
    for await (const { key } of this.memory.list(prefix)) keys.push(key);
    return keys;
  }
}

/** Generation, version, outcome of then, outcomes of now, whether it differs. */
export const outcomes = ({ replayed }: ReplayedAlias) =>
  replayed.map(({ decision, outcomes: now, differs }) => [
    decision.generation,
    decision.candidate.version,
    decision.outcome,
    now.join('|'),
    differs,
  ]);

export function only({ replayed }: ReplayedAlias): Replayed {
  const [first, ...others] = replayed;
  if (first === undefined || others.length > 0) throw new Error(`${replayed.length} decisions, expected one`);
  return first;
}
