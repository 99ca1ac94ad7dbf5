// Trainings for enterprises (HZ-98): announced in a public calendar, enrolled for by the enterprise, attended.
import { z } from 'zod';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { trainingSchema, trainingStatuses, type TrainingOffer } from '../../domain/compliance-guide/training';
import { idSchema } from '../../domain/inspection/vocabulary';
import { passage } from '../../domain/items/point';
import {
  daySchema,
  icsMediaType,
  nothing,
  openReading,
  pageOf,
  pageQuery,
  reading,
  writing,
  type Operations,
} from '../contract';

const one = z.strictObject({ trainingId: idSchema.describe('培训的编号') });
export type TrainingParams = z.infer<typeof one>;

const offer = {
  title: z.string().describe('名称'),
  content: z.string().describe('讲什么'),
  on: z.string().describe('日期'),
  from: z.string().describe('开始，北京时间'),
  to: z.string().describe('结束，北京时间'),
  place: z.string().describe('地点或者网址'),
  seats: z.int().nullable().describe('名额；空：不限'),
  seatsLeft: z.int().nullable().describe('还剩的名额；空：不限'),
  seatsEach: z.int().describe('每家企业至多几人'),
  enrolUntil: z.string().describe('报名截止之日'),
  tradeCodes: z.array(z.string()).describe('面向的行业；空：不限'),
  guideIds: z.array(z.string()).describe('所讲的指引'),
};

const head = {
  id: z.string().describe('编号'),
  agencyName: z.string().describe('举办的机关'),
  status: z.enum(trainingStatuses).describe('announced 已发布，held 已举办，cancelled 已取消'),
  statusName: z.string().describe('状态的名称'),
  cancelReason: z.string().nullable().describe('取消的理由'),
};

const publicAnswer = z.strictObject({ ...head, ...offer }).meta({ id: 'PublicTraining' });
export type PublicTrainingAnswer = z.infer<typeof publicAnswer>;

const enrolment = z.strictObject({
  people: z.int().describe('几人'),
  question: z.string().nullable().describe('希望讲到的问题'),
  attended: z.int().nullable().describe('到场几人；空：还没有登记'),
});

const ownAnswer = z
  .strictObject({
    ...publicAnswer.shape,
    enrolment: enrolment.nullable().describe('本企业的报名；空：没有报名'),
  })
  .meta({ id: 'OwnTraining' });
export type OwnTrainingAnswer = z.infer<typeof ownAnswer>;

const trainingAnswer = z
  .strictObject({
    ...publicAnswer.shape,
    version: z.int().describe('登记的版本，同 ETag'),
    agencyId: z.string().nullable().describe('举办的机关；空：统筹协调机构'),
    taken: z.int().describe('已报名的人数'),
    enrolments: z
      .array(
        enrolment.extend({
          enterpriseId: z.string().describe('企业'),
          enterpriseName: z.string().describe('企业名称'),
        }),
      )
      .nullable()
      .describe('报名的企业，只给举办的机关；空：不是本机关举办的'),
  })
  .meta({ id: 'Training' });
export type TrainingAnswer = z.infer<typeof trainingAnswer>;

const exampleOffer: TrainingOffer = {
  ...{ title: '迎检和自查', content: '消防检查查什么、怎样自查、整改怎样申请延期' },
  on: plainDateSchema.parse('2099-12-10'),
  ...{ from: '14:00', to: '16:00', place: '市行政执法指导中心三楼', seats: 60, seatsEach: 2 },
  enrolUntil: plainDateSchema.parse('2099-12-08'),
  ...{ tradeCodes: ['C'], guideIds: [] },
};

const common = ['complianceNotYours', 'packNotInForce'] as const;
const offerRefusals = ['dateNotLater', 'otherVisitAttendees', 'complianceNotAsked'] as const;

const announceBody = z.strictObject({
  agencyId: idSchema.nullable().default(null).describe('举办的机关；空：统筹协调机构'),
  offer: trainingSchema.describe('培训'),
});
export type AnnounceBody = z.infer<typeof announceBody>;

export const announceTraining = writing({
  path: '/trainings',
  summary: '发布一次培训：列入公开的日历，所面向的企业各得到一次告知（HZ-98）',
  description:
    '在机关或者网上办的培训；到企业内办的是入企，另用 `POST /other-visits`（training）。参加由企业自愿，派谁由企业定，不得点名（HZ-99、HZ-100）。',
  params: nothing,
  body: announceBody,
  answer: trainingAnswer,
  status: 201,
  refusals: [...common, ...offerRefusals],
  example: {
    agencyId: 'huzhou-fire',
    offer: exampleOffer,
  },
});

