// The forms in which MLflow and its servers write examples, told apart by their keys, as rows or as named values.
import { isObject, type JsonObject } from './json-object.ts';

/** Values with where they stand in the file. */
export interface Located {
  readonly path: string;
  readonly value: unknown;
}

/** A row by name, or by position where `names` is absent. */
export interface Row {
  readonly path: string;
  /** By name. */
  readonly cells: ReadonlyMap<string, Located> | null;
  readonly positions: readonly Located[];
}

export interface Unwrapped {
  readonly path: string;
  readonly value: unknown;
  /** Values for the parameters of inference, where the file has some. */
  readonly params: JsonObject | null;
}

const wrappers = ['dataframe_split', 'dataframe_records', 'inputs', 'instances'] as const;

/** What a server's request wraps: `{"dataframe_split": …, "params": …}`, `{"inputs": …}`. */
export function unwrap(value: unknown): Unwrapped {
  if (isObject(value)) {
    const others = Object.keys(value).filter((key) => key !== 'params');
    const [only] = others;
    const wrapper = others.length === 1 ? wrappers.find((each) => each === only) : undefined;
    if (wrapper !== undefined) {
      const params = Object.hasOwn(value, 'params') ? value['params'] : null;
      return { path: wrapper, value: value[wrapper], params: isObject(params) ? params : null };
    }
  }
  return { path: '', value, params: null };
}

/** The rows of a table; `null` for a form that is none. @param isList whether a field's own values are lists. */
export function rowsOf({ path, value }: Located, isList: (name: string) => boolean): readonly Row[] | null {
  if (Array.isArray(value)) return value.map((row: unknown, index) => rowOf(`${path}[${index}]`, row));
  if (!isObject(value)) return null;
  if (Array.isArray(value['columns']) && Array.isArray(value['data'])) {
    return splitRows(path, value['columns'], value['data']);
  }
  const fields = Object.entries(value);
  const areLists = fields.length > 0 && fields.every(([name, each]) => Array.isArray(each) && !isList(name));
  return areLists ? columnRows(path, fields) : [rowOf(path, value)];
}

/** `a.b`, without a dot where there is nothing before it. */
export function below(path: string, name: string): string {
  const step = /^[\w-]+$/.test(name) ? name : JSON.stringify(name.slice(0, 80));
  return path === '' ? step : `${path}.${step}`;
}

function rowOf(path: string, row: unknown): Row {
  if (isObject(row)) {
    const cells = Object.entries(row).map(
      ([name, value]) => [name, { path: below(path, name), value }] as const,
    );
    return { path, cells: new Map(cells), positions: cells.map(([, cell]) => cell) };
  }
  const values: readonly unknown[] = Array.isArray(row) ? row : [row];
  return { path, cells: null, positions: values.map((value, index) => ({ path: Array.isArray(row) ? `${path}[${index}]` : path, value })) }; // prettier-ignore
}

/** `{"columns": […], "data": [[…], …]}`. */
function splitRows(path: string, columns: readonly unknown[], data: readonly unknown[]): readonly Row[] {
  const names = columns.map(String);
  return data.map((values, index) => {
    const at = `${path === '' ? '' : `${path}.`}data[${index}]`;
    const cells = names.flatMap((name, column) =>
      Array.isArray(values) && column < values.length ? [[name, { path: below(at, name), value: values[column] as unknown }] as const] : [],
    ); // prettier-ignore
    return { path: at, cells: new Map(cells), positions: cells.map(([, cell]) => cell) };
  });
}

/** `{"age": [1, 2], "income": [3, 4]}`. */
function columnRows(path: string, fields: readonly (readonly [string, unknown])[]): readonly Row[] {
  const lists = fields.map(([name, list]) => [name, Array.isArray(list) ? list : []] as const);
  const length = Math.max(0, ...lists.map(([, list]) => list.length));
  return Array.from({ length }, (_, index) => {
    const cells = lists.flatMap(([name, list]) =>
      index < list.length ? [[name, { path: `${below(path, name)}[${index}]`, value: list[index] as unknown }] as const] : [],
    ); // prettier-ignore
    return { path: `${path === '' ? 'row ' : path}[${index}]`, cells: new Map(cells), positions: cells.map(([, cell]) => cell) }; // prettier-ignore
  });
}
