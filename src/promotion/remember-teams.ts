// What a code host said of teams, remembered for one run: many aliases are approved by the same few people.
import type { CodeHost } from './code-host.ts';

/** Who tells which teams a person is of. */
export type Teams = Pick<CodeHost, 'teamsOf'>;

/** Asks `host` once for the same person and teams; a failure is asked again. */
export function rememberTeams(host: Teams): Teams {
  const known = new Map<string, Promise<readonly string[] | null>>();
  return {
    async teamsOf(person, teams) {
      const id = [person, ...teams].join('\n');
      const answer = known.get(id) ?? host.teamsOf(person, teams);
      known.set(id, answer);
      answer.catch(() => known.delete(id));
      return answer;
    },
  };
}
