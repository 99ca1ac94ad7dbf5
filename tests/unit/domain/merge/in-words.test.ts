// What people read: whole sentences.
import {
  loneInWords,
  overCapInWords,
  overloadInWords,
  proposalInWords,
  shortageInWords,
  visitInWords,
} from '../../../../domain/merge/in-words';
import { loneReasons } from '../../../../domain/merge/proposal';
import { check, march, planOf, proposed } from './plan-of';

const names: Readonly<Record<string, string>> = {
  fire: '消防',
  market: '市场监管',
  safety: '应急',
  mill: '甲厂',
  shop: '乙店',
};
const nameOf = (id: string): string => names[id] ?? id;

const entrusted = proposed(
  planOf(
    [
      check('a', 'fire', [2, 6], { itemIds: ['simple'], entrustable: true }),
      check('b', 'market', [6, 20], { itemIds: ['plain', 'simple'] }),
      check('c', 'safety', [6, 20]),
    ],
    { entrustments: [{ ref: '委托书 1', ownerAgencyId: 'fire', entrustedAgencyId: 'market' }] },
  ),
);

it('a visit says when, who leads and why, who does whose items, and what it saves', () => {
  expect(entrusted.visits.map((visit) => visitInWords(visit, nameOf))).toEqual([
    '2026年3月6日（周五）对甲厂入企一次，办理3项检查；由市场监管牵头（检查事项最多），应急参加，共4人；消防的简单事项由市场监管代查（委托书 1），结果交消防；多个机关联合检查，少1次入企；简单事项由同去的机关代查，少1次入企、2人次。',
  ]);
});

it('a proposal says what it saves and that it is proven', () => {
  expect(proposalInWords(entrusted)).toBe(
    '1家企业的现场检查3项，合并为入企1次，少2次；派出人员由6人次减为4人次；已是最少，没有更少的安排。',
  );
});

it('a proposal that is not proven says how far from the bound it is', () => {
  expect(proposalInWords({ ...entrusted, lowerBound: 1, gap: 0.005 })).toContain(
    '与下界（1次）相差0.50%，最少次数在两者之间',
  );
});

it('where officers and caps do not suffice it says who, when and by how much', () => {
  const proposal = proposed(
    planOf(
      [
        check('a', 'fire', [2, 6]),
        check('b', 'fire', [3, 6], { enterpriseId: 'shop' }),
        check('c', 'fire', [9, 13]),
      ],
      {
        agencies: [
          { id: 'fire', officerVisitsPerWeek: 3, visitsPerEnterprise: 1 },
          { id: 'market' },
          { id: 'safety' },
        ],
      },
    ),
  );
  expect(proposal.overloads.map((week) => overloadInWords(week, nameOf))).toEqual([
    '消防在2026年3月2日（周一）起的一周需派4人次，只有3人次，缺1人次。',
  ]);
  expect(proposal.shortages.map((shortage) => shortageInWords(shortage, nameOf))).toEqual([
    '消防须在2026年3月2日（周一）起的一周之内完成的检查至少需4人次，只有3人次：无论怎样安排都缺1人次，请放宽检查时段、增派人员或者删减检查。',
  ]);
  expect(proposal.overCap.map((over) => overCapInWords(over, nameOf))).toEqual([
    '消防对甲厂安排入企2次，本年度只余1次：时段不能再合并，请删减或者调整检查。',
  ]);
  expect(proposalInWords(proposal)).toContain('人手不足1人次，其中至少1人次无论怎样安排都不能避免。');
});

it('an accepted visit says that it was decided and what was set aside', () => {
  const proposal = proposed(
    planOf([check('a', 'fire', [2, 6]), check('b', 'market', [2, 6])], {
      limits: { minutes: 100 },
      decisions: [{ kind: 'accept', checkIds: ['a', 'b'], day: march(3) }],
    }),
  );
  expect(visitInWords(proposal.visits[0] ?? entrustedVisit(), nameOf)).toMatch(
    /由人确定，不作改动；请注意：超过每次入企的时间上限。$/,
  );
});

it('every reason to stay alone has a sentence of its own', () => {
  const sentences = loneReasons.map((reason) =>
    loneInWords({ checkId: 'a', visitId: 'v', reason, against: [] }),
  );
  expect(new Set(sentences).size).toBe(loneReasons.length);
});

const entrustedVisit = () => {
  const [visit] = entrusted.visits;
  if (visit === undefined) throw new Error('no visit');
  return visit;
};
