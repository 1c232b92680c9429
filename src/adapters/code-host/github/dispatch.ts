// Tells a repository's workflows that something happened outside of it. Arriving twice is arriving once: whoever is
// woken looks at what is there, not at what was sent.
import { LaurelError } from '../../../primitives/errors.ts';
import type { GitHubClient } from './github-client.ts';

/** `laurel-evidence`: evidence arrived, or a pull request that started nothing: judge again. `laurel-apply`: something was merged, apply. */
export type DispatchType = 'laurel-evidence' | 'laurel-apply';

export type DispatchPayload = Readonly<Record<string, string | number | boolean | null>>;

/** GitHub's limits for a payload. */
const maxKeys = 10;
const maxChars = 65_535;

/**
 * Sends `repository_dispatch` to the client's repository. Unlike a push or a merge, it starts workflows also when it
 * was sent with a job's GITHUB_TOKEN.
 *
 * @throws LaurelError `git`, `not-found`, naming the permission that is missing (`contents: write`); `outcome-unknown`;
 * `internal` for a payload beyond GitHub's limits.
 */
export async function sendDispatch(
  client: GitHubClient,
  type: DispatchType,
  payload: DispatchPayload,
): Promise<void> {
  if (Object.keys(payload).length > maxKeys || JSON.stringify(payload).length > maxChars) {
    throw new LaurelError({
      code: 'internal',
      message: `the payload of ${type} is larger than GitHub takes`,
    });
  }
  await client.write(
    async () =>
      client.rest.repos.createDispatchEvent({
        ...client.repository,
        event_type: type,
        client_payload: { ...payload },
      }),
    async () => null,
  );
}
