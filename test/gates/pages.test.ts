// The page of each gate says what the gate does: its examples run, its tables are whole.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bindGate, gateNames, gateParameterSchemas } from '../../src/gates/all-gates.ts';
import { minimumSamples } from '../../src/gates/statistics/order-statistics.ts';
import { parseYaml } from '../../src/primitives/yaml.ts';
import { parseChecked } from '../../src/primitives/checked-document.ts';
import { policyFileSchema } from '../../src/policy/written/policy-file.ts';

const pages = new URL('../../gates/', import.meta.url);

function pageOf(gate: string): string {
  return readFileSync(new URL(`${gate}.md`, pages), 'utf8');
}

it('every gate has a page, and every page a gate', () => {
  const found = readdirSync(pages).filter((name) => name.endsWith('.md'));
  expect(found.toSorted()).toEqual(gateNames.map((name) => `${name}.md`).toSorted());
});

describe.each(gateNames)('the page of %s', (gate) => {
  const page = pageOf(gate);

  it('has an example that is a policy, in which the gate binds', () => {
    const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
    expect(examples.length).toBeGreaterThan(0);
    for (const text of examples) {
      const document = parseYaml(text, `${gate}.md`);
      parseChecked(document, policyFileSchema);
      const { gates } = z
        .object({ gates: z.record(z.string(), z.looseObject({ gate: z.string() })) })
        .parse(document.value);
      for (const { gate: name, ...written } of Object.values(gates)) {
        expect(name).toBe(gate);
        expect(bindGate(name, written)).toMatchObject({ ok: true });
      }
    }
  });

  it('names every parameter in its table', () => {
    const schema = z.toJSONSchema(gateParameterSchemas[gate] ?? z.never(), { io: 'input' });
    const table = page.slice(
      page.indexOf('## Parameters'),
      page.indexOf('## ', page.indexOf('## Parameters') + 3),
    );
    for (const name of Object.keys(schema.properties ?? {})) expect(table).toContain(`\`${name}\``);
  });

  it('says what it does not say', () => {
    expect(page).toContain('## What it does not say');
    expect(page).toContain('## Verdicts');
    expect(page).toContain('## Evidence');
  });
});

it('the page of latency has the numbers of requests that the gate asks for', () => {
  const page = pageOf('latency');
  for (const quantile of [0.5, 0.95, 0.99]) expect(page).toContain(`**${minimumSamples(quantile)}**`);
  expect(page).toContain(minimumSamples(1 - 0.001).toLocaleString('en'));
});
