// Lists in pages: every page is read, and the token goes nowhere that an answer names.
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { linkedPage, nextPage } from '../../../../src/adapters/code-host/github/pages.ts';
import { breakageOf } from '../../../builders/breakage-of.ts';
import { startStub, type Stub } from './stub-github.ts';

let stub: Stub | undefined;

afterEach(async () => {
  await stub?.close();
  stub = undefined;
});

describe('the next page', () => {
  test('is what the Link header says, by page or by cursor', () => {
    const link =
      '<https://api.github.com/repositories/1/pulls?per_page=100&page=2>; rel="next", <https://api.github.com/repositories/1/pulls?page=9>; rel="last"';
    expect(nextPage(link)).toEqual({ page: '2' });
    expect(linkedPage(link, 'last')).toEqual({ page: '9' });
    expect(nextPage('<https://api.github.com/x?after=Y3Vyc29y&per_page=100>; rel="next"')).toEqual({
      after: 'Y3Vyc29y',
    });
  });

  test.for(['', 'nonsense', '<not an address>; rel="next"', '<https://api.github.com/x?page=1>; rel="prev"'])(
    'is none after %j',
    (link) => {
      expect(nextPage(link)).toBeNull();
    },
  );
});

describe('a list', () => {
  const item = z.object({ number: z.int() });

  test('is read to its end, with the query as it was asked', async () => {
    stub = await startStub(({ path }) => {
      const page = Number(new URL(path, 'http://stub').searchParams.get('page') ?? '1');
      const link = `<http://elsewhere.test/steal?page=${page + 1}>; rel="next"`;
      return { body: [{ number: page }], headers: page < 3 ? { link } : {} };
    });
    const client = stub.client();
    const parameters = { ...client.repository, state: 'open' as const };
    const items = await client.readAll(client.rest.pulls.list, parameters, item);
    expect(items).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }]);
    expect(stub.requests.map(({ path }) => path)).toEqual([
      '/repos/acme/models/pulls?per_page=100&state=open',
      '/repos/acme/models/pulls?per_page=100&state=open&page=2',
      '/repos/acme/models/pulls?per_page=100&state=open&page=3',
    ]);
  });

  test('that never ends is given up', async () => {
    stub = await startStub(() => ({
      body: [{ number: 1 }],
      headers: { link: '<http://x.test/?page=2>; rel="next"' },
    }));
    const client = stub.client();
    const error = await breakageOf(client.readAll(client.rest.pulls.list, { ...client.repository }, item));
    expect(error.message).toContain('more than 100 pages');
    expect(stub.requests).toHaveLength(100);
  });
});
