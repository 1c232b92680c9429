// How requests are sent: what is tried again, what is waited for, and what is never sent twice.
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { OpenGitHubOptions } from '../../../../src/adapters/code-host/github/github-client.ts';
import { breakageOf } from '../../../builders/breakage-of.ts';
import { type Handler, startStub, type Stub } from './stub-github.ts';

const repositorySchema = z.object({ default_branch: z.string() });
const idSchema = z.object({ id: z.int() });
const repository = { body: { default_branch: 'main' } };
const created = { status: 201, body: { id: 7 } };

let stub: Stub | undefined;

afterEach(async () => {
  await stub?.close();
  stub = undefined;
});

async function open(handler: Handler, options?: Partial<OpenGitHubOptions>) {
  stub = await startStub(handler);
  return { stub, client: stub.client(options) };
}

type Client = Awaited<ReturnType<typeof open>>['client'];

const readBranch = async (client: Client): Promise<string> => {
  const found = await client.read(client.rest.repos.get, { ...client.repository }, repositorySchema);
  return found.default_branch;
};
const comment = async (client: Client): Promise<number> => {
  const parameters = { ...client.repository, issue_number: 17, body: 'live' };
  const { id } = await client.read(client.rest.issues.createComment, parameters, idSchema);
  return id;
};

describe('a read', () => {
  test('is tried again after a server error, and after a connection that broke', async () => {
    const { stub: server, client } = await open((_, index) => {
      if (index === 0) return { status: 502, body: { message: 'Bad gateway' } };
      return index === 1 ? 'hang-up' : repository;
    });
    expect(await readBranch(client)).toBe('main');
    expect(server.requests).toHaveLength(3);
    expect(server.clock.slept).toEqual([250, 500]);
  });

  test('gives up after three more tries and says so', async () => {
    const { stub: server, client } = await open(() => ({ status: 503, body: { message: 'Unavailable' } }));
    const error = await breakageOf(readBranch(client));
    expect(error).toMatchObject({ code: 'git', details: { status: 503, kind: 'unclear' } });
    expect(error.message).toMatch(
      /^GET \/repos\/acme\/models at 127\.0\.0\.1:\d+\/acme\/models: GitHub does not answer now \(503: Unavailable\)$/,
    );
    expect(server.requests).toHaveLength(4);
  });

  test('that takes too long is cut off and tried again', async () => {
    const { client } = await open((_, index) => (index === 0 ? 'never' : repository), { requestMs: 60 });
    expect(await readBranch(client)).toBe('main');
  });

  test('is not tried again when GitHub refused it', async () => {
    const { stub: server, client } = await open(() => ({ status: 410, body: { message: 'Gone' } }));
    expect(await breakageOf(readBranch(client))).toMatchObject({ code: 'git', details: { status: 410 } });
    expect(server.requests).toHaveLength(1);
  });

  test('of what is unchanged costs nothing and gives what was there', async () => {
    const { stub: server, client } = await open(({ headers }) =>
      headers['if-none-match'] === '"one"'
        ? { status: 304, headers: { etag: '"one"' } }
        : { ...repository, headers: { etag: '"one"' } },
    );
    const read = async () =>
      client.readFresh(client.rest.repos.get, { ...client.repository }, repositorySchema);
    expect(await read()).toEqual({ default_branch: 'main' });
    expect(await read()).toEqual({ default_branch: 'main' });
    expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"one"']);
  });

  test('of an answer in another form is refused without a word of the answer', async () => {
    const { client } = await open(() => ({ body: { default_branch: 7, secret: 'do-not-print' } }));
    const error = await breakageOf(readBranch(client));
    expect(error).toMatchObject({ code: 'git' });
    expect(error.message).toContain('default_branch');
    expect(JSON.stringify(error)).not.toContain('do-not-print');
  });
});

