// Self-checks by the points of a guide (自查自检、自查自纠): the enterprise's own; others learn that it was done and what was put right.
import { z } from 'zod';
import { guideContentSchema } from '../../domain/compliance-guide/guide';
import { selfAnswersSchema } from '../../domain/compliance-guide/self-check';
import { idSchema } from '../../domain/inspection/vocabulary';
import { nothing, openReading, pageOf, pageQuery, reading, writing, type Operations } from '../contract';

const one = z.strictObject({ selfCheckId: idSchema.describe('自查的编号') });
export type SelfCheckParams = z.infer<typeof one>;

const head = {
  id: z.string().describe('编号'),
  guideId: z.string().describe('所按的指引'),
  guideTitle: z.string().describe('指引的名称'),
  number: z.int().describe('指引的版本：以后改了，本次仍按这一版'),
  finishedOn: z.string().nullable().describe('完成之日；空：还没有完成'),
};

const points = z
  .array(
    z.strictObject({
      ...guideContentSchema.shape.points.unwrap().element.shape,
      answer: selfAnswersSchema.element.nullable().describe('本企业所填；空：还没有填'),
    }),
  )
  .describe('各要点和所填');

const ownCheck = z
  .strictObject({
    ...head,
    version: z.int().describe('现在的版本，同 ETag'),
    begunAt: z.string().describe('开始的时刻，UTC'),
    isPublic: z.boolean().describe('是否公布“已完成自查”这一事实'),
    sharedWith: z.array(z.string()).describe('本企业愿意给其看全部所填的机关'),
    open: z.int().describe('还没有填的要点数'),
    problems: z.int().describe('有问题而还没有改正的要点数；只有本企业看得到'),
    points,
  })
  .meta({ id: 'OwnSelfCheck' });
export type OwnSelfCheckAnswer = z.infer<typeof ownCheck>;

const factAnswer = z
  .strictObject({
    ...head,
    finishedOn: z.string().describe('完成之日'),
    enterpriseId: z.string().describe('企业'),
    enterpriseName: z.string().describe('企业名称'),
    putRight: z
      .array(
        z.strictObject({
          text: z.string().describe('要点'),
          on: z.string().describe('改正之日'),
          how: z.string().describe('怎样改正的'),
        }),
      )
      .describe('企业自己发现并已经改正的'),
    weighed: z.boolean().describe('本地可否作为对企业有利的参考（HZ-101）；不利的，哪里都不可以'),
    clauses: z.array(z.string()).describe('所依据的条款编号'),
    shared: z.array(selfAnswersSchema.element).nullable().describe('企业愿意给本机关看的全部所填；空：没有'),
  })
  .meta({ id: 'SelfCheckFact' });
export type SelfCheckFact = z.infer<typeof factAnswer>;

const common = ['enterpriseOnly', 'packNotInForce'] as const;

const beginBody = z.strictObject({ guideId: idSchema.describe('所按的指引：现行的一版') });
export type BeginBody = z.infer<typeof beginBody>;

export const beginSelfCheck = writing({
  path: '/my/self-checks',
  summary: '企业开始一次自查：按一份现行的指引逐点对照（JJ-13、HZ-98）',
  description:
    '所填的只归本企业：机关只看得到完成了自查、改正了什么；企业愿意的，可以给指定的机关看全部。不论给谁看，都**不得作为检查的来由、证据和处罚的依据**：机关在立项、记录、取证、处理中引用自查的，一律拒绝（`selfCheckNoGround`）。',
  params: nothing,
  body: beginBody,
  answer: ownCheck,
  status: 201,
  refusals: [...common, 'complianceNotAsked'],
});

export const listMySelfChecks = reading({
  path: '/my/self-checks',
  summary: '企业自己的自查',
  params: nothing,
  query: z.strictObject(pageQuery),
  answer: pageOf(ownCheck),
  refusals: ['enterpriseOnly'],
});

export const getMySelfCheck = reading({
  path: '/my/self-checks/:selfCheckId',
  summary: '企业自己的一次自查',
  params: one,
  query: nothing,
  answer: ownCheck,
  refusals: ['enterpriseOnly'],
});

const act = <B>(
  name: string,
  summary: string,
  body: z.ZodType<B>,
  refusals: NonNullable<Parameters<typeof writing>[0]['refusals']>,
) =>
  writing({
    path: `/my/self-checks/:selfCheckId/${name}`,
    summary,
    params: one,
    body,
    answer: ownCheck,
    status: 200,
    refusals: [...common, 'staleVersion', ...refusals],
  });

const answersBody = z.strictObject({
  answers: selfAnswersSchema.describe('所填：以前填过的要点以这次的为准'),
});
export type AnswersBody = z.infer<typeof answersBody>;
export const fillSelfCheck = act('answers', '填写：可以分几次；完成以后只能补记问题的改正', answersBody, [
  'selfCheckPoints',
]);

export const finishSelfCheck = act('finish', '完成：各要点都填了才能完成', nothing, [
  'selfCheckPoints',
  'selfCheckFinished',
]);

const shareBody = z.strictObject({
  agencyIds: z.array(idSchema).max(30).describe('给哪些机关看全部所填；空：都不给（收回）'),
});
export type ShareBody = z.infer<typeof shareBody>;
export const shareSelfCheck = act('share', '给指定的机关看全部所填，或者收回', shareBody, []);

const publishBody = z.strictObject({ isPublic: z.boolean().describe('是否公布“已完成自查”这一事实') });
export type PublishBody = z.infer<typeof publishBody>;
export const publishSelfCheck = act(
  'publish',
  '公布“已完成自查”这一事实，或者收回；只公布企业、指引和完成之日（HZ-101）',
  publishBody,
  ['complianceNotAsked'],
);

const listQuery = z.strictObject({
  enterpriseId: idSchema.optional().describe('企业'),
  guideId: idSchema.optional().describe('指引'),
  ...pageQuery,
});
export type SelfCheckQuery = z.infer<typeof listQuery>;

export const listSelfChecks = reading({
  path: '/self-checks',
  summary: '机关看本地区企业完成的自查：完成了、改正了什么；限官方人员',
  params: nothing,
  query: listQuery,
  answer: pageOf(factAnswer),
});

const placeParams = z.strictObject({ jurisdiction: idSchema.describe('地区，即规则包的标识') });
export type PlaceParams = z.infer<typeof placeParams>;
const publicAnswer = factAnswer
  .pick({ enterpriseName: true, guideTitle: true, finishedOn: true })
  .meta({ id: 'PublicSelfCheck' });

export const listPublicSelfChecks = openReading({
  path: '/public/self-checks/:jurisdiction',
  summary: '愿意公布的企业完成的自查，无须登录；只在激励自查的地区（HZ-101）',
  params: placeParams,
  query: z.strictObject(pageQuery),
  answer: pageOf(publicAnswer),
});

export const selfCheckOperations: Operations = {
  beginSelfCheck,
  listMySelfChecks,
  getMySelfCheck,
  fillSelfCheck,
  finishSelfCheck,
  shareSelfCheck,
  publishSelfCheck,
  listSelfChecks,
  listPublicSelfChecks,
};
