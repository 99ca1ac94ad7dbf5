// Services to enterprises as the body of each place that keeps the list has published them, and its team of experts: an enterprise
// can book on the first day (CX-34, CX-35, HZ-60, XT-48, DE-83).
import { plainDate } from '../../domain/calendar/plain-date';
import type { GuidanceExpert } from '../../domain/guidance/expert';
import type { GuidanceList, GuidanceService } from '../../domain/guidance/service';
import type { GuidanceListKind } from '../../domain/policy/guidance';
import type { Prisma } from '../generated/client';
import type { Place } from './places';

const made = '2026-01-05T02:00:00.000Z';
const published = '2026-01-08T02:00:00.000Z';

const service = (
  { id: place }: Place,
  [id, name, description]: readonly [id: string, name: string, description: string],
  [line, field]: readonly [line: string, field: string],
  rest: Pick<GuidanceService, 'form'> & Partial<GuidanceService>,
): GuidanceService => ({
  ...{ id, name, description, agencyId: `${place}-${line}`, fields: [field] },
  ...{ stages: [], phases: ['before', 'during', 'after'], disciplines: [] },
  ...rest,
});

/** What is explained and looked through, and what is done on the spot. */
const servicesOf = (place: Place): Readonly<Record<GuidanceListKind, readonly GuidanceService[]>> => ({
  compliance: [
    service(
      place,
      ['law-talk', '送法上门', '按企业所在行业讲解常用的法律规定和新近的变化，答疑，留下资料。'],
      ['market', '法律'],
      { form: 'education' },
    ),
    service(
      place,
      ['check-up', '企业合规体检', '对照要点逐项看一遍，出具体检报告和改进建议；不作检查，不作处罚的依据。'],
      ['emergency', '安全生产'],
      { form: 'checkUp', disciplines: ['criminal', 'administrative', 'trade'] },
    ),
  ],
  scenarios: [
    service(
      place,
      ['fire-opening', '开业前消防指导', '看图纸、看现场，指出开业前须具备的条件和办理的手续。'],
      ['fire', '消防'],
      { form: 'guidance', stages: ['startUp', 'growing'] },
    ),
    service(
      place,
      ['food-label', '食品标签标识指导', '看样品和设计稿，指出须标注的内容、不得使用的词语。'],
      ['market', '食品'],
      { form: 'guidance' },
    ),
    service(
      place,
      ['repair-help', '整改帮助', '按结果告知逐条说明怎样改、改到什么程度，商定先后。'],
      ['emergency', '安全生产'],
      { form: 'rectificationHelp', phases: ['after'] },
    ),
  ],
});

/** By the packs' sections `guidance`: which lists a place keeps, and who keeps them. */
const kept: Readonly<
  Record<string, { readonly kinds: readonly GuidanceListKind[]; readonly keeper: string }>
> = {
  cixi: { kinds: ['compliance', 'scenarios'], keeper: 'coord-1' },
  xiangtan: { kinds: ['compliance'], keeper: 'supervisor-1' },
};
const elsewhere = { kinds: ['scenarios'], keeper: 'coord-1' } as const;
const keptIn = ({ id }: Place) => kept[id] ?? elsewhere;

const listsOf = (place: Place): readonly GuidanceList[] => {
  const all = servicesOf(place);
  const { kinds } = keptIn(place);
  return kinds.map((kind) => ({
    ...{ id: `${place.id}-gl-${kind}-1`, jurisdiction: place.id, kind, edition: 1, status: 'published' },
    // The only list of a place has what is explained as well.
    services: [
      ...all[kind],
      ...(kinds.length === 1 ? all[kind === 'compliance' ? 'scenarios' : 'compliance'] : []),
    ],
    ...{ publicationRef: '政府门户网站（示例数据）', publishedOn: '2026-01-08', version: 2 },
  }));
};

const expertsOf = ({ id: jurisdiction, prefix }: Place): readonly GuidanceExpert[] =>
  (
    [
      ['1', '沈㛃', '消防协会', '高级工程师', '消防'],
      ['2', '潘令仪', '食品行业协会', '高级工程师', '食品'],
      ['3', '陆怀瑾', '安全生产技术协会', '注册安全工程师', '安全生产'],
      ['4', '岑𬭎', '企业法治体检中心', '律师', '法律'],
    ] as const
  ).map(([nth, name, organisation, title, field]) => ({
    ...{
      id: `${jurisdiction}-expert-${nth}`,
      jurisdiction,
      name,
      organisation: `${prefix}${organisation}`,
      title,
    },
    ...{
      agencyId: null,
      personId: null,
      fields: [field],
      from: plainDate('2026-01-05'),
      until: null,
      version: 1,
    },
  }));

type Change = Prisma.RegisterChangeCreateManyInput;

/** Rows of the lists and the experts, each with its history: made, then published by the keeper. */
export const guidanceOf = (
  place: Place,
): {
  readonly lists: readonly Prisma.GuidanceListCreateManyInput[];
  readonly experts: readonly Prisma.GuidanceExpertCreateManyInput[];
  readonly changes: readonly Change[];
} => {
  const { id: jurisdiction } = place;
  const lists = listsOf(place);
  const experts = expertsOf(place);
  const actorId = `${jurisdiction}-${keptIn(place).keeper}`;
  const changeOf = (register: string, row: GuidanceList | GuidanceExpert, at: string): Change => ({
    ...{ register, rowId: row.id, version: row.version, jurisdiction, at, actorId },
    after: row as unknown as Prisma.InputJsonObject,
  });
  const draftOf = (list: GuidanceList): GuidanceList => ({
    ...list,
    ...{ status: 'draft', publicationRef: null, publishedOn: null, version: 1 },
  });
  return {
    lists: lists.map((list) => {
      const { id, kind, edition, status, version } = list;
      return {
        id,
        jurisdiction,
        kind,
        edition,
        status,
        version,
        state: list as unknown as Prisma.InputJsonObject,
      };
    }),
    experts: experts.map((expert) => ({
      ...{ id: expert.id, jurisdiction, version: expert.version },
      state: expert as unknown as Prisma.InputJsonObject,
    })),
    changes: [
      ...lists.map((list) => changeOf('guidanceLists', draftOf(list), made)),
      ...lists.map((list) => ({
        ...changeOf('guidanceLists', list, published),
        before: draftOf(list) as unknown as Prisma.InputJsonObject,
      })),
      ...experts.map((expert) => changeOf('guidanceExperts', expert, made)),
    ],
  };
};
