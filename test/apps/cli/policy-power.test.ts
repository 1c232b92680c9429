// What sample the example's gates need, said before anything is collected.
import { expect, it } from 'vitest';
import { run as power } from '../../../src/apps/cli/commands/policy-power.ts';
import { PolicyWorld, production } from './policy-world.ts';

const row = (demand: string, ...cells: readonly string[]) =>
  new RegExp([demand, ...cells].map((cell) => cell.replaceAll(/[()+.]/g, String.raw`\$&`)).join(' +'));

it('says for every gate with how many it can pass and fail, and with how many data shows anything', async () => {
  const { world } = await PolicyWorld.open([]);
  const { code, out, err } = await world.laurel(power, [production], { rate: ['auc=0.75', 'p99=99.8%'] });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(row('a', 'auc ≥ 0.7', 'examples', '10', '3', '–', '–', '583', '808', '–'));
  expect(out).toMatch(row('p99 ≤ 5ms', 'answered requests', '2,000', '2,000', '299', '1'));
  expect(out).toContain('if 99.8 % of requests keep the limit');
  expect(out).toMatch(
    /sex {2}fairness[\s\S]+equalized odds difference \(sex\) ≤ 0\.1, by true positive rate/,
  );
  expect(out).toContain('two equally treated groups of 30 lie further apart than 0.1 in 44 % of draws');
  expect(out).toMatch(/schema {2}signature\n {2}no sample decides it/);
  expect(out).toContain('pass, fail   the least with which the gate as it is written can pass');
});

it('takes what is not said from what was measured of the version that is live', async () => {
  const company = await PolicyWorld.open([1]);
  await company.promote(1);
  const { out } = await company.world.laurel(power, [production], {});
  expect(out).toContain('live now   version 1; what is not said is taken from what was measured of it');
  expect(out).toContain('if auc is 0.727, and 0.221 of the labels are positive');
  expect(out).toMatch(
    /two equally good versions on 9,000 examples differ by more than 0\.002 to the worse in 42 %/,
  );
  expect(await company.world.json(power, [production])).toMatchObject({
    model: 'credit-risk',
    alias: 'production',
    current: { kind: 'live', version: 1 },
    confidence: 0.95,
    powers: [0.8, 0.9],
    gates: [
      { id: 'auc', plans: [{ toPass: 10, had: 9_000 }, {}, { had: 1_450 }] },
      { id: 'p99', plans: [{ of: 'answered requests', toPass: 2_000, toShow: 299, had: 3_000 }] },
      { id: 'schema', gate: 'signature', plans: [] },
      {
        id: 'sex',
        plans: [
          { toPass: 131, toFail: 30 },
          { toPass: 48, toFail: 30 },
        ],
      },
    ],
  });
});

it('says what to do for words that are wrong', async () => {
  const { world } = await PolicyWorld.open([]);
  const cases = [
    [['credit-risk@prodution'], {}, 4, 'did you mean credit-risk@production?'],
    [[production], { rate: ['acu=0.75'] }, 2, 'did you mean auc?'],
    [[production], { rate: ['vibes=0.75'] }, 2, 'name one of auc, p99, schema, sex'],
    [[production], { rate: ['auc'] }, 2, '--rate auc=0.78'],
    [[production], { rate: ['auc= '] }, 2, 'not a rate'],
    [[production], { positives: '2' }, 2, '--positives is no share: "2"'],
    [[production], { disagreement: 'often' }, 2, 'write a number from 0 to 1, or a percentage'],
  ] as const;
  for (const [args, options, code, text] of cases) {
    const ended = await world.laurel(power, args, options);
    expect(ended.code, ended.err).toBe(code);
    expect(ended.err).toContain(text);
  }
});
