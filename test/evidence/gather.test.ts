import { describe, expect, it } from 'vitest';
import { gatherEvidence, type GatherRequest } from '../../src/evidence/gather.ts';
import { evidenceFingerprint } from '../../src/evidence/fingerprint.ts';
import type { Evaluation } from '../../src/registry/documents/evaluation.ts';
import type { Manifest } from '../../src/registry/documents/manifest.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { evaluationKey, evaluationsPrefix, manifestKey } from '../../src/registry/keys.ts';
import { parseVersionNumber } from '../../src/registry/names.ts';
import { breakageOf } from '../builders/breakage-of.ts';
import {
  creditRisk,
  evaluationOf,
  manifestOf,
  metricOf,
  someDigest,
  targetOf,
} from '../builders/documents.ts';
import { CountingStore } from '../fakes/counting-store.ts';
import { FaultyStore } from '../fakes/faulty-store.ts';
import { MemoryStore } from '../fakes/memory-store.ts';

const now = new Date('2026-06-03T12:00:00.000Z');
const [one, two] = [1, 2].map((number) => manifestOf({ version: parseVersionNumber(number) }));
if (one === undefined || two === undefined) throw new Error('two manifests');

/** A store with versions 1 and 2, and these evaluations of them. */
function storeWith(...evaluations: readonly Evaluation[]): MemoryStore {
  const store = new MemoryStore();
  for (const manifest of [one, two]) put(store, manifest);
  for (const evaluation of evaluations) attach(store, evaluation);
  return store;
}

function put(store: MemoryStore, manifest: Manifest | undefined): void {
  if (manifest === undefined) return;
  store.tamper(manifestKey(manifest.model, manifest.version), seal(manifest).bytes);
}

function attach(store: MemoryStore, evaluation: Evaluation): string {
  const { bytes, digest } = seal(evaluation);
  const key = evaluationKey(creditRisk, evaluation.version, digest);
  store.tamper(key, bytes);
  return key;
}

function request(store: GatherRequest['store'], overrides: Partial<GatherRequest> = {}): GatherRequest {
  return {
    store,
    model: creditRisk,
    candidate: { version: parseVersionNumber(2) },
    current: null,
    policy: { evaluators: [] },
    now,
    ...overrides,
  };
}

const live = targetOf(one);

describe('gathering evidence', () => {
  it('reads manifest and evaluations of the candidate and of what is live', async () => {
    const [ofOne, ofTwo] = [evaluationOf(one), evaluationOf(two)];
    const evidence = await gatherEvidence(request(storeWith(ofOne, ofTwo), { current: live }));
    expect(evidence).toEqual({
      candidate: {
        model: creditRisk,
        version: 2,
        manifestDigest: seal(two).digest,
        manifest: two,
        evaluations: [{ digest: seal(ofTwo).digest, evaluation: ofTwo }],
        problems: [],
      },
      current: {
        kind: 'live',
        model: creditRisk,
        version: 1,
        manifestDigest: seal(one).digest,
        manifest: one,
        evaluations: [{ digest: seal(ofOne).digest, evaluation: ofOne }],
        problems: [],
      },
      gatheredAt: now,
    });
  });

  it('says that nothing is live only where it was told so', async () => {
    const evidence = await gatherEvidence(request(storeWith(), { policy: { evaluators: [], dataset: 'd' } }));
    expect(evidence).toMatchObject({ current: { kind: 'none' }, dataset: 'd' });
  });

  it('asks for each manifest once, lists once, and reads each evaluation once', async () => {
    const store = new CountingStore(
      storeWith(evaluationOf(one), evaluationOf(two), evaluationOf(two, { split: 'train' })),
    );
    await gatherEvidence(request(store, { current: live }));
    expect(
      store
        .calls()
        .map(({ method }) => method)
        .toSorted(),
    ).toEqual([...Array(5).fill('get'), 'list', 'list']);
  });
});

