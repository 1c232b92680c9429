// Before an evaluation is stored for ever: its predictions can be read, and its numbers are those that they give.
import { readPredictions } from '../../evidence/predictions/read-predictions.ts';
import { unusableError } from '../../evidence/predictions/unusable.ts';
import { LaurelError } from '../../primitives/errors.ts';
import type { YamlDocument, YamlPath } from '../../primitives/yaml.ts';
import type { MeasuredEvaluation } from '../../registry/measure-evaluation.ts';
import { someOf } from '../checks.ts';
import { compareRegistered, type Comparison, type Registered } from './compare-registered.ts';
import { describeDisagreement } from './of-evaluation.ts';
import { Recomputation, describeWhere } from './recompute.ts';
import { whereKey } from './parts.ts';

/**
 * Reads the predictions that an evaluation names, and compares its numbers with them. One without predictions passes:
 * nothing can be computed again.
 *
 * @throws LaurelError `invalid-document`, with the file and line of what cannot be read, or the place of the first
 *   number that is not what the predictions give.
 */
export async function inspectEvaluation(
  { body, evidence }: MeasuredEvaluation,
  document: YamlDocument,
): Promise<void> {
  const { predictions } = body;
  const upload = evidence.find(({ digest }) => digest === predictions?.digest)?.upload;
  if (predictions === undefined || upload === undefined) return;
  const { name, digest, sizeBytes } = predictions;
  const file = { name, digest, sizeBytes, open: upload.open.bind(upload) };
  const read = await readPredictions(file, predictions);
  if (read.kind === 'unusable') throw unusableError(read);
  const { comparisons, omittedGroups } = compareRegistered(body, new Recomputation(read.table));
  const wrong = comparisons.filter(({ outcome }) => outcome.kind === 'disagrees');
  const omitted = omittedGroups.map(({ attribute, group, n }) => `${n} rows with ${describeWhere({ [attribute]: group })} are in no group there`); // prettier-ignore
  const all = [...wrong.flatMap((comparison) => describeDisagreement(comparison)), ...omitted];
  if (all.length === 0) return;
  throw new LaurelError({
    code: 'invalid-document',
    message: someOf(all, '; '),
    at: document.placeOf(placeOf(wrong[0], body)),
    remedy:
      'correct the numbers or the predictions; numbers of predictions can be left out: they are computed',
  });
}

function placeOf(wrong: Comparison | undefined, body: MeasuredEvaluation['body']): YamlPath {
  if (wrong === undefined) return ['groups'];
  const { registered } = wrong;
  if (registered.kind === 'count') {
    const [[attribute, group] = ['', '']] = Object.entries(registered.where);
    return ['groups', attribute, group, registered.cell];
  }
  const within = sliceOf(registered, body);
  if (registered.kind === 'metric') return [...within, 'metrics', registered.name];
  return within.length === 0 ? ['metrics'] : [...within, 'n'];
}

function sliceOf({ where }: Registered, { slices }: MeasuredEvaluation['body']): YamlPath {
  if (Object.keys(where).length === 0) return [];
  return ['slices', slices.findIndex((slice) => whereKey(slice.where) === whereKey(where))];
}
