// Routes of branches, their protection, and rulesets.
import { z } from 'zod';
import { rulesetsFor } from '../model/guards.ts';
import type { Place } from '../model/place.ts';
import type { Ruleset } from '../model/protection.ts';
import { hasRole } from '../model/roles.ts';
import { type FacadeRequest, type FacadeResponse, Refusal, type Route } from '../model/route.ts';
import { parseRule } from '../model/rules.ts';
import { isGranted, type Token } from '../model/tokens.ts';
import { commitBody } from './bodies/commit.ts';
import { apiOf, webOf } from './bodies/repository.ts';
import { protectionBody, rulesetBody } from './bodies/rules.ts';
import { created, found, numberParam, ok, paged, param, parseBody, placeOf } from './request.ts';

const metadata = [{ name: 'metadata', access: 'read' }] as const;
const administer = [{ name: 'administration', access: 'write' }] as const;
const list = '/repos/{owner}/{repo}/rulesets';
const one = `${list}/{ruleset_id}`;
const branch = '/repos/{owner}/{repo}/branches/{branch}';

const patterns = z.array(z.string()).default([]);
const newRuleset = z.object({
  name: z.string(),
  target: z.enum(['branch', 'tag', 'push']).default('branch'),
  enforcement: z.enum(['disabled', 'active', 'evaluate']),
  bypass_actors: z
    .array(
      z.object({
        actor_id: z.number().nullable().default(null),
        actor_type: z.enum(['Integration', 'OrganizationAdmin', 'RepositoryRole', 'Team', 'DeployKey']),
        bypass_mode: z.enum(['always', 'pull_request', 'exempt']).default('always'),
      }),
    )
    .default([]),
  conditions: z
    .object({ ref_name: z.object({ include: patterns, exclude: patterns }) })
    .default({ ref_name: { include: [], exclude: [] } }),
  rules: z
    .array(z.object({ type: z.string(), parameters: z.record(z.string(), z.unknown()).optional() }))
    .default([]),
});

export const ruleRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: branch,
    permissions: [{ name: 'contents', access: 'read' }],
    handle: async (facade, request) => readBranch(placeOf(facade, request), param(request, 'branch')),
  },
  {
    method: 'GET',
    template: `${branch}/protection`,
    permissions: [{ name: 'administration', access: 'read' }],
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const name = param(request, 'branch');
      const protection = place.repository.protections.get(name);
      if (protection === undefined) throw new Refusal(404, 'Branch not protected');
      return ok(protectionBody(facade, place.repository, name, protection));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/rules/branches/{branch}',
    permissions: metadata,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const rules = rulesetsFor(place, param(request, 'branch')).flatMap((ruleset) =>
        ruleset.rules.map((rule) => ({
          ...rule,
          ruleset_source_type: 'Repository',
          ruleset_source: place.repository.fullName,
          ruleset_id: ruleset.id,
        })),
      );
      return paged(facade, request, rules, (items) => items);
    },
  },
  {
    method: 'GET',
    template: list,
    permissions: metadata,
    handle: async (facade, request) => {
      const { repository } = placeOf(facade, request);
      return paged(facade, request, repository.rulesets, (items) =>
        items.map((ruleset) => rulesetBody(facade, repository, ruleset, 'list')),
      );
    },
  },
  {
    method: 'GET',
    template: one,
    permissions: metadata,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const extent = administers(place, request.token) ? 'whole' : 'reader';
      return ok(rulesetBody(facade, place.repository, rulesetOf(place, request), extent));
    },
  },
  {
    method: 'POST',
    template: list,
    permissions: administer,
    handle: async (facade, request) => {
      const { repository } = placeOf(facade, request);
      const asked = parseRuleset(request);
      if (repository.rulesets.some(({ name }) => name === asked.name)) {
        throw invalid('Name must be unique');
      }
      const now = facade.clock.now();
      const ruleset = { ...asked, id: facade.ids.next(), createdAt: now, updatedAt: now };
      repository.rulesets.push(ruleset);
      return created(rulesetBody(facade, repository, ruleset, 'whole'));
    },
  },
  {
    method: 'PUT',
    template: one,
    permissions: administer,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const { rulesets } = place.repository;
      const old = rulesetOf(place, request);
      // What is left out stays.
      const asked = parseRuleset({ ...request, body: { ...wordsOf(old), ...Object(request.body) } });
      const ruleset = { ...old, ...asked, updatedAt: facade.clock.now() };
      rulesets.splice(rulesets.indexOf(old), 1, ruleset);
      return ok(rulesetBody(facade, place.repository, ruleset, 'whole'));
    },
  },
];

async function readBranch(place: Place, name: string): Promise<FacadeResponse> {
  const { facade, repository } = place;
  const { git } = repository;
  const sha = await git.resolve(`refs/heads/${name}`);
  if (sha === null) throw new Refusal(404, 'Branch not found');
  const protection = repository.protections.get(name);
  const checks = protection?.requiredChecks?.checks ?? [];
  const url = `${apiOf(facade, repository)}/branches/${encodeURIComponent(name)}`;
  return ok({
    name,
    commit: commitBody(facade, repository, found(await git.commit(sha))),
    _links: { self: url, html: `${webOf(facade, repository)}/tree/${name}` },
    protected: protection !== undefined || rulesetsFor(place, name).length > 0,
    protection: {
      enabled: protection !== undefined,
      required_status_checks: {
        enforcement_level: checks.length === 0 ? 'off' : 'non_admins',
        contexts: checks.map(({ context }) => context),
        checks: checks.map(({ context, appId }) => ({ context, app_id: appId })),
      },
    },
    protection_url: `${url}/protection`,
  });
}

function invalid(message: string): Refusal {
  const errors = [{ resource: 'RepositoryRuleset', code: 'custom', message }];
  return new Refusal(422, 'Validation Failed', { errors });
}

type RulesetFields = Omit<Ruleset, 'id' | 'createdAt' | 'updatedAt'>;

/** @throws Refusal 422 for a rule that lacks what it needs. */
function parseRuleset(request: FacadeRequest): RulesetFields {
  const asked = parseBody(request, newRuleset);
  const rules = asked.rules.map(({ type, parameters }) => ({
    type,
    ...(parameters === undefined ? {} : { parameters }),
  }));
  for (const rule of rules) {
    try {
      parseRule(rule);
    } catch (cause) {
      if (!(cause instanceof z.ZodError)) throw cause;
      throw invalid(`Invalid rule '${rule.type}'`);
    }
  }
  return {
    name: asked.name,
    target: asked.target,
    enforcement: asked.enforcement,
    bypassActors: asked.bypass_actors,
    ...asked.conditions.ref_name,
    rules,
  };
}

function wordsOf(ruleset: Ruleset): Record<string, unknown> {
  return {
    name: ruleset.name,
    target: ruleset.target,
    enforcement: ruleset.enforcement,
    bypass_actors: ruleset.bypassActors,
    conditions: { ref_name: { include: ruleset.include, exclude: ruleset.exclude } },
    rules: ruleset.rules,
  };
}

function rulesetOf({ repository }: Place, request: FacadeRequest): Ruleset {
  const id = numberParam(request, 'ruleset_id');
  return found(repository.rulesets.find((ruleset) => ruleset.id === id));
}

/** Who may bypass is told to administrators only. */
function administers({ facade, repository }: Place, token: Token | null): boolean {
  if (token === null) return false;
  if (token.kind === 'user') return hasRole(facade, repository, token.account.login, 'admin');
  return isGranted(token.permissions, { name: 'administration', access: 'write' });
}
