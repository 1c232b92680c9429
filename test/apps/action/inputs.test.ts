import { describe, expect, it } from 'vitest';
import { chooseCommand } from '../../../src/apps/action/choose-command.ts';
import { parseEvent, type WorkflowEvent } from '../../../src/apps/action/event.ts';
import { Inputs } from '../../../src/apps/action/inputs.ts';
import { breakageOf } from '../../builders/breakage-of.ts';

const given = (inputs: Readonly<Record<string, string>>): Inputs =>
  new Inputs({ getInput: (name) => inputs[name] ?? '' });

const commit = 'a'.repeat(40);
const other = 'b'.repeat(40);

describe('inputs', () => {
  it('are absent where the workflow leaves them empty', () => {
    expect(given({ model: '  ' }).text('model')).toBeUndefined();
    expect(given({}).flag('retry')).toBe(false);
    expect(given({}).flag('comment', true)).toBe(true);
  });

  it('take one value a line', () => {
    expect(given({ path: 'model/\r\n\n  tokenizer.json \n' }).lines('path')).toEqual([
      'model/',
      'tokenizer.json',
    ]);
  });

  it('name the input that is missing as the workflow writes it', async () => {
    const error = await breakageOf(Promise.resolve().then(() => given({}).required('model', 'credit-risk')));
    expect(error).toMatchObject({ code: 'usage', message: 'input model is missing' });
    expect(error.remedy).toContain('model: credit-risk');
  });

  it.each(['yes', '1', 'on'])('refuse %s where true or false is meant', async (word) => {
    const error = await breakageOf(Promise.resolve().then(() => given({ retry: word }).flag('retry')));
    expect(error.message).toContain('retry');
  });

  it('refuse a command that Laurel does not know', async () => {
    const error = await breakageOf(Promise.resolve().then(() => given({ command: 'promote' }).command()));
    expect(error).toMatchObject({ code: 'usage' });
    expect(error.remedy).toContain('rollback');
  });
});

describe('the event', () => {
  const pullRequest = {
    pull_request: { number: 17, head: { sha: commit }, base: { ref: 'main' } },
  };

  it('of a pull request names it, its head and where it goes', () => {
    expect(parseEvent('pull_request_target', pullRequest)).toEqual({
      kind: 'pull-request',
      number: 17,
      head: commit,
      baseBranch: 'main',
      mayOnlyRead: false,
    });
  });

  it.each([
    ['pull_request_target', 'mallory/models', 'mallory', false],
    ['pull_request', 'acme/models', 'ada', false],
    ['pull_request', 'mallory/models', 'mallory', true],
    ['pull_request', null, 'mallory', true],
    ['pull_request', 'acme/models', 'dependabot[bot]', true],
    ['pull_request_review', 'mallory/models', 'grace', true],
  ])('%s from %s by %s: may only read is %s', (name, from, login, mayOnlyRead) => {
    const head = { sha: commit, repo: from === null ? null : { full_name: from } };
    const base = { ref: 'main', repo: { full_name: 'acme/models' } };
    const payload = { pull_request: { number: 17, head, base }, sender: { login } };
    expect(parseEvent(name, payload)).toMatchObject({ mayOnlyRead });
  });

  it('of a merge group names the pull request by the branch of the queue alone', () => {
    const group = {
      head_sha: commit,
      base_sha: other,
      base_ref: 'refs/heads/main',
      head_ref: `refs/heads/gh-readonly-queue/main/pr-104-${other}`,
    };
    expect(parseEvent('merge_group', { merge_group: group })).toEqual({
      kind: 'merge-group',
      base: other,
      head: commit,
      baseBranch: 'main',
      number: 104,
    });
    const unknown = { ...group, head_ref: 'refs/heads/gh-readonly-queue/main/pr-x' };
    expect(parseEvent('merge_group', { merge_group: unknown })).toMatchObject({ number: null });
  });

  it('of a push hints at the files that its commits list', () => {
    const push = {
      ref: 'refs/heads/main',
      commits: [{ added: ['a'], modified: ['b'], removed: ['c'] }],
    };
    expect(parseEvent('push', push)).toEqual({
      kind: 'push',
      branch: 'main',
      files: new Set(['a', 'b', 'c']),
    });
    expect(parseEvent('push', { ref: 'refs/heads/main', commits: null })).toMatchObject({ kind: 'push' });
  });

  it('of new evidence is told apart from other dispatches', () => {
    const evidence = { action: 'laurel-evidence', client_payload: { model: 'credit-risk', version: 3 } };
    expect(parseEvent('repository_dispatch', evidence)).toEqual({
      kind: 'evidence',
      model: 'credit-risk',
      number: null,
    });
    const opened = { action: 'laurel-evidence', client_payload: { pull_request: 17 } };
    expect(parseEvent('repository_dispatch', opened)).toEqual({ kind: 'evidence', model: null, number: 17 });
    expect(parseEvent('repository_dispatch', { action: 'nightly' })).toEqual({ kind: 'dispatch' });
  });

  it.each([
    ['pull_request_target', { pull_request: { number: 'seventeen' } }],
    ['pull_request_target', { pull_request: { ...pullRequest.pull_request, head: { sha: '../../etc' } } }],
    ['merge_group', {}],
    ['workflow_run', { workflow_run: { head_sha: commit } }],
    ['push', []],
  ])('is refused where %s carries another payload', async (name, payload) => {
    const error = await breakageOf(Promise.resolve().then(() => parseEvent(name, payload)));
    expect(error).toMatchObject({ code: 'invalid-document' });
    expect(error.message).toContain(name);
  });
});

describe('the command', () => {
  const pullRequest: WorkflowEvent = {
    kind: 'pull-request',
    number: 1,
    head: commit,
    baseBranch: 'main',
    mayOnlyRead: false,
  };

  it.each<[WorkflowEvent, string]>([
    [pullRequest, 'check'],
    [{ kind: 'merge-group', base: commit, head: other, baseBranch: 'main', number: 1 }, 'check'],
    [{ kind: 'workflow-run', head: commit, numbers: [] }, 'check'],
    [{ kind: 'evidence', model: null, number: null }, 'check'],
    [{ kind: 'push', branch: 'main', files: new Set() }, 'apply'],
    [{ kind: 'schedule' }, 'reconcile'],
  ])('follows from %o', (event, command) => {
    expect(chooseCommand(undefined, event)).toBe(command);
  });

  it('is what the workflow names, whatever the event', () => {
    expect(chooseCommand('rollback', pullRequest)).toBe('rollback');
  });

  it.each<WorkflowEvent>([{ kind: 'dispatch' }, { kind: 'other', name: 'issues' }])(
    'must be named where %o leaves it open',
    async (event) => {
      const error = await breakageOf(Promise.resolve().then(() => chooseCommand(undefined, event)));
      expect(error).toMatchObject({ code: 'usage' });
    },
  );
});
