// Which commits carry a check run that says one certain thing: asked of many at once, so that nobody judges them again
// to no end.
import { z } from 'zod';
import type { GitId } from '../../../promotion/code-host.ts';
import { inParallel } from '../../../registry/in-parallel.ts';
import { checkRunName } from '../../../report/github/surfaces.ts';
import type { GitHubClient } from './github-client.ts';
import { batchesOf, QueryVariables } from './query-variables.ts';

const headsPerQuery = 50;
const parallelQueries = 3;

const suiteSchema = z.object({
  app: z.object({ slug: z.string() }).nullable(),
  checkRuns: z.object({
    nodes: z.array(z.object({ conclusion: z.string().nullable(), externalId: z.string().nullable() })),
  }),
});
const commitSchema = z.object({ checkSuites: z.object({ nodes: z.array(suiteSchema) }) });
const headsSchema = z.object({ repository: z.record(z.string(), commitSchema.nullable()) });

const named = `filterBy: { checkName: "${checkRunName}" }`;
const fields = `... on Commit { checkSuites(first: 50, ${named}) { nodes { app { slug } checkRuns(first: 10, ${named}) { nodes { conclusion externalId } } } } }`;

/**
 * Those of `heads` whose check runs `laurel`, of the app that the token belongs to, all passed with this external id.
 * There must be one.
 *
 * @throws LaurelError `git`, naming the permission that is missing.
 */
export async function readPassedHeads(
  client: GitHubClient,
  heads: readonly GitId[],
  externalId: string,
): Promise<ReadonlySet<GitId>> {
  const { login } = await client.viewer();
  const slug = login.replace(/\[bot\]$/, '');
  const batches = batchesOf([...new Set(heads)], headsPerQuery);
  const read = await inParallel(batches, parallelQueries, async (batch) => {
    const variables = new QueryVariables(client.repository);
    const objects = batch.map(
      (head, index) => `h${index}: object(oid: ${variables.add('GitObjectID!', head)}) { ${fields} }`,
    );
    const query = variables.query('LaurelCheckRuns', objects.join(' '));
    const { repository } = await client.graphql(query, variables.values, headsSchema);
    return batch.filter((_, index) => {
      const suites = repository[`h${index}`]?.checkSuites.nodes ?? [];
      const runs = suites.flatMap(({ app, checkRuns }) => (app?.slug === slug ? checkRuns.nodes : []));
      const passed = runs.filter((run) => run.conclusion === 'SUCCESS' && run.externalId === externalId);
      return runs.length > 0 && passed.length === runs.length;
    });
  });
  return new Set(read.flat());
}
