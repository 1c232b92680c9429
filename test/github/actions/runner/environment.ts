// The environment that the runner gives to a step: nothing of this machine's own but PATH.
import { arch } from 'node:os';

/** Of the `github` context, what becomes `GITHUB_<NAME>`; the token does not. */
const exported = [
  'action',
  'action_path',
  'action_ref',
  'action_repository',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace',
] as const;

export type GithubFacts = Readonly<Partial<Record<(typeof exported)[number], string>>>;

/** Of a `github` context, whatever else it holds. */
export function factsOf(context: Readonly<Record<string, unknown>>): GithubFacts {
  const facts = exported.flatMap((name) => {
    const value = context[name];
    return typeof value === 'string' || typeof value === 'boolean' ? [[name, String(value)] as const] : [];
  });
  return Object.fromEntries(facts);
}

export interface RunnerPlaces {
  readonly temp: string;
  readonly toolCache: string;
  readonly home: string;
}

/** What `env:` in a workflow may change. @param path the directories that programs are looked for in. */
export function machineEnvironment({ home }: RunnerPlaces, path: string): Record<string, string> {
  return { CI: 'true', HOME: home, LANG: 'C.UTF-8', PATH: path };
}

/** What it may not change. */
export function runnerEnvironment(
  github: GithubFacts,
  { temp, toolCache }: RunnerPlaces,
): Record<string, string> {
  const facts = exported.flatMap((name) => {
    const value = github[name];
    return value === undefined ? [] : [[`GITHUB_${name.toUpperCase()}`, value] as const];
  });
  return {
    GITHUB_ACTIONS: 'true',
    ...runnerFacts(temp, toolCache),
    ...Object.fromEntries(facts),
  };
}

function runnerFacts(temp: string, toolCache: string): Record<string, string> {
  return {
    RUNNER_ARCH: arch() === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: toolCache,
  };
}

/** The `runner` context: the same facts under their short names. */
export function runnerContext({ temp, toolCache }: RunnerPlaces): Record<string, string> {
  const facts = Object.entries(runnerFacts(temp, toolCache));
  return Object.fromEntries(
    facts.map(([name, value]) => [name.slice('RUNNER_'.length).toLowerCase(), value]),
  );
}

/** `INPUT_<NAME>` as the runner writes it: upper case, spaces as `_`, hyphens kept. */
export function inputEnvironment(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

/** What JavaScript actions see besides: the services behind artifacts and caches, which answer nobody here. */
export function serviceEnvironment(runId: string, job: string): Record<string, string> {
  return {
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
    ACTIONS_RUNTIME_TOKEN: 'no-runtime-token',
    ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/',
    ACTIONS_ORCHESTRATION_ID: `${runId}.${job}.__default`,
  };
}
