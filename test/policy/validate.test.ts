import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bindGate } from '../../src/gates/all-gates.ts';
import { validateRepository } from '../../src/policy/validate.ts';
import { renderPlace } from '../../src/primitives/errors.ts';
import { sourceFiles, wholeRepository } from '../builders/alias-repository.ts';
import { readPacks } from '../builders/packs.ts';

const packs = readPacks();
const now = new Date('2026-11-21T12:00:00Z');

function problemsWith(changed: Readonly<Record<string, string>>): readonly string[] {
  return validateRepository({
    files: sourceFiles({ ...wholeRepository, ...changed }),
    packs,
    bindGate,
    now,
  }).map(({ severity, at, message }) => `${severity} ${renderPlace(at)}: ${message}`);
}

describe('validating a whole alias repository', () => {
  it('finds nothing where all is well', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it('finds nothing in the example of the repository', () => {
    const root = new URL('../../examples/credit-risk/alias-repository', import.meta.url).pathname;
    const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
    const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
    expect(paths).toContain('laurel.yaml');
    const problems = validateRepository({ files: sourceFiles(files), packs, bindGate, now });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  }); // prettier-ignore

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['an alias file whose model has no file', { 'aliases/fraud/production.yaml': 'version: 1\nreason: x' },
      ['error aliases/fraud/production.yaml:1:1: the model fraud has no file']],
    ['an alias file whose alias the model does not list', { 'aliases/credit-risk/canary.yaml': 'version: 1\nreason: x' },
      ['error aliases/credit-risk/canary.yaml:1:1: the model credit-risk does not list the alias canary']],
    ['a removal of an alias that no model has', { 'aliases/fraud/production.yaml': 'removed: true\nreason: x' },
      ['error aliases/fraud/production.yaml:1:1: the model fraud has no file']],
    ['a waiver that is over', { 'aliases/credit-risk/production.yaml': 'version: 1\nreason: x\nwaivers: {auc: {reason: x, owner: ada, until: 2026-11-20}}' },
      ['note aliases/credit-risk/production.yaml:3:11 waivers.auc: the waiver of auc ended with 2026-11-20 and does not count any more']],
    ['a waiver of no gate', { 'aliases/credit-risk/production.yaml': 'version: 1\nreason: x\nwaivers: {acu: {reason: x, owner: ada, until: 2027-01-01}}' },
      ["error aliases/credit-risk/production.yaml:3:11 waivers.acu: the waiver names acu, which is no gate of this alias's policy"]],
    ['a policy that does not bind, though nobody uses it', { 'gates/new.yaml': 'gates: {x: {gate: fairnes}}' },
      ['note gates/new.yaml:1:1: no alias uses the policy new',
       'error gates/new.yaml:1:13: gates.x.gate: there is no gate "fairnes": did you mean fairness?']],
    ['a policy that is extended, but not used', { 'gates/a.yaml': 'extends: b', 'gates/b.yaml': 'gates: {s: {gate: signature}}' },
      ['note gates/a.yaml:1:1: no alias uses the policy a', 'note gates/b.yaml:1:1: no alias uses the policy b']],
    ['a role of a tier that no model has', { 'laurel.yaml': (wholeRepository['laurel.yaml'] ?? '').replace('tiers:', 'tiers:\n  mid: {policy: laurel/medium, approvals: {auditors: 1}}') },
      ['error laurel.yaml:10:44 tiers.mid.approvals.auditors: nobody has the role auditors']],
    ['a policy of a tier that no model has', { 'laurel.yaml': (wholeRepository['laurel.yaml'] ?? '').replace('laurel/low', 'laurel/lwo') },
      ['error laurel.yaml:10:18 tiers.low.policy: there is no pack laurel/lwo']],
    ['a home that is no registry', { 'laurel.yaml': (wholeRepository['laurel.yaml'] ?? '').replace('home: stage', 'home: test') },
      ['error laurel.yaml:5:7 home: there is no registry test']],
    ['aliases that wait for each other', { 'models/other.yaml': 'description: x\nowner: ["user:ada"]\ntier: low\naliases: {a: {after: b}, b: {after: a}}' },
      ['error models/other.yaml:4:22 aliases.a.after: the aliases wait for each other: a after b after a',
       'error models/other.yaml:4:37 aliases.b.after: the aliases wait for each other: b after a after b']],
    ['a model without an alias', { 'models/other.yaml': 'description: x\nowner: ["user:ada"]\naliases: {}' },
      ['note models/other.yaml:3:1 aliases: other has no alias, so it can never be promoted']],
    ['a consumer of no model', { 'consumers/fraud/web.yaml': 'sends: []\nreads: []' },
      ['error consumers/fraud/web.yaml: the consumer web is of fraud, which has no file']],
    ['a recall of versions of a model that is not here', { 'recalls/r.yaml': 'reason: x\nversions: [{model: fraud, versions: [1]}]' },
      ['note recalls/r.yaml:2:20 versions[0].model: the recalled model fraud has no file here']],
    ['files that collide where case is folded', { 'models/Credit-risk.yaml': '' },
      ['error models/Credit-risk.yaml: the path does not name a model, "Credit-risk"',
       'error models/Credit-risk.yaml: models/Credit-risk.yaml and models/credit-risk.yaml are one file where case is folded']],
    ['a soak that nothing starts', { 'laurel.yaml': (wholeRepository['laurel.yaml'] ?? '').replace(', after: staging', '') },
      ['note laurel.yaml:11:35 tiers.high.soak: a soak counts only for an alias that comes after another, and no default names one']],
    ['one broken laurel.yaml, said once', { 'laurel.yaml': 'home: [', 'models/b.yaml': wholeRepository['models/credit-risk.yaml'] ?? '' },
      [expect.stringContaining('error laurel.yaml:1:8: not YAML')]],
  ])('finds %s', (_, changed, found) => {
    expect(problemsWith(changed)).toEqual(found);
  }); // prettier-ignore

  it('lists everything, file by file and line by line', () => {
    const found = problemsWith({
      'models/b.yaml': 'description: 1\nowner: []\n',
      'gates/z.yaml': '- 1',
      'aliases/credit-risk/production.yaml': 'version: x',
    });
    const files = found.map((each) => each.replace(/^\w+ ([^ :]*).*$/s, '$1'));
    expect(files).toEqual(files.toSorted());
    expect(new Set(files)).toEqual(new Set(['aliases/credit-risk/production.yaml', 'gates/z.yaml', 'models/b.yaml']));
  }); // prettier-ignore
});
