// The part of GitHub that says what guards a branch, on loopback: rulesets as they were written, and what follows from
// them. Every call is held against GitHub's own description of its API.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { OpenApiValidator } from '../../github/openapi/validator.ts';

const rulesetSchema = z.looseObject({
  name: z.string(),
  target: z.enum(['branch', 'tag']),
  enforcement: z.enum(['active', 'evaluate', 'disabled']),
  conditions: z.looseObject({ ref_name: z.looseObject({ include: z.string().array() }) }),
  rules: z.looseObject({ type: z.string() }).array(),
});
type Stored = z.infer<typeof rulesetSchema> & { readonly id: number };

export class RulesServer {
  readonly rulesets: Stored[] = [];
  /** Rules of the organization. */
  readonly inherited: object[] = [];
  /** What calls did that GitHub's description does not allow. */
  readonly findings: string[] = [];
  readonly writes: string[] = [];
  token: 'administrator' | 'reader' = 'administrator';
  #server: Server | undefined;
  readonly #validator = new OpenApiValidator();

  /** Listening, and closed with the test. */
  static async start(): Promise<RulesServer> {
    const rules = new RulesServer();
    const server = createServer((request, response) => {
      void rules.#answer(request).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
    rules.#server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return rules;
  }

  get env(): NodeJS.ProcessEnv {
    const address = this.#server?.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    return { GITHUB_API_URL: `http://127.0.0.1:${port}`, GITHUB_TOKEN: 'ghs_secret' };
  }

  async #answer(request: IncomingMessage): Promise<{ readonly status: number; readonly body: unknown }> {
    const method = request.method ?? '';
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    const body: unknown = method === 'GET' ? undefined : JSON.parse(await textOf(request));
    const [, , , , area = '', name = '', branch = ''] = url.pathname.split('/');
    const { pattern, more } = routeOf(area, name, branch);
    const key = `${method} /repos/{owner}/{repo}${pattern}`;
    const params = { owner: 'acme', repo: 'models', ...more };
    if (area !== '')
      this.findings.push(...this.#validator.requestFindings({ key, params, query: url.searchParams, body }));
    if (method !== 'GET') {
      if (this.token === 'reader')
        return { status: 403, body: { message: 'Resource not accessible by integration' } };
      this.writes.push(key);
    }
    return { status: method === 'POST' ? 201 : 200, body: this.#bodyOf(method, area, { name, body }) };
  }

  #bodyOf(method: string, area: string, { name, body }: { name: string; body: unknown }): unknown {
    if (area === '') return { default_branch: 'main' };
    if (area === 'branches') return { name, protection: { enabled: false } };
    if (area === 'rules') return [...this.rulesets.flatMap(({ id, rules }) => rules.map((rule) => ({ ...rule, ruleset_id: id }))), ...this.inherited]; // prettier-ignore
    if (method === 'GET' && name === '') return this.rulesets.map(summaryOf);
    if (method === 'GET') {
      const found = this.rulesets.find(({ id }) => id === Number(name));
      return found === undefined || this.token === 'administrator'
        ? found
        : { ...found, bypass_actors: undefined };
    }
    const written = { ...rulesetSchema.parse({ target: 'branch', ...Object(body) }), id: Number(name) || 42 };
    this.rulesets.splice(0, this.rulesets.length, written);
    return written;
  }
}

interface Route {
  readonly pattern: string;
  /** Parameters of the path besides the repository's. */
  readonly more: Readonly<Record<string, string>>;
}

function routeOf(area: string, name: string, branch: string): Route {
  if (area === 'rules') return { pattern: '/rules/branches/{branch}', more: { branch } };
  if (area === 'branches') return { pattern: '/branches/{branch}', more: { branch: name } };
  if (name === '') return { pattern: `/${area}`, more: {} };
  return { pattern: `/${area}/{ruleset_id}`, more: { ruleset_id: name } };
}

function summaryOf({ id, name, target, enforcement }: Stored): object {
  return { id, name, target, enforcement, source_type: 'Repository', source: 'acme/models' };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