describe('what policy does not admit is excluded, with the reason', () => {
  const cases = [
    ['another dataset', { dataset: { name: 'train', digest: someDigest('x') } }, { dataset: 'credit-holdout' }, 'it is on train, and policy asks for credit-holdout'], // prettier-ignore
    ['an evaluator that is not trusted', { evaluator: { identity: 'user:mallory' } }, { evaluators: ['repo:acme/credit-eval'] }, 'it is by user:mallory, who is not among the evaluators that policy trusts'], // prettier-ignore
    ['a measurement that is too old', { observedAt: '2026-06-01T11:59:59.999Z' }, { maxAgeMs: 2 * 86_400_000 }, 'it was observed at 2026-06-01T11:59:59.999Z, longer ago than 2d'], // prettier-ignore
    ['a measurement of the future', { observedAt: '2026-06-03T12:05:00.001Z' }, { maxAgeMs: 1 }, 'it was observed at 2026-06-03T12:05:00.001Z, which is in the future'], // prettier-ignore
  ] as const;

  it.each(cases)('%s', async (_, said, policy, reason) => {
    const evaluation = evaluationOf(two, said);
    const store = storeWith();
    const key = attach(store, evaluation);
    const { candidate } = await gatherEvidence(request(store, { policy: { evaluators: [], ...policy } }));
    expect(candidate).toMatchObject({ evaluations: [], problems: [{ key, kind: 'excluded', reason }] });
    const open = await gatherEvidence(request(store));
    expect(open.candidate).toMatchObject({ evaluations: [{ evaluation }], problems: [] });
  });

  it('and what is just young enough counts', async () => {
    const store = storeWith(evaluationOf(two, { observedAt: '2026-06-01T12:00:00.000Z' }));
    const { candidate } = await gatherEvidence(request(store, { policy: { evaluators: [], maxAgeMs: 2 * 86_400_000 } })); // prettier-ignore
    expect(candidate.evaluations).toHaveLength(1);
  });

  it('an evaluation of other bytes proves nothing, under whatever policy', async () => {
    const store = storeWith();
    const key = attach(store, { ...evaluationOf(two), manifest: someDigest('other bytes') });
    const { candidate } = await gatherEvidence(request(store));
    expect(candidate).toMatchObject({ evaluations: [], problems: [{ key, kind: 'excluded' }] });
    expect(candidate.problems[0]?.reason).toContain('it is of other bytes');
  });

  it('an evaluation of another version under this one proves nothing', async () => {
    const store = storeWith();
    const { bytes, digest } = seal(evaluationOf(one));
    store.tamper(evaluationKey(creditRisk, two.version, digest), bytes);
    const { candidate } = await gatherEvidence(request(store));
    expect(candidate.problems).toMatchObject([
      { kind: 'excluded', reason: 'it is an evaluation of credit-risk@1' },
    ]);
  });
});

describe('what cannot be used might be the worst of several', () => {
  const whole = seal(evaluationOf(two));
  const prefix = evaluationsPrefix(creditRisk, two.version);

  it.each([
    ['is not JSON', evaluationKey(creditRisk, two.version, whole.digest), new Uint8Array([1]), 'stored bytes have digest'], // prettier-ignore
    ['was altered', evaluationKey(creditRisk, two.version, someDigest('x')), whole.bytes, 'stored bytes have digest'], // prettier-ignore
    ['is not named by a digest', `${prefix}notes.json`, whole.bytes, 'its name is not a digest'],
  ])('because it %s', async (_, key, bytes, reason) => {
    const store = storeWith();
    store.tamper(key, bytes);
    const { candidate } = await gatherEvidence(request(store));
    expect(candidate).toMatchObject({ evaluations: [], problems: [{ key, kind: 'unusable' }] });
    expect(candidate.problems[0]?.reason).toContain(reason);
  });

  it.each([
    ['a field too many', { ...evaluationOf(two), verdict: 'passed' }],
    ['a count where people cannot be counted', { ...evaluationOf(two), groups: { sex: { male: { tp: -1, fp: 0, tn: 0, fn: 0 } } } }], // prettier-ignore
    ['a later format', { ...evaluationOf(two), format: 'laurel.evaluation/2' }],
  ])('because it has %s', async (_, document) => {
    const store = storeWith();
    const { bytes, digest } = seal(document);
    store.tamper(evaluationKey(creditRisk, two.version, digest), bytes);
    const { candidate } = await gatherEvidence(request(store));
    expect(candidate.problems).toMatchObject([{ kind: 'unusable' }]);
  });

  it('and the rest is read all the same', async () => {
    const store = storeWith(evaluationOf(two));
    store.tamper(`${prefix}notes.json`, whole.bytes);
    const { candidate } = await gatherEvidence(request(store));
    expect(candidate).toMatchObject({
      evaluations: [{ digest: whole.digest }],
      problems: [{ kind: 'unusable' }],
    });
  });
});

