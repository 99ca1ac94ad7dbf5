// A plan from outside is refused with its faults in Chinese, each with its place.
import type { MergePlanInput } from '../../../../domain/merge/plan';
import { MOST_FAULTS, readMergePlan } from '../../../../domain/merge/read-plan';
import { published } from '../calendar/published-calendar';
import { check, march, planOf } from './plan-of';

const faultsOf = (plan: unknown): readonly string[] => {
  const read = readMergePlan(plan, published);
  return read.ok ? [] : read.faults;
};

const two = [check('a', 'fire', [2, 20]), check('b', 'market', [2, 20], { channel: 'offSite' })];

it.each<[string, MergePlanInput, string]>([
  [
    'a period of two years',
    planOf(two, { period: { from: '2026-01-01', to: '2027-01-31' } }),
    'period：须在同一年之内，年度频次上限按年计算',
  ],
  [
    'a period that ends before it begins',
    planOf(two, { period: { from: '2026-05-01', to: '2026-01-31' } }),
    'period：开始日晚于结束日',
  ],
  ['a check twice', planOf([...two, check('a', 'fire', [2, 9])]), 'checks.2.id：“a”重复出现'],
  ['an unknown agency', planOf([check('a', 'tax', [2, 9])]), 'checks.0.agencyId：没有编号为“tax”的机关'],
  [
    'an unknown enterprise',
    planOf([check('a', 'fire', [2, 9], { enterpriseId: 'x' })]),
    'checks.0.enterpriseId：没有编号为“x”的企业',
  ],
  [
    'an unknown item',
    planOf([check('a', 'fire', [2, 9], { itemIds: ['x'] })]),
    'checks.0.itemIds.0：没有编号为“x”的事项',
  ],
  [
    'a window that ends before it begins',
    planOf([check('a', 'fire', [9, 2])]),
    'checks.0.window：检查时段的开始日晚于结束日',
  ],
  [
    'a window outside the period',
    planOf(two.slice(0, 1), { period: { from: '2026-03-03', to: '2026-12-31' } }),
    'checks.0.window：检查时段2026-03-02至2026-03-20超出计划期间2026-03-03至2026-12-31',
  ],
  [
    'a window without a working day',
    planOf([check('a', 'fire', [7, 8])]),
    'checks.0.window：检查时段2026-03-07至2026-03-08内没有工作日',
  ],
  [
    'more people than a visit may have',
    planOf(two, { limits: { people: 1 } }),
    'checks.0.people：需要2人，超过每次入企的人数上限1人',
  ],
  [
    'more time than a visit may take',
    planOf(two, { limits: { minutes: 30 } }),
    'checks.0.minutes：需要60分钟，超过每次入企的时间上限30分钟',
  ],
  [
    'a week that begins on a Tuesday',
    planOf(two, {
      agencies: [{ id: 'fire', weeks: [{ weekOf: march(3), officerVisits: 1 }] }, { id: 'market' }],
    }),
    'agencies.0.weeks.0.weekOf：2026-03-03不是周一',
  ],
  [
    'an agency that entrusts itself',
    planOf(two, { entrustments: [{ ref: 'x', ownerAgencyId: 'fire', entrustedAgencyId: 'fire' }] }),
    'entrustments.0：机关不能委托自己',
  ],
  [
    'a check apart from itself',
    planOf(two, { apart: [{ checkIds: ['a', 'a'] }] }),
    'apart.0：检查不能与自己分开',
  ],
  [
    'a decision on an unknown check',
    planOf(two, { decisions: [{ kind: 'setDay', checkId: 'x', day: march(3) }] }),
    'decisions.0：没有编号为“x”的检查',
  ],
  [
    'a decision on an off-site check',
    planOf(two, { decisions: [{ kind: 'setDay', checkId: 'b', day: march(3) }] }),
    'decisions.0：检查“b”为非现场检查，不入企',
  ],
  [
    'a day outside the window',
    planOf(two, { decisions: [{ kind: 'setDay', checkId: 'a', day: march(23) }] }),
    'decisions.0：2026-03-23不在检查“a”的时段2026-03-02至2026-03-20之内，请先调整计划',
  ],
  [
    'a day of rest',
    planOf(two, { decisions: [{ kind: 'setDay', checkId: 'a', day: march(8) }] }),
    'decisions.0：2026-03-08不是工作日',
  ],
  [
    'two decisions on one check',
    planOf(two, {
      decisions: [
        { kind: 'setDay', checkId: 'a', day: march(3) },
        { kind: 'accept', checkIds: ['a'], day: march(4) },
      ],
    }),
    'decisions.1：检查“a”已由另一决定确定',
  ],
  [
    'a lead that has no check there',
    planOf(two, { decisions: [{ kind: 'accept', checkIds: ['a'], day: march(4), leadAgencyId: 'market' }] }),
    'decisions.0：牵头单位“market”没有检查在内',
  ],
  [
    'one visit at two enterprises',
    planOf([check('a', 'fire', [2, 9]), check('b', 'fire', [2, 9], { enterpriseId: 'shop' })], {
      decisions: [{ kind: 'accept', checkIds: ['a', 'b'], day: march(4) }],
    }),
    'decisions.0：一次入企的检查须属于同一企业',
  ],
  [
    'what is refused and accepted at once',
    planOf([check('a', 'fire', [2, 9]), check('b', 'market', [2, 9])], {
      decisions: [
        { kind: 'refuse', checkIds: ['a', 'b'] },
        { kind: 'accept', checkIds: ['a', 'b'], day: march(4) },
      ],
    }),
    'decisions.0：不同意合并的检查又在同一次采纳的入企之中',
  ],
])('%s', (_name, plan, fault) => {
  expect(faultsOf(plan)).toEqual([fault]);
});

it('a plan of another shape is refused field by field', () => {
  const faults = faultsOf({ ...planOf([{ ...check('a', 'fire', [2, 9]), people: 0 }]), surprise: 1 });
  expect(faults.join('；')).toMatch(/checks\.0\.people：/);
  expect(faults.join('；')).toMatch(/surprise/);
});

it('tells no more faults than a person corrects in one go', () => {
  const checks = Array.from({ length: 300 }, (_, index) => check(String(index), 'tax', [2, 9]));
  expect(faultsOf(planOf(checks)).length).toBe(MOST_FAULTS);
});

it('a sound plan has none', () => {
  expect(faultsOf(planOf(two))).toEqual([]);
});
