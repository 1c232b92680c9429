// An alias repository in memory, for tests: a small whole one, of which each test changes a file or two.
import type { SourceFile } from '../../src/policy/parse-file.ts';

/** The alias repository of one model that passes every check. */
export const wholeRepository: Readonly<Record<string, string>> = {
  'laurel.yaml': `
registries:
  stage: {store: "s3://acme-models-stage/ml?region=eu-west-1"}
  prod:  {store: "s3://acme-models-prod/ml?region=eu-west-1"}
home: stage
aliases:
  staging: {registry: stage}
  production: {registry: prod, after: staging}
tiers:
  low:  {policy: laurel/low}
  high: {policy: high-risk, soak: 24h, approvals: {model-risk: 1, owner: 1}}
people:
  model-risk: ["team:acme/model-risk", "user:grace"]
`,
  'models/credit-risk.yaml': `
description: Probability of default at application time
owner: ["team:acme/credit-ml"]
tier: high
aliases: {staging: {policy: laurel/low, merge: auto}, production: {}}
`,
  'aliases/credit-risk/production.yaml': `
version: 14
digest: sha256:${'ab'.repeat(32)}
reason: Retrained on the June snapshot
waivers: {p99: {reason: New hardware next week, owner: ada, until: 2026-12-01}}
`,
  'gates/high-risk.yaml': `
extends: laurel/high
evidence: {dataset: credit-holdout-2026q2, evaluators: ["repo:acme/credit-eval"], maxAge: 20d}
gates:
  auc:    {gate: eval-threshold, metric: auc, min: 0.76, worseThanCurrentBy: 0.002, slices: {region: 0.02}}
  p99:    {gate: latency, p99: {max: 50ms, worseThanCurrentBy: 10%}, hardware: c7i.large, minRequests: 2000}
  sex:    {gate: fairness, attribute: sex, equalizedOddsDifference: {max: 0.10}, minPerGroup: 100}
  schema: {gate: signature}
`,
};

/** `files` at some commit; a blob id is as good as any that differs with the content. */
export function sourceFiles(files: Readonly<Record<string, string>>): readonly SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({
    path,
    blob: Buffer.from(text).toString('hex').padEnd(40, '0').slice(0, 40),
    mode: 'file',
    bytes: new TextEncoder().encode(text),
  }));
}
