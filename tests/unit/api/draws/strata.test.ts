// How much of each class is drawn: decided ratios hold, and who is inspected less is never drawn at a higher ratio.
import { settledStrata, type ClassNumbers } from '../../../../api/draws/strata';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { cixi, jiujiang, xiangtan } from '../../domain/inspection/kit/packs';

const numbers = (pack: PolicyPack, decided: ClassNumbers['decided'] = []): ClassNumbers => ({
  pack,
  decided,
  agencyId: 'a-1',
});
const byPool = (...strata: readonly (readonly [string, number])[]) => ({
  targets: { stratifyBy: 'pool' as const, except: [] },
  strata: strata.map(([stratum, perTenThousand]) => ({ stratum, perTenThousand })),
});
const messages = (pack: PolicyPack, ...strata: readonly (readonly [string, number])[]) =>
  settledStrata(
    byPool(...strata),
    strata.map(([stratum]) => stratum),
    numbers(pack),
  ).faults.map(({ message }) => message);

test('the whitelisted are drawn at no higher ratio than others, others at none higher than the watched (JJ-27, XT-64, XT-66)', () => {
  expect(messages(jiujiang, ['whitelist', 600], ['general', 500])).toEqual([
    '白名单企业应当少查，抽查比例不得高于一般企业（JJ-26、JJ-27）',
  ]);
  expect(messages(xiangtan, ['whitelist', 600], ['key', 500])).toEqual([
    '白名单企业应当少查，抽查比例不得高于重点监管企业（XT-63、XT-64）',
  ]);
  expect(messages(xiangtan, ['general', 600], ['key', 500])).toEqual([
    '一般企业应当照常，抽查比例不得高于重点监管企业',
  ]);
  expect(messages(xiangtan, ['whitelist', 100], ['general', 100], ['key', 500])).toEqual([]);
});

test('a place without such lists compares nothing, and numbers of firms are the drafter’s own', () => {
  expect(messages(cixi, ['whitelist', 600], ['key', 500])).toEqual([]);
  const counts = {
    ...byPool(),
    strata: [
      { stratum: 'whitelist', count: 5 },
      { stratum: 'key', count: 1 },
    ],
  };
  expect(settledStrata(counts, ['whitelist', 'key'], numbers(xiangtan)).faults).toEqual([]);
});

test('a ratio that a body has set for a class may be left out and may not be changed (DE-80)', () => {
  const decided = [
    { rule: 'sampling.pool.key', agencyId: 'a-1', limit: 2_000, decisionRef: '潭市监〔2026〕2号' },
  ];
  const left = settledStrata(byPool(['general', 500]), ['general', 'key'], numbers(xiangtan, decided));
  expect(left).toEqual({
    faults: [],
    strata: [
      { stratum: 'general', count: null, perTenThousand: 500 },
      { stratum: 'key', count: null, perTenThousand: 2_000 },
    ],
  });
  const changed = settledStrata(byPool(['key', 1_000]), ['key'], numbers(xiangtan, decided));
  expect(changed.faults).toEqual([
    {
      path: 'strata.0',
      message: '重点监管企业的抽查比例已由 潭市监〔2026〕2号 定为万分之 2000，请照此填写或者不填',
    },
  ]);
});
