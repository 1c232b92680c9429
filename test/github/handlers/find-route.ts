// Which route a path is for.
import type { Method, Route } from '../model/route.ts';

/** Parameters that may hold slashes, as refs, paths and branches do. */
const greedy: ReadonlySet<string> = new Set(['basehead', 'branch', 'path', 'ref']);

export interface FoundRoute {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Of several that match, the one with most fixed segments. */
export function findRoute(routes: readonly Route[], method: Method, path: string): FoundRoute | null {
  const matching = routes
    .filter((route) => route.method === method)
    .flatMap((route) => {
      const match = patternOf(route.template).exec(path);
      return match === null ? [] : [{ route, params: decoded(match.groups ?? {}) }];
    });
  return matching.toSorted((a, b) => fixedSegments(b.route) - fixedSegments(a.route))[0] ?? null;
}

function patternOf(template: string): RegExp {
  const source = template.replace(
    /\{(\w+)\}/g,
    (_, name: string) => `(?<${name}>${greedy.has(name) ? '.*' : '[^/]+'})`,
  );
  // The top of a repository is an empty path, with or without its slash.
  return new RegExp(`^${source.replace('/(?<path>.*)', '(?:/(?<path>.*))?')}$`);
}

function fixedSegments({ template }: Route): number {
  return template.split('/').filter((segment) => segment !== '' && !segment.startsWith('{')).length;
}

function decoded(groups: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? '')]),
  );
}
