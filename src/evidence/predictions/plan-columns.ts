// From what an evaluation says of its predictions to the columns that are read, and from those to a table.
import { CategoryColumn } from './columns/category-column.ts';
import type { CellKind } from './columns/cell.ts';
import type { ColumnSink } from './columns/column-sink.ts';
import { NumberColumn } from './columns/number-column.ts';
import { TextColumn } from './columns/text-column.ts';
import { ExampleIds } from './example-ids.ts';
import type { PredictionLimits } from './limits.ts';
import { planAnswers, type PredictionSpec } from './plan-answers.ts';
import { numberQueries } from './queries.ts';
import type { PredictionTable } from './table.ts';
import { PredictionRefusal } from './unusable.ts';

export interface PlannedColumns {
  /** What is read: a sink for each role, so a column may have several. */
  readonly sinks: readonly ColumnSink[];
  /** @throws PredictionRefusal for what only all rows together tell. */
  finish(file: string): PredictionTable;
}

/** @throws PredictionRefusal `no-column` where the task needs one that is not named. */
export function planColumns(spec: PredictionSpec, kind: CellKind, limits: PredictionLimits): PlannedColumns {
  const { columns } = spec;
  const rules = { kind, maxValues: limits.values, maxLength: limits.cellLength, areClasses: false };
  const answers = planAnswers(spec, { ...rules, maxValues: limits.classes, areClasses: true });
  const id = new TextColumn(columns.id, limits.cellLength);
  const query = columns.query === undefined ? null : new TextColumn(columns.query, limits.cellLength);
  const weight =
    columns.weight === undefined ? null : new NumberColumn(columns.weight, { kind, atLeastZero: true });
  const { groups = [], slices = [] } = columns;
  const attributes = new Map(
    [...groups, ...slices].map((name) => [name, new CategoryColumn(name, rules)] as const),
  );
  return {
    sinks: [id, query, ...answers.sinks, weight, ...attributes.values()].filter((sink) => sink !== null),
    finish: (file) => {
      const rows = id.length;
      if (rows === 0) throw new PredictionRefusal('no-rows', 'has no rows');
      const answered = answers.finish();
      const coded = new Map([...attributes].map(([name, column]) => [name, column.coded()] as const));
      const isRanking = answered.task === 'ranking';
      const base = {
        file,
        rows,
        ids: new ExampleIds(isRanking && query !== null ? [query, id] : [id]),
        weights: weight?.values() ?? null,
        groups: new Map([...coded].filter(([name]) => groups.includes(name))),
        slices: new Map([...coded].filter(([name]) => slices.includes(name))),
      };
      return isRanking ? { ...base, ...answered, ...numberQueries(query, rows) } : { ...base, ...answered };
    },
  };
}
