// The story of the demo, as a list of commands: register, judge, promote, resolve, block, roll back, audit.
import { join } from 'node:path';
import { exitCodes } from '../exit.ts';
import type { Narrator } from './narrator.ts';

export interface Places {
  readonly directory: string;
  readonly repository: string;
  readonly example: string;
  /** Whether the example lies in a Git checkout, which says the commit that a version was made from. */
  readonly inCheckout: boolean;
}

const registered = [
  ...[1, 2, 3, 4].map((version) => ({ model: 'credit-risk', version })),
  ...[1, 2].map((version) => ({ model: 'limit-utilisation', version })),
];

export async function tellStory(narrator: Narrator, places: Places): Promise<void> {
  narrator.say(
    'Six real models, trained and measured on public data (examples/credit-risk). A directory is the',
  );
  narrator.say(
    'object store, a local Git repository the code host: a branch is a pull request, a merge is a merge.',
  );
  await registerAll(narrator, places);
  await promoteFirst(narrator);
  await promoteBetter(narrator);
  await blockBad(narrator);
  await rollBack(narrator);
  await audit(narrator, places);
}

/** Unpacked from an archive the example has no commit, so the registry cannot demand one. */
async function createRegistry(narrator: Narrator, inCheckout: boolean): Promise<void> {
  const required = inCheckout ? undefined : 'dataset,signature';
  if (!inCheckout)
    narrator.say(
      'This copy of Laurel is no Git checkout, so the registry does not demand a code commit here.',
    );
  await narrator.laurel({
    words: required === undefined ? 'registry create' : `registry create --required ${required}`,
    act: async (context) =>
      (await import('../commands/registry-create.ts')).run(
        context,
        [],
        required === undefined ? {} : { required },
      ),
  });
}

async function registerAll(narrator: Narrator, { example, inCheckout }: Places): Promise<void> {
  narrator.chapter('Training registers versions and attaches what was measured');
  await createRegistry(narrator, inCheckout);
  for (const { model, version } of registered) {
    const directory = join(example, 'models', model, `v${version}`);
    const metadata = join(example, 'registrations', model, `v${version}`, 'registration.yaml');
    const evaluation = join(example, 'evaluations', model, `v${version}`, 'evaluation.yaml');
    await narrator.laurel({
      words: `register ${model} models/${model}/v${version} --metadata registrations/${model}/v${version}/registration.yaml`,
      act: async (context) =>
        (await import('../commands/register.ts')).run(context, [model, directory], { metadata }),
    });
    await narrator.laurel({
      words: `attach ${model}@${version} evaluations/${model}/v${version}/evaluation.yaml`,
      act: async (context) =>
        (await import('../commands/attach.ts')).run(context, [`${model}@${version}`, evaluation], {}),
    });
  }
  await narrator.laurel({
    words: 'list',
    act: async (context) => (await import('../commands/list.ts')).run(context, []),
  });
}

async function promoteFirst(narrator: Narrator): Promise<void> {
  narrator.chapter('A first version goes live: proposed on a branch, judged, merged, applied');
  await promote(narrator, { model: 'credit-risk', version: 1, reason: 'The first model' });
  await promote(narrator, { model: 'limit-utilisation', version: 1, reason: 'The first model' });
  await resolve(narrator);
}

async function promoteBetter(narrator: Narrator): Promise<void> {
  narrator.chapter('A better one: judged against what is live');
  await promote(narrator, {
    model: 'credit-risk',
    version: 2,
    reason: 'Boosted trees on the last two months',
  });
  narrator.say("Serving's next read gets the new version:");
  await resolve(narrator);
}

