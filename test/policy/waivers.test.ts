import { describe, expect, it } from 'vitest';
import { bindGate } from '../../src/gates/all-gates.ts';
import { effectivePolicy } from '../../src/policy/normalize.ts';
import { parseRepository } from '../../src/policy/repository-files.ts';
import { validWaivers, waiverEnd, waiverProblems } from '../../src/policy/waivers.ts';
import { renderPlace } from '../../src/primitives/errors.ts';
import { sourceFiles, wholeRepository } from '../builders/alias-repository.ts';
import { readPacks } from '../builders/packs.ts';

const waiver = { owner: 'ada', reason: 'New hardware next week', until: '2026-12-01' };

describe('a waiver', () => {
  it('until a day counts to the end of that day in UTC, and not a millisecond longer', () => {
    const waivers = new Map([['p99', waiver]]);
    expect(validWaivers(waivers, new Date('2026-12-01T23:59:59.999Z'))).toEqual(waivers);
    expect(validWaivers(waivers, new Date('2026-12-02T00:00:00.000Z')).size).toBe(0);
  });

  it('until an instant counts before that instant, whatever its zone', () => {
    expect(waiverEnd({ until: '2026-12-01T12:00:00+02:00' })).toEqual(new Date('2026-12-01T10:00:00Z'));
    const waivers = new Map([['p99', { ...waiver, until: '2026-12-01T10:00:00Z' }]]);
    expect(validWaivers(waivers, new Date('2026-12-01T09:59:59.999Z')).size).toBe(1);
    expect(validWaivers(waivers, new Date('2026-12-01T10:00:00Z')).size).toBe(0);
  });

  it('whose end cannot be read never counts', () => {
    const waivers = new Map([['p99', { ...waiver, until: 'for ever' }]]);
    expect(validWaivers(waivers, new Date(0)).size).toBe(0);
  });
});

describe('the waivers of an alias file', () => {
  const problemsOf = (waivers: string, now: string, alias = 'production'): readonly string[] => {
    const path = `aliases/credit-risk/${alias}.yaml`;
    const text = `version: 14\nreason: x\nwaivers:\n${waivers}`;
    const files = parseRepository(sourceFiles({ ...wholeRepository, [path]: text }));
    const entry = files.aliases.find((each) => each.path === path);
    if (entry?.file.ok !== true) throw new Error('the alias file was refused');
    const { model, alias: name } = entry;
    const result = effectivePolicy({ files, model, alias: name, packs: readPacks(), bindGate });
    if (!result.ok) throw new Error('the policy was refused');
    return waiverProblems(entry.file.value, result.policy, new Date(now)).map(
      ({ severity, at, message, remedy }) => `${severity} ${renderPlace(at)}: ${message} → ${remedy}`,
    );
  };
  const line = (id: string): string => `  ${id}: {reason: x, owner: ada, until: 2026-12-01}\n`;

  it('name gates of the policy, or the soak that it demands', () => {
    const all = ['auc', 'fairness', 'laurel.after'].map(line).join('');
    expect(problemsOf(all, '2026-11-21')).toEqual([]);
  });

  it('are a problem where the policy has no such gate', () => {
    expect(problemsOf(line('p95') + line('zebra'), '2026-11-21')).toEqual([
      "error aliases/credit-risk/production.yaml:4:3 waivers.p95: the waiver names p95, which is no gate of this alias's policy → did you mean p99?",
      "error aliases/credit-risk/production.yaml:5:3 waivers.zebra: the waiver names zebra, which is no gate of this alias's policy → name one of auc, fairness, latency, metrics, p99, schema, sex, laurel.after, or remove it",
    ]);
    expect(problemsOf(line('laurel.after'), '2026-11-21', 'staging')).toHaveLength(1);
    expect(problemsOf(line('laurel.recall'), '2026-11-21')).toHaveLength(1);
  });

  it('that last longer than a year are noted', () => {
    expect(problemsOf('  auc: {reason: x, owner: ada, until: 9999-12-31}\n', '2026-11-21')).toEqual([
      'note aliases/credit-risk/production.yaml:4:3 waivers.auc: the waiver of auc lasts until 9999-12-31, more than a year from now → end it sooner, or change the demand in the policy',
    ]);
    expect(problemsOf('  auc: {reason: x, owner: ada, until: 2027-11-21}\n', '2026-11-21')).toEqual([]);
  });

  it('that are over are noted', () => {
    expect(problemsOf(line('auc'), '2026-12-02')).toEqual([
      'note aliases/credit-risk/production.yaml:4:3 waivers.auc: the waiver of auc ended with 2026-12-01 and does not count any more → remove it, or meet the gate',
    ]);
  });
});
