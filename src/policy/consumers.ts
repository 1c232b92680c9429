// Consumers as people wrote them, brought to what gates see; and what is wrong with a file that fits its schema.
import type { Consumer, ConsumerEvidence, ConsumerField } from '../evidence/consumer.ts';
import { renderPlace } from '../primitives/errors.ts';
import { showValue } from '../primitives/show-value.ts';
import type { ModelName } from '../registry/names.ts';
import type { Parsed } from './parse-file.ts';
import { type Problem, problem } from './problem.ts';
import type { ConsumerEntry, RepositoryFiles } from './repository-files.ts';
import type { WrittenConsumerFile } from './written/consumer-file.ts';

/** The consumers of one model, by name; one whose file is wrong is there with what is wrong. */
export function consumersOf(
  { consumers }: Pick<RepositoryFiles, 'consumers'>,
  model: ModelName,
): readonly ConsumerEvidence[] {
  return consumers
    .filter((entry) => entry.model === model)
    .map((entry) => evidenceOf(entry))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Fields that a file names twice. */
export function consumerProblems({ document, written }: Parsed<WrittenConsumerFile>): readonly Problem[] {
  return (['sends', 'reads'] as const).flatMap((side) => {
    const seen = new Set<string>();
    return written[side].flatMap((each, index): readonly Problem[] => {
      const { name } = fieldOf(each);
      if (!seen.has(name)) {
        seen.add(name);
        return [];
      }
      const at = document.placeOf([side, index]);
      return [problem(at, `${showValue(name)} is named twice`, 'remove one of the two')];
    });
  });
}

function evidenceOf({ name, file }: ConsumerEntry): ConsumerEvidence {
  const problems = file.ok ? consumerProblems(file.value) : file.problems;
  const first = problems[0];
  if (file.ok && first === undefined) return { kind: 'read', name, consumer: consumerOf(file.value.written) };
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return {
    kind: 'unusable',
    name,
    reason: `${[renderPlace(first?.at), first?.message ?? 'cannot be read'].filter((part) => part !== '').join(': ')}${more}`,
  };
}

function consumerOf({ description: _, owner = [], sends, reads, ...rest }: WrittenConsumerFile): Consumer {
  return { ...rest, owner, sends: sends.map(fieldOf), reads: reads.map(fieldOf) };
}

function fieldOf(written: WrittenConsumerFile['sends'][number]): ConsumerField {
  return typeof written === 'string' ? { name: written } : written;
}
