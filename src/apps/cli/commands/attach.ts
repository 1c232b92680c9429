// laurel attach <version> <evaluation>: measurements bound to the very bytes that were measured.
import { dirname } from 'node:path';
import { DirectoryEvidenceSource } from '../../../adapters/artifacts/directory-evidence-source.ts';
import { inspectEvaluation } from '../../../gates/recomputation/inspect-evaluation.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { attach, type Attached, type MissingOnCurrent } from '../../../registry/attach.ts';
import { parseReference } from '../../../registry/names.ts';
import { openRegistry } from '../../../registry/open-registry.ts';
import { terminalText } from '../../../report/hostile.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit.ts';
import { identityOf } from '../identity.ts';
import { progressLine } from '../progress.ts';
import { missingElsewhere } from '../registries.ts';
import { commandLine } from '../render/command-line.ts';
import { metricsLine } from '../render/metrics.ts';
import { countOf, shortDigest } from '../render/plain.ts';
import { maxEvaluationBytes, readWrittenFile } from '../written-file.ts';

interface Options {
  readonly by?: string | undefined;
  readonly allowOutside?: boolean;
}

export async function run(
  context: CommandContext,
  [text = '', file = '']: readonly string[],
  { by, allowOutside = false }: Options = {},
): Promise<number> {
  const reference = parseReference(text);
  if (reference.kind !== 'version') {
    throw new LaurelError({
      code: 'usage',
      message: `${text} is not a version`,
      remedy: `name the version that was measured, such as ${reference.model}@1: what an alias points at may change`,
    });
  }
  const { console, clock, random, signal } = context;
  const { store } = await openRegistry(await context.store(), { signal });
  const document = await readWrittenFile(file, maxEvaluationBytes);
  const progress = progressLine(console, () => clock.now().getTime());
  try {
    const attached = await attach({
      store,
      model: reference.model,
      version: reference.version,
      document,
      source: new DirectoryEvidenceSource(dirname(file), { allowOutside }),
      evaluator: { identity: by ?? identityOf(context) },
      inspect: inspectEvaluation,
      clock,
      random,
      onProgress: progress.listener,
      signal,
    });
    progress.done();
    const { model, version, dataset } = attached.evaluation;
    const elsewhere = await missingElsewhere(context, { model, dataset: dataset.digest, except: version });
    const known = attached.missingOnCurrent;
    const missing = known === null ? null : [...known, ...elsewhere];
    console.result(asJson(attached, missing), render(text, attached, console.paint));
    noteMissing(context, attached, missing);
    return exitCodes.ok;
  } finally {
    progress.done();
  }
}

type Missing = Attached['missingOnCurrent'];

function asJson({ outcome, evaluation, digest }: Attached, missingOnCurrent: Missing): object {
  const { model, version, manifest, dataset, split, metrics, observedAt, evaluator } = evaluation;
  return { outcome, model, version, manifest, evaluation: digest, dataset, split, metrics, evaluator, observedAt, missingOnCurrent }; // prettier-ignore
}

function render(reference: string, attached: Attached, paint: CommandContext['console']['paint']): string {
  const { outcome, evaluation, digest } = attached;
  const { dataset, split, metrics, slices, groups, latency, predictions } = evaluation;
  const measured = [
    ...(metrics.length === 0 ? [] : [metricsLine(metrics)]),
    ...(slices.length === 0 ? [] : [countOf(slices.length, 'slice')]),
    ...(Object.keys(groups).length === 0 ? [] : [`groups by ${terminalText(Object.keys(groups).join(', '), 80)}`]), // prettier-ignore
    ...(latency === undefined ? [] : [`${countOf(latency.requests, 'request')} timed`]),
    ...(predictions === undefined ? [] : ['predictions']),
  ];
  const verb = outcome === 'attached' ? 'evaluation attached' : 'evaluation was attached before';
  return `${paint('green', '✓')} ${paint('bold', reference)}  ${verb}  (${terminalText(dataset.name, 80)}, ${terminalText(split, 40)}: ${measured.join('; ')}; digest ${shortDigest(digest)})`;
}

/** What would make the candidate comparable with what is live, as a command for each live version. */
function noteMissing({ console, options }: CommandContext, { evaluation }: Attached, missing: Missing): void {
  if (missing === null) {
    console.note('note: aliases cannot be read with these rights, so whether what is live has this dataset is not known'); // prettier-ignore
    return;
  }
  const { model, dataset } = evaluation;
  const byVersion = new Map<MissingOnCurrent['version'], string[]>();
  for (const { alias, version } of missing)
    byVersion.set(version, [...(byVersion.get(version) ?? []), alias]);
  for (const [version, aliases] of byVersion) {
    const name = dataset.name.replaceAll(/[^\w.-]+/g, '-').slice(0, 80);
    const command = commandLine(options, 'attach', `${model}@${version}`, `${model.replace('/', '.')}-${version}-on-${name}.yaml`); // prettier-ignore
    console.note(
      `\n${aliases.join(' and ')} ${aliases.length === 1 ? 'serves' : 'serve'} ${model}@${version}, which was not measured on ${terminalText(dataset.name, 80)} (${shortDigest(dataset.digest)}): there is nothing to compare with.\nEvaluate it on the same data, then\n  ${command}`,
    );
  }
}
