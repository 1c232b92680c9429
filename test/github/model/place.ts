// Where an act takes place.
import type { GitHubFacade } from '../facade.ts';
import type { PullRequest } from './pull-request.ts';
import type { Repository } from './repository.ts';

export interface Place {
  readonly facade: GitHubFacade;
  readonly repository: Repository;
}

export interface PullPlace extends Place {
  readonly pull: PullRequest;
}
