// What may be asked of one booking of guidance (指导预约) on its way from the request to the closed loop (CX-36, HZ-60).
import { z } from 'zod';
import { plainDateSchema } from '../calendar/plain-date';
import { workCalendarSchema } from '../calendar/working-days';
import { clockCommands } from '../inspection/deadline';
import { idSchema, textSchema } from '../inspection/vocabulary';
import {
  bookingChannels,
  enterpriseStageSchema,
  guidanceFormSchema,
  guidanceListKindSchema,
  guidancePhaseSchema,
} from '../policy/guidance';
import { fieldsSchema } from './service';

export const guidanceModes = ['visit', 'office', 'online', 'phone'] as const;
/** 上门；请到机关（体检中心）；线上；电话。 */
export type GuidanceMode = (typeof guidanceModes)[number];

/** How a booking came about: the enterprise asked, on line or off, or an agency offered it (DE-83). */
export const bookingOrigins = [...bookingChannels, 'offer'] as const;
export type BookingOrigin = (typeof bookingOrigins)[number];

const deadlineId = z.string().min(1).describe('期限编号');

/** What was chosen from the list, as the list had it then. */
export const chosenServiceSchema = z
  .object({
    listId: idSchema.describe('服务清单的编号'),
    listKind: guidanceListKindSchema.describe('服务清单的种类'),
    edition: z.int().min(1).describe('服务清单的第几版'),
    serviceId: idSchema.describe('服务事项'),
    name: z.string().min(1).describe('服务事项的名称'),
    form: guidanceFormSchema.describe('服务的形式'),
    agencyId: idSchema.describe('牵头机关'),
    fields: fieldsSchema.describe('所需的领域'),
  })
  .strict();
export type ChosenService = z.infer<typeof chosenServiceSchema>;

const arrangement = {
  on: plainDateSchema.describe('约定的日期，上门的即入企日期'),
  mode: z.enum(guidanceModes).describe('visit 上门，office 请到机关，online 线上，phone 电话'),
  agencyIds: z.array(idSchema).min(1).max(15).describe('组团的各机关；须含牵头机关'),
  expertIds: z.array(idSchema).max(30).default([]).describe('专家团中选派的成员'),
  note: textSchema.nullable().default(null).describe('给企业的说明，如请准备什么'),
};

export const guidanceCommandSchemas = {
  bookGuidance: z
    .object({
      guidanceId: idSchema.describe('预约编号'),
      enterpriseId: idSchema.describe('企业'),
      origin: z
        .enum(bookingOrigins)
        .describe('online 线上，counter 窗口，phone 电话，atVisit 上门时，offer 机关主动提供'),
      service: chosenServiceSchema.describe('所选的服务事项'),
      stage: enterpriseStageSchema.nullable().describe('企业的发展阶段'),
      phase: guidancePhaseSchema.describe('在检查的哪个阶段'),
      inspectionId: idSchema.nullable().describe('所关联的检查'),
      wish: textSchema.describe('想解决什么问题'),
      preferredOn: plainDateSchema.nullable().describe('希望的日期'),
    })
    .strict(),
  takeUpGuidance: z.object({ wish: textSchema.nullable().default(null).describe('想解决什么问题') }).strict(),
  declineGuidance: z
    .object({ reason: textSchema.nullable().default(null).describe('说明，可以不写') })
    .strict(),
  arrangeGuidance: z.object(arrangement).strict(),
  rearrangeGuidance: z
    .object({ ...arrangement, reason: textSchema.describe('改期、换人的理由，告知企业') })
    .strict(),
  turnDownGuidance: z.object({ reason: textSchema.describe('为何不能安排、可以找谁，告知企业') }).strict(),
  recordGuidance: z
    .object({
      outcome: textSchema.describe('讲了什么、查了什么、给了什么建议，企业看得到'),
      advice: textSchema.nullable().default(null).describe('建议企业自己做的事；没有的为空'),
    })
    .strict(),
  giveGuidanceFeedback: z
    .object({
      score: z.int().min(1).max(5).describe('满意程度，1 至 5，5 为很满意'),
      solved: z.boolean().describe('问题解决没有'),
      remark: textSchema.nullable().default(null).describe('意见，可以不写'),
    })
    .strict(),
  withdrawGuidance: z
    .object({ reason: textSchema.nullable().default(null).describe('理由，可以不写') })
    .strict(),
  closeGuidance: z.object({ conclusion: textSchema.describe('闭环的结论') }).strict(),
  sendBackGuidance: z.object({ reason: textSchema.describe('还要做什么') }).strict(),
  lapseDeadline: z.object({ deadlineId }).strict(),
  remindOfDeadline: z.object({ deadlineId }).strict(),
  escalateDeadline: z.object({ deadlineId }).strict(),
  recomputeDeadlines: z.object({ calendar: workCalendarSchema.describe('新公布的工作日历') }).strict(),
} as const;

export type GuidanceCommandName = keyof typeof guidanceCommandSchemas;
export const guidanceCommandNames = Object.keys(guidanceCommandSchemas) as readonly GuidanceCommandName[];
export type GuidanceCommandData<N extends GuidanceCommandName> = z.infer<(typeof guidanceCommandSchemas)[N]>;

/** Commands that only the lifecycle itself, its clock, or the publication of a calendar may give. */
export const systemGuidanceCommands = [
  'bookGuidance',
  ...clockCommands,
  'recomputeDeadlines',
] as const satisfies readonly GuidanceCommandName[];
