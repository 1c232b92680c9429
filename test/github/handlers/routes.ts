// Every route of the REST facade.
import type { Route } from '../model/route.ts';
import { checkRoutes } from './checks.ts';
import { commitRoutes } from './commits.ts';
import { contentRoutes } from './contents.ts';
import { deploymentRoutes } from './deployments.ts';
import { dispatchRoutes } from './dispatches.ts';
import { gitObjectRoutes } from './git-objects.ts';
import { gitRefRoutes } from './git-refs.ts';
import { issueRoutes } from './issues.ts';
import { peopleRoutes } from './people.ts';
import { pullRoutes } from './pulls.ts';
import { repositoryRoutes } from './repositories.ts';
import { reviewRoutes } from './reviews.ts';
import { ruleRoutes } from './rules.ts';

export const routes: readonly Route[] = [
  ...repositoryRoutes,
  ...peopleRoutes,
  ...gitRefRoutes,
  ...gitObjectRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...pullRoutes,
  ...reviewRoutes,
  ...issueRoutes,
  ...checkRoutes,
  ...deploymentRoutes,
  ...ruleRoutes,
  ...dispatchRoutes,
];
