import { describe, expect, it } from 'vitest';
import { parseAliasFile } from '../../src/policy/alias-file.ts';
import type { Checked, Problem } from '../../src/policy/problem.ts';
import { parseRepository } from '../../src/policy/repository-files.ts';
import { renderPlace } from '../../src/primitives/errors.ts';
import { parseModelName } from '../../src/registry/names.ts';
import { sourceFiles, wholeRepository } from '../builders/alias-repository.ts';

const aliasFile = 'aliases/credit-risk/production.yaml';

function shown(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ at, message }) => `${renderPlace(at)}: ${message}`);
}

function problemsWith(changed: Readonly<Record<string, string>>): readonly string[] {
  return shown(parseRepository(sourceFiles({ ...wholeRepository, ...changed })).problems);
}

function aliasProblems(text: string): readonly string[] {
  const [file] = sourceFiles({ [aliasFile]: text });
  const parsed: Checked<unknown> = file === undefined ? { ok: true, value: null } : parseAliasFile(file);
  return parsed.ok ? [] : shown(parsed.problems);
}

describe('an alias repository', () => {
  it('is read file by file, by what the paths say', () => {
    const files = parseRepository(
      sourceFiles({
        ...wholeRepository,
        'recalls/crawl.yaml': 'dataset: {name: crawl-2025}\nreason: Labels were shifted by one row\n',
        'recalls/base.yaml': 'versions: [{model: base, versions: [3, 4]}]\nreason: Trained on test data\n',
        'consumers/credit-risk/web.yaml': 'sends: [age, income]\nreads: [probability]\n',
        'README.md': '# not ours',
        'models/train.py': 'import: [nothing',
      }),
    );
    expect(files.problems).toEqual([]);
    expect([...files.models.keys()]).toEqual(['credit-risk']);
    expect([...files.policies.keys()]).toEqual(['high-risk']);
    expect([...files.recalls.keys()]).toEqual(['crawl', 'base']);
    expect(files.consumers.map(({ model, name }) => `${model}/${name}`)).toEqual(['credit-risk/web']);
    expect(files.aliases.map(({ model, alias }) => `${model}@${alias}`)).toEqual(['credit-risk@production']);
  });

  it('may lie in one directory of a monorepo, and places keep the whole path', () => {
    const moved = Object.fromEntries(
      Object.entries(wholeRepository).map(([path, text]) => [`ml/registry/${path}`, text]),
    );
    const elsewhere = { ...moved, 'models/other.yaml': 'not: ours', 'laurel.yaml': 'not: ours' };
    const files = parseRepository(sourceFiles(elsewhere), 'ml/registry');
    expect(files.problems).toEqual([]);
    expect([...files.models.keys()]).toEqual(['credit-risk']);
    const broken = { ...moved, 'ml/registry/models/credit-risk.yaml': 'tier: [' };
    expect(shown(parseRepository(sourceFiles(broken), 'ml/registry/').problems)[0]).toMatch(
      /^ml\/registry\/models\/credit-risk\.yaml:1:/,
    );
  });

  it('of which one file is bad is refused for what depends on it only', () => {
    const files = parseRepository(
      sourceFiles({ ...wholeRepository, 'models/other.yaml': 'description: 1\n', 'gates/new.yaml': '- a\n' }),
    );
    expect(files.laurel.ok).toBe(true);
    expect(files.models.get(parseModelName('credit-risk'))?.ok).toBe(true);
    expect(files.models.get(parseModelName('other'))?.ok).toBe(false);
    expect(files.policies.get('new')?.ok).toBe(false);
    expect(files.policies.get('high-risk')?.ok).toBe(true);
    expect(shown(files.problems)).toEqual([
      'models/other.yaml:1:1: owner is missing: expected a list',
      'models/other.yaml:1:1: aliases is missing: expected a map',
      'models/other.yaml:1:14: description: expected text, found 1',
      'gates/new.yaml:1:1: the document: expected a map, found a list of 1',
    ]);
  });

  it('without laurel.yaml says so', () => {
    const { 'laurel.yaml': _, ...others } = wholeRepository;
    const files = parseRepository(sourceFiles(others));
    expect(shown(files.problems)).toEqual(['laurel.yaml: there is no laurel.yaml']);
    expect(files.laurel.ok).toBe(false);
  });

  it.each([
    ['symlink', 'a symbolic link, which is never followed'],
    ['executable', 'the file is executable'],
    ['submodule', 'a submodule, where a regular file belongs'],
  ] as const)('refuses an alias file that is a %s', (mode, message) => {
    const files = sourceFiles(wholeRepository).map((file) => (file.path === aliasFile ? Object.assign(file, { mode }) : file));
    const { problems, aliases } = parseRepository(files);
    expect(shown(problems)).toEqual([`${aliasFile}: ${message}`]);
    expect(aliases[0]?.file.ok).toBe(false);
  }); // prettier-ignore

  it.each([
    ['a duplicate key', { 'laurel.yaml': 'home: a\nhome: b\n' }, 'laurel.yaml:2:1: the key "home" stands twice in one map (first in line 1)'],
    ['an anchor', { 'gates/high-risk.yaml': 'gates: &all {}\n' }, 'gates/high-risk.yaml:1:8: an anchor, "&all", which is not read'],
    ['10 MB', { 'models/big.yaml': '#'.repeat(10 * 1024 * 1024) }, 'models/big.yaml: 10485760 bytes of YAML, more than the 65536 that are read'],
    ['a look-alike model', { 'models/cr\u0435dit.yaml': '' }, 'models/cr\u0435dit.yaml: the path does not name a model, "cr\u0435dit": "\u0435" is U+0435, not an ASCII letter'],
    ['a look-alike alias', { 'models/m.yaml': 'description: x\nowner: ["user:ada"]\naliases: {pr\u043eduction: {}}' }, 'models/m.yaml:3:11: the name "pr\u043eduction": expected an alias such as production; latest, main and v<digits> are taken; "\u043e" is U+043E, not an ASCII letter'],
    ['a reserved alias', { 'models/m.yaml': 'description: x\nowner: ["user:ada"]\naliases: {latest: {}}' }, 'models/m.yaml:3:11: the name "latest": expected an alias such as production; latest, main and v<digits> are taken'],
    ['a person without kind', { 'models/m.yaml': 'description: x\nowner: [ada]\naliases: {}' }, 'models/m.yaml:2:9: owner[0]: expected a person as user:grace or team:acme/model-risk, found "ada"'],
    ['a soak without unit', { 'models/m.yaml': 'description: x\nowner: ["user:ada"]\naliases: {a: {soak: 24}}' }, 'models/m.yaml:3:21: aliases.a.soak: expected a duration such as 24h or 30d, found 24'],
    ['owner as a role', { 'laurel.yaml': 'registries: {a: {store: "file:./r"}}\nhome: a\npeople: {owner: ["user:ada"]}' }, 'laurel.yaml:3:10: the name "owner": expected a role of lower-case letters, digits, - and _, but not owner: each model names its own'],
    ['no registry', { 'laurel.yaml': 'registries: {}\nhome: a\n' }, 'laurel.yaml:1:13: registries: expected at least one registry, found {}'],
    ['an empty list of evaluators', { 'gates/p.yaml': 'evidence: {evaluators: []}' }, 'gates/p.yaml:1:24: evidence.evaluators: expected at least one evaluator; leave the line out to admit any, found []'],
    ['a recall of nothing', { 'recalls/r.yaml': 'reason: bad' }, 'recalls/r.yaml:1:1: dataset is missing: expected a dataset as {name: …} or {digest: sha256:…}'],
    ['a recall of both', { 'recalls/r.yaml': 'reason: bad\ndataset: {name: a}\nversions: [{model: m, versions: [1]}]' }, 'recalls/r.yaml:2:1: dataset is not known here; known are versions, reason'],
  ])('refuses %s with file, line and value', (_, changed, message) => {
    expect(problemsWith(changed)).toEqual([message]);
  }); // prettier-ignore
});

