// Bad evidence from end to end: refused with file and place when it is attached, and where it is stored all the same,
// no gate passes by it, and every gate says what is wrong with which file.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../src/evidence/gather.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { inspectEvaluation } from '../../src/gates/recomputation/inspect-evaluation.ts';
import { digestOf } from '../../src/primitives/digest.ts';
import { parseYaml } from '../../src/primitives/yaml.ts';
import { attach } from '../../src/registry/attach.ts';
import type { Evaluation } from '../../src/registry/documents/evaluation.ts';
import type { Manifest } from '../../src/registry/documents/manifest.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { evaluationKey, evidenceKey, manifestKey } from '../../src/registry/keys.ts';
import { parseVersionNumber } from '../../src/registry/names.ts';
import { breakageOf } from '../builders/breakage-of.ts';
import { creditRisk, evaluationOf, manifestOf, metricOf, targetOf } from '../builders/documents.ts';
import { judgeWith } from '../builders/evidence.ts';
import { FakeClock } from '../fakes/clock.ts';
import { MemorySource } from '../fakes/memory-source.ts';
import { MemoryStore } from '../fakes/memory-store.ts';

const [live, next] = [1, 2].map((number) => manifestOf({ version: parseVersionNumber(number) }));
if (live === undefined || next === undefined) throw new Error('two versions');

const header = 'id,label,score,prediction,sex\n';
const people = 400;
/** Every tenth is predicted wrongly. */
const honestRows = Array.from({ length: people }, (_, at) => {
  const label = Math.floor(at / 2) % 2;
  const prediction = at % 10 === 0 ? 1 - label : label;
  return `p${at},${label},${prediction === 1 ? 0.8 : 0.2},${prediction},${at % 2 === 0 ? 'f' : 'm'}\n`;
});
const honest = header + honestRows.join('');

/** The honest file, with the row of one person (counted from 1) written otherwise. */
function withRow(row: number, written: string): string {
  return header + honestRows.with(row - 1, `${written}\n`).join('');
}

interface MeasuredFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What lies in the store, where that is not what was registered; `null` for nothing. */
  readonly stored?: Uint8Array | string | null;
}

function measured(manifest: Manifest, { name, content }: MeasuredFile, said: Partial<Evaluation> = {}) {
  const bytes = Buffer.from(content);
  return evaluationOf(manifest, {
    metrics: [metricOf('accuracy', 0.9, { n: people }), metricOf('auc', 0.9, { n: people })],
    predictions: {
      digest: digestOf(bytes),
      sizeBytes: bytes.byteLength,
      name,
      columns: { id: 'id', label: 'label', score: 'score', prediction: 'prediction', groups: ['sex'] },
    },
    ...said,
  });
}

interface Measurement {
  readonly file: MeasuredFile;
  readonly said?: Partial<Evaluation>;
}

const honestly: Measurement = { file: { name: 'live.csv', content: honest } };

/** What gates see of a candidate, and of what is live. */
async function evidenceOn(candidate: Measurement, current: Measurement = honestly): Promise<Evidence> {
  const store = new MemoryStore();
  for (const [manifest, { file, said }] of [
    [live, current],
    [next, candidate],
  ] as const) {
    if (manifest === undefined) continue;
    const evaluation = measured(manifest, file, said);
    const { bytes, digest } = seal(evaluation);
    store.tamper(manifestKey(creditRisk, manifest.version), seal(manifest).bytes);
    store.tamper(evaluationKey(creditRisk, manifest.version, digest), bytes);
    const stored = file.stored === undefined ? file.content : file.stored;
    const key = evaluation.predictions?.digest;
    if (key !== undefined) store.tamper(evidenceKey(key), stored === null ? null : Buffer.from(stored));
  }
  return gatherEvidence({
    store,
    model: creditRisk,
    candidate: { version: parseVersionNumber(2) },
    current: live === undefined ? null : targetOf(live),
    policy: { evaluators: [] },
    needs: { predictions: true, samples: true },
    now: new Date('2026-06-03T12:00:00.000Z'),
  });
}

