// What a code host says of commits, trees and blobs.
import { expect } from 'vitest';
import { breakageOf } from '../../builders/breakage-of.ts';
import { firstFiles, type HostContract } from './repository-under-test.ts';

const nothing = '0'.repeat(40);
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

export const fileContracts: readonly HostContract[] = [
  {
    name: 'has the identity of its first commit, whatever is pushed later',
    check: async ({ host, push }) => {
      const first = await host.tip();
      await push({ x: '1' });
      await push({ x: '2' });
      expect(await host.identity()).toBe(`git:${first}`);
    },
  },
  {
    name: 'reads the tip anew on every call',
    check: async ({ host, push }) => {
      const before = await host.tip();
      expect(await host.tip()).toBe(before);
      const after = await push({ x: '1' });
      expect(after).not.toBe(before);
      expect(await host.tip()).toBe(after);
    },
  },
  {
    name: 'lists the files of a commit with their blobs',
    check: async ({ host }) => {
      const files = await host.list(await host.tip(), '');
      const bodies = await host.readBlobs(
        files.map(({ blob }) => blob),
        1_000,
      );
      expect(Object.fromEntries(files.map(({ path }, index) => [path, text(bodies[index])]))).toEqual(
        firstFiles,
      );
      expect(new Set(files.map(({ mode }) => mode))).toEqual(new Set(['file']));
    },
  },
  {
    name: 'lists only what is below a directory, and nothing below one that is not there',
    check: async ({ host, push }) => {
      const tip = await push({ 'a/b/c.yaml': '1', 'a/b.yaml': '2', 'ab/c.yaml': '3' });
      const paths = async (prefix: string) => (await host.list(tip, prefix)).map(({ path }) => path);
      expect(await paths('a/')).toEqual(['a/b.yaml', 'a/b/c.yaml']);
      expect(await paths('a/b/')).toEqual(['a/b/c.yaml']);
      expect(await paths('laurel.yaml')).toEqual(['laurel.yaml']);
      expect(await paths('none/of/it/')).toEqual([]);
    },
  },
  {
    name: 'knows an older commit as it was',
    check: async ({ host, push }) => {
      const before = await host.tip();
      await push({ 'laurel.yaml': 'home: prod\n' });
      const [file] = await host.list(before, 'laurel.yaml');
      expect(text((await host.readBlobs([file?.blob ?? ''], 100))[0])).toBe('home: stage\n');
    },
  },
  {
    name: 'reads blobs in the order asked, again where they are asked again, byte by byte',
    check: async ({ host, push }) => {
      const contents = ['é\n', '', '\ufeffbom\r\n', '\u0000\u0001 zero', 'x'.repeat(70_000)];
      const tip = await push(Object.fromEntries(contents.map((content, index) => [`f${index}`, content])));
      const files = await host.list(tip, '');
      const blobs = contents.map(
        (_, index) => files.find(({ path }) => path === `f${index}`)?.blob ?? nothing,
      );
      const asked = [...blobs, ...blobs.toReversed()];
      const bodies = await host.readBlobs(asked, 100_000);
      expect(bodies.map(text)).toEqual([...contents, ...contents.toReversed()]);
    },
  },
  {
    name: 'refuses a blob over the limit, and one that is not there',
    check: async ({ host }) => {
      const [file] = await host.list(await host.tip(), 'laurel.yaml');
      const blob = file?.blob ?? '';
      expect(await breakageOf(host.readBlobs([blob], 3))).toMatchObject({ code: 'invalid-document' });
      expect(text((await host.readBlobs([blob], 12))[0])).toBe('home: stage\n');
      expect(await breakageOf(host.readBlobs([blob, nothing], 100))).toMatchObject({ code: 'not-found' });
    },
  },
  {
    name: 'says that a commit it does not know has no files',
    check: async ({ host }) => {
      expect(await breakageOf(host.list(nothing, ''))).toMatchObject({ code: 'not-found' });
    },
  },
  {
    name: 'tells how two commits lie to each other, also when many ask at once',
    check: async ({ host, push, open }) => {
      const first = await host.tip();
      const name = await open('side', { y: '1' });
      const { head: side } = await host.pullRequest(name);
      const second = await push({ x: '1' });
      const third = await push({ x: '2' });
      expect(await host.compare(first, first)).toBe('same');
      expect(await host.compare(first, third)).toBe('ahead');
      expect(await host.compare(third, first)).toBe('behind');
      expect(await host.compare(third, side)).toBe('diverged');
      expect(await host.compare(nothing, third)).toBe('unknown');
      const asked = [first, second, third, side, nothing, first];
      expect(await Promise.all(asked.map(async (each) => host.compare(each, third)))).toEqual([
        'ahead',
        'ahead',
        'same',
        'diverged',
        'unknown',
        'ahead',
      ]);
    },
  },
];
