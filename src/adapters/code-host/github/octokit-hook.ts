// Where Octokit hands a request over: named, counted, and sent by Laurel's policy.
import type { Octokit } from '@octokit/rest';
import type { Asked } from './github-errors.ts';
import { dataOf, operationOf } from './graphql.ts';
import type { RequestPolicy } from './request-policy.ts';

export interface Sending {
  readonly policy: RequestPolicy;
  readonly graphqlUrl: string;
  /** Counted here, by method and route. */
  readonly calls: Map<string, number>;
}

/** From here on, every request of `octokit` goes through the policy. A 304 becomes an answer. */
export function sendByPolicy(octokit: Octokit, { policy, graphqlUrl, calls }: Sending): void {
  octokit.hook.wrap('request', async (request, options) => {
    const isGraphQL = options.url === graphqlUrl;
    const { pathname } = new URL(octokit.request.endpoint(options).url);
    const asked = isGraphQL ? askedByQuery(options['query']) : askedByRoute(options, pathname);
    return policy.run(asked, async (signal) => {
      const name = `${asked.method} ${asked.route}`;
      calls.set(name, (calls.get(name) ?? 0) + 1);
      try {
        // In place: the hooks within this one are bound to these options, and drop what they are called with.
        options.request = { ...options.request, signal };
        const answer = await request(options);
        if (isGraphQL) dataOf(answer.data, answer.headers);
        return answer;
      } catch (error) {
        if (Reflect.get(Object(error), 'status') !== 304) throw error;
        return { status: 304, url: '', data: null, headers: {} };
      }
    });
  });
}

function askedByQuery(query: unknown): Asked {
  const { name, isMutation } = operationOf(typeof query === 'string' ? query : '');
  return { method: 'POST', route: `/graphql ${name}`, shown: `GraphQL ${name}`, writes: isMutation };
}

function askedByRoute({ method, url }: { method: string; url: string }, path: string): Asked {
  const writes = method !== 'GET' && method !== 'HEAD';
  return { method, route: url, shown: `${method} ${path}`, writes };
}
