// What `laurel init` writes: the files of a new alias repository, commented, and valid as they are.
import type { ModelName } from '../registry/names.ts';
import { jsonSchemas, printJsonSchema, schemaFileName, type WrittenDocument } from './json-schemas.ts';
import { codeOwners, codeOwnersPath } from './github/code-owners.ts';
import { laurelPath, modelPath, policyPath } from './repository-path.ts';

export interface ScaffoldOptions {
  /** Where the registry lies: `file:./registry`, or `s3://bucket/prefix?region=…`. */
  readonly store: string;
  /** The first model. */
  readonly model: ModelName;
  /** Who owns it, as `user:ada` or `team:acme/credit-ml`. */
  readonly owner: string;
  /** Whether promotions go through GitHub, so that the README says what a first one is like there. */
  readonly github?: boolean;
}

export interface ScaffoldFile {
  /** Relative to the directory that will hold laurel.yaml. */
  readonly path: string;
  readonly content: string;
}

const schemaDirectory = '.laurel/schemas';

/** The files of a new alias repository, in the order in which a newcomer reads them. */
export function scaffold(options: ScaffoldOptions): readonly ScaffoldFile[] {
  const policy = options.model.split('/').at(-1) ?? options.model;
  return [
    { path: 'README.md', content: readme(options, policy) },
    { path: laurelPath, content: laurelFile(options) },
    { path: modelPath(options.model), content: modelFile(options, policy) },
    { path: policyPath(policy), content: policyFile(policy) },
    { path: '.gitignore', content: gitIgnore(options.store) },
    ...(options.github === true ? [] : [{ path: codeOwnersPath, content: codeOwners(options.owner, '') }]),
    ...[...jsonSchemas()].map(([name, schema]) => ({
      path: `${schemaDirectory}/${name}`,
      content: printJsonSchema(schema),
    })),
  ];
}

/** The line by which editors check a file while it is written. */
function editorLine(path: string, document: WrittenDocument): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}${schemaDirectory}/${schemaFileName(document)}\n`;
}

function laurelFile({ store }: ScaffoldOptions): string {
  return `${editorLine(laurelPath, 'laurel')}# What holds for every model of this repository. Check it with: laurel validate

# Registries are object stores. A team would keep staging and production apart:
#   prod: { store: 's3://acme-models-prod/ml?region=eu-west-1' }
registries:
  main: { store: ${quoted(store)} }

# Versions are registered here.
home: main

# Defaults for every alias of this name. \`after\` makes a version pass through another alias first.
aliases:
  staging: { registry: main }
  production: { registry: main }
  # production: { registry: prod, after: staging }

# What a risk class demands of every alias of every model in it. An alias adds demands, it never drops these.
tiers:
  low: { policy: laurel/low }
  medium: { policy: laurel/medium }
  high: { policy: laurel/high, approvals: { owner: 1 } }
  # high: { policy: laurel/high, soak: 24h, approvals: { owner: 1, model-risk: 1 } }

# Who has the roles that tiers ask approvals of; owners are named in each model's file.
# people:
#   model-risk: ['team:acme/model-risk', 'user:grace']
`;
}

function modelFile({ model, owner }: ScaffoldOptions, policy: string): string {
  return `${editorLine(modelPath(model), 'model')}description: What the model predicts, for whom and when
owner: [${quoted(owner)}]

# Its risk class, from laurel.yaml.
tier: low

# The aliases it may have. Each may name a policy of gates/ that is demanded besides the tier's.
aliases:
  staging: {}
  production: { policy: ${policy} }
`;
}

function policyFile(policy: string): string {
  return `${editorLine(policyPath(policy), 'policy')}# A policy: which evidence counts, and which gates judge it. Every gate needs an id of its own.
extends: laurel/low
# extends: laurel/medium

# evidence: { dataset: holdout-2026q3, maxAge: 30d }

# gates:
#   accuracy: { gate: eval-threshold, metric: accuracy, min: 0.9, worseThanCurrentBy: 0.5% }
#   p99: { gate: latency, p99: { max: 50ms, worseThanCurrentBy: 10% }, minRequests: 2000 }
#   sex: { gate: fairness, attribute: sex, equalizedOddsDifference: { max: 0.10 }, minPerGroup: 100 }
`;
}

function readme({ model, github = false }: ScaffoldOptions, policy: string): string {
  return `# Models

What is live, and what it takes to change that. Laurel reads this repository:

| file | says |
|---|---|
| \`laurel.yaml\` | registries, defaults, risk tiers, people |
| \`models/${model}.yaml\` | what the model is for, who owns it, which aliases it has |
| \`gates/${policy}.yaml\` | what a version must show before an alias points at it |
| \`aliases/${model}/production.yaml\` | the version that is wanted, and why; \`laurel propose\` writes it |

${github ? firstOnGitHub(model) : firstLocally(model)}`;
}

function firstLocally(model: ModelName): string {
  return `## A first promotion

\`\`\`sh
laurel validate                                   # are the files right?
laurel registry create                            # once: probe the store, write its descriptor
laurel register ${model} path/to/model            # a directory or files become version 1
laurel attach ${model}@1 evaluation.yaml          # what was measured of it
laurel propose ${model}@production --version 1 --reason 'First version'
\`\`\`

Review and merge what \`propose\` made, then \`laurel apply\`. If it turns out badly:
\`laurel rollback ${model}@production --reason '…'\`.
`;
}

function firstOnGitHub(model: ModelName): string {
  return `## A first promotion

\`\`\`sh
laurel validate                                   # are the files right?
laurel registry create                            # once: probe the store, write its descriptor
laurel protect owner/name --apply                 # once: require the check called laurel, and reviews
laurel register ${model} path/to/model            # a directory or files become version 1
laurel attach ${model}@1 evaluation.yaml          # what was measured of it
\`\`\`

Then open a pull request with one file, \`aliases/${model}/production.yaml\`:

\`\`\`yaml
version: 1
reason: First version
\`\`\`

The check \`laurel\` judges it and its comment says why; merging it makes it live within a minute or two. A training
repository does all of this in its own workflow. If it turns out badly: Actions → laurel-apply → Run workflow →
rollback, or \`laurel rollback ${model}@production --repo github:owner/name --reason '…'\`.
`;
}

function gitIgnore(store: string): string {
  const directory = /^file:(?:\.\/)?([^/?][^?]*)/.exec(store)?.[1]?.replace(/\/$/, '');
  return directory === undefined || directory.startsWith('.')
    ? '# nothing yet\n'
    : `# The registry in a directory: models are not kept in Git.\n/${directory}/\n`;
}

/** Text as a YAML scalar, whatever stands in it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
