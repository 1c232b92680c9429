// Metrics computed from predictions, so that nobody has to be believed: overall, of slices, of groups, and of their
// intersections.
import type { PredictionTable } from '../../evidence/predictions/table.ts';
import { showValue } from '../../primitives/show-value.ts';
import type { Confusion } from '../../registry/documents/evaluation.ts';
import { type Definition, type Definitions, definitionsOf, type Need, needs } from './definitions.ts';
import { MeasuredRows } from './measured-rows.ts';
import { parseMetricName } from './metric-name.ts';
import { attributeOf, divide, type Part, type Where, whereKey } from './parts.ts';
import { rowsOf } from './rows.ts';

export type NotMeasurableCode =
  | 'unknown-metric' // a name under which Laurel computes nothing
  | 'other-task' // a metric of another task than the predictions are of
  | 'no-column' // of decisions, of scores, or of an attribute
  | 'no-probabilities' // scores that go beyond 0 and 1
  | 'no-rows' // of this slice
  | 'undefined'; // such as the AUC of one class

/** Why a metric cannot be computed from the predictions there are. */
export interface NotMeasurable {
  readonly kind: 'not-measurable';
  readonly code: NotMeasurableCode;
  readonly reason: string;
}

export interface Measured {
  readonly kind: 'measured';
  readonly value: number;
  /** How many rows it is of. */
  readonly n: number;
  /** How it was computed, where the name leaves that open: `macro average`. */
  readonly definition: string;
}

/** What a name means for some rows, computed only when asked for. */
export interface Measurable extends Definitions {
  readonly kind: 'measurable';
  readonly n: number;
  /** By weight where the predictions have weights and the metric takes them. */
  valueOf(definition: Definition): number | undefined;
}

interface Cached {
  readonly key: string;
  readonly byWeight: MeasuredRows;
  readonly alike: MeasuredRows;
}

/** Divisions that are kept: 4 bytes a row each. */
const keptDivisions = 4;

/** The metrics of one table. What several of them share is computed once, and kept until another slice is asked for. */
export class Recomputation {
  readonly table: PredictionTable;
  readonly #areProbabilities: boolean;
  #divisions: readonly (readonly [key: string, parts: ReadonlyMap<string, Part>])[] = [];
  #whole: Cached | undefined;
  #last: Cached | undefined;

  constructor(table: PredictionTable) {
    this.table = table;
    this.#areProbabilities =
      table.task === 'binary' && (table.scores?.every((score) => score >= 0 && score <= 1) ?? false);
  }

  /** A metric under the name that people write, of the rows that `where` names: all by default. */
  measure(name: string, where: Where = {}): Measured | NotMeasurable {
    const found = this.resolve(name, where);
    if (found.kind !== 'measurable') return found;
    const value = found.valueOf(found.own);
    const { n, own, undefinedWhere } = found;
    if (value === undefined) return notMeasurable('undefined', `there is no ${name} of these ${n} rows: ${undefinedWhere}`); // prettier-ignore
    if (!Number.isFinite(value)) return notMeasurable('undefined', `${name} of these ${n} rows is too large for a number`); // prettier-ignore
    return { kind: 'measured', value, n, definition: own.label };
  }

  /** What `name` means for these rows, with every definition that goes by it. */
  resolve(name: string, where: Where = {}): Measurable | NotMeasurable {
    const parsed = parseMetricName(name);
    if (parsed === undefined) {
      return notMeasurable('unknown-metric', `Laurel computes no metric that is called ${showValue(name)}`);
    }
    const lacking = this.#lacks(needs[parsed.metric], name);
    if (lacking !== null) return lacking;
    const rows = this.#rowsWhere(where);
    if ('kind' in rows) return rows;
    const definitions = definitionsOf(parsed, this.table.task === 'binary' ? 'two' : 'many');
    const isWeighted = this.table.weights !== null && definitions.takesWeights;
    const unweighted: Definition = { label: 'without weights', of: () => definitions.own.of(rows.alike) };
    return {
      ...definitions,
      kind: 'measurable',
      n: rows.alike.rows.n,
      others: isWeighted ? [...definitions.others, unweighted] : definitions.others,
      valueOf: ({ of }) => of(isWeighted ? rows.byWeight : rows.alike),
    };
  }

  /** Confusion counts of decisions, of rows and not of weights. */
  confusion(where: Where = {}): Confusion | NotMeasurable {
    const lacking = this.#lacks('decisions', 'a confusion count');
    if (lacking !== null) return lacking;
    const rows = this.#rowsWhere(where);
    if ('kind' in rows) return rows;
    return rows.alike.counts() ?? notMeasurable('no-column', noDecisions);
  }