/** The verdict of a gate, and everything it says. */
function judge(evidence: Evidence, gate: string, parameters: object) {
  const { verdict, checks, notes } = judgeWith(gate, parameters)(evidence);
  return { verdict, says: [...checks.map(({ reason }) => reason), ...notes].join('\n') };
}

const absolute = [
  ['eval-threshold', { metric: 'accuracy', min: 0.5 }],
  ['eval-threshold', { metric: 'auc', min: 0.5, mode: 'confident-pass' }],
  ['fairness', { attribute: 'sex', accuracyDifference: { max: 0.5 } }],
] as const;
const relative = [
  ['eval-threshold', { metric: 'accuracy', worseThanCurrentBy: 0.3 }],
  ['eval-threshold', { metric: 'accuracy', worseThanCurrentBy: 0.3, mode: 'confident-pass' }],
  ['eval-threshold', { metric: 'accuracy', worseThanCurrentBy: 0.3, mode: 'confident-fail' }],
  ['fairness', { attribute: 'sex', noGroupWorseBy: { metric: 'accuracy', margin: 0.5 } }],
] as const;

const parquet = readFileSync(new URL('../golden/predictions/parquet/pyarrow.parquet', import.meta.url));
const wide = `id,label,score,prediction,sex${','.repeat(1_000_000)}\n`;
const cut = Buffer.from(honest).subarray(0, -25);

/** Files that say nothing, and what is said of them: [what is wrong, the file, its place and the reason]. */
const files = [
  ['cut off within a row', { name: 'p.csv', content: cut }, /^p\.csv, (?:row|line) \d+/],
  ['of another kind than its name says', { name: 'p.csv', content: parquet }, /^p\.csv: is no CSV file: it begins like Parquet/], // prettier-ignore
  ['CSV that is called Parquet', { name: 'p.parquet', content: honest }, /^p\.parquet: is no Parquet file/],
  [
    'compressed',
    { name: 'p.csv', content: gzipSync(honest) },
    /^p\.csv: is no CSV file: it begins like gzip/,
  ],
  ['of a million columns', { name: 'p.csv', content: wide }, /^p\.csv, line 1: has 1000005 columns/],
  ['empty', { name: 'p.csv', content: '' }, /^p\.csv: is empty/],
  ['a header', { name: 'p.csv', content: header }, /^p\.csv: has no rows/],
  ['without a column', { name: 'p.csv', content: honest.replace('score', 'scores') }, /^p\.csv, line 1, column score: has no column "score"/], // prettier-ignore
  ['of one person twice', { name: 'p.csv', content: withRow(9, 'p3,1,0.8,1,m') }, /^p\.csv, row 9, column id: "p3" is in row 4 and in row 9/], // prettier-ignore
  ['of mixed types', { name: 'p.csv', content: withRow(9, 'p8,true,0.8,1,m') }, /^p\.csv, row 9, column label: /], // prettier-ignore
  ['of a third class', { name: 'p.csv', content: withRow(9, 'p8,2,0.8,1,m') }, /^p\.csv(?:, row 9)?, column label: /], // prettier-ignore
  ['with a score that is NaN', { name: 'p.csv', content: withRow(9, 'p8,1,NaN,1,m') }, /^p\.csv, row 9 \(line 10\), column score: is "NaN"/], // prettier-ignore
  ['with a score that is infinite', { name: 'p.csv', content: withRow(9, 'p8,1,inf,1,m') }, /^p\.csv, row 9 \(line 10\), column score: is "inf"/], // prettier-ignore
  ['with decimal commas', { name: 'p.csv', content: withRow(9, 'p8,1,"0,8",1,m') }, /^p\.csv, row 9 \(line 10\), column score: is "0,8"/], // prettier-ignore
  ['with an empty cell', { name: 'p.csv', content: withRow(9, 'p8,1,0.8,1,') }, /^p\.csv, row 9 \(line 10\), column sex: is empty/], // prettier-ignore
  ['no UTF-8', { name: 'p.csv', content: Buffer.from(withRow(9, 'p8,1,0.8,1,fé'), 'latin1') }, /^p\.csv: is not UTF-8/], // prettier-ignore
  ['with a quote that never closes', { name: 'p.csv', content: withRow(9, '"p8,1,0.8,1,m') }, /^p\.csv, line \d+: is not CSV/], // prettier-ignore
] as const satisfies readonly (readonly [string, MeasuredFile, RegExp])[];

