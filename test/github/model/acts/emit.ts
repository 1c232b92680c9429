// Tells that something happened: the webhook's common part, and whether workflows start.
import { repositoryBody } from '../../handlers/bodies/repository.ts';
import { organizationBody, userBody } from '../../handlers/bodies/user.ts';
import { decideWorkflows, type EventName, type FacadeEvent } from '../events.ts';
import type { Place } from '../place.ts';
import type { Actor } from '../tokens.ts';

interface Happening {
  readonly name: EventName;
  readonly action: string | null;
  readonly actor: Actor;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Message of the commit that a push or a pull request ends at. */
  readonly headMessage?: string;
  /** Of what GitHub Actions made for itself: its own workflows hear nothing of it. */
  readonly isUnheard?: boolean;
}

export function emit({ facade, repository }: Place, happening: Happening): FacadeEvent {
  const { name, action, actor, payload, headMessage, isUnheard = false } = happening;
  const { owner } = repository;
  return facade.emit({
    name,
    action,
    repository,
    sender: actor.account,
    workflows: isUnheard ? 'none' : decideWorkflows({ name, action }, actor, headMessage),
    payload: {
      ...(action === null ? {} : { action }),
      ...payload,
      repository: repositoryBody(facade, repository),
      ...(owner.type === 'Organization' ? { organization: organizationBody(facade, owner) } : {}),
      sender: userBody(facade, actor.account),
    },
  });
}
