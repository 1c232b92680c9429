// What expressions know: both versions, as far as their documents and evaluations say.
import type { Evidence, EvaluationEvidence, VersionEvidence } from '../../evidence/evidence.ts';
import type { QuantileName } from '../../registry/documents/evaluation.ts';
import type { Lineage, Manifest } from '../../registry/documents/manifest.ts';
import type { SignatureFields } from '../../registry/documents/signature.ts';
import { nameOf } from '../checks.ts';
import { liveVersion } from '../comparable.ts';
import { sampleQuantile } from '../latency/estimates.ts';
import { quantiles } from '../latency/measured-quantities.ts';
import { requestsOf, timesOf } from '../latency/readings.ts';
import { groupsOf, metricsIn, metricsOf, type Side, sideOf, slicesOf, unlessEmpty } from './measured.ts';
import { type Fields, mapOf, missing, partsOf, type Unknown, type Value } from './values.ts';

const dayMs = 86_400_000;

/** The variables of an expression. Nothing of them is worked out before it is asked for. */
export function factsOf(evidence: Evidence, split: string | undefined): ReadonlyMap<string, Value | Unknown> {
  const { candidate, gatheredAt } = evidence;
  const current = liveVersion(evidence);
  const live = current === null ? noCurrent : versionOf(sideOf(current, split, candidate), gatheredAt);
  return new Map<string, Value | Unknown>([
    ['candidate', versionOf(sideOf(candidate, split, null), gatheredAt)],
    ['current', live],
    ['isFirst', current === null],
    ['now', gatheredAt],
  ]);
}

const noCurrent = missing(
  'this is a first promotion, so there is no current version: write isFirst || before what compares with it',
);

function versionOf(side: Side, now: Date): Fields {
  const { version, evaluations } = side;
  const { manifest } = version;
  const name = nameOf(version);
  const [metrics, groups] = [metricsOf(side), groupsOf(side)];
  return partsOf(name, {
    model: () => version.model,
    version: () => BigInt(version.version),
    kind: () => manifest.kind,
    registeredAt: () => new Date(manifest.registeredAt),
    metrics: () => metrics,
    slices: () => slicesOf(side) ?? missing(`no evaluation of ${name} has slices`),
    groups: () => groups ?? missing(`no evaluation of ${name} counts groups`),
    latency: () =>
      unlessEmpty(evaluations.flatMap((source) => latencyOf(source)), `no evaluation of ${name} has latency`), // prettier-ignore
    evaluations: () =>
      unlessEmpty(
        evaluations.map((source) => evaluationOf(source, now)),
        `${name} has no evaluation that counts`,
      ),
    ...registeredOf(version),
  });
}

/** What the manifest says. */
function registeredOf(version: VersionEvidence): Readonly<Record<string, () => Value | Unknown | undefined>> {
  const { manifest } = version;
  const name = nameOf(version);
  return {
    signature: () => signatureOf(manifest),
    artifacts: () =>
      manifest.artifacts.map(({ path, role, sizeBytes }) =>
        partsOf(path, { path: () => path, role: () => role, sizeBytes: () => BigInt(sizeBytes) }),
      ),
    tags: () => mapOf('', manifest.tags, `${name} has no such tag`),
    hyperparameters: () => mapOf('', manifest.hyperparameters, `${name} has no such hyperparameter`),
    lineage: () => lineageOf(manifest.lineage, name),
  };
}

/** Of samples where there are any, else as registered. */
function latencyOf(source: EvaluationEvidence): readonly Fields[] {
  const { latency } = source.evaluation;
  if (latency === undefined) return [];
  const { hardware, errors } = latency;
  const reading = { source, latency };
  const times = timesOf(reading, 'request');
  const quantileOf = (name: QuantileName): number | undefined =>
    times?.samples === undefined ? times?.registered[name] : sampleQuantile(times.samples, quantiles[name]);
  return [
    partsOf(hardware, {
      hardware: () => hardware,
      requests: () => BigInt(requestsOf(reading)),
      errors: () => BigInt(errors),
      p50: () => quantileOf('p50'),
      p95: () => quantileOf('p95'),
      p99: () => quantileOf('p99'),
    }),
  ];
}

function evaluationOf(source: EvaluationEvidence, now: Date): Fields {
  const { dataset, split, evaluator, observedAt } = source.evaluation;
  const observed = new Date(observedAt);
  const metrics = metricsIn(source);
  return partsOf(`${dataset.name}, split ${split}`, {
    dataset: () => dataset.name,
    digest: () => dataset.digest,
    split: () => split,
    evaluator: () => evaluator.identity,
    ageDays: () => (now.getTime() - observed.getTime()) / dayMs,
    observedAt: () => observed,
    metrics: () => metrics,
  });
}

function signatureOf({ signature }: Manifest): Fields | undefined {
  if (signature === undefined) return undefined;
  const { inputs, outputs, parameters } = signature;
  return partsOf('', {
    inputs: () => namesOf(inputs),
    outputs: () => namesOf(outputs),
    parameters: () => parameters.map(({ name }) => name),
  });
}

function namesOf(fields: SignatureFields | null): readonly string[] | Unknown | undefined {
  switch (fields?.kind) {
    case undefined:
      return undefined;
    case 'columns':
      return fields.columns.map(({ name }) => name ?? '');
    case 'tensors':
      return fields.tensors.map(({ name }) => name ?? '');
    default:
      return missing('it is described by something else than named columns');
  }
}

function lineageOf({ code, run, datasets, parents }: Lineage, name: string): Fields {
  const ofCode =
    code === undefined
      ? undefined
      : partsOf('', {
          repository: () => code.repository,
          commit: () => code.commit,
          dirty: () => code.dirty,
        });
  const ofRun =
    run === undefined
      ? undefined
      : partsOf('', { tracker: () => run.tracker, id: () => run.id, actor: () => run.actor });
  return partsOf('', {
    code: () => ofCode,
    run: () => ofRun,
    datasets: () => unlessEmpty(datasets.map(datasetOf), `${name} names no dataset`),
    parents: () => parents.map(({ model, version }) => `${model}@${version}`),
  });
}

function datasetOf({ name, role, digest }: Lineage['datasets'][number]): Fields {
  return partsOf(name, { name: () => name, role: () => role, digest: () => digest });
}
