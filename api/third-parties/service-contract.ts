// Services of third parties at enterprises: planned along with visits (CX-86), watched at the door (CX-87).
import { z } from 'zod';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { lineSchema } from '../../domain/draw/commitment';
import { idSchema } from '../../domain/inspection/vocabulary';
import { arrivalSchema, servicePlanSchema, serviceStatuses } from '../../domain/third-party/service';
import { serviceHintCodes } from '../../domain/third-party/vocabulary';
import { nothing, pageOf, pageQuery, reading, type Operations } from '../contract';
import { agencyFields, keptAct, keptContract, rowFields } from '../kept/contract-parts';
import type { ReasonBody } from './contract';

export const hintAnswer = z
  .strictObject({
    code: z
      .enum(serviceHintCodes)
      .describe(
        'couldJoinVisit 可以并入计划入企；visitGone 所并入的已取消；visitMoved 所并入的改了日期；engagementNotInForce 聘用不在有效期；beyondEngagement 超出聘用的范围；barredAct 做了第三方不得做的；withoutOfficers 没有执法人员在场；officersNotInside 所并入的检查还没有入企或者已经离企；outsideWindow 不在计划的时段；tooManyPeople 人数超出',
      ),
    message: z.string().describe('写给人看的一句话'),
    of: z.array(z.string()).describe('涉及的计划入企、行为、日期或者人数'),
    clauses: z.array(z.string()).describe('所依据的条款编号'),
  })
  .meta({ id: 'ServiceHint' });
export type HintAnswer = z.infer<typeof hintAnswer>;

const serviceAnswer = z
  .strictObject({
    ...rowFields,
    ...agencyFields,
    ...servicePlanSchema.shape,
    enterpriseName: z.string().nullable().describe('企业名称'),
    providerName: z.string().nullable().describe('第三方名称'),
    status: z
      .enum(serviceStatuses)
      .describe('planned 已列入计划；arrived 第三方已到场；done 已完成；cancelled 已取消'),
    arrivals: z
      .array(
        z.strictObject({
          ...arrivalSchema.shape,
          at: z.string().describe('时刻，UTC'),
          on: z.string().describe('日期'),
          by: z.string().nullable().describe('由谁登记；企业看不到'),
          told: z.array(z.string()).describe('当时提醒了什么'),
        }),
      )
      .describe('到场登记，先后为序；现场情形有变的再登记一次'),
    outcome: z.string().nullable().describe('做了什么'),
    cancelReason: z.string().nullable().describe('取消的理由'),
    hints: z.array(hintAnswer).describe('现在的提醒：不阻止，供改正；企业看不到所并入的计划'),
  })
  .meta({ id: 'ThirdPartyService' });
export type ServiceAnswer = z.infer<typeof serviceAnswer>;

const serviceQuery = z.strictObject({
  agencyId: idSchema.optional().describe('机关'),
  enterpriseId: idSchema.optional().describe('企业'),
  engagementId: idSchema.optional().describe('聘用'),
  planRef: lineSchema(100).optional().describe('辅助服务计划'),
  status: z.enum(serviceStatuses).optional().describe('状态'),
  ...pageQuery,
});
export type ServiceQuery = z.infer<typeof serviceQuery>;

export const services = keptContract({
  path: '/third-party-services',
  word: '第三方辅助服务',
  listed: '第三方辅助服务的计划和实施；企业只看已经到场的',
  answer: serviceAnswer,
  query: serviceQuery,
  enter: {
    summary: '把一次第三方辅助服务列入计划，与检查计划匹配（CX-86）',
    description:
      '规则包 `services.planMatch` 为 required 的地方：企业在这段时间有计划入企的，须以 plannedVisitId 并入其中一次，否则不予列入，并说明可以并入哪几次；没有的，写明单独前往的理由。为 hinted 的地方只提示。',
    body: servicePlanSchema,
    refusals: ['serviceRidesOnVisit'],
    example: {
      engagementId: 'engagement-1',
      planRef: '2027年度安全生产辅助服务计划',
      enterpriseId: 'cixi-ent-1',
      content: '仓储区可燃气体检测',
      acts: ['testing'],
      people: 2,
      from: plainDateSchema.parse('2027-03-01'),
      to: plainDateSchema.parse('2027-03-31'),
      plannedVisitId: null,
      aloneReason: '企业检修期间，检查计划没有安排入企',
    },
  },
});

const joinBody = z.strictObject({ plannedVisitId: idSchema.describe('并入哪次计划入企') });
export type JoinBody = z.infer<typeof joinBody>;
export const joinService = keptAct({
  path: '/third-party-services/:id/join',
  summary: '并入（改并入）一次计划入企',
  body: joinBody,
  answer: serviceAnswer,
});

export const arriveService = keptAct({
  path: '/third-party-services/:id/arrive',
  summary: '登记第三方到场，即时得到对其行为的提醒（CX-87）',
  description:
    '由在场的机关人员登记：几人、正在做什么、哪些执法人员在场。超出聘用、没有执法人员在场、不在时段的，应答即提示，也列入监督机关的提醒；不阻止。情形有变的再登记一次。',
  body: arrivalSchema,
  answer: serviceAnswer,
});

const finishBody = z.strictObject({ outcome: lineSchema(1000).describe('做了什么、交付了什么') });
export type FinishBody = z.infer<typeof finishBody>;
export const finishService = keptAct({
  path: '/third-party-services/:id/finish',
  summary: '登记第三方离场和完成情况；意见只作附件，不当检查结果',
  body: finishBody,
  answer: serviceAnswer,
});

const cancelBody = z.strictObject({
  reason: lineSchema(500).describe('理由'),
}) satisfies z.ZodType<ReasonBody>;
export const cancelService = keptAct({
  path: '/third-party-services/:id/cancel',
  summary: '取消尚未到场的',
  body: cancelBody,
  answer: serviceAnswer,
});

export const listServiceReminders = reading({
  path: '/third-party-reminders',
  summary: '对第三方服务的即时提醒：已列入计划和已到场的，有提醒的才列',
  description: '机关看本机关的，能看本地区全部检查的看全部。',
  params: nothing,
  query: z.strictObject(pageQuery),
  answer: pageOf(serviceAnswer),
});

export const thirdPartyServiceOperations: Operations = {
  listThirdPartyServices: services.list,
  planThirdPartyService: services.enter,
  getThirdPartyService: services.get,
  joinThirdPartyService: joinService,
  recordThirdPartyArrival: arriveService,
  finishThirdPartyService: finishService,
  cancelThirdPartyService: cancelService,
  listThirdPartyReminders: listServiceReminders,
};