describe('what breaks the gathering', () => {
  it('is a candidate that does not exist', async () => {
    const error = await breakageOf(gatherEvidence(request(storeWith(), { candidate: { version: parseVersionNumber(9) } }))); // prettier-ignore
    expect(error).toMatchObject({
      code: 'not-found',
      message: 'no version credit-risk@9 in memory:test',
      at: { key: 'versions/credit-risk/0000000009.json' },
      remedy: 'run laurel list credit-risk to see the versions there are',
    });
  });

  it('is a manifest other than the one that was proposed', async () => {
    const candidate = { version: two.version, manifest: someDigest('what was proposed') };
    const error = await breakageOf(gatherEvidence(request(storeWith(), { candidate })));
    expect(error.code).toBe('digest-mismatch');
    expect(error.message).toContain('the proposal names manifest');
  });

  it('is a manifest other than the one that the pointer names', async () => {
    const current = { ...live, manifest: someDigest('what was promoted') };
    const error = await breakageOf(gatherEvidence(request(storeWith(), { current })));
    expect(error.code).toBe('digest-mismatch');
    expect(error.message).toContain('the pointer names manifest');
  });

  it('is a live version without a manifest: that is no missing candidate', async () => {
    const current = { ...live, version: parseVersionNumber(7) };
    const error = await breakageOf(gatherEvidence(request(storeWith(), { current })));
    expect(error).toMatchObject({ code: 'chain-broken', message: 'credit-risk@7 is live, and there is no manifest of it in memory:test' }); // prettier-ignore
  });

  it('is a store that cannot be read, for every read there is', async () => {
    const inner = storeWith(evaluationOf(one), evaluationOf(two));
    for (let failing = 0; failing < 6; failing += 1) {
      const store = new FaultyStore(inner, { reads: ({ index }) => (index === failing ? 'error500' : 'ok') });
      const error = await breakageOf(gatherEvidence(request(store, { current: live })));
      expect(error.code).toBe('store-unavailable');
    }
  });
});

describe('the fingerprint of evidence', () => {
  const gathered = async (...evaluations: readonly Evaluation[]) =>
    gatherEvidence(request(storeWith(...evaluations), { current: live }));
  const good = evaluationOf(two);
  const bad = evaluationOf(two, { metrics: [metricOf('auc', 0.1)] });

  it('is the same whenever and in whatever order it was gathered', async () => {
    const evidence = await gathered(good, bad, evaluationOf(one));
    const { candidate } = evidence;
    const turned = { ...candidate, evaluations: candidate.evaluations.toReversed() };
    const later = { ...evidence, candidate: turned, gatheredAt: new Date() };
    expect(evidenceFingerprint(later)).toBe(evidenceFingerprint(evidence));
  });

  it('differs with everything that a gate could see', async () => {
    const evidence = await gathered(good);
    const { candidate } = evidence;
    const problem = { key: 'x', kind: 'unusable', reason: 'not JSON' } as const;
    const others = [
      await gathered(good, bad),
      await gathered(),
      await gathered(good, evaluationOf(one)),
      { ...evidence, current: { kind: 'none' as const } },
      { ...evidence, dataset: 'credit-holdout' },
      { ...evidence, candidate: { ...candidate, manifestDigest: someDigest('other bytes') } },
      { ...evidence, candidate: { ...candidate, problems: [problem] } },
      { ...evidence, candidate: { ...candidate, problems: [{ ...problem, kind: 'excluded' as const }] } },
    ];
    const prints = [evidence, ...others].map((each) => evidenceFingerprint(each));
    expect(new Set(prints).size).toBe(prints.length);
  });
});
