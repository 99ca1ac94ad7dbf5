// Lists of enterprises (企业名单): who is on them, since when, why, by whose decision, and what the enterprise says against it.
import { z } from 'zod';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { lineSchema } from '../../domain/draw/commitment';
import { idSchema } from '../../domain/inspection/vocabulary';
import { membershipStates } from '../../domain/lists/membership';
import { listKinds } from '../../domain/lists/vocabulary';
import { nothing, openReading, pageOf, pageQuery, reading, writing, type Operations } from '../contract';
import { historyAnswer } from '../registers/answers';
import {
  listsAnswer,
  memberAnswer,
  publicMemberAnswer,
  publishAnswer,
  stateWords,
  tierAnswer,
} from './answers';

const listWords =
  'whitelist 白名单、key 重点监管对象库、general 一般监管对象库、joint 联合检查对象库、jointOptOut 非联合检查对象库';
export const listParams = z.strictObject({ list: z.enum(listKinds).describe(listWords) });
export type ListParams = z.infer<typeof listParams>;
const memberParams = listParams.extend({ memberId: idSchema.describe('名单中一项的编号') });
export type MemberParams = z.infer<typeof memberParams>;
const objectionParams = memberParams.extend({ objectionId: idSchema.describe('异议的编号') });
export type ObjectionParams = z.infer<typeof objectionParams>;

const reason = lineSchema(500);
const decisionRef = lineSchema(100).describe('决定的文号');
const toOn = plainDateSchema.nullable().describe('截止日，含；空：没有期限');

const enterBody = z.strictObject({
  enterpriseId: idSchema.describe('企业'),
  agencyId: idSchema
    .optional()
    .describe('就哪个机关的领域列入；各机关自己的名单须写明，对本地区各机关有效的名单不填'),
  fromOn: plainDateSchema.describe('起始日（北京时间），含，不得早于今天'),
  toOn: toOn.default(null),
  criteria: z.array(lineSchema(100)).max(20).default([]).describe('所符合的条件，取名单所列的'),
  reason: reason.describe('列入的理由'),
  decisionRef: decisionRef
    .optional()
    .describe('决定的文号：有权决定的人填写，即行列入；不填的，或者无权决定的人提出的，待决定'),
});
export type EnterBody = z.infer<typeof enterBody>;

export const listLists = reading({
  path: '/lists',
  summary: '各种企业名单：本地如何建立、对谁有效、由谁决定、现有几户',
  params: nothing,
  query: nothing,
  answer: listsAnswer,
});

export const memberQuery = z.strictObject({
  state: z
    .enum([...membershipStates, 'all'])
    .default('current')
    .describe(`${stateWords}；all：全部。缺省为 current`),
  on: plainDateSchema.optional().describe('以哪一天为准，缺省为今天'),
  agencyId: idSchema.optional().describe('就哪个机关的领域列入的'),
  enterpriseId: idSchema.optional().describe('企业'),
  q: z.string().trim().min(1).max(100).optional().describe('企业名称或统一社会信用代码的一部分'),
});
const pagedQuery = memberQuery.extend(pageQuery);
export type PagedMemberQuery = z.infer<typeof pagedQuery>;

export const listMembers = reading({
  path: '/lists/:list/members',
  summary: '名单中的企业；企业只看到就自己作出的决定',
  params: listParams,
  query: pagedQuery,
  answer: pageOf(memberAnswer),
});

export const getMember = reading({
  path: '/lists/:list/members/:memberId',
  summary: '名单中的一项，连同异议和答复',
  params: memberParams,
  query: nothing,
  answer: memberAnswer,
});

export const memberHistory = reading({
  path: '/lists/:list/members/:memberId/history',
  summary: '名单中一项的变更记录，新的在前；限官方人员',
  params: memberParams,
  query: z.strictObject(pageQuery),
  answer: pageOf(historyAnswer),
});

export const enterMember = writing({
  path: '/lists/:list/members',
  summary: '提出列入，或者决定列入；依意愿列入的由企业自己办理',
  description: [
    '机关的承办人、内设机构负责人、机关负责人就本机关的领域提出，统筹协调机构就本地区提出；规则包写明由谁决定（见 `GET /lists`），有权决定的人写明文号即行列入。',
    '',
    '同一企业对同一机关，白名单、重点监管、一般三库只能在一库，联合与非联合检查对象库也只能在一库；日期重叠的应答 409（`listOverlaps`）。期满自行移出。',
    '',
    '本地的文件没有设的名单，不能列入（`listNotKept`）。',
  ].join('\n'),
  params: listParams,
  body: enterBody,
  answer: memberAnswer,
  status: 201,
  refusals: ['listNotYours', 'listNotKept', 'listOverlaps', 'packNotInForce'],
  example: {
    enterpriseId: 'huzhou-ent-4',
    agencyId: 'huzhou-fire',
    fromOn: plainDateSchema.parse('2027-01-01'),
    toOn: plainDateSchema.parse('2027-12-31'),
    criteria: [],
    reason: '连续三年检查没有发现问题',
    decisionRef: '湖消〔2026〕31号',
  },
});

const decideBody = z
  .strictObject({
    accepted: z.boolean().describe('是否列入'),
    decisionRef: decisionRef.optional().describe('决定的文号；列入的必须填写'),
    reason: reason.optional().describe('不予列入的理由；不予列入的必须填写'),
  })
  .refine((body) => !body.accepted || body.decisionRef !== undefined, {
    path: ['decisionRef'],
    error: '列入的须写明决定的文号',
  })
  .refine((body) => body.accepted || body.reason !== undefined, {
    path: ['reason'],
    error: '不予列入的须写明理由',
  });
