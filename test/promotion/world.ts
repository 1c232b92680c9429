// A small world to promote in: a registry, one alias repository, one model whose versions differ in AUC; and a second
// registry for aliases that live elsewhere than versions are registered.
import type { ObjectStore } from '../../src/ledger/object-store.ts';
import { canonicalBytes } from '../../src/primitives/canonical-json.ts';
import type { PackFiles } from '../../src/policy/packs.ts';
import type { AliasOutcome } from '../../src/promotion/apply.ts';
import { applyAlias } from '../../src/promotion/apply.ts';
import type { Promoter } from '../../src/promotion/promoter.ts';
import { type RollbackCommand, rollBack } from '../../src/promotion/rollback.ts';
import { Snapshots } from '../../src/promotion/snapshot.ts';
import type { Pointer } from '../../src/registry/documents/alias.ts';
import type { Evaluation } from '../../src/registry/documents/evaluation.ts';
import type { Manifest } from '../../src/registry/documents/manifest.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { artifactKey, descriptorKey, evaluationKey, manifestKey } from '../../src/registry/keys.ts';
import { type AliasName, parseAliasName, parseVersionNumber } from '../../src/registry/names.ts';
import { readHead } from '../../src/ledger/read-chain.ts';
import { aliasChain } from '../../src/registry/alias-chain.ts';
import { digestOf } from '../../src/primitives/digest.ts';
import { creditRisk, descriptorOf, evaluationOf, manifestOf, metricOf } from '../builders/documents.ts';
import { FakeClock } from '../fakes/clock.ts';
import { MemoryCodeHost } from '../fakes/code-host.ts';
import { MemoryStore } from '../fakes/memory-store.ts';

export const repositoryFiles: Readonly<Record<string, string>> = {
  'laurel.yaml':
    'registries: {local: {store: "file:./registry"}}\nhome: local\naliases: {staging: {}, production: {}}\n',
  'models/credit-risk.yaml':
    'description: Default\nowner: ["user:ada"]\naliases: {staging: {policy: auc}, production: {policy: auc}}\n',
  'gates/auc.yaml':
    'gates:\n  auc: {gate: eval-threshold, metric: auc, min: 0.7, worseThanCurrentBy: 0.01}\n',
};

/** Where {@link twoRegistries} lets production live. */
export const servingAddress = 'file:./serving';

/** Versions are registered in `home`, where staging lives too; production lives in the registry `serving`. */
export const twoRegistries: Readonly<Record<string, string>> = {
  ...repositoryFiles,
  'laurel.yaml':
    'registries: {home: {store: "file:./registry"}, serving: {store: "file:./serving"}}\nhome: home\naliases: {staging: {}, production: {registry: serving}}\n',
};

const noPacks: PackFiles = new Map();

export class World {
  readonly clock = new FakeClock();
  readonly store: ObjectStore;
  /** The registry at `file:./serving`; a registry from the start, and empty. */
  readonly serving: MemoryStore;
  readonly host: MemoryCodeHost;
  /** Whether production lives in {@link serving}. */
  readonly hasTwoRegistries: boolean;
  readonly #memory: MemoryStore;
  #writes = 0;

  /** @param wrap puts the store behind something that counts, loses or delays. */
  constructor(
    files: Readonly<Record<string, string>> = repositoryFiles,
    wrap: (store: MemoryStore) => ObjectStore = (same) => same,
    host = new MemoryCodeHost(files),
  ) {
    this.#memory = new MemoryStore({ clock: this.clock });
    this.store = wrap(this.#memory);
    this.serving = new MemoryStore({ clock: this.clock, location: 'memory:serving' });
    this.serving.tamper(descriptorKey, canonicalBytes(descriptorOf()));
    this.host = host;
    this.hasTwoRegistries = files['laurel.yaml']?.includes(servingAddress) ?? false;
  }

  promoter(overrides: Partial<Promoter> = {}): Promoter {
    return {
      snapshots: new Snapshots({ host: this.host, root: '', packs: noPacks }),
      repository: 'git:memory',
      openStore: async (address) => (address === servingAddress ? this.serving : this.store),
      admit: async () => {},
      clock: this.clock,
      random: () => 0.5,
      newId: () => `write-${(this.#writes += 1)}`,
      actor: 'robot',
      runUrl: undefined,
      signal: undefined,
      ...overrides,
    };
  }

  /** Puts a version with its artifacts in place, and an evaluation with this AUC where one is given. */
  async version(number: number, auc?: number, overrides: Partial<Manifest> = {}): Promise<Manifest> {
    const weights = new TextEncoder().encode(`weights of ${number}`);
    const artifacts = [
      {
        path: 'model.onnx',
        role: 'weights' as const,
        digest: digestOf(weights),
        sizeBytes: weights.length,
        mediaType: 'application/octet-stream',
      },
    ];
    const manifest = manifestOf({ version: parseVersionNumber(number), artifacts, ...overrides });
    await this.#memory.create(descriptorKey, canonicalBytes(descriptorOf()));
    await this.#memory.create(artifactKey(manifest.contentDigest, 'model.onnx'), weights);
    await this.#memory.create(manifestKey(creditRisk, manifest.version), seal(manifest).bytes);
    if (auc !== undefined) await this.evaluate(manifest, { metrics: [metricOf('auc', auc)] });
    return manifest;
  }

  async evaluate(manifest: Manifest, overrides: Partial<Evaluation> = {}): Promise<void> {
    const { bytes, digest } = seal(evaluationOf(manifest, overrides));
    await this.#memory.create(evaluationKey(creditRisk, manifest.version, digest), bytes);
  }

  /** Merges a pull request that writes the alias file. */
  merge(text: string, alias = 'production', branch = `pr-${text}`): void {
    this.host.branch(branch, { [`aliases/credit-risk/${alias}.yaml`]: text });
    this.host.merge(branch);
  }

  async apply(
    alias = 'production',
    options: { retry?: boolean; promoter?: Promoter } = {},
  ): Promise<AliasOutcome> {
    const { promoter = this.promoter(), retry = false } = options;
    const { outcome } = await applyAlias(promoter, {
      model: creditRisk,
      alias: parseAliasName(alias),
      retry,
    });
    return outcome;
  }

  async rollBack(
    command: Partial<RollbackCommand> = {},
    recallsOf: Parameters<typeof rollBack>[0]['recallsOf'] = async () => [],
  ) {
    return rollBack(
      { store: this.store, clock: this.clock, random: () => 0.5, recallsOf },
      {
        model: creditRisk,
        alias: parseAliasName('production'),
        cause: { approvedBy: [], actor: 'grace', reason: 'complaints' },
        writeId: `rollback-${(this.#writes += 1)}`,
        ...command,
      },
    );
  }

  async pointer(alias: AliasName = parseAliasName('production')): Promise<Pointer | null> {
    const head = await readHead(this.#memory, aliasChain(creditRisk, alias));
    return head.kind === 'empty' ? null : head.pointer;
  }

  async live(): Promise<number | null> {
    return (await this.pointer())?.version ?? null;
  }
}

/** The text of an alias file. */
export function asks(
  version: number,
  more: { reason?: string; lift?: number; digest?: string } = {},
): string {
  const lines = [`version: ${version}`, `reason: ${more.reason ?? `try ${version}`}`];
  if (more.digest !== undefined) lines.push(`digest: ${more.digest}`);
  if (more.lift !== undefined) lines.push(`lift: ${more.lift}`);
  return `${lines.join('\n')}\n`;
}