/** Files that were fine when they were registered. */
const lost = [
  ['missing', null, /^p\.csv: the evaluation names it, and it is not stored/],
  ['cut off', honest.slice(0, -header.length), /^p\.csv: ends after \d+ of \d+ bytes/],
  ['longer', `${honest}p999,1,0.8,1,f\n`, /^p\.csv: holds more than the \d+ bytes/],
  ['altered', honest.replace('0.8', '0.9'), /^p\.csv: has digest sha256:/],
] as const;

describe('honest predictions', () => {
  it.each([...absolute, ...relative])('pass %s %j', async (gate, parameters) => {
    const evidence = await evidenceOn({ file: { name: 'p.csv', content: honest } });
    const { verdict, says } = judge(evidence, gate, parameters);
    expect(verdict, says).toBe('passed');
  });
});

describe('an evaluation whose predictions prove nothing', () => {
  const damaged: readonly (readonly [string, MeasuredFile, RegExp])[] = [
    ...files,
    ...lost.map(([what, stored, said]) => [what, { name: 'p.csv', content: honest, stored }, said] as const),
  ];

  it.each(damaged)('passes no gate where they are %s', async (_, file, said) => {
    const evidence = await evidenceOn({ file });
    for (const [gate, parameters] of [...absolute, ...relative]) {
      const { verdict, says } = judge(evidence, gate, parameters);
      expect(verdict, `${gate} ${JSON.stringify(parameters)}: ${says}`).toBe('inconclusive');
      expect(says).toMatch(new RegExp(said.source, 'm'));
    }
  });

  it.each(damaged)(
    'leaves open who is better where those of the current version are %s',
    async (_, file, said) => {
      const evidence = await evidenceOn(
        { file: { name: 'ours.csv', content: header + honestRows.toReversed().join('') } },
        { file },
      );
      for (const [gate, parameters] of relative) {
        const { verdict, says } = judge(evidence, gate, parameters);
        expect(verdict, `${gate} ${JSON.stringify(parameters)}: ${says}`).toBe('inconclusive');
        expect(says).toMatch(new RegExp(said.source, 'm'));
      }
    },
  );
});

