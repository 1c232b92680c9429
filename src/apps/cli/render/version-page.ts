// A version on one page: what it is, what it takes and gives, where it comes from, what was measured of it.
import { unreachable } from '../../../primitives/errors.ts';
import type { Evaluation } from '../../../registry/documents/evaluation.ts';
import type { Lineage, Manifest } from '../../../registry/documents/manifest.ts';
import type { EvaluationRead } from '../../../registry/read-version.ts';
import type { ShownVersion } from '../../../registry/show.ts';
import { showNumber } from '../../../gates/show-number.ts';
import { terminalText } from '../../../report/hostile.ts';
import { type Cell, type Paint, renderTable } from '../../../report/terminal-table.ts';
import { formatBytes } from '../progress.ts';
import { type Field, indent, joinParts, renderFields, renderSection } from './fields.ts';
import { lifecycleCell } from './lifecycle.ts';
import { metricsLine } from './metrics.ts';
import { countOf, shortDigest, shortInstant } from './plain.ts';
import { renderSignature } from './signature.ts';

/** The manifest as it is stored, with what is known of the version besides. */
export function versionJson({
  manifest,
  digest,
  artifacts,
  lifecycle,
  evaluations,
  copied,
}: ShownVersion): object {
  return {
    model: manifest.model,
    version: manifest.version,
    lifecycle,
    artifacts,
    manifestDigest: digest,
    manifest,
    evaluations: evaluations.map(evaluationJson),
    ...(copied === null ? {} : { copied }),
  };
}

function evaluationJson(read: EvaluationRead): object {
  return read.kind === 'read'
    ? { kind: read.kind, digest: read.digest, evaluation: read.evaluation }
    : { kind: read.kind, key: read.key, reason: read.reason };
}

export function renderVersion(shown: ShownVersion, paint: Paint): string {
  const { manifest } = shown;
  return joinParts([
    heading(shown, paint),
    renderSection('files', files(manifest, paint), paint),
    manifest.signature === undefined ? '' : renderSection(`signature (from ${manifest.signature.source})`, renderSignature(manifest.signature, paint), paint), // prettier-ignore
    renderSection('metrics as registered', named(manifest.metrics, showNumber, paint), paint),
    renderSection('hyperparameters', named(manifest.hyperparameters, String, paint), paint),
    renderSection('tags', named(manifest.tags, String, paint), paint),
    renderSection('lineage', lineage(manifest.lineage, paint), paint),
    renderSection('evaluations', renderEvaluations(shown.evaluations, paint), paint),
  ]);
}

function heading({ manifest, digest, artifacts, lifecycle, copied }: ShownVersion, paint: Paint): string {
  const { model, version, kind, flavor, registeredAt, registeredBy, registrationId, contentDigest, complete } = manifest; // prettier-ignore
  const { text, style } = lifecycleCell(lifecycle);
  const fields = renderFields(
    [
      ['registered', `${shortInstant(registeredAt)} UTC by ${terminalText(registeredBy)}`],
      [
        'copied',
        copied === null
          ? undefined
          : `${shortInstant(copied.copiedAt)} UTC by ${terminalText(copied.copiedBy)}, from registry ${copied.from}`,
      ],
      ['kind', flavor === undefined ? kind : `${kind}, ${terminalText(flavor)}`],
      [
        'complete',
        complete ? undefined : paint('yellow', 'no: mandatory metadata is missing, so no gate passes it'),
      ],
      ['manifest', digest],
      ['content', contentDigest],
      ['load from', terminalText(artifacts)],
      ['id', registrationId],
    ],
    paint,
  );
  return `${paint('bold', `${model}@${version}`)}  ${paint(style, text)}\n${indent(fields)}`;
}

function files({ artifacts, card, inputExample }: Manifest, paint: Paint): string {
  return renderTable(
    ['file', 'role', 'size', 'digest'],
    artifacts.map(({ path, role, sizeBytes, digest }) => [
      terminalText(path, 120),
      path === card ? 'card' : path === inputExample ? 'input example' : role,
      formatBytes(sizeBytes),
      shortDigest(digest),
    ]),
    { paint, right: [2] },
  );
}

