// Items with their sources, check forms with their points and the legal bases beneath: ids in places.ts, forms cixi-form-fire …
import type { Prisma } from '../generated/client';
import { plainDate } from '../../domain/calendar/plain-date';
import { catalogueSchema, type Catalogue } from '../../domain/items/catalogue';
import { itemFields, itemSchema, type Item } from '../../domain/items/item';
import { pointsSchema } from '../../domain/items/point';
import { agenciesOf } from './registers';
import type { Place } from './places';

const published = plainDate('2025-03-28');
const formsFrom = plainDate('2025-03-01');

/** Points of each line; what two of them share is worded alike, so that a joint visit asks once. */
const extinguisher = (basis: string) => ({
  key: 'extinguisher',
  object: '消防设施、器材',
  content: '灭火器是否在有效期内、取用是否方便',
  standard: '在有效期内，压力指示在绿区，没有遮挡',
  method: '现场查看',
  basis,
  consequence: '责令立即改正或者限期改正',
});

const formPoints: Readonly<Record<string, readonly object[]>> = {
  fire: [
    extinguisher('《中华人民共和国消防法》第十六条第一款第二项'),
    {
      key: 'exits',
      object: '疏散通道、安全出口',
      content: '是否畅通',
      standard: '没有占用、堵塞、封闭',
      method: '现场查看',
      basis: '《中华人民共和国消防法》第二十八条',
      consequence: '责令改正，可以依法处罚',
    },
    {
      key: 'training',
      object: '消防安全管理',
      content: '是否开展消防安全教育培训',
      standard: '每年至少一次，有记录',
      method: '查阅资料',
      basis: '《中华人民共和国消防法》第十六条',
      consequence: '责令限期改正',
    },
  ],
  market: [
    {
      key: 'licence',
      object: '营业执照、许可证',
      content: '是否在经营场所的醒目位置公示',
      standard: '悬挂正本，内容与登记一致',
      method: '现场查看',
      basis: '《中华人民共和国市场主体登记管理条例》第三十六条',
      consequence: '责令改正',
    },
    {
      key: 'records',
      object: '进货查验',
      content: '进货查验记录是否完整',
      standard: '记录和凭证保存不少于产品保质期满后六个月',
      method: '查阅资料',
      basis: '《中华人民共和国食品安全法》第五十条',
      consequence: '责令改正，给予警告',
    },
  ],
  emergency: [
    extinguisher('《中华人民共和国安全生产法》第三十六条'),
    {
      key: 'training',
      object: '安全生产管理',
      content: '从业人员是否经安全生产教育培训合格上岗',
      standard: '有培训档案和考核结果',
      method: '查阅资料、询问',
      basis: '《中华人民共和国安全生产法》第二十八条',
      consequence: '责令限期改正，可以依法处罚',
    },
  ],
};

const formNames: Readonly<Record<string, string>> = {
  fire: '消防安全检查表',
  market: '市场监管检查表',
  emergency: '安全生产检查表',
};

const rowOf = (catalogue: Catalogue): Prisma.CatalogueCreateManyInput => {
  const { id, jurisdiction, agencyId, kind, name } = catalogue;
  const state = catalogueSchema.parse(catalogue);
  return { id, jurisdiction, agencyId, kind, name, state: state as unknown as Prisma.InputJsonValue };
};

export const formsOf = ({ id }: Place): Prisma.CatalogueCreateManyInput[] =>
  Object.entries(formPoints).map(([line, points]) =>
    rowOf({
      id: `${id}-form-${line}`,
      jurisdiction: id,
      agencyId: `${id}-${line}`,
      kind: 'checkForm',
      name: formNames[line] ?? line,
      versions: [
        {
          number: 1,
          validFrom: formsFrom,
          ref: '示例数据',
          body: pointsSchema.parse(points),
          removals: [],
          agreements: [],
        },
      ],
      ended: null,
    }),
  );

const laws = {
  fire: { law: '《中华人民共和国消防法》', article: '第五十三条' },
  market: { law: '《中华人民共和国食品安全法》', article: '第一百一十条' },
  emergency: { law: '《中华人民共和国安全生产法》', article: '第六十五条' },
} as const;
type Line = keyof typeof laws;

