// Bodies shown in the reference: as the demonstration data would have them.
import { plainDate } from '../../domain/calendar/plain-date';
import type { CreateCatalogueBody, ReviseCatalogueBody } from './bodies';
import type { NounName } from './nouns';

interface Pair {
  readonly create: CreateCatalogueBody;
  readonly revise: ReviseCatalogueBody;
}

const points = [
  {
    key: '1',
    code: null,
    object: '消防设施、器材',
    content: '灭火器是否在有效期内',
    standard: '在有效期内且压力指示在绿区',
    method: '现场查看',
    basis: '《中华人民共和国消防法》第十六条第一款第二项',
    consequence: '责令限期改正',
  },
];
const basis = {
  law: '《慈溪市仓储安全管理办法》',
  article: '第八条',
  status: 'inForce' as const,
  note: null,
};
const consultation = {
  object: '消防设施、器材',
  content: '灭火器是否在有效期内',
  code: null,
  agencyIds: ['cixi-fire', 'cixi-emergency'],
  stage: 'consulting' as const,
  standard: null,
  note: '两家标准对压力指示的要求不同',
};
const entries = [{ key: '1', itemId: 'cixi-item-market-2', mayBeDoneBy: ['cixi-fire'], note: null }];

export const examples: Readonly<Record<NounName, Pair>> = {
  checkForms: {
    create: {
      agencyId: 'cixi-fire',
      name: '消防安全管理检查表',
      validFrom: plainDate('2026-12-01'),
      ref: '慈消〔2026〕18号',
      points,
    },
    revise: {
      validFrom: plainDate('2027-01-01'),
      ref: '慈消〔2026〕31号',
      points,
      removals: [],
      reason: '标准更新',
    },
  },
  itemLists: {
    create: {
      agencyId: null,
      kind: 'simpleItems',
      name: '慈溪市简单事项共同检查清单',
      validFrom: plainDate('2026-12-01'),
      ref: '慈综执办〔2026〕5号',
      entries,
    },
    revise: {
      validFrom: plainDate('2027-01-01'),
      ref: '慈综执办〔2026〕9号',
      entries,
      removals: [],
      reason: '动态调整',
    },
  },
  legalBases: {
    create: {
      agencyId: null,
      name: '慈溪市仓储安全管理办法第八条',
      validFrom: plainDate('2020-01-01'),
      ref: '慈政令第12号',
      basis,
    },
    revise: {
      validFrom: plainDate('2027-01-01'),
      ref: '慈政令第40号',
      basis: { ...basis, status: 'repealed', note: '由慈政令第40号废止' },
      removals: [],
      reason: '已经废止',
    },
  },
  standardConsultations: {
    create: {
      agencyId: 'cixi-fire',
      name: '灭火器检查标准的协商',
      validFrom: plainDate('2026-12-01'),
      ref: '慈消函〔2026〕7号',
      consultation,
    },
    revise: {
      validFrom: plainDate('2026-12-15'),
      ref: '协商纪要 2026-12-15',
      consultation: { ...consultation, stage: 'settled', standard: '压力指示在绿区' },
      removals: [],
      reason: '协商一致',
    },
  },
};
