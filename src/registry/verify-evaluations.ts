// Evaluations against their names and manifests, and the evidence that they name.
import { type Evaluation, tokenMeasures } from './documents/evaluation.ts';
import { inParallel } from './in-parallel.ts';
import { evidenceKey } from './keys.ts';
import { readEvaluations, type StoredManifest } from './read-version.ts';
import { verifyBytes } from './verify-artifacts.ts';
import type { Verifying } from './verifying.ts';

export async function verifyEvaluations(
  verifying: Verifying,
  { manifest, digest }: StoredManifest,
): Promise<void> {
  const { store, call } = verifying;
  const version = { model: manifest.model, version: manifest.version, manifest: digest };
  const read = await readEvaluations(store, version, call);
  verifying.count('evaluations', read.length);
  const evidence: EvidenceName[] = [];
  for (const each of read) {
    if (each.kind === 'read') evidence.push(...evidenceOf(each.evaluation));
    else verifying.damage(`evaluation-${each.kind}`, each.key, each.reason);
  }
  for (const { sizeBytes } of evidence) verifying.expectBytes(sizeBytes);
  await inParallel(evidence, 4, async (file) => {
    const key = evidenceKey(file.digest);
    const info = await store.head(key, call);
    const listedBytes = info.kind === 'found' ? info.sizeBytes : undefined;
    await verifyBytes(verifying, 'evidence', { key, ...file, listedBytes });
  });
}

type EvidenceName = Pick<NonNullable<Evaluation['predictions']>, 'digest' | 'sizeBytes'>;

function evidenceOf({ latency, predictions }: Evaluation): readonly EvidenceName[] {
  const ofTokens = tokenMeasures.map((measure) => latency?.tokens?.[measure]?.samples);
  return [latency?.samples, ...ofTokens, predictions].filter((file) => file !== undefined);
}