export const basesOf = ({ id }: Place): Prisma.CatalogueCreateManyInput[] =>
  Object.entries(laws).map(([line, { law, article }]) =>
    rowOf({
      id: `${id}-basis-${line}`,
      jurisdiction: id,
      agencyId: null,
      kind: 'legalBasis',
      name: `${law}${article}`,
      versions: [
        {
          number: 1,
          validFrom: plainDate('2021-09-01'),
          ref: '全国人民代表大会常务委员会',
          body: { law, article, status: 'inForce', note: null },
          removals: [],
          agreements: [],
        },
      ],
      ended: null,
    }),
  );

interface Seeded {
  readonly id: string;
  readonly agency?: string;
  readonly line: Line;
  readonly name: string;
  readonly matter: string;
  readonly simple?: true;
  readonly stateSecret?: true;
  readonly unpublished?: true;
}

const items: readonly Seeded[] = [
  { id: 'fire-1', line: 'fire', name: '消防安全管理情况检查', matter: 'fire-management' },
  { id: 'fire-2', line: 'fire', name: '消防设施维护保养检查', matter: 'fire-equipment' },
  { id: 'market-1', line: 'market', name: '食品生产经营检查', matter: 'food-production' },
  { id: 'market-2', line: 'market', name: '营业执照亮照检查', matter: 'licence-display', simple: true },
  { id: 'emergency-1', line: 'emergency', name: '危险化学品储存安全检查', matter: 'chemical-storage' },
  {
    id: 'emergency-2',
    line: 'emergency',
    name: '有限空间作业检查',
    matter: 'confined-space',
    unpublished: true,
  },
  {
    id: 'emergency-3',
    line: 'emergency',
    name: '涉密场所安全检查',
    matter: 'secret-premises',
    stateSecret: true,
  },
  {
    id: 'other-fire-1',
    agency: 'other-fire',
    line: 'fire',
    name: '消防安全管理情况检查',
    matter: 'fire-management',
  },
];

/** JJ-10 wants the list filed before it is published; nobody else's is. */
const filingOf = (place: string, receipt: string) =>
  place === 'jiujiang'
    ? { body: 'supervisionBody', receiptNo: `备〔2025〕${receipt}号`, on: plainDate('2025-03-20') }
    : null;

const itemOf = (place: Place, { id, agency, line, unpublished, ...own }: Seeded, index: number): Item => {
  const ownerAgencyId = `${place.id}-${agency ?? line}`;
  const { law, article } = laws[line];
  const owner = agenciesOf(place).find((one) => one.id === ownerAgencyId);
  return itemSchema.parse({
    id: `${place.id}-item-${id}`,
    jurisdiction: place.id,
    ownerAgencyId,
    candidateAgencyIds: [],
    ownerDecision: null,
    origin:
      place.id === 'cixi'
        ? {
            kind: 'claimed',
            authority: '浙江省司法厅',
            list: '浙江省行政检查事项清单',
            entry: `示例${String(index + 1)}`,
          }
        : { kind: 'drafted' },
    versions: [
      {
        number: 1,
        fields: itemFields.parse({
          ...own,
          department: owner?.name ?? null,
          settingBasis: law,
          basis: `${law}${article}`,
          basisIds: [`${place.id}-basis-${line}`],
          level: owner?.level ?? null,
          source: { list: 'powersAndDuties', entry: `${line}-${String(index + 1)}` },
          workSafety: line === 'emergency',
          form: { formId: `${place.id}-form-${line}`, number: 1 },
        }),
        filing: unpublished === true ? null : filingOf(place.id, String(index + 1)),
        publishedOn: unpublished === true ? null : published,
        publicationRef: unpublished === true ? null : `${place.name}人民政府网站 2025-03-28`,
        validFrom: unpublished === true ? null : published,
      },
    ],
    suspensions: [],
    ending: null,
    reviews: [],
  });
};

/** The columns beside the state follow it by trigger. */
export const itemsOf = (place: Place): Prisma.InspectionItemCreateManyInput[] =>
  items.map((seeded, index) => {
    const item = itemOf(place, seeded, index);
    const { id, ownerAgencyId } = item;
    const state = item as unknown as Prisma.InputJsonValue;
    return { id, jurisdiction: place.id, ownerAgencyId, name: seeded.name, matter: seeded.matter, state };
  });
