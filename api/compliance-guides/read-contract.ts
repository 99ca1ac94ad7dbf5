// Guides as they are drawn up, as everybody reads them, and as an enterprise finds those of its own trades and what it was told.
import { z } from 'zod';
import { guideContentSchema, guideStatuses } from '../../domain/compliance-guide/guide';
import { idSchema } from '../../domain/inspection/vocabulary';
import { noticeKinds } from '../../prisma/queries/compliance/notices';
import { nothing, openReading, pageOf, pageQuery, reading, writing } from '../contract';
import { guideLine, publicGuideAnswer } from './answers';

const itemIds = z
  .string()
  .regex(/^[A-Za-z0-9._:-]{1,80}(?:,[A-Za-z0-9._:-]{1,80}){0,199}$/, '应为 1 至 200 个事项编号，以逗号分开')
  .transform((text) => [...new Set(text.split(','))]);

const proposalQuery = z.strictObject({
  itemIds: itemIds.optional().describe('检查事项的编号，以逗号分开：取其检查表单的要点'),
  trade: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .describe('行业：取风险清单、常见问题清单中写明这个行业的'),
});
export type ProposalQuery = z.infer<typeof proposalQuery>;

const proposeGuide = reading({
  path: '/compliance-guides/proposal',
  summary: '从检查表单、风险清单和常见问题清单取得要点，供编写指引',
  description:
    '取今天施行的版本；每个要点写明取自何处（`drawnFrom`），以后那里改了，指引会提示核对。内容相同的只取一次；涉及国家秘密的事项不取。',
  params: nothing,
  query: proposalQuery,
  answer: z.strictObject({ points: guideContentSchema.shape.points.describe('取得的要点') }),
});

const firstTrades = reading({
  path: '/compliance-guides/first-trades',
  summary: '规则包写明首先编制指引的行业，各编到哪一步（DE-81）；限官方人员',
  params: nothing,
  query: nothing,
  answer: z.strictObject({
    items: z
      .array(
        z.strictObject({
          trade: z.string().describe('行业'),
          guideId: z.string().nullable().describe('其指引；空：还没有编写'),
          status: z.enum(guideStatuses).nullable().describe('最近一版的状态'),
          clauses: z.array(z.string()).describe('所依据的条款编号'),
        }),
      )
      .describe('各行业'),
  }),
  refusals: ['notFound'],
});

const placeParams = z.strictObject({ jurisdiction: idSchema.describe('地区，即规则包的标识') });
export type PlaceParams = z.infer<typeof placeParams>;
const publicParams = placeParams.extend({ guideId: idSchema.describe('指引的编号') });
export type PublicGuideParams = z.infer<typeof publicParams>;
const publicQuery = z.strictObject({
  number: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, '应为版本号')
    .transform(Number)
    .optional()
    .describe('看公布过的哪一版；缺省为现行的'),
});
export type PublicGuideQuery = z.infer<typeof publicQuery>;

const listPublicGuides = openReading({
  path: '/public/compliance-guides/:jurisdiction',
  summary: '公众查看一个地区现行的指引，无须登录',
  params: placeParams,
  query: z.strictObject(pageQuery),
  answer: pageOf(guideLine),
});

const getPublicGuide = openReading({
  path: '/public/compliance-guides/:jurisdiction/:guideId',
  summary: '公众查看一份指引，无须登录；公布过的各版都看得到',
  description: '给人看的网页在 `/g/{地区}/{编号}`。',
  params: publicParams,
  query: publicQuery,
  answer: publicGuideAnswer,
});

const listMyGuides = reading({
  path: '/my/compliance-guides',
  summary: '企业自己的：适用本企业行业的现行指引',
  params: nothing,
  query: z.strictObject(pageQuery),
  answer: pageOf(guideLine),
  refusals: ['enterpriseOnly'],
});

const noticeAnswer = z
  .strictObject({
    id: z.string().describe('编号'),
    kind: z.enum(noticeKinds).describe('guide 指引，riskList 风险清单，training 培训'),
    subjectId: z.string().describe('所告知的指引、清单、培训的编号'),
    title: z.string().describe('标题'),
    text: z.string().describe('内容'),
    at: z.string().describe('告知的时刻，UTC'),
    readAt: z.string().nullable().describe('本企业标记已读的时刻，UTC；空：未读'),
  })
  .meta({ id: 'ComplianceNotice' });
export type NoticeAnswer = z.infer<typeof noticeAnswer>;

const noticeQuery = z.strictObject({
  unread: z.enum(['true', 'false']).default('false').describe('true：只看未读的'),
  ...pageQuery,
});
export type NoticeQuery = z.infer<typeof noticeQuery>;

const listMyNotices = reading({
  path: '/my/compliance-notices',
  summary: '告知本企业的：与它有关的指引（许可、检查、处罚、强制、信用修复的须知）、风险清单和培训（DE-82）',
  description: '公布、修改、交付、取消时各告知一次，同时写信给本企业登记的人。新的在前。',
  params: nothing,
  query: noticeQuery,
  answer: pageOf(noticeAnswer),
  refusals: ['enterpriseOnly'],
});

const noticeParams = z.strictObject({ noticeId: idSchema.describe('告知的编号') });
export type NoticeParams = z.infer<typeof noticeParams>;

const readMyNotice = writing({
  path: '/my/compliance-notices/:noticeId/read',
  summary: '标记已读；只供本企业自己区分，机关看不到',
  params: noticeParams,
  body: nothing,
  answer: z.strictObject({ read: z.literal(true).describe('已标记') }),
  status: 200,
  refusals: ['enterpriseOnly'],
});

export const guideReadings = {
  proposeGuide,
  firstTrades,
  listPublicGuides,
  getPublicGuide,
  listMyGuides,
  listMyNotices,
  readMyNotice,
} as const;
