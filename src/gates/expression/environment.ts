// The names that an expression may use, and their types: what the checker knows when a policy is read.
import { Environment } from '@marcbachmann/cel-js';

/** An expression is read by people: one that exceeds these is several. */
export const expressionLimits = { characters: 2_000, nodes: 500, depth: 50 } as const;

/** Fields by type; a type is declared after those that it is made of. */
const types = {
  Counts: { tp: 'int', fp: 'int', tn: 'int', fn: 'int' },
  Slice: { where: 'map<string, string>', n: 'int', metrics: 'map<string, double>' },
  Latency: {
    hardware: 'string',
    requests: 'int',
    errors: 'int',
    p50: 'double',
    p95: 'double',
    p99: 'double',
  },
  Evaluation: {
    dataset: 'string',
    digest: 'string',
    split: 'string',
    evaluator: 'string',
    ageDays: 'double',
    observedAt: 'google.protobuf.Timestamp',
    metrics: 'map<string, double>',
  },
  Signature: { inputs: 'list<string>', outputs: 'list<string>', parameters: 'list<string>' },
  Artifact: { path: 'string', role: 'string', sizeBytes: 'int' },
  Code: { repository: 'string', commit: 'string', dirty: 'bool' },
  Run: { tracker: 'string', id: 'string', actor: 'string' },
  Dataset: { name: 'string', role: 'string', digest: 'string' },
  Lineage: { code: 'Code', run: 'Run', datasets: 'list<Dataset>', parents: 'list<string>' },
  Version: {
    model: 'string',
    version: 'int',
    kind: 'string',
    registeredAt: 'google.protobuf.Timestamp',
    metrics: 'map<string, double>',
    slices: 'list<Slice>',
    groups: 'map<string, map<string, Counts>>',
    latency: 'list<Latency>',
    evaluations: 'list<Evaluation>',
    signature: 'Signature',
    artifacts: 'list<Artifact>',
    tags: 'map<string, string>',
    hyperparameters: 'map<string, dyn>',
    lineage: 'Lineage',
  },
} as const;

const variables = {
  candidate: 'Version',
  current: 'Version',
  isFirst: 'bool',
  now: 'google.protobuf.Timestamp',
} as const;

/** What an expression starts from. */
export const variableNames: readonly string[] = Object.keys(variables);

/** Every name that a type declares, to guess which was meant. */
export const fieldNames: readonly string[] = [
  ...new Set(Object.values(types).flatMap((fields) => Object.keys(fields))),
];

/** Functions and methods, by name; everything else of CEL is refused. */
export const functionNames: readonly string[] = ['has', 'size', 'int', 'double', 'timestamp', 'duration'];
export const macroNames: readonly string[] = ['all', 'exists', 'exists_one', 'filter', 'map'];
export const methodNames: readonly string[] = [
  'size', 'startsWith', 'endsWith', 'contains', 'getFullYear', 'getMonth', 'getDate', 'getDayOfWeek', 'getHours',
]; // prettier-ignore

let built: Environment | undefined;

/** To parse and check, never to evaluate. Built once, which takes milliseconds; nothing changes it afterwards. */
export function expressionEnvironment(): Environment {
  built ??= buildEnvironment();
  return built;
}

function buildEnvironment(): Environment {
  const environment = new Environment({
    limits: { maxAstNodes: expressionLimits.nodes, maxDepth: expressionLimits.depth },
  });
  for (const [name, fields] of Object.entries(types)) environment.registerType(name, { fields });
  for (const [name, type] of Object.entries(variables)) environment.registerVariable(name, type);
  return environment;
}
