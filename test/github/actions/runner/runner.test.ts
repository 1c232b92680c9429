// What the runner hears of a step: commands, annotations, command files, masks, summaries, time.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseNamedValues, parsePaths } from './command-file.ts';
import { Masks } from './masks.ts';
import { nodeBinaries } from './node.ts';
import { runAction } from './run-action.ts';
import type { StepReport } from './run-step.ts';
import { CommandReader, type WorkflowCommand } from './workflow-command.ts';

const read = (line: string): WorkflowCommand | null => new CommandReader().read(line);

describe('workflow commands', () => {
  it('have a name, properties and data, each with its own escapes', () => {
    expect(read('  ::error file=a%3Ab%2Cc,line=3,title=100%25::one%0Atwo%3A')).toEqual({
      name: 'error',
      properties: { file: 'a:b,c', line: '3', title: '100%' },
      data: 'one\ntwo%3A',
    });
    expect(read('::ERROR::case does not count')?.name).toBe('error');
  });

  it('are only what the runner knows, at the start of a line', () => {
    expect(read('said: ::error::x')).toBeNull();
    expect(read('::sort::x')).toBeNull();
    expect(read('::error')).toBeNull();
  });

  it('are obeyed in their older form, anywhere in a line', () => {
    expect(read('said: ##[error]boo%5D')).toEqual({ name: 'error', properties: {}, data: 'boo]' });
    expect(read('##[warning file=a;line=2]boo')?.properties).toEqual({ file: 'a', line: '2' });
  });

  it('rest from stop-commands until exactly its word comes', () => {
    const reader = new CommandReader();
    const names = ['::stop-commands::w0rd', '::error::data', '::resume::', '::w0rd::', '::error::x'].map(
      (line) => reader.read(line)?.name,
    );
    expect(names).toEqual(['stop-commands', undefined, undefined, 'resume-commands', 'error']);
  });
});

describe('command files', () => {
  it('hold names with values of one line or many', () => {
    const text = 'a=1=2\n\nb<<ghadelimiter_x\none\nc=2\nghadelimiter_x\nd<<E\nE\n';
    expect([...parseNamedValues(text)]).toEqual([
      ['a', '1=2'],
      ['b', 'one\nc=2'],
      ['d', ''],
    ]);
  });

  it('are refused where the runner refuses them', () => {
    for (const text of ['a', 'a<<', '<<E\nE', 'a<<E\nvalue', '=x']) {
      expect(() => parseNamedValues(text), text).toThrow('Invalid');
    }
  });

  it('put the last directory first', () => {
    expect(parsePaths('/a\n/b\n')).toEqual(['/b', '/a']);
  });
});

describe('masks', () => {
  it('hide a secret, each of its lines, and the longer one first', () => {
    const masks = new Masks(['abc', 'abcdef\nline two', ' ']);
    expect(masks.apply('abcdef abc xline two y')).toBe('*** *** x*** y');
  });
});

