// GitHub's own parser of workflow files, loaded so that Node reads the JSON schema that it imports.
import { register } from 'node:module';
import type * as WorkflowParser from '@actions/workflow-parser';

/** The package imports its schema as bundlers do; Node wants the kind of module said. */
const sayJson = `export async function load(url, context, next) {
  const schema = url.endsWith('.json') && url.includes('/@actions/workflow-parser/');
  return next(url, schema ? { ...context, importAttributes: { type: 'json' } } : context);
}`;

let loaded: Promise<typeof WorkflowParser> | undefined;

/** Loader hooks are of the whole process, so this happens once in it. */
export function loadParser(): Promise<typeof WorkflowParser> {
  loaded ??= load();
  return loaded;
}

function load(): Promise<typeof WorkflowParser> {
  register(`data:text/javascript,${encodeURIComponent(sayJson)}`);
  return import('@actions/workflow-parser');
}
