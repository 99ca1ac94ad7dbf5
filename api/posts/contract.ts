// Posts inside agencies: which there are, who holds them since when, which agency lacks one (HZ-14, HZ-96, DE-103, DE-104).
import { z } from 'zod';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { lineSchema } from '../../domain/draw/commitment';
import { idSchema } from '../../domain/inspection/vocabulary';
import { postHolders, postReaches } from '../../domain/policy/posts';
import { gapReasons, postSchema } from '../../domain/post/post';
import { daySchema, nothing, pageOf, pageQuery, reading, type Operations } from '../contract';
import { agencyFields, keptAct, keptContract, rowFields } from '../kept/contract-parts';

const kindFields = {
  kind: z.string().describe('岗位'),
  name: z.string().describe('岗位的名称'),
  clauses: z.array(z.string()).describe('所依据的条款编号'),
};

export const listPostKinds = reading({
  path: '/post-kinds',
  summary: '本地文件要求的岗位；没有要求的地方为空',
  params: nothing,
  query: nothing,
  answer: z.strictObject({
    items: z
      .array(
        z.strictObject({
          ...kindFields,
          of: z.enum(postReaches).describe('agency：每个行政检查主体一个；township：每个乡镇（街道）一个'),
          holder: z.enum(postHolders).describe('unit：由内设机构担任；person：由人担任'),
          fullTime: z.boolean().describe('是否专职'),
        }),
      )
      .describe('各岗位'),
  }),
});

const postAnswer = z
  .strictObject({
    ...rowFields,
    ...agencyFields,
    ...postSchema.shape,
    name: z.string().describe('岗位的名称'),
    endedOn: z.string().nullable().describe('自该日起不再担任；空：现任'),
    endReason: z.string().nullable().describe('不再担任的理由'),
  })
  .meta({ id: 'Post' });

const postQuery = z.strictObject({
  agencyId: idSchema.optional().describe('机关'),
  kind: z.string().max(40).optional().describe('岗位'),
  ...pageQuery,
});
export type PostQuery = z.infer<typeof postQuery>;

export const posts = keptContract({
  path: '/posts',
  word: '岗位的任职',
  listed: '岗位由谁担任、自何时起，连同以前的',
  answer: postAnswer,
  query: postQuery,
  enter: {
    summary: '登记由谁担任机关的一个岗位',
    description:
      '由本机关的内设机构负责人、机关负责人或者主要负责人登记，系统管理员可以代办。每个机关每个岗位同一时间只有一个；换人的先终止原来的。专职岗位的人不得同时担任其他岗位。',
    body: postSchema,
    refusals: ['notAskedHere', 'postHeld'],
    example: {
      agencyId: 'huzhou-fire',
      kind: 'leadUnit',
      unit: '政策法规科',
      personId: null,
      fullTime: false,
      from: plainDateSchema.parse('2026-12-01'),
      basis: '湖消〔2026〕31号',
    },
  },
});

const endBody = z.strictObject({
  endedOn: daySchema.describe('自该日起不再担任'),
  reason: lineSchema(300).describe('理由'),
});
export type EndBody = z.infer<typeof endBody>;
export const endPost = keptAct({
  path: '/posts/:id/end',
  summary: '终止任职；登记保留',
  body: endBody,
  answer: postAnswer,
});

const gapAnswer = z
  .strictObject({
    ...agencyFields,
    ...kindFields,
    why: z.enum(gapReasons).describe('none 没有人担任；holderLeft 登记的人已不在这个机关'),
    since: z.string().nullable().describe('自何日起空缺；从未有人担任、日期不明的为空'),
  })
  .meta({ id: 'PostGap' });

export const listPostGaps = reading({
  path: '/post-gaps',
  summary: '空缺的岗位：哪些机关缺哪个；机关只看本机关的',
  params: nothing,
  query: z.strictObject(pageQuery),
  answer: pageOf(gapAnswer),
});

export const postOperations: Operations = {
  listPostKinds,
  listPosts: posts.list,
  fillPost: posts.enter,
  getPost: posts.get,
  endPost,
  listPostGaps,
};
