// consumers/<model>/<name>.yaml: what people write, what gates see of it, and where it is wrong.
import { describe, expect, it } from 'vitest';
import { bindGate } from '../../src/gates/all-gates.ts';
import { consumersOf } from '../../src/policy/consumers.ts';
import { parseRepository } from '../../src/policy/repository-files.ts';
import { validateRepository } from '../../src/policy/validate.ts';
import { renderPlace } from '../../src/primitives/errors.ts';
import { sourceFiles, wholeRepository } from '../builders/alias-repository.ts';
import { creditRisk } from '../builders/documents.ts';
import { readPacks } from '../builders/packs.ts';

const file = 'consumers/credit-risk/web.yaml';

function seen(files: Readonly<Record<string, string>>) {
  return consumersOf(parseRepository(sourceFiles({ ...wholeRepository, ...files })), creditRisk);
}

function problemsOf(text: string): readonly string[] {
  return validateRepository({
    files: sourceFiles({ ...wholeRepository, [file]: text }),
    packs: readPacks(),
    bindGate,
    now: new Date('2026-11-21T12:00:00Z'),
  }).map(({ severity, at, message }) => `${severity} ${renderPlace(at)}: ${message}`);
}

describe('consumers', () => {
  it('are seen with all that they rely on, names and typed fields alike', () => {
    const text = [
      'description: The shop',
      'owner: ["team:acme/web"]',
      'sends: [age, {name: income, type: double}]',
      'reads: [{name: score}]',
      'context: 8000',
      'sendsTokenIds: true',
      'roles: [system, user]',
      'tools: true',
      'responseFormats: [json-schema]',
    ].join('\n');
    expect(problemsOf(text)).toEqual([]);
    expect(seen({ [file]: text })).toEqual([
      {
        kind: 'read',
        name: 'web',
        consumer: {
          owner: ['team:acme/web'],
          sends: [{ name: 'age' }, { name: 'income', type: 'double' }],
          reads: [{ name: 'score' }],
          context: 8000,
          sendsTokenIds: true,
          roles: ['system', 'user'],
          tools: true,
          responseFormats: ['json-schema'],
        },
      },
    ]);
  });

  it('are those of one model, by name', () => {
    const empty = 'sends: []\nreads: []';
    const files = { [file]: empty, 'consumers/credit-risk/app.yaml': empty, 'consumers/fraud/web.yaml': empty }; // prettier-ignore
    expect(seen(files).map(({ name }) => name)).toEqual(['app', 'web']);
    expect(seen({})).toEqual([]);
  });

  it.each([
    ['no YAML', 'sends: [', /^error consumers\/credit-risk\/web\.yaml:1:9: not YAML/],
    ['a number for a field', 'sends: [age]\nreads: [1]', /web\.yaml:2:9: reads\[0\]: expected a name, or \{name: income, type: double\}, found 1/],
    ['a type that there is not', 'sends:\n  - {name: age, type: decimal}\nreads: []', /web\.yaml:2:23: sends\[0\]\.type: expected .*double.*, found "decimal"/],
    ['a key that there is not', 'sends: []\nreads: []\nread: []', /web\.yaml:3:1: read is not known here: did you mean reads\?/],
    ['a key of a field that there is not', 'sends: [{name: a, typ: long}]\nreads: []', /web\.yaml:1:19: sends\[0\]\.typ is not known here: did you mean type\?/],
    ['a field without a name', 'sends: [{type: long}]\nreads: []', /web\.yaml:1:9: sends\[0\]/],
    ['nothing that it reads', 'sends: []', /web\.yaml:1:1: reads is missing/],
    ['no room at all', 'sends: []\nreads: []\ncontext: 0', /web\.yaml:3:10: context: .*1, found 0/],
    ['an owner that is nobody', 'owner: [ada]\nsends: []\nreads: []', /web\.yaml:1:9: owner\[0\]: expected a person/],
    ['a field that is named twice', 'sends: [age, {name: age, type: long}]\nreads: []', /web\.yaml:1:14 sends\[1\]: "age" is named twice/],
    ['an empty file', '', /web\.yaml:1:1: /],
  ])('with %s are refused at the place, and never read as harmless', (_, text, message) => {
    const problems = problemsOf(text);
    expect(problems[0]).toMatch(message);
    const [only] = seen({ [file]: text });
    expect(only).toMatchObject({ kind: 'unusable', name: 'web' });
    expect(only?.kind === 'unusable' && `error ${only.reason}`).toMatch(message);
  }); // prettier-ignore
});