describe.each(nodeBinaries())('an action under node $version', ({ path: node }) => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'laurel-action-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  async function run(
    code: string,
    options: { inputs?: Record<string, string>; masks?: Masks; timeoutMs?: number } = {},
  ): Promise<StepReport> {
    const entry = join(directory, 'index.mjs');
    await writeFile(entry, `import { appendFileSync, readFileSync } from 'node:fs';\n${code}`);
    return runAction(
      { node, entry, inputs: {}, github: { repository: 'acme/models', run_id: '7', job: 'x' }, ...options },
      { number: 17 },
    );
  }

  it('sees the runner and its inputs, and nothing of this machine but PATH', async () => {
    process.env['LAUREL_LEAK'] = 'x';
    const report = await run('for (const name of Object.keys(process.env)) console.log(name);', {
      inputs: { 'github-token': 't', 'two words': 'x' },
    });
    delete process.env['LAUREL_LEAK'];
    const names = report.log;
    expect(names).toEqual(
      expect.arrayContaining(['INPUT_GITHUB-TOKEN', 'INPUT_TWO_WORDS', 'GITHUB_REPOSITORY', 'RUNNER_TEMP']),
    );
    expect(names).not.toContain('LAUREL_LEAK');
    expect(names).not.toContain('GITHUB_TOKEN');
  });

  it('finds the payload of its event', async () => {
    const report = await run(
      'console.log(JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, "utf8")).number);',
    );
    expect(report.log).toEqual(['17']);
  });

  it('answers through its files', async () => {
    const report = await run(
      `
      const add = (name, text) => appendFileSync(process.env[name], text);
      add('GITHUB_OUTPUT', 'verdict<<E\\npassed\\nE\\n');
      add('GITHUB_ENV', 'NEXT=1\\n');
      add('GITHUB_PATH', '/opt/x\\n');
      add('GITHUB_STATE', 'token=2\\n');
      add('GITHUB_STEP_SUMMARY', '# s3cret\\n');`,
      { masks: new Masks(['s3cret']) },
    );
    expect(report.succeeded).toBe(true);
    expect(Object.fromEntries(report.outputs)).toEqual({ verdict: 'passed' });
    expect(Object.fromEntries(report.env)).toEqual({ NEXT: '1' });
    expect(Object.fromEntries(report.state)).toEqual({ token: '2' });
    expect(report.paths).toEqual(['/opt/x']);
    expect(report.summary).toBe('# ***\n');
  });

  it('shows a command that slipped in with data, on either stream and after a carriage return', async () => {
    const report = await run(String.raw`
      console.log('model a\r::set-output name=verdict::passed');
      console.error('model b\n::error::from stderr');`);
    expect(report.commands.map(({ name, data }) => [name, data])).toEqual(
      expect.arrayContaining([
        ['set-output', 'passed'],
        ['error', 'from stderr'],
      ]),
    );
    expect(report.outputs.get('verdict')).toBe('passed');
  });

  it('has at most ten annotations of a level, each cut', async () => {
    const report = await run(`
      for (let i = 0; i < 12; i += 1) console.log('::error::' + 'x'.repeat(5000));
      console.log('::notice title=t::n');`);
    expect(report.annotations.shown).toHaveLength(11);
    expect(report.annotations.shown[0]?.message).toHaveLength(4096);
    expect(report.annotations.dropped).toBe(2);
  });

  it('loses a summary over a mebibyte, and does not fail of it', async () => {
    const write = (bytes: number): string =>
      `appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(${bytes}));`;
    expect((await run(write(1024 * 1024))).summary).toHaveLength(1024 * 1024);
    const report = await run(write(1024 * 1024 + 1));
    expect(report.summary).toBeNull();
    expect(report.succeeded).toBe(true);
    expect(report.annotations.shown[0]?.message).toContain('got 1024k');
  });

  it('fails with its exit code, a disabled command, a broken file or NODE_OPTIONS', async () => {
    expect(await run('process.exit(3);')).toMatchObject({ exitCode: 3, succeeded: false });
    expect(await run("console.log('::set-env name=A::1');")).toMatchObject({ exitCode: 0, succeeded: false });
    for (const text of ['no equals sign', 'NODE_OPTIONS=-r x']) {
      const report = await run(`appendFileSync(process.env.GITHUB_ENV, '${text}\\n');`);
      expect(report.succeeded, text).toBe(false);
      expect(report.env.size).toBe(0);
    }
  });

  it('is killed, with what it started, when its time is over', async () => {
    const report = await run(
      "(await import('node:child_process')).spawn('sleep', ['60'], { stdio: 'inherit' }); setInterval(() => {}, 1000);",
      { timeoutMs: 1_000 },
    );
    expect(report).toMatchObject({ timedOut: true, exitCode: null, succeeded: false });
    expect(report.durationMs).toBeLessThan(20_000);
  });

  it('hides what it masked from then on, and not before', async () => {
    const report = await run(`
      console.log('early abcd');
      console.log('::add-mask::abcd');
      console.log('late abcd');
      console.log('::error::also abcd');`);
    expect(report.log).toEqual(['early abcd', 'late ***', '##[error]also ***']);
    expect(report.annotations.shown[0]?.message).toBe('also ***');
  });
});
