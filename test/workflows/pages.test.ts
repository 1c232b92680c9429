import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandNames } from '../../src/apps/action/inputs.ts';
import { gitHubScaffold } from '../../src/policy/scaffold-github.ts';
import {
  exampleAction,
  laurelsSurroundings,
  readAction,
  readTop,
  reusableWorkflows,
} from './surroundings.ts';
import { brokenRules, parseWorkflowFile } from './workflow-rules.ts';

const [actionPage, gitHubPage] = [readTop('docs/action.md'), readTop('docs/github.md')];

/** The first cell of each row of the table below a heading. */
function rowsBelow(page: string, heading: string): readonly string[] {
  const section = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name = '']) => name);
}

function blocksOf(page: string, language: string): readonly string[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, kind, text = '']) =>
    kind === language ? [text] : [],
  );
}

describe('docs/action.md', () => {
  const { inputs, outputs } = readAction();

  it('has a row for every command, input and output, and no other', () => {
    expect(rowsBelow(actionPage, 'Commands').toSorted()).toEqual([...commandNames].toSorted());
    expect(rowsBelow(actionPage, 'Inputs').toSorted()).toEqual(Object.keys(inputs).toSorted());
    expect(rowsBelow(actionPage, 'Outputs').toSorted()).toEqual(Object.keys(outputs).toSorted());
  });

  it('shows workflows that are valid and keep the rules', async () => {
    const workflows = blocksOf(actionPage, 'yaml').filter((text) => text.startsWith('name: '));
    expect(workflows).toHaveLength(3);
    for (const text of workflows)
      expect(await brokenRules({ path: 'docs/action.md', text }, laurelsSurroundings())).toEqual([]);
  });

  it('shows steps that give Laurel what it knows', () => {
    const steps = blocksOf(actionPage, 'yaml').filter((text) => text.startsWith('- uses: '));
    expect(steps).toHaveLength(1);
    for (const [step] of steps.map((text): readonly { with: object }[] => parse(text)))
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
  });
});

describe('docs/github.md', () => {
  it('says plainly that nothing was run on github.com', () => {
    expect(gitHubPage.slice(0, 1_200)).toContain('**Never run on github.com.**');
  });

  it('names every variable and secret that the workflows of an alias repository read', () => {
    const written = [false, true]
      .flatMap((standalone) =>
        gitHubScaffold({ action: exampleAction, owner: 'user:ada', root: '', standalone }),
      )
      .map(({ content }) => content)
      .join('\n');
    const read = [...written.matchAll(/(?:vars|secrets)\.(LAUREL_\w+)/g)].map(([, name = '']) => name);
    expect(new Set(read).size).toBeGreaterThanOrEqual(9);
    expect(read.filter((name) => !gitHubPage.includes(`\`${name}\``))).toEqual([]);
  });

  it('lists the rights of every job, and what each is for', () => {
    const rights = gitHubPage.split(/^## /m).find((each) => each.startsWith('Rights\n')) ?? '';
    const cells: string[] = [];
    for (const file of reusableWorkflows)
      for (const [id, job] of Object.entries(parseWorkflowFile(readTop(`.github/workflows/${file}`)).jobs)) {
        cells.push(`| \`${file.replace('.yml', '')}\`, ${id} |`);
        for (const [scope, level] of Object.entries(job.permissions ?? {}))
          cells.push(`\`${scope}: ${level}\` |`);
      }
    expect(cells.filter((cell) => !rights.includes(cell))).toEqual([]);
  });

  it('shows trust policies that take both forms of sub, an audience, and Laurel’s own workflow', () => {
    const policies = blocksOf(gitHubPage, 'json');
    expect(policies).toHaveLength(2);
    for (const policy of policies) {
      expect(() => JSON.parse(policy)).not.toThrow();
      expect(policy).toContain('"repo:acme/models:');
      expect(policy).toContain('"repo:acme@1234/models@5678:');
      expect(policy).toContain('"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"');
      expect(policy).toMatch(
        /job_workflow_ref": "acme\/laurel\/\.github\/workflows\/laurel-(?:check|apply)\.yml@\*"/,
      );
    }
  });
});
