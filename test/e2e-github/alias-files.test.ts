// Alias files that are no alias files: deleted, moved, a link, far too large, not text. Every one is refused where a
// reviewer looks, and what slips past the check moves nothing.
import { describe, expect, it } from 'vitest';
import { reportsOf } from '../github/actions/world.ts';
import type { FileChanges } from '../github/model/acts/push.ts';
import type { PullRequest } from '../github/model/pull-request.ts';
import { Company } from './company.ts';
import { judgeAll, openQuietly, resultOf } from './judging.ts';

const production = 'aliases/credit-risk/production.yaml';
const wish = 'version: 2\nreason: next\n';

interface HostileFile {
  readonly files: FileChanges;
  /** What the check calls it. */
  readonly why: 'deleted' | 'invalid-file';
  readonly line: number;
  readonly says: RegExp;
  readonly remedy: RegExp;
}

const deletion = {
  why: 'deleted',
  line: 1,
  says: /deleted or moved: removal is written, never inferred/,
  remedy: /removed: true/,
} as const;
const invalid = { why: 'invalid-file', line: 1 } as const;

const hostileFiles: Readonly<Record<string, HostileFile>> = {
  deleted: { ...deletion, files: { [production]: null } },
  'renamed to another alias': {
    ...deletion,
    files: { [production]: null, 'aliases/credit-risk/champion.yaml': 'version: 1\nreason: first\n' },
  },
  'renamed to .yml': {
    ...deletion,
    files: { [production]: null, 'aliases/credit-risk/production.yml': 'version: 1\nreason: first\n' },
  },
  'a directory': { ...deletion, files: { [production]: null, [`${production}/x.yaml`]: wish } },
  'a symbolic link': {
    ...invalid,
    files: { [production]: { content: '../../gates/auc.yaml', mode: '120000' } },
    says: /symbolic link, which is never followed/,
    remedy: /regular file with the content/,
  },
  'a submodule': {
    ...invalid,
    files: { [production]: { commit: '2'.repeat(40), mode: '160000' } },
    says: /a submodule, where a regular file belongs/,
    remedy: /replace it by a regular file/,
  },
  executable: {
    ...invalid,
    files: { [production]: { content: wish, mode: '100755' } },
    says: /the file is executable/,
    remedy: /git update-index --chmod=-x aliases\/credit-risk\/production\.yaml/,
  },
  'of 5 MB': {
    ...invalid,
    files: { [production]: `${wish}# ${'x'.repeat(5_000_000)}\n` },
    says: /5000027 bytes of YAML, more than the 65536 that are read/,
    remedy: /split the file/,
  },
  'not UTF-8': {
    ...invalid,
    files: {
      [production]: { content: Buffer.from('version: 2\nreason: caf\xe9\n', 'latin1'), mode: '100644' },
    },
    line: 2,
    says: /text that is not UTF-8/,
    remedy: /save the file as UTF-8/,
  },
  'of two documents': {
    ...invalid,
    files: { [production]: `${wish}---\nversion: 3\n` },
    line: 3,
    says: /a second YAML document in one file/,
    remedy: /write one document to a file/,
  },
  'with an anchor': {
    ...invalid,
    files: { [production]: 'reason: next\nversion: &v 2\n' },
    line: 2,
    says: /an anchor, "&v", which is not read/,
    remedy: /write the value out/,
  },
  'with a merge key': {
    ...invalid,
    files: { [production]: 'version: 2\nreason: next\n<<: {lift: 1}\n' },
    line: 3,
    says: /a merge key \(<<\), which is not read/,
    remedy: /write the merged entries out/,
  },
  'with a tag': {
    ...invalid,
    files: { [production]: 'version: !!js/function "2"\nreason: next\n' },
    says: /a tag, "!!js\/function", which is not read/,
    remedy: /leave the tag out/,
  },
  'with a key twice': {
    ...invalid,
    files: { [production]: 'version: 2\nreason: next\nversion: 1\n' },
    line: 3,
    says: /the key "version" stands twice in one map \(first in line 1\)/,
    remedy: /keep one of the two/,
  },
  'with a prototype': {
    ...invalid,
    files: { [production]: 'version: 2\nreason: next\n__proto__: {version: 1}\n' },
    line: 3,
    says: /the key "__proto__" is reserved/,
    remedy: /choose another name/,
  },
};

