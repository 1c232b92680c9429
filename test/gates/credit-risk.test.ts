// The example of this repository, judged by its own policy on what was measured of it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseMlmodel } from '../../src/adapters/formats/mlmodel.ts';
import { gatherEvidence } from '../../src/evidence/gather.ts';
import { type BindOutcome } from '../../src/gates/all-gates.ts';
import { digestOf } from '../../src/primitives/digest.ts';
import { parseYaml } from '../../src/primitives/yaml.ts';
import { evaluationFormat } from '../../src/registry/documents/evaluation.ts';
import type { Manifest } from '../../src/registry/documents/manifest.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { evaluationKey, evidenceKey, manifestKey } from '../../src/registry/keys.ts';
import { measureEvaluation } from '../../src/registry/measure-evaluation.ts';
import { parseModelName, parseVersionNumber } from '../../src/registry/names.ts';
import { manifestOf, targetOf } from '../builders/documents.ts';
import { boundGate } from '../builders/evidence.ts';
import { MemorySource } from '../fakes/memory-source.ts';
import { MemoryStore } from '../fakes/memory-store.ts';

const example = new URL('../../examples/credit-risk/', import.meta.url);

function bytesAt(path: string): Uint8Array {
  return readFileSync(new URL(path, example));
}

function yamlAt(path: string) {
  return parseYaml(bytesAt(path), path);
}

/** Stores a version with what was measured of it, as `register` and `attach` do. */
async function store(into: MemoryStore, model: string, version: number): Promise<Manifest> {
  const { signature } = parseMlmodel(bytesAt(`models/${model}/v${version}/MLmodel`), 'MLmodel');
  const named = { model: parseModelName(model), version: parseVersionNumber(version) };
  const manifest = manifestOf({ ...named, signature });
  const { bytes, digest } = seal(manifest);
  into.tamper(manifestKey(named.model, named.version), bytes);
  const directory = `evaluations/${model}/v${version}/`;
  const files = readdirSync(new URL(directory, example)).map((name) => [
    name,
    bytesAt(`${directory}${name}`),
  ]);
  const source = new MemorySource(Object.fromEntries(files));
  const { body } = await measureEvaluation(yamlAt(`${directory}evaluation.yaml`), source);
  const stored = seal({
    ...body,
    ...named,
    format: evaluationFormat,
    manifest: digest,
    evaluator: { identity: 'user:ada' },
  });
  into.tamper(evaluationKey(named.model, named.version, stored.digest), stored.bytes);
  for (const [, file] of files)
    if (file instanceof Uint8Array) into.tamper(evidenceKey(digestOf(file)), file);
  return manifest;
}

function policyOf(model: string): ReadonlyMap<string, Extract<BindOutcome, { ok: true }>> {
  const { gates } = z
    .object({ gates: z.record(z.string(), z.looseObject({ gate: z.string() })) })
    .parse(yamlAt(`alias-repository/gates/${model}.yaml`).value);
  return new Map(Object.entries(gates).map(([id, { gate, ...written }]) => [id, boundGate(gate, written)]));
}

async function judged(model: string, candidate: number, current: number | null) {
  const registry = new MemoryStore();
  const { version } = await store(registry, model, candidate);
  const evidence = await gatherEvidence({
    store: registry,
    model: parseModelName(model),
    candidate: { version },
    current: current === null ? null : targetOf(await store(registry, model, current)),
    policy: { evaluators: [], dataset: 'credit-holdout' },
    needs: { predictions: true, samples: true },
    now: new Date('2026-11-21T12:00:00.000Z'),
  });
  return [...policyOf(model)].map(([id, { judge }]) => Object.assign({ id }, judge(evidence)));
}

function blocking(judgements: Awaited<ReturnType<typeof judged>>): readonly string[] {
  return judgements.filter(({ verdict }) => verdict !== 'passed').map(({ id }) => id);
}

describe('credit-risk', () => {
  it('1 passes its first promotion', async () => {
    expect(blocking(await judged('credit-risk', 1, null))).toEqual([]);
  });

  it('2 passes against 1', async () => {
    expect(blocking(await judged('credit-risk', 2, 1))).toEqual([]);
  });

  it('3 is blocked against 2 by the fairness gate alone, though its AUC is higher', async () => {
    const judgements = await judged('credit-risk', 3, 2);
    expect(blocking(judgements)).toEqual(['sex']);
    const sex = judgements.find(({ id }) => id === 'sex');
    expect(sex?.verdict).toBe('failed');
    expect(sex?.checks[0]?.candidate?.value).toBeCloseTo(0.1789, 4);
    expect(sex?.checks[0]?.current?.value).toBeCloseTo(0.0203, 4);
    expect(sex?.checks[0]?.candidate?.n).toBe(9_000);
    expect(sex?.checks[0]?.inference?.low).toBeGreaterThan(0.1);
  });

  it('4 is blocked against 2 by the signature gate alone: it needs a column that callers do not send', async () => {
    const judgements = await judged('credit-risk', 4, 2);
    expect(blocking(judgements)).toEqual(['schema']);
    const schema = judgements.find(({ id }) => id === 'schema');
    expect(schema?.checks.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ['signature inputs.UTILISATION', 'failed'],
    ]);
  });

  it('compares AUC overall and in every slice of education', async () => {
    const auc = (await judged('credit-risk', 2, 1)).find(({ id }) => id === 'auc');
    expect(auc?.checks.map(({ subject }) => subject)).toEqual([
      'auc',
      'auc',
      'auc where education=graduate-school',
      'auc where education=high-school',
      'auc where education=university',
    ]);
  });

  it('names a slice that is too small to be judged', async () => {
    const auc = (await judged('credit-risk', 2, 1)).find(({ id }) => id === 'auc');
    expect(auc?.notes).toEqual([expect.stringContaining('education=other')]);
  });

  it('shows that no limit is broken by what the rows carry, not by the measured values alone', async () => {
    for (const { id, checks } of await judged('credit-risk', 2, 1)) {
      if (id === 'schema') continue;
      for (const { subject, inference } of checks) expect(inference?.mode, subject).toBe('confident-pass');
    }
  });
});

describe('limit-utilisation', () => {
  it('1 passes its first promotion, and 2 passes against 1', async () => {
    expect(blocking(await judged('limit-utilisation', 1, null))).toEqual([]);
    expect(blocking(await judged('limit-utilisation', 2, 1))).toEqual([]);
  });
});
