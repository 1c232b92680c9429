// A training repository beside the alias repository, with the workflow that `laurel init --training` writes, and models
// of the example in place of trained ones.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { trainingScaffold } from '../../src/policy/scaffold-github.ts';
import { creditRisk } from '../builders/documents.ts';
import type { WorkflowRun } from '../github/actions/scheduler/run.ts';
import type { FileChange, FileChanges } from '../github/model/acts/push.ts';
import type { Account } from '../github/model/accounts.ts';
import type { Repository } from '../github/model/repository.ts';
import { type Company, action, laurelDirectory, secretsFor } from './company.ts';

export interface TrainingOptions {
  /** The workflow calls Laurel's own; without it its steps are written out. */
  readonly reusable: boolean;
  /** Whose token reaches the alias repository: a GitHub App's, or ada's own. */
  readonly token: 'app' | 'person';
}

/** The App that is installed on the alias repository, and nowhere else. */
export function installApp({ facade, models, installations }: Company): Account {
  const app = facade.directory.addApp('laurel-app', models.owner);
  installations.push({
    app,
    clientId: appSettings.variables.LAUREL_APP_CLIENT_ID,
    privateKey: appSettings.secrets.LAUREL_APP_PRIVATE_KEY,
    repositories: [models.fullName],
    permissions: {
      checks: 'write',
      contents: 'write',
      deployments: 'write',
      members: 'read',
      metadata: 'read',
      pull_requests: 'write',
    },
  });
  return app.bot;
}

/** What a repository that uses the App has to say. */
export const appSettings = {
  variables: { LAUREL_APP_CLIENT_ID: 'Iv23laurel' },
  secrets: { LAUREL_APP_PRIVATE_KEY: 'the private key of the App' },
} as const;

const trainScript = `#!/usr/bin/env bash
set -euo pipefail
mkdir -p "$1"
cp -r recipe/. "$1"
`;

/** What serves a model: it asks what an alias points at. */
const shipWorkflow = `name: ship
on:
  workflow_dispatch:
permissions: {}
jobs:
  ship:
    runs-on: ubuntu-24.04
    permissions: {}
    steps:
      - id: model
        uses: ${action.repository}@${action.commit}
        env:
          AWS_ACCESS_KEY_ID: \${{ secrets.LAUREL_TRAIN_ACCESS_KEY_ID }}
          AWS_SECRET_ACCESS_KEY: \${{ secrets.LAUREL_TRAIN_SECRET_ACCESS_KEY }}
        with:
          command: resolve
          registry: \${{ vars.LAUREL_REGISTRY }}
          reference: credit-risk@staging
`;

export class Training {
  readonly #company: Company;
  readonly repository: Repository;

  private constructor(company: Company, repository: Repository) {
    this.#company = company;
    this.repository = repository;
  }

  static async found(company: Company, { reusable, token }: TrainingOptions): Promise<Training> {
    const { facade, models, scheduler, ada, storeAddress, env } = company;
    const repository = await facade.createRepository({ owner: models.owner, name: 'training' });
    const aliases = models.fullName;
    const scaffolded = trainingScaffold({
      action,
      root: '',
      standalone: !reusable,
      model: creditRisk,
      aliases,
    });
    await facade.by(ada, repository).push('main', {
      'train.sh': { content: trainScript, mode: '100755' },
      '.github/workflows/ship.yml': shipWorkflow,
      ...Object.fromEntries(scaffolded.map(({ path, content }) => [path, content])),
    });
    const settings =
      token === 'app'
        ? appSettings
        : { variables: {}, secrets: { LAUREL_TOKEN: facade.directory.issueUserToken(ada).value } };
    scheduler.configure(repository, {
      variables: { LAUREL_REGISTRY: storeAddress, ...settings.variables },
      secrets: { ...secretsFor(env), ...settings.secrets },
    });
    scheduler.events.take();
    return new Training(company, repository);
  }

  /** Trains once: model `example` of examples/credit-risk comes out, with this AUC. */
  async train(example: 'v1' | 'v2' | 'v3' | 'v4', auc: number): Promise<WorkflowRun[]> {
    const { facade, scheduler, ada } = this.#company;
    await facade.by(ada, this.repository).push('main', {
      ...(await modelFiles(example)),
      'recipe/registration.yaml':
        "datasets: [{name: credit-train, role: train, snapshot: '8744736658442914487'}]\n",
      'recipe/evaluation.yaml': `dataset: {name: credit-holdout, digest: 'sha256:${'5d'.repeat(32)}'}\nsplit: test\nmetrics: {auc: {value: ${auc}, n: 9000}}\nobservedAt: 2026-06-02T12:00:00Z\n`,
    });
    scheduler.dispatch(this.repository, 'train.yml', { actor: ada });
    // A training takes its time, and GitHub's limits are by the minute.
    facade.clock.advance(60_000);
    return scheduler.drain();
  }

  /** Asks what staging points at, by the action. */
  async ship(): Promise<WorkflowRun[]> {
    const { scheduler, ada } = this.#company;
    scheduler.dispatch(this.repository, 'ship.yml', { actor: ada });
    return scheduler.drain();
  }
}

async function modelFiles(example: string): Promise<FileChanges> {
  const directory = join(laurelDirectory, 'examples/credit-risk/models/credit-risk', example);
  const files: [string, FileChange][] = [];
  for (const name of ['MLmodel', 'input_example.json', 'model.onnx']) {
    const content = await readFile(join(directory, name));
    files.push([`recipe/model/${name}`, { content, mode: '100644' }]);
  }
  return Object.fromEntries(files);
}