describe('attaching', () => {
  const written = (path: string, said = '') =>
    `dataset: {name: holdout, digest: ${digestOf('june')}}\nmetrics: {accuracy: 0.9}\n${said === '' ? 'observedAt: 2026-06-02T12:00:00Z' : said}\n` +
    `predictions: {path: ${path}, id: id, label: label, score: score, prediction: prediction, groups: [sex]}\n`;
  const attaching = async (yaml: string, { name, content }: MeasuredFile) => {
    const store = new MemoryStore();
    if (next !== undefined) store.tamper(manifestKey(creditRisk, next.version), seal(next).bytes);
    return attach({
      store,
      model: creditRisk,
      version: parseVersionNumber(2),
      document: parseYaml(yaml, 'evaluation.yaml'),
      source: new MemorySource({ [name]: content }),
      evaluator: { identity: 'repo:acme/credit-eval' },
      clock: new FakeClock('2026-06-03T12:00:00.000Z'),
      random: () => 0,
      inspect: inspectEvaluation,
    });
  };

  it('takes what is honest', async () => {
    const attached = await attaching(written('p.csv'), { name: 'p.csv', content: honest });
    expect(attached).toMatchObject({ outcome: 'attached' });
  });

  it.each(files)('refuses predictions that are %s', async (_, file, said) => {
    const error = await breakageOf(attaching(written(file.name), file));
    expect(error.code).toBe('invalid-document');
    // A column that the header lacks is told where the evaluation names it.
    if (error.at?.file === 'evaluation.yaml')
      expect(error.message).toMatch(/names a column that p\.csv does not have/);
    else expect(error).toMatchObject({ message: expect.stringMatching(said), at: { file: file.name } });
  });

  it.each([
    ['a time without zone', 'observedAt: 2026-06-02T12:00:00'],
    ['a time of some zone', 'observedAt: 2026-06-02 12:00 CET'],
    ['a day', 'observedAt: 2026-06-02'],
    ['a time of a month that is not there', 'observedAt: 2026-13-02T12:00:00Z'],
  ])('refuses %s, and says where', async (_, said) => {
    const error = await breakageOf(attaching(written('p.csv', said), { name: 'p.csv', content: honest }));
    expect(error).toMatchObject({ code: 'invalid-document', at: { file: 'evaluation.yaml', line: 3 } });
    expect(error.message).toContain('observedAt');
  });

  it.each(['.nan', '.inf', '-.inf', '0,9', 'high', '"0.9"', ''])('refuses %j as a metric', async (value) => {
    const yaml = written('p.csv').replace('{accuracy: 0.9}', `\n  accuracy: ${value}`);
    const error = await breakageOf(attaching(yaml, { name: 'p.csv', content: honest }));
    expect(error).toMatchObject({ code: 'invalid-document', at: { file: 'evaluation.yaml', line: 3 } });
  });
});

describe('predictions that can be read and cannot be judged by', () => {
  const onlyOne = header + honestRows.map((row) => row.replace(/,[01],/, ',1,')).join('');

  it('of one class have no AUC, whatever was registered', async () => {
    const said = { metrics: [metricOf('auc', 0.99, { n: people })] };
    const evidence = await evidenceOn({ file: { name: 'p.csv', content: onlyOne }, said });
    for (const parameters of [
      { min: 0.5 },
      { worseThanCurrentBy: 0.3 },
      { min: 0.5, mode: 'confident-fail' },
    ]) {
      // prettier-ignore
      const { verdict, says } = judge(evidence, 'eval-threshold', { metric: 'auc', ...parameters });
      expect(verdict, says).toBe('inconclusive');
      expect(says).toContain('all are of one class');
    }
  });

  it('of groups of one person say nothing of them', async () => {
    const rows = honestRows.map((row, at) => (at === 7 ? row.replace(/m\n$/, 'x\n') : row));
    const evidence = await evidenceOn({ file: { name: 'p.csv', content: header + rows.join('') } });
    const demand = { attribute: 'sex', accuracyDifference: { max: 0.9 } };
    expect(judge(evidence, 'fairness', demand)).toMatchObject({ verdict: 'inconclusive', says: expect.stringContaining('group x has 1 people') }); // prettier-ignore
  });

  it.each([
    ['a dataset that was swapped under the same name', { file: { name: 'p.csv', content: honest }, said: { dataset: { name: 'credit-holdout', digest: digestOf('july') } } }, /credit-holdout/], // prettier-ignore
    ['other people', { file: { name: 'p.csv', content: honest.replaceAll(/^p/gm, 'q') } }, /other examples|examples/], // prettier-ignore
    ['people that were labelled otherwise', { file: { name: 'p.csv', content: withRow(9, 'p8,1,0.8,1,f') } }, /label/], // prettier-ignore
  ] as const satisfies readonly (readonly [string, Measurement, RegExp])[])(
    'of %s are not compared with those of the current version',
    async (_, candidate, said) => {
      const evidence = await evidenceOn({ ...candidate, said: { metrics: [], ...('said' in candidate ? candidate.said : {}) } }); // prettier-ignore
      for (const [gate, parameters] of relative) {
        const { verdict, says } = judge(evidence, gate, parameters);
        expect(verdict, `${gate} ${JSON.stringify(parameters)}: ${says}`).toBe('inconclusive');
        expect(says).toMatch(said);
      }
    },
  );
});