  /** How many rows there are of `where`. */
  count(where: Where = {}): number | NotMeasurable {
    const names = Object.keys(where);
    if (names.length === 0) return this.table.rows;
    const parts = this.#divide(names);
    if ('kind' in parts) return parts;
    return parts.get(whereKey(where))?.rows.length ?? noRows(where);
  }

  /** The parts that some attributes divide the rows into: those that have rows, in the order of first rows. */
  parts(attributes: readonly string[]): readonly Part[] | NotMeasurable {
    const parts = this.#divide(attributes);
    return 'kind' in parts ? parts : [...parts.values()];
  }

  /** The rows of `where`, ascending and counted from 0; `null` where they are all of them. */
  rowNumbers(where: Where = {}): Uint32Array | null | NotMeasurable {
    const names = Object.keys(where);
    if (names.length === 0) return null;
    const parts = this.#divide(names);
    if ('kind' in parts) return parts;
    return parts.get(whereKey(where))?.rows ?? noRows(where);
  }

  #lacks(need: Need, name: string): NotMeasurable | null {
    const { table } = this;
    if (!tasksOf[need].includes(table.task)) {
      return notMeasurable('other-task', `${name} is of ${tasksOf[need].join(' or ')} predictions, and these are of ${table.task}`); // prettier-ignore
    }
    const { decisions } = 'decisions' in table ? table : { decisions: null };
    if ((need === 'classes' || need === 'decisions') && decisions === null) {
      return notMeasurable('no-column', noDecisions);
    }
    if ((need === 'scores' || need === 'probabilities') && table.scores === null) {
      return notMeasurable('no-column', 'the predictions have no column of scores (score:)');
    }
    if (need !== 'probabilities' || this.#areProbabilities) return null;
    return notMeasurable('no-probabilities', 'the scores go beyond 0 and 1, so they are no probabilities');
  }

  #rowsWhere(where: Where): Cached | NotMeasurable {
    const key = whereKey(where);
    const attributes = Object.keys(where);
    if (attributes.length === 0) {
      this.#whole ??= this.#cache(key, null);
      return this.#whole;
    }
    if (this.#last?.key === key) return this.#last;
    const parts = this.#divide(attributes);
    if ('kind' in parts) return parts;
    const part = parts.get(key);
    if (part === undefined) return noRows(where);
    this.#last = this.#cache(key, part.rows);
    return this.#last;
  }

  #cache(key: string, chosen: Uint32Array | null): Cached {
    const rows = rowsOf(this.table, chosen);
    const alike = new MeasuredRows(rows, 'alike');
    return { key, alike, byWeight: rows.weights === null ? alike : new MeasuredRows(rows, 'by weight') };
  }

  #divide(attributes: readonly string[]): ReadonlyMap<string, Part> | NotMeasurable {
    const names = attributes.toSorted();
    const key = JSON.stringify(names);
    const known = this.#divisions.find(([other]) => other === key);
    if (known !== undefined) return known[1];
    const columns = names.map((name) => attributeOf(this.table, name));
    const missing = names[columns.indexOf(undefined)];
    if (missing !== undefined) {
      return notMeasurable('no-column', `the evaluation names no column of ${showValue(missing)} among groups: or slices: of its predictions`); // prettier-ignore
    }
    const parts = divide(this.table, columns.filter((column) => column !== undefined)); // prettier-ignore
    this.#divisions = [...this.#divisions.slice(1 - keptDivisions), [key, parts]];
    return parts;
  }
}

const tasksOf: Readonly<Record<Need, readonly PredictionTable['task'][]>> = {
  classes: ['binary', 'multiclass'],
  decisions: ['binary'],
  scores: ['binary'],
  probabilities: ['binary'],
  errors: ['regression'],
  ranks: ['ranking'],
};

const noDecisions = 'the predictions have no column of decisions (prediction:)';

/** `region = EU, sex = f`, for people; still to be neutralised. */
export function describeWhere(where: Where): string {
  const parts = Object.entries(where).map(([name, value]) => `${name} = ${showValue(value, 40)}`);
  return parts.length === 0 ? 'all rows' : parts.join(', ');
}

function noRows(where: Where): NotMeasurable {
  return notMeasurable('no-rows', `no row has ${describeWhere(where)}`);
}

function notMeasurable(code: NotMeasurableCode, reason: string): NotMeasurable {
  return { kind: 'not-measurable', code, reason };
}