const filters = {
  from: daySchema.optional().describe('此日及以后的'),
  to: daySchema.optional().describe('此日及以前的'),
};
const listQuery = z.strictObject({
  agencyId: idSchema.optional().describe('举办的机关'),
  status: z.enum(trainingStatuses).optional().describe('状态'),
  ...filters,
  ...pageQuery,
});
export type TrainingQuery = z.infer<typeof listQuery>;

export const listTrainings = reading({
  path: '/trainings',
  summary: '本地区的培训，日期早的在前；限官方人员',
  params: nothing,
  query: listQuery,
  answer: pageOf(trainingAnswer),
});

export const getTraining = reading({
  path: '/trainings/:trainingId',
  summary: '一次培训；报名的企业只给举办的机关看',
  params: one,
  query: nothing,
  answer: trainingAnswer,
});

const act = <B>(
  name: string,
  summary: string,
  body: z.ZodType<B>,
  refusals: NonNullable<Parameters<typeof writing>[0]['refusals']> = [],
  example?: B,
) =>
  writing({
    path: `/trainings/:trainingId/${name}`,
    summary,
    params: one,
    body,
    answer: trainingAnswer,
    status: 200,
    refusals: [...common, 'staleVersion', 'trainingState', ...refusals],
    ...(example === undefined ? {} : { example }),
  });

const changeBody = z.strictObject({ offer: trainingSchema.describe('改后的全部内容') });
export type ChangeBody = z.infer<typeof changeBody>;
export const changeTraining = act('change', '改动：已报名的企业各得到告知', changeBody, offerRefusals, {
  offer: exampleOffer,
});

const cancelBody = z.strictObject({ reason: passage(1000).describe('理由') });
export type CancelBody = z.infer<typeof cancelBody>;
export const cancelTraining = act('cancel', '取消：已报名的企业各得到告知', cancelBody);

const holdBody = z.strictObject({
  attended: z
    .array(
      z.strictObject({
        enterpriseId: idSchema.describe('报名的企业'),
        people: z.int().min(0).max(1000).describe('到场几人'),
      }),
    )
    .max(5000)
    .describe('到场的企业；没有写的为没有到场'),
});
export type HoldBody = z.infer<typeof holdBody>;
export const holdTraining = act('hold', '登记已举办和到场的企业', holdBody);

const ownQuery = z.strictObject({ ...filters, ...pageQuery });
export type OwnTrainingQuery = z.infer<typeof ownQuery>;

export const listMyTrainings = reading({
  path: '/my/trainings',
  summary: '企业可以报名的和报过名的培训，日期早的在前',
  params: nothing,
  query: ownQuery,
  answer: pageOf(ownAnswer),
  refusals: ['enterpriseOnly'],
});

const enrolBody = z.strictObject({
  people: z.int().min(1).max(100).describe('几人；派谁由企业自己定，不登记姓名（HZ-99）'),
  question: passage(1000).nullable().default(null).describe('希望讲到的问题'),
});
export type EnrolBody = z.infer<typeof enrolBody>;

export const enrolForTraining = writing({
  path: '/my/trainings/:trainingId/enrol',
  summary: '报名，或者改人数；自愿',
  params: one,
  body: enrolBody,
  answer: ownAnswer,
  status: 200,
  refusals: ['enterpriseOnly', 'trainingState', 'trainingClosed', 'trainingFull'],
});

export const leaveTraining = writing({
  path: '/my/trainings/:trainingId/leave',
  summary: '取消报名',
  params: one,
  body: nothing,
  answer: ownAnswer,
  status: 200,
  refusals: ['enterpriseOnly', 'trainingState'],
});

const placeParams = z.strictObject({ jurisdiction: idSchema.describe('地区，即规则包的标识') });
export type PlaceParams = z.infer<typeof placeParams>;

export const listPublicTrainings = openReading({
  path: '/public/trainings/:jurisdiction',
  summary: '公众查看培训的安排，无须登录；缺省为今天及以后的',
  params: placeParams,
  query: ownQuery,
  answer: pageOf(publicAnswer),
});

export const publicTrainingCalendar = openReading({
  path: '/public/trainings/:jurisdiction/calendar.ics',
  summary: '培训的日历（iCalendar），可以订阅，无须登录：前三十天至后一年',
  params: placeParams,
  query: nothing,
  answer: z.string().describe('iCalendar 文件，RFC 5545'),
  mediaType: icsMediaType,
});

export const trainingOperations: Operations = {
  announceTraining,
  listTrainings,
  getTraining,
  changeTraining,
  cancelTraining,
  holdTraining,
  listMyTrainings,
  enrolForTraining,
  leaveTraining,
  listPublicTrainings,
  publicTrainingCalendar,
};
