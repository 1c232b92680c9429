// Every route of the facade: described by GitHub, and closed to a token without its permission.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRoute } from './handlers/find-route.ts';
import { routes } from './handlers/routes.ts';
import { sharedValidator } from './openapi/shared-validator.ts';
import { messageOf, World } from './world.ts';

const keyOf = ({ method, template }: (typeof routes)[number]) => `${method} ${template}`;

/** What every token may do anyway is left out. */
const guarded = routes.filter(
  ({ permissions }) => permissions.length > 0 && permissions.every(({ name }) => name !== 'metadata'),
);

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

/** With something in the place of every parameter. */
function pathOf(template: string): string {
  const values: Record<string, string> = { owner: 'acme', repo: 'models', org: 'acme' };
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '1');
}

describe('every route', () => {
  it('is one that GitHub describes', () => {
    const described = new Set(sharedValidator().keys());
    expect(routes.map(keyOf).filter((key) => !described.has(key))).toStrictEqual([]);
  });

  it('is there once', () => {
    expect(new Set(routes.map(keyOf)).size).toBe(routes.length);
  });

  it.each(guarded)('refuses an app without its permission: $method $template', async (route) => {
    const token = world.appToken({ metadata: 'read' });
    const refused = await world.send(token, `${route.method} ${pathOf(route.template)}`);
    expect(refused.status).toBe(403);
    expect(messageOf(refused)).toBe('Resource not accessible by integration');
  });
});

describe('a path', () => {
  it.each([
    ['GET', '/repos/acme/models/git/ref/heads/feature/x', { ref: 'heads/feature/x' }],
    ['GET', '/repos/acme/models/compare/main...feature/x', { basehead: 'main...feature/x' }],
    ['GET', '/repos/acme/models/contents/a%20b/c.yaml', { path: 'a b/c.yaml' }],
    ['GET', '/repos/acme/models/contents/', { path: '' }],
    ['GET', '/repos/acme/models/rules/branches/feature/x', { branch: 'feature/x' }],
    ['GET', '/repos/acme/models/commits/feature/x/check-runs', { ref: 'feature/x' }],
    ['GET', '/repos/acme/models/branches/feature%2Fx/protection', { branch: 'feature/x' }],
  ] as const)('is taken apart: %s %s', (method, path, params) => {
    expect(findRoute(routes, method, path)?.params).toStrictEqual({
      owner: 'acme',
      repo: 'models',
      ...params,
    });
  });

  it('belongs to the route with most fixed segments', () => {
    const found = findRoute(routes, 'GET', '/repos/acme/models/commits/abc/pulls');
    expect(found?.route.template).toBe('/repos/{owner}/{repo}/commits/{commit_sha}/pulls');
  });
});
