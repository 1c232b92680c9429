import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../../src/apps/cli/exit.ts';
import { program } from '../../../src/apps/cli/program.ts';

const page = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8');

function commandsBelow(command: Command, above = ''): readonly (readonly [name: string, command: Command])[] {
  return command.commands.flatMap((each) => {
    const name = `${above}${each.name()}`;
    return each.commands.length === 0 ? [[name, each] as const] : commandsBelow(each, `${name} `);
  });
}

function sectionOf(name: string): string {
  return page.split(/^## /m).find((section) => section.startsWith(`${name}\n`)) ?? '';
}

describe('docs/cli.md', () => {
  it.each(commandsBelow(program))('has a section on %s with every option, and no other', (name, command) => {
    const section = sectionOf(name);
    const documented = [...section.matchAll(/^\| `(--[a-z-]+)/gm)].map(([, flag = '']) => flag);
    expect(section).not.toBe('');
    expect(documented.toSorted()).toEqual(command.options.map(({ long }) => long ?? '').toSorted());
  });

  it('lists every option that goes with every command', () => {
    const section = sectionOf('For every command');
    const flags = program.options.map(({ long }) => long ?? '').filter((flag) => flag.startsWith('--'));
    expect(flags.filter((flag) => !section.includes(`| \`${flag}`))).toEqual([]);
  });

  it('lists every exit code', () => {
    const codes = [...sectionOf('For every command').matchAll(/^\| (\d+) \|/gm)].map(([, code]) =>
      Number(code),
    );
    expect(codes).toEqual(Object.values(exitCodes).toSorted((a, b) => a - b));
  });
});
