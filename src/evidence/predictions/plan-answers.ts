// What was right and what the model said: which columns hold it, by task, and what they come to.
import type { Predictions, PredictionTask } from '../../registry/documents/evaluation.ts';
import { areTruths, binaryClasses } from './binary-classes.ts';
import { CategoryColumn, type CategoryRules, type CodedColumn } from './columns/category-column.ts';
import type { ColumnSink } from './columns/column-sink.ts';
import { NumberColumn } from './columns/number-column.ts';
import { UndecidedColumn } from './columns/undecided-column.ts';
import type { BinaryTable, MulticlassTable, RankingTable, RegressionTable } from './table.ts';
import { PredictionRefusal } from './unusable.ts';

/** What an evaluation says of its predictions. */
export type PredictionSpec = Pick<Predictions, 'columns' | 'task' | 'positive'>;

export type Answers =
  | Pick<BinaryTable, 'task' | 'positive' | 'labels' | 'scores' | 'decisions'>
  | Pick<MulticlassTable, 'task' | 'classes' | 'labels' | 'scores' | 'decisions'>
  | Pick<RegressionTable, 'task' | 'labels' | 'scores'>
  | Pick<RankingTable, 'task' | 'labels' | 'scores'>;

export interface PlannedAnswers {
  readonly sinks: readonly ColumnSink[];
  /** @throws PredictionRefusal for what only all rows together tell. */
  finish(): Answers;
}

/** @throws PredictionRefusal `no-column` where the task needs one that is not named. */
export function planAnswers(spec: PredictionSpec, rules: CategoryRules): PlannedAnswers {
  const task = knownTask(spec);
  return task === undefined ? planUndecided(spec, rules) : planners[task](spec, rules);
}

type Planner = (spec: PredictionSpec, rules: CategoryRules) => PlannedAnswers;

const planners = {
  binary: planBinary,
  multiclass: planMulticlass,
  regression: planRegression,
  ranking: planRanking,
} as const satisfies Record<PredictionTask, Planner>;

/** The task where it is named or follows from another field. */
function knownTask({ columns, task, positive }: PredictionSpec): PredictionTask | undefined {
  if (task !== undefined) return task;
  if (columns.query !== undefined) return 'ranking';
  return positive === undefined ? undefined : 'binary';
}

function planBinary({ columns, positive }: PredictionSpec, rules: CategoryRules): PlannedAnswers {
  const label = new CategoryColumn(columns.label, rules);
  const decision = columns.prediction === undefined ? null : new CategoryColumn(columns.prediction, rules);
  const score = columns.score === undefined ? null : new NumberColumn(columns.score, rules);
  return {
    sinks: present([label, decision, score]),
    finish: () => ({
      task: 'binary',
      ...binaryClasses(label, decision, positive),
      scores: score?.values() ?? null,
    }),
  };
}

function planMulticlass({ columns }: PredictionSpec, rules: CategoryRules): PlannedAnswers {
  const label = new CategoryColumn(columns.label, rules);
  const decision = new CategoryColumn(required(columns.prediction, 'prediction'), rules);
  const score = columns.score === undefined ? null : new NumberColumn(columns.score, rules);
  return {
    sinks: present([label, decision, score]),
    finish: () => multiclassAnswers(label.coded(), decision.coded(), score),
  };
}

function planRegression({ columns }: PredictionSpec, rules: CategoryRules): PlannedAnswers {
  const label = new NumberColumn(columns.label, rules);
  const score = new NumberColumn(required(columns.score ?? columns.prediction, 'score'), rules);
  return {
    sinks: [label, score],
    finish: () => ({ task: 'regression', labels: label.values(), scores: score.values() }),
  };
}

function planRanking({ columns }: PredictionSpec, { kind }: CategoryRules): PlannedAnswers {
  const label = new NumberColumn(columns.label, { kind, atLeastZero: true });
  const score = new NumberColumn(required(columns.score, 'score'), { kind });
  return {
    sinks: [label, score],
    finish: () => ({ task: 'ranking', labels: label.values(), scores: score.values() }),
  };
}

/** Documents that name no task: labels that are 0 and 1, or true and false, are binary; other numbers without decisions are measured; the rest is classes. */
function planUndecided({ columns }: PredictionSpec, rules: CategoryRules): PlannedAnswers {
  const label = new UndecidedColumn(columns.label, rules);
  const decision = columns.prediction === undefined ? null : new UndecidedColumn(columns.prediction, rules);
  const score = columns.score === undefined ? null : new NumberColumn(columns.score, rules);
  return {
    sinks: present([label, decision, score]),
    finish: () => {
      const { classes, numbers } = label;
      if (classes !== null && areTruths(classes.coded().values) && decision?.classes !== null) {
        const truths = binaryClasses(classes, decision?.classes ?? null, undefined);
        return { task: 'binary', ...truths, scores: score?.values() ?? null };
      }
      if (classes !== null && decision !== null && decision.classes !== null && decision.numbers === null) {
        return multiclassAnswers(classes.coded(), decision.classes.coded(), score);
      }
      const said = decision === null ? score : null;
      if (numbers !== null && said !== null) {
        return { task: 'regression', labels: numbers.values(), scores: said.values() };
      }
      throw new PredictionRefusal('task-unclear', `has labels that may be classes or numbers`, {
        remedy: 'write task: binary, multiclass, regression or ranking',
        detail: { column: columns.label },
      });
    },
  };
}

/** One list of classes for both: in the order of labels, then of what was only ever predicted. */
function multiclassAnswers(label: CodedColumn, decision: CodedColumn, score: NumberColumn | null): Answers {
  const classes = [...new Set([...label.values, ...decision.values])];
  const codes = Uint16Array.from(decision.values, (value) => classes.indexOf(value));
  return {
    task: 'multiclass',
    classes,
    labels: label.codes,
    decisions: decision.codes.map((code) => codes[code] ?? 0),
    scores: score?.values() ?? null,
  };
}

function required(column: string | undefined, field: string): string {
  if (column !== undefined) return column;
  throw new PredictionRefusal('no-column', `needs a column that the evaluation does not name: ${field}`, {
    remedy: `write ${field}: with the name of the column in the evaluation, and attach it again`,
  });
}

function present(sinks: readonly (ColumnSink | null)[]): readonly ColumnSink[] {
  return sinks.filter((sink) => sink !== null);
}