export type DecideBody = z.infer<typeof decideBody>;

const memberRefusals = ['listNotYours', 'listNotKept', 'listMemberClosed', 'packNotInForce'] as const;

export const decideMember = writing({
  path: '/lists/:list/members/:memberId/decide',
  summary: '对提出的列入作出决定',
  params: memberParams,
  body: decideBody,
  answer: memberAnswer,
  status: 200,
  example: { accepted: true, decisionRef: '湖消〔2026〕31号' },
  refusals: [...memberRefusals, 'listOverlaps'],
});

const extendBody = z.strictObject({
  toOn,
  criteria: z.array(lineSchema(100)).max(20).optional().describe('延期时所符合的条件；不填的照旧'),
  reason: reason.describe('延期的理由'),
  decisionRef,
});
export type ExtendBody = z.infer<typeof extendBody>;

export const extendMember = writing({
  path: '/lists/:list/members/:memberId/extend',
  summary: '延期：在期满之前写明新的截止日',
  params: memberParams,
  body: extendBody,
  answer: memberAnswer,
  status: 200,
  refusals: [...memberRefusals, 'listOverlaps'],
});

const endBody = z.strictObject({
  endedOn: plainDateSchema.describe('移出之日，自该日起不再有效，不得早于今天'),
  reason: reason.describe('移出的理由'),
});
export type EndMemberBody = z.infer<typeof endBody>;

export const endMember = writing({
  path: '/lists/:list/members/:memberId/end',
  summary: '移出；依意愿列入的，企业自己可以退出（即同意联合检查，JJ-30）',
  params: memberParams,
  body: endBody,
  answer: memberAnswer,
  status: 200,
  refusals: memberRefusals,
});

const publishBody = z.strictObject({
  publishedOn: plainDateSchema.describe('公布之日，不得晚于今天'),
  publicationRef: lineSchema(200).describe('公布在何处，如公告的网址'),
  memberIds: z
    .array(idSchema)
    .min(1)
    .max(500)
    .optional()
    .describe('公布哪几项；不填的为您有权决定的、有效而尚未公布的全部（至多 500 项）'),
});
export type PublishBody = z.infer<typeof publishBody>;

export const publishList = writing({
  path: '/lists/:list/publish',
  summary: '登记名单已经公布',
  params: listParams,
  body: publishBody,
  answer: publishAnswer,
  status: 200,
  refusals: ['listNotYours', 'listNotKept', 'packNotInForce'],
});

const objectBody = z.strictObject({ text: z.string().trim().min(1).max(2000).describe('异议的内容和理由') });
export type ObjectBody = z.infer<typeof objectBody>;

export const objectToMember = writing({
  path: '/lists/:list/members/:memberId/objections',
  summary: '企业提出异议；异议不停止名单的效力',
  params: memberParams,
  body: objectBody,
  answer: memberAnswer,
  status: 201,
  refusals: ['listNotYours', 'listMemberClosed', 'listObjectionOpen'],
});

const answerBody = z.strictObject({
  upheld: z.boolean().describe('异议是否成立；成立的，自答复之日移出'),
  answer: z.string().trim().min(1).max(2000).describe('答复，企业可以看到'),
});
export type AnswerBody = z.infer<typeof answerBody>;

export const answerObjection = writing({
  path: '/lists/:list/members/:memberId/objections/:objectionId/answer',
  summary: '答复异议，由有权决定的人办理，只答复一次',
  params: objectionParams,
  body: answerBody,
  answer: memberAnswer,
  status: 200,
  refusals: ['listNotYours', 'listNotKept', 'listObjectionAnswered', 'packNotInForce'],
});

const publicParams = listParams.extend({ jurisdiction: idSchema.describe('地区，即规则包的标识') });
export type PublicListParams = z.infer<typeof publicParams>;
const publicQuery = z.strictObject({ q: memberQuery.shape.q, ...pageQuery });
export type PublicListQuery = z.infer<typeof publicQuery>;

export const getPublicList = openReading({
  path: '/public/lists/:jurisdiction/:list',
  summary: '公众查看名单，无须登录：已经公布、今天有效的各项；不含理由、决定人和异议',
  params: publicParams,
  query: publicQuery,
  answer: pageOf(publicMemberAnswer),
});

const enterpriseParams = z.strictObject({ id: idSchema.describe('企业的编号') });
export type EnterpriseParams = z.infer<typeof enterpriseParams>;
const tierQuery = z.strictObject({
  agencyId: idSchema.optional().describe('就哪个机关而言：上限和所在的库因机关而异'),
});
export type TierQuery = z.infer<typeof tierQuery>;

export const getTier = reading({
  path: '/enterprises/:id/tier',
  summary: '企业的等级：信用和风险定为哪一级，因此怎样监管，用一段话说明',
  description:
    '等级由登记的信用评价、风险等级、行业和规则包的对照表算出，不单独登记；信用和风险的变更见企业登记的变更记录。',
  params: enterpriseParams,
  query: tierQuery,
  answer: tierAnswer,
  refusals: ['packNotInForce'],
});

export const listOperations: Operations = {
  listLists,
  listMembers,
  enterMember,
  getMember,
  memberHistory,
  decideMember,
  extendMember,
  endMember,
  publishList,
  objectToMember,
  answerObjection,
  getTier,
  getPublicList,
};