describe('an alias file on a pull request', () => {
  it('is refused at its line, with what to do, whatever was made of it', async () => {
    const company = await Company.found({
      files: { [production]: 'version: 1\nreason: first\n' },
    });
    await company.version(1, 0.75);
    const pulls = new Map<string, PullRequest>();
    for (const [name, { files }] of Object.entries(hostileFiles)) {
      pulls.set(name, await openQuietly(company, name.replaceAll(' ', '-'), files));
    }
    const report = await judgeAll(company);
    expect(report.exitCode).toBe(0);
    const judged = resultOf(report);
    for (const [name, pull] of pulls) {
      const { why, line, says, remedy } = hostileFiles[name] ?? deletion;
      const check = company.check(pull.head.sha, 'laurel: credit-risk@production');
      expect.soft([name, company.verdict(pull), check?.conclusion]).toEqual([name, 'failure', 'failure']);
      expect.soft(check?.annotations[0], name).toMatchObject({
        path: production,
        start_line: line,
        end_line: line,
        annotation_level: 'failure',
        message: expect.stringMatching(says),
      });
      const [comment = ''] = company.comments(pull.number);
      expect.soft(comment, name).toMatch(/## ❌/);
      expect.soft(comment.replaceAll('\\', ''), name).toMatch(says);
      expect.soft(comment.replaceAll('\\', ''), name).toMatch(remedy);
      expect.soft(whyOf(judged, pull.number), name).toContain(why);
    }
  });

  it('moves nothing where it got into the branch all the same, and the run says so loudly', async () => {
    const company = await Company.found({ unprotected: true });
    await company.version(1, 0.75);
    await company.version(2, 0.76);
    const aliases = ['production', 'staging', 'champion'];
    const path = (alias: string): string => `aliases/credit-risk/${alias}.yaml`;
    const text = 'version: 1\nreason: first\n';
    const branch = await openQuietly(company, 'all', Object.fromEntries(aliases.map((a) => [path(a), text])));
    await company.by(company.grace).review(branch, 'APPROVED');
    company.scheduler.events.take();
    await company.by().merge(branch);
    await company.settle();
    const before = await Promise.all(aliases.map((alias) => company.pointer(alias)));
    expect(before.map((pointer) => pointer?.version)).toEqual([1, 1, 1]);

    const broken = await company.by().push('main', {
      [path('production')]: null,
      [path('staging')]: { content: '../../gates/auc.yaml', mode: '120000' },
      [path('champion')]: 'version: &v 2\nreason: next\n',
    });
    const [run] = await company.settle();
    expect(run?.conclusion).toBe('failure');
    const [report] = run === undefined ? [] : reportsOf(run);
    expect(report?.outputs.get('outcome')).toBe('attention');
    const log = report?.log.join('\n') ?? '';
    expect(log).toMatch(/✗ credit-risk@production {2}is live, but its alias file is gone/);
    expect(log).toMatch(/✗ credit-risk@staging {2}refused: .*: a symbolic link, which is never followed/);
    expect(log).toMatch(/✗ credit-risk@champion {2}refused: .*:1:10: an anchor/);
    expect(company.check(broken, 'laurel live')).toMatchObject({
      conclusion: 'failure',
      title: '3 of 3 aliases NOT live as merged',
    });
    expect(await Promise.all(aliases.map((alias) => company.pointer(alias)))).toEqual(before);
  });
});

/** The reasons that the action's result gives for one pull request. */
function whyOf(judged: ReturnType<typeof resultOf>, number: number): (string | undefined)[] {
  return judged
    .filter(({ subject }) => subject.number === number)
    .flatMap(({ check }) => check?.aliases.map(({ why }) => why) ?? []);
}
