// A registry in memory that is filled step by step: versions by registering, ledgers entry by entry.
import { digestOf } from '../../src/primitives/digest.ts';
import { parseYaml } from '../../src/primitives/yaml.ts';
import { attach, type Attached } from '../../src/registry/attach.ts';
import { type LedgerEntry, pointerOf } from '../../src/registry/documents/alias.ts';
import type { Manifest } from '../../src/registry/documents/manifest.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { descriptorKey, ledgerEntryKey, pointerKey, reportKey } from '../../src/registry/keys.ts';
import type { AliasName, VersionNumber } from '../../src/registry/names.ts';
import { register, type RegisterRequest } from '../../src/registry/register.ts';
import { FakeClock } from '../fakes/clock.ts';
import { MemorySource } from '../fakes/memory-source.ts';
import { MemoryStore } from '../fakes/memory-store.ts';
import { creditRisk, descriptorOf, entryOf, metadataOf, production } from './documents.ts';

export class StoredRegistry {
  readonly clock = new FakeClock();
  readonly store = new MemoryStore({ clock: this.clock });
  readonly descriptor = descriptorOf();
  readonly #heads = new Map<AliasName, LedgerEntry>();

  constructor() {
    this.store.tamper(descriptorKey, seal(this.descriptor).bytes);
  }

  /** Registers a version whose content is `content`. */
  async version(content: string, overrides: Partial<RegisterRequest> = {}): Promise<Manifest> {
    const { manifest } = await register({
      registry: { store: this.store, descriptor: this.descriptor },
      model: creditRisk,
      source: new MemorySource({ 'model.onnx': content, 'README.md': '# Card' }),
      metadata: metadataOf(),
      registeredBy: 'user:ada',
      clock: this.clock,
      random: () => 0,
      ...overrides,
    });
    return manifest;
  }

  /** Puts an entry into the ledger and the pointer on it, as the commit protocol leaves them. */
  promote(manifest: Manifest, overrides: Partial<LedgerEntry> = {}): LedgerEntry {
    const alias = overrides.alias ?? production;
    const before = this.#heads.get(alias);
    const report = seal({ format: 'laurel.report/1', generation: (before?.generation ?? 0) + 1 });
    const entry = entryOf(manifest, {
      alias,
      generation: (before?.generation ?? 0) + 1,
      previous: before === undefined ? null : seal(before).digest,
      from: before?.routes[0] === undefined ? null : withoutWeight(before.routes[0]),
      gates: { outcome: 'passed', report: report.digest, policy: digestOf('policy'), waivers: [] },
      ...overrides,
    });
    const { bytes, digest } = seal(entry);
    this.store.tamper(reportKey(report.digest), report.bytes);
    this.store.tamper(ledgerEntryKey(entry.model, alias, entry.generation, digest), bytes);
    this.store.tamper(pointerKey(entry.model, alias), seal(pointerOf(entry, digest)).bytes);
    this.#heads.set(alias, entry);
    return entry;
  }

  /** Attaches an evaluation file, with the files that it names. */
  async evaluate(
    version: VersionNumber,
    yaml: string,
    files: Record<string, string> = {},
  ): Promise<Attached> {
    return attach({
      store: this.store,
      model: creditRisk,
      version,
      document: parseYaml(yaml, 'evaluation.yaml'),
      source: new MemorySource(files),
      evaluator: { identity: 'repo:acme/credit-eval' },
      clock: this.clock,
      random: () => 0,
    });
  }
}

function withoutWeight({ version, manifest, contentDigest }: LedgerEntry['routes'][number]) {
  return { version, manifest, contentDigest };
}
