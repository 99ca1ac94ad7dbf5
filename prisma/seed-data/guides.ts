// Guides for enterprises where a document asks for them, written, reviewed by another person and published: of the first trade in
// Dong'e (DE-81, DE-82), of an item in Jiujiang (JJ-13).
import type { Guide, GuideContent, GuideVersion } from '../../domain/compliance-guide/guide';
import type { Prisma } from '../generated/client';
import type { Place } from './places';

const written = '2026-01-05T02:00:00.000Z';
const reviewed = '2026-01-07T02:00:00.000Z';
const published = '2026-01-09T02:00:00.000Z';

const point = (key: string, text: string, howTo: string): GuideContent['points'][number] => ({
  ...{ key, itemId: null, text, standard: null, howTo, ifNot: null, basis: null, drawnFrom: null },
});
const matter = (
  name: GuideContent['matters'][number]['matter'],
  title: string,
  text: string,
): GuideContent['matters'][number] => ({
  matter: name,
  title,
  text,
  basis: null,
  where: '政务服务中心综合窗口',
});

const matters = [
  matter('licence', '办理许可', '开工以前先办食品生产许可；变更地址、品种的，先办变更。'),
  matter('inspection', '接受检查', '检查人员应先扫码、出示证件；可以要求说明理由、申请回避、陈述申辩。'),
  matter('penalty', '受到处罚的', '可以陈述、申辩，对较重的可以要求听证；不服的可以申请行政复议或者起诉。'),
  matter(
    'coercion',
    '被查封、扣押的',
    '应收到决定书和清单；期限一般不超过三十日，不服的可以申请行政复议或者起诉。',
  ),
  matter('creditRepair', '修复信用', '改正以后可以申请修复信用，不收费。'),
];

type Subject = Pick<Guide, 'scope' | 'trade' | 'itemId' | 'tradeCodes'>;
interface Draft {
  readonly line: string;
  readonly title: string;
  readonly subject: Subject;
  readonly content: GuideContent;
}

const drafts: Readonly<Record<string, Draft>> = {
  donge: {
    line: 'market',
    title: '阿胶生产守法经营指引',
    subject: { scope: 'trade', trade: '阿胶', itemId: null, tradeCodes: ['C27', 'C14'] },
    content: {
      introduction: '给阿胶和阿胶制品的生产企业：先看要点逐项自查，再看须知。',
      points: [
        point(
          'p1',
          '原料进货是否查验并留有记录',
          '逐批留存供货方的证照、检疫证明和检验报告，按批次可以查到。',
        ),
        point('p2', '标签所写与配方、产地是否一致', '改配方、改包装以前，由专人对照标签逐字核一遍。'),
        point('p3', '出厂检验是否逐批进行', '检验记录与出货单编同一个批号。'),
      ],
      matters,
    },
  },
  jiujiang: {
    line: 'fire',
    title: '消防监督检查合规指引',
    subject: { scope: 'item', trade: null, itemId: 'jiujiang-item-fire-1', tradeCodes: [] },
    content: {
      introduction: '给本地区的企业：消防检查看什么、怎样自己先查一遍。',
      points: [
        point('p1', '疏散通道、安全出口是否畅通', '每天开门前走一遍，堆放的货物当场移开。'),
        point('p2', '灭火器是否在有效期内、取用是否方便', '按月看一次压力指针和日期，贴上检查卡。'),
        point('p3', '用电线路是否私拉乱接', '增加设备先请电工核算，不用拖线板长期供电。'),
      ],
      matters: [],
    },
  },
};

/** After so many of: written, handed in, agreed to, published. */
const upTo = (draft: Draft, place: string, step: 1 | 2 | 3 | 4): Guide => {
  const { line, title, subject, content } = draft;
  const nth = { fire: '1', market: '2' }[line] ?? '1';
  const version: GuideVersion = {
    ...{ number: 1, content, changes: null, editedBy: [`${place}-drafter-${nth}`] },
    status: (['draft', 'inReview', 'approved', 'published'] as const)[step - 1] ?? 'draft',
    review:
      step < 3
        ? null
        : { by: `${place}-legal-${nth}`, at: reviewed, agreed: true, opinion: '要点齐全，同意' },
    publishedAt: step < 4 ? null : published,
    publicationRef: step < 4 ? null : '政府门户网站（示例数据）',
  };
  return {
    ...subject,
    ...{
      id: `${place}-guide-1`,
      jurisdiction: place,
      agencyId: `${place}-${line}`,
      partnerAgencyIds: [],
      title,
    },
    ...{ versions: [version], withdrawn: null, version: step },
  };
};

const json = (guide: Guide): Prisma.InputJsonObject => guide as unknown as Prisma.InputJsonObject;

/** The row and its history; none where no document asks for a guide. */
export const guidesOf = ({
  id: place,
}: Place): {
  readonly guides: readonly Prisma.ComplianceGuideCreateManyInput[];
  readonly changes: readonly Prisma.RegisterChangeCreateManyInput[];
} => {
  const draft = drafts[place];
  if (draft === undefined) return { guides: [], changes: [] };
  const nth = { fire: '1', market: '2' }[draft.line] ?? '1';
  const steps = [1, 2, 3, 4] as const;
  const by = ['drafter', 'drafter', 'legal', 'leader'];
  const at = [written, written, reviewed, published];
  const guide = upTo(draft, place, 4);
  const { id, agencyId, scope, itemId, tradeCodes, title, version } = guide;
  return {
    guides: [
      {
        ...{ id, jurisdiction: place, agencyId, scope, itemId, tradeCodes: [...tradeCodes], title, version },
        ...{ status: 'published', publishedNumber: 1, state: json(guide) },
      },
    ],
    changes: steps.map((step, index) => ({
      ...{ register: 'complianceGuides', rowId: id, version: step, jurisdiction: place },
      ...{ at: at[index] ?? written, actorId: `${place}-${by[index] ?? 'drafter'}-${nth}` },
      ...(step === 1 ? {} : { before: json(upTo(draft, place, (step - 1) as 1 | 2 | 3)) }),
      after: json(upTo(draft, place, step)),
    })),
  };
};