async function blockBad(narrator: Narrator): Promise<void> {
  narrator.chapter('Two bad candidates are blocked, with the reason');
  narrator.say('Version 3 has a higher AUC, and treats women and men too differently:');
  await propose(narrator, {
    model: 'credit-risk',
    version: 3,
    reason: 'Higher AUC',
    exit: exitCodes.refused,
  });
  narrator.say('Version 4 asks callers for a column that they do not send:');
  await propose(narrator, {
    model: 'credit-risk',
    version: 4,
    reason: 'A derived feature',
    exit: exitCodes.refused,
  });
  narrator.say('Merged all the same, it does not go live: apply judges again, and refuses.');
  await merge(narrator, 'laurel/promote/credit-risk/production/3');
  await narrator.laurel({
    words: 'apply',
    act: async (context) => (await import('../commands/apply.ts')).run(context, [], {}),
    exit: exitCodes.refused,
  });
  await resolve(narrator);
}

async function rollBack(narrator: Narrator): Promise<void> {
  narrator.chapter('One command puts the old version back');
  await narrator.laurel({
    words: 'rollback credit-risk@production --reason "Complaints from the call centre"',
    act: async (context) =>
      (await import('../commands/rollback.ts')).run(context, ['credit-risk@production'], {
        reason: 'Complaints from the call centre',
      }),
  });
  await resolve(narrator);
  narrator.say(
    'The pointer moved first. Now Git is brought in line, and the alias is held until a person lifts it:',
  );
  await narrator.laurel({
    words: 'reconcile',
    act: async (context) => (await import('../commands/reconcile.ts')).run(context, [], {}),
    exit: exitCodes.refused,
  });
  await merge(narrator, 'laurel/rollback/credit-risk/production/3');
  await narrator.laurel({
    words: 'reconcile',
    act: async (context) => (await import('../commands/reconcile.ts')).run(context, [], {}),
  });
}

async function audit(narrator: Narrator, { directory, repository }: Places): Promise<void> {
  narrator.chapter('The ledger: what was live when, who did it, and why');
  await narrator.laurel({
    words: 'history credit-risk@production',
    act: async (context) =>
      (await import('../commands/history.ts')).run(context, ['credit-risk@production'], {}),
  });
  await narrator.laurel({
    words: 'verify',
    act: async (context) => (await import('../commands/verify.ts')).run(context, [], {}),
  });
  narrator.say(
    `Everything lies in ${directory}: alias-repository/ is the Git repository, alias-repository/registry/ the store.`,
  );
  narrator.say('Try next, in that repository:');
  narrator.say(`  cd ${repository}`);
  narrator.say('  laurel show credit-risk@2');
  narrator.say('  laurel diff credit-risk@1 credit-risk@2');
  narrator.say('  laurel pull credit-risk@production ./served');
  narrator.say(
    '  laurel propose credit-risk@production --version 2 --lift 3 --reason "The complaints were about another system"',
  );
}

interface Promotion {
  readonly model: string;
  readonly version: number;
  readonly reason: string;
}

async function promote(narrator: Narrator, promotion: Promotion): Promise<void> {
  await propose(narrator, promotion);
  await merge(narrator, `laurel/promote/${promotion.model}/production/${promotion.version}`);
  await narrator.laurel({
    words: 'apply',
    act: async (context) => (await import('../commands/apply.ts')).run(context, [], {}),
  });
}

async function propose(
  narrator: Narrator,
  { model, version, reason, exit }: Promotion & { readonly exit?: typeof exitCodes.refused },
): Promise<void> {
  await narrator.laurel({
    words: `propose ${model}@production --version ${version} --reason ${JSON.stringify(reason)}`,
    act: async (context) =>
      (await import('../commands/propose.ts')).run(context, [`${model}@production`], {
        version: String(version),
        reason,
      }),
    ...(exit === undefined ? {} : { exit }),
  });
}

async function merge(narrator: Narrator, branch: string): Promise<void> {
  await narrator.shownGit('merge', '--quiet', '--no-ff', '--message', `Merge branch '${branch}'`, branch);
}

async function resolve(narrator: Narrator): Promise<void> {
  await narrator.laurel({
    words: 'resolve credit-risk@production',
    act: async (context) => (await import('../commands/resolve.ts')).run(context, ['credit-risk@production']),
  });
}