describe('an alias file', () => {
  it('that promotes is read with its waivers', () => {
    const [file] = sourceFiles({ [aliasFile]: wholeRepository[aliasFile] ?? '' });
    const parsed = file === undefined ? undefined : parseAliasFile(file);
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        wish: {
          kind: 'version',
          version: 14,
          digest: `sha256:${'ab'.repeat(32)}`,
          reason: 'Retrained on the June snapshot',
          waivers: new Map([
            ['p99', { reason: 'New hardware next week', owner: 'ada', until: '2026-12-01' }],
          ]),
        },
      },
    });
  });

  it('that removes is read as a removal', () => {
    const [file] = sourceFiles({ [aliasFile]: 'removed: true\nreason: The product ends\n' });
    expect(file === undefined ? undefined : parseAliasFile(file)).toMatchObject({
      ok: true,
      value: { wish: { kind: 'removed', reason: 'The product ends' } },
    });
  });

  it.each([
    ['a version in quotes', 'version: "14"\nreason: x', ['1:10: version: expected a version: a positive whole number without quotes, found "14"']],
    ['version 0', 'version: 0\nreason: x', ['1:10: version: expected a version: a positive whole number, found 0']],
    ['a fraction', 'version: 1.10\nreason: x', ['1:10: version: expected a version: a positive whole number without quotes, found 1.1']],
    ['a version as latest', 'version: latest\nreason: x', ['1:10: version: expected a version: a positive whole number without quotes, found "latest"']],
    ['NaN as version', 'version: .nan\nreason: x', ['1:10: ".nan" is not a finite number']],
    ['an infinite version', 'version: .inf\nreason: x', ['1:10: ".inf" is not a finite number']],
    ['an octal version', 'version: 0o14\nreason: x', ['1:10: the number 0o14 reads differently from program to program']],
    ['no reason', 'version: 14', ['1:1: reason is missing: expected text']],
    ['a blank reason', 'version: 14\nreason: "  "', ['2:9: reason: expected text, found "  "']],
    ['a short digest', 'version: 14\ndigest: sha256:abc\nreason: x', ['2:9: digest: expected sha256: and 64 lower-case hex digits, found "sha256:abc"']],
    ['a misspelt key', 'version: 14\nreason: x\nwaiver: {}', ['3:1: waiver is not known here: did you mean waivers?']],
    ['removed: false', 'removed: false\nreason: x', ['1:10: removed: expected true; leave the line out where the alias stays, found false']],
    ['a removal with a version', 'removed: true\nversion: 14\nreason: x', ['2:1: version is not known here; known are removed, reason']],
    ['a waiver without an owner', 'version: 14\nreason: x\nwaivers: {auc: {reason: y, until: 2026-12-01}}', ['3:16: waivers.auc.owner is missing: expected text']],
    ['a waiver until a day that is none', 'version: 14\nreason: x\nwaivers: {auc: {reason: y, owner: ada, until: 2026-02-30}}', ['3:47: waivers.auc.until: expected a date such as 2026-12-01, or an instant such as 2026-12-01T12:00:00Z, found "2026-02-30"']],
    ['a waiver for ever', 'version: 14\nreason: x\nwaivers: {auc: {reason: y, owner: ada}}', ['3:16: waivers.auc.until is missing: expected a date such as 2026-12-01, or an instant such as 2026-12-01T12:00:00Z']],
    ['a lift by name', 'version: 14\nreason: x\nlift: yes', ['3:7: lift: expected a number, found "yes"']],
    ['nothing', '', ['1:1: the document: expected a map, found null']],
  ])('is refused with %s', (_, text, messages) => {
    expect(aliasProblems(text)).toEqual(messages.map((message) => `${aliasFile}:${message}`));
  }); // prettier-ignore
});