/** A record of a manifest: names and values as people wrote them. */
function named<Value>(
  values: Readonly<Record<string, Value>>,
  show: (value: Value) => string,
  paint: Paint,
): string {
  return renderFields(
    Object.entries(values).map(([name, value]): Field => [terminalText(name, 60), terminalText(show(value), 200)]), // prettier-ignore
    paint,
  );
}

function lineage({ code, datasets, features, run, environment, parents }: Lineage, paint: Paint): string {
  const { python, packages, hardware } = environment ?? {};
  const machine = [
    hardware?.cpu,
    hardware?.gpu === undefined ? undefined : `${hardware.count ?? 1} × ${hardware.gpu}`,
  ];
  return renderFields(
    [
      ['code', code === undefined ? undefined : safe([code.repository, code.commit.slice(0, 12), code.dirty ? '(with uncommitted changes)' : undefined], ' ')], // prettier-ignore
      ...datasets.map(({ role, name, digest, snapshot, uri }): Field => [`${role} data`, safe([name, digest === undefined ? undefined : shortDigest(digest), snapshot, uri])]), // prettier-ignore
      ...features.map(({ name, version }): Field => ['feature', safe([name, version])]),
      ['run', run === undefined ? undefined : safe([run.tracker, run.id, run.actor === undefined ? undefined : `by ${run.actor}`, run.url])], // prettier-ignore
      ['python', python === undefined ? undefined : terminalText(python)],
      ['packages', packages === undefined ? undefined : shortDigest(packages)],
      ['hardware', machine.every((part) => part === undefined) ? undefined : safe(machine)],
      ...parents.map(({ model, version }): Field => ['made from', `${model}@${version}`]),
    ],
    paint,
  );
}

function safe(parts: readonly (string | undefined)[], separator = ', '): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => terminalText(part, 200))
    .join(separator);
}

function renderEvaluations(reads: readonly EvaluationRead[], paint: Paint): string {
  const usable = reads.flatMap((each) => (each.kind === 'read' ? [each] : []));
  const table = renderTable(
    ['dataset', 'split', 'observed (UTC)', 'by', 'digest', 'what'],
    usable
      .toSorted((a, b) => Date.parse(b.evaluation.observedAt) - Date.parse(a.evaluation.observedAt))
      .map(({ evaluation, digest }) => [
        `${terminalText(evaluation.dataset.name, 60)} (${shortDigest(evaluation.dataset.digest)})`,
        terminalText(evaluation.split, 40),
        shortInstant(evaluation.observedAt),
        terminalText(evaluation.evaluator.identity, 60),
        shortDigest(digest),
        measured(evaluation),
      ]),
    { paint },
  );
  const others = reads.map((each) => notUsed(each, paint)).filter((line) => line !== '');
  return [...(table === '' ? [] : [table]), ...others].join('\n');
}

function measured({ metrics, slices, groups, latency, predictions }: Evaluation): Cell {
  const p99 = latency?.quantilesMs.p99;
  return [
    metricsLine(metrics, 3),
    slices.length === 0 ? '' : countOf(slices.length, 'slice'),
    Object.keys(groups).length === 0 ? '' : `groups by ${terminalText(Object.keys(groups).join(', '), 60)}`,
    p99 === undefined ? '' : `p99 ${showNumber(p99)} ms`,
    predictions === undefined ? '' : 'predictions',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function notUsed(read: EvaluationRead, paint: Paint): string {
  switch (read.kind) {
    case 'read':
      return '';
    case 'unusable':
      return `${paint('red', '✗ unusable')} ${terminalText(read.key)}: ${terminalText(read.reason)}`;
    case 'foreign':
      return `${paint('yellow', '~ of something else')} ${terminalText(read.key)}: ${terminalText(read.reason)}`;
    default:
      return unreachable(read);
  }
}
