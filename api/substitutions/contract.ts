// Substitution (代理): who stands in for whom in a span of days. It lends no power, docs/decisions/0102.
import { z } from 'zod';
import { daysBetween, plainDateSchema, type PlainDate } from '../../domain/calendar/plain-date';
import { idSchema } from '../../domain/inspection/vocabulary';
import { longestSubstitutionDays } from '../../domain/permission/substitution';
import { nothing, pageOf, pageQuery, reading, writing, type Operations } from '../contract';

const substitutionParams = z.strictObject({ substitutionId: idSchema.describe('代理的编号') });
export type SubstitutionParams = z.infer<typeof substitutionParams>;

export const substitutionAnswer = z
  .strictObject({
    id: z.string().describe('编号'),
    agencyId: z.string().nullable().describe('双方所在的机关；不属于机关的为空'),
    absentId: z.string().describe('被代理人'),
    absentName: z.string().nullable().describe('被代理人的姓名；人员登记中已没有的为空'),
    substituteId: z.string().describe('代理人'),
    substituteName: z.string().nullable().describe('代理人的姓名；人员登记中已没有的为空'),
    fromOn: z.string().describe('起始日，含'),
    toOn: z.string().describe('截止日，含'),
    status: z
      .enum(['upcoming', 'active', 'over', 'ended'])
      .describe('upcoming：尚未开始；active：代理中；over：已期满；ended：已提前终止'),
    reason: z.string().describe('事由'),
    createdBy: z.string().describe('指定人'),
    createdAt: z.string().describe('指定时刻，UTC'),
    endedBy: z.string().nullable().describe('提前终止的人；未提前终止为空'),
    endedAt: z.string().nullable().describe('提前终止的时刻，UTC；未提前终止为空'),
    endReason: z.string().nullable().describe('提前终止的理由'),
  })
  .meta({ id: 'Substitution' });
export type SubstitutionAnswer = z.infer<typeof substitutionAnswer>;

const reason = z.string().trim().min(1).max(500);

const days = (fromOn: PlainDate, toOn: PlainDate): number => daysBetween(fromOn, toOn) + 1;

const createBody = z
  .strictObject({
    absentId: idSchema.optional().describe('被代理人；缺省为本人'),
    substituteId: idSchema.describe('代理人：同一机关的另一人'),
    fromOn: plainDateSchema.describe('起始日（北京时间），含，不得早于今天'),
    toOn: plainDateSchema.describe(`截止日（北京时间），含，至多 ${String(longestSubstitutionDays)} 天`),
    reason: reason.describe('事由，如休假、出差、学习'),
  })
  .refine(({ fromOn, toOn }) => fromOn <= toOn, { path: ['toOn'], error: '截止日不得早于起始日' })
  .refine(({ fromOn, toOn }) => days(fromOn, toOn) <= longestSubstitutionDays, {
    path: ['toOn'],
    error: `最长 ${String(longestSubstitutionDays)} 天`,
  });
export type CreateSubstitutionBody = z.infer<typeof createBody>;

export const createSubstitution = writing({
  path: '/substitutions',
  summary: '指定代理人',
  description: [
    '本人、本机关负责人或者系统管理员指定。代理期间：',
    '',
    '- 点名由被代理人办理的待办，代理人也能看到并办理，但以代理人自己的身份本来可以办理的为限；审批不因代理降低层级。',
    '- 被代理人已领取的待办，代理人可以直接接手，不必由负责人改派。',
    '- 写给被代理人本人的信，同时写给代理人。',
    '- 代理人以自己的名义办理，流程记录注明代何人；被代理人按职责分离不得办理的，代理人在此期间也不得办理。',
    '- 不得转代理：代理人的代理人不因此得到什么。',
    '',
    '`substituteUnfit` 的 `params.reason`：`absentNoOfficial` 被代理人不是机关工作人员；`self` 本人；`unknown` 本地区没有此人；`system` 业务系统；`revoked` 已停用；`otherBody` 不在同一机关。',
  ].join('\n'),
  params: nothing,
  body: createBody,
  answer: substitutionAnswer,
  status: 201,
  refusals: ['substitutionNotYours', 'substituteUnfit', 'substitutionOverlaps'],
  example: {
    substituteId: 'cixi-officer-2',
    fromOn: plainDateSchema.parse('2026-10-08'),
    toOn: plainDateSchema.parse('2026-10-16'),
    reason: '年休假',
  },
});

const listQuery = z.strictObject({
  absentId: idSchema.optional().describe('被代理人'),
  substituteId: idSchema.optional().describe('代理人'),
  active: z.enum(['true']).optional().describe('true：只列正在代理中的'),
  ...pageQuery,
});
export type SubstitutionQuery = z.infer<typeof listQuery>;

export const listSubstitutions = reading({
  path: '/substitutions',
  summary: '代理一览，新指定的在前；双方、所在机关的负责人和监督、审计、管理人员可以查看',
  params: nothing,
  query: listQuery,
  answer: pageOf(substitutionAnswer),
});

export const getSubstitution = reading({
  path: '/substitutions/:substitutionId',
  summary: '一项代理',
  params: substitutionParams,
  query: nothing,
  answer: substitutionAnswer,
});

const endBody = z.strictObject({ reason: reason.optional().describe('理由') });
export type EndSubstitutionBody = z.infer<typeof endBody>;

export const endSubstitution = writing({
  path: '/substitutions/:substitutionId/end',
  summary: '提前终止代理，即时生效；可以指定的人和代理人都可以终止',
  params: substitutionParams,
  body: endBody,
  answer: substitutionAnswer,
  status: 200,
  refusals: ['substitutionNotYours', 'substitutionEnded'],
});

export const substitutionOperations: Operations = {
  listSubstitutions,
  createSubstitution,
  getSubstitution,
  endSubstitution,
};