describe('a write', () => {
  test.for([502, 503, 504, 500])(
    'whose answer is a %i is not sent again: it may have landed',
    async (status) => {
      const { stub: server, client } = await open(() => ({ status, body: { message: 'oops' } }));
      const error = await breakageOf(comment(client));
      expect(error).toMatchObject({ code: 'outcome-unknown', details: { status } });
      expect(server.requests).toHaveLength(1);
    },
  );

  test('that broke off is not sent again', async () => {
    const { stub: server, client } = await open(() => 'hang-up');
    expect(await breakageOf(comment(client))).toMatchObject({ code: 'outcome-unknown' });
    expect(server.requests).toHaveLength(1);
  });

  test('that never left this machine is sent again, and says so when it cannot', async () => {
    const { stub: server, client } = await open(() => created);
    await server.close();
    const error = await breakageOf(comment(client));
    expect(error).toMatchObject({ code: 'git', details: { kind: 'unsent' } });
    expect(error.message).toContain('ECONNREFUSED');
    expect(server.clock.slept).toHaveLength(3);
  });

  test('that landed though its answer was lost is found, not doubled', async () => {
    const { stub: server, client } = await open(() => ({ status: 502 }));
    expect(
      await client.write(
        async () => comment(client),
        async () => 7,
      ),
    ).toBe(7);
    expect(server.requests).toHaveLength(1);
  });

  test('that did not land is sent again, at most twice', async () => {
    const { stub: server, client } = await open((_, index) => (index < 2 ? { status: 502 } : created));
    expect(
      await client.write(
        async () => comment(client),
        async () => null,
      ),
    ).toBe(7);
    expect(server.requests).toHaveLength(3);
    const { client: other } = await open(() => ({ status: 502 }));
    const error = await breakageOf(
      other.write(
        async () => comment(other),
        async () => null,
      ),
    );
    expect(error).toMatchObject({ code: 'outcome-unknown' });
  });

  test('that GitHub refused is not looked for', async () => {
    const { client } = await open(() => ({ status: 422, body: { message: 'Validation Failed' } }));
    const looked: string[] = [];
    const landed = async () => {
      looked.push('looked');
      return null;
    };
    await breakageOf(client.write(async () => comment(client), landed));
    expect(looked).toEqual([]);
  });

  test('waits for the one before it', async () => {
    let running = 0;
    const most: number[] = [];
    const { client } = await open(() => {
      running += 1;
      most.push(running);
      setImmediate(() => (running -= 1));
      return created;
    });
    await Promise.all([comment(client), comment(client), comment(client)]);
    expect(Math.max(...most)).toBe(1);
  });

  test('goes on after one that failed', async () => {
    const { client } = await open((_, index) => (index === 0 ? { status: 422, body: {} } : created));
    const [first, second] = await Promise.allSettled([comment(client), comment(client)]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
  });
});

describe('a limit', () => {
  test('is waited out where GitHub says it is short', async () => {
    const { stub: server, client } = await open((_, index) =>
      index === 0
        ? { status: 403, headers: { 'retry-after': '12' }, body: { message: 'secondary rate limit' } }
        : created,
    );
    expect(await comment(client)).toBe(7);
    expect(server.clock.slept).toEqual([12_000]);
    expect(server.waits).toEqual(["waiting 12 s: GitHub's limit of requests is used up"]);
  });

  test('is waited out until it is reset', async () => {
    const { stub: server, client } = await open((_, index) =>
      index === 0
        ? {
            status: 429,
            headers: {
              'x-ratelimit-remaining': '0',
              'x-ratelimit-reset': String(Date.parse('2026-06-01T12:00:30Z') / 1000),
            },
            body: { message: 'API rate limit exceeded' },
          }
        : repository,
    );
    expect(await readBranch(client)).toBe('main');
    expect(server.clock.slept).toEqual([31_000]);
  });

  test('of which GitHub does not say how long it is, is waited out for a minute', async () => {
    const { stub: server, client } = await open((_, index) =>
      index === 0
        ? { status: 403, body: { message: 'You have exceeded a secondary rate limit' } }
        : repository,
    );
    expect(await readBranch(client)).toBe('main');
    expect(server.clock.slept).toEqual([60_000]);
  });

  test('that is long ends the command, and says until when', async () => {
    const { stub: server, client } = await open(() => ({
      status: 403,
      headers: {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Date.parse('2026-06-01T12:40:00Z') / 1000),
      },
      body: { message: 'API rate limit exceeded' },
    }));
    const error = await breakageOf(readBranch(client));
    expect(error.code).toBe('git');
    expect(error.message).toContain('until 2026-06-01T12:40:01.000Z');
    expect(server.clock.slept).toEqual([]);
  });

  test('that does not end is not waited for without end', async () => {
    const { stub: server, client } = await open(() => ({
      status: 429,
      headers: { 'retry-after': '1' },
      body: { message: 'slow down' },
    }));
    expect(await breakageOf(readBranch(client))).toMatchObject({ code: 'git', details: { kind: 'limited' } });
    expect(server.requests).toHaveLength(3);
  });

  test('of GraphQL is one too, though its status is 200', async () => {
    const { stub: server, client } = await open((_, index) =>
      index === 0
        ? {
            headers: { 'retry-after': '5' },
            body: { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
          }
        : { body: { data: { viewer: { databaseId: 1, login: 'ada' } } } },
    );
    expect(await client.viewer()).toEqual({ id: 1, login: 'ada' });
    expect(server.clock.slept).toEqual([5_000]);
  });

  test('of our own keeps writes below what GitHub allows', async () => {
    const pace = { perMinute: 2, perHour: 3, maxWaitMs: 60_000 };
    const { stub: server, client } = await open(() => created, { pace });
    for (let count = 0; count < 3; count += 1) await comment(client);
    expect(server.clock.slept).toEqual([60_000]);
    expect(server.waits).toEqual(['waiting 60 s: GitHub allows only so many writes a minute']);
    const error = await breakageOf(comment(client));
    expect(error.message).toContain('until 2026-06-01T13:00:00.000Z');
    expect(server.requests).toHaveLength(3);
  });
});

describe('an interruption', () => {
  test('cuts off a request under way', async () => {
    const cut = new AbortController();
    const { client } = await open(
      () => {
        setImmediate(() => cut.abort(new Error('Ctrl-C')));
        return 'never';
      },
      { signal: cut.signal },
    );
    expect(await breakageOf(readBranch(client))).toMatchObject({ code: 'interrupted' });
  });

  test('ends a wait', async () => {
    const cut = new AbortController();
    const { client } = await open(
      () => {
        cut.abort(new Error('Ctrl-C'));
        return { status: 429, headers: { 'retry-after': '30' }, body: {} };
      },
      { signal: cut.signal },
    );
    expect(await breakageOf(readBranch(client))).toMatchObject({ code: 'interrupted' });
  });
});

test('counts what it sent by method and route, and GraphQL by the name of the operation', async () => {
  const { client } = await open(({ path }) =>
    path === '/graphql' ? { body: { data: { viewer: { databaseId: 1, login: 'ada' } } } } : repository,
  );
  await readBranch(client);
  await readBranch(client);
  await client.viewer();
  await client.viewer();
  expect([...client.calls()]).toEqual([
    ['GET /repos/{owner}/{repo}', 2],
    ['POST /graphql LaurelViewer', 1],
  ]);
});
