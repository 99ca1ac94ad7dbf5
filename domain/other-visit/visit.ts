// A visit that is no inspection: announced, agreed to where the pack asks for it, entered with proof, ended. Nothing is found
// on it: what looks like a breach is inspected as an inspection, with approval and all (CX-82, DE-98).
import { z } from 'zod';
import type { PlainDate } from '../calendar/plain-date';
import { plainDateSchema } from '../calendar/plain-date';
import { idSchema } from '../inspection/vocabulary';
import { otherVisitKindSchema } from '../policy/other-visits';

export const otherVisitStatuses = [
  'announced',
  'agreed',
  'declined',
  'entered',
  'ended',
  'cancelled',
] as const;
export type OtherVisitStatus = (typeof otherVisitStatuses)[number];

/** 亮码、扫企业码、定位打卡、其他入企记录。 */
export const entryProofs = ['code', 'enterpriseCode', 'position', 'otherRecord'] as const;

const line = z.string().trim().min(1).max(1000);

/** An aim and a content are named, or there is no visit (JJ-55); nobody is asked to come along unless it is said (DE-100). */
export const announcementSchema = z.strictObject({
  enterpriseId: idSchema.describe('企业编号'),
  siteId: idSchema.nullable().default(null).describe('经营场所编号'),
  kind: otherVisitKindSchema.describe(
    'service 服务，guidance 行政指导，training 培训，supervision 督查、督导、核查，survey 调研、走访',
  ),
  purpose: line.describe('目的：入企做什么'),
  content: line.describe('内容：具体事项'),
  on: plainDateSchema.describe('入企日期'),
  officerIds: z.array(idSchema).min(1).max(30).describe('前往的人员'),
  companions: z.int().min(0).max(100).default(0).describe('请企业派几人陪同或者参加'),
  invitedByEnterprise: z.boolean().default(false).describe('是否由企业邀约'),
  guidanceId: idSchema.nullable().default(null).describe('为一件指导预约上门的，写明预约编号；即由企业邀约'),
  followUpOf: idSchema.nullable().default(null).describe('案后回访的，写明案件所由的检查'),
});
export type Announcement = z.infer<typeof announcementSchema>;

export const entrySchema = z.strictObject({
  proof: z
    .enum(entryProofs)
    .describe('code 亮码，enterpriseCode 扫企业码，position 定位打卡，otherRecord 其他入企记录'),
  reference: line.describe('码、定位或者记录的编号'),
  why: line.nullable().default(null).describe('不能赋码、扫码的原因；otherRecord 必填'),
  plainClothes: z.boolean().default(false).describe('是否未着制服'),
});
export type Entry = z.infer<typeof entrySchema>;

export interface OtherVisit extends Announcement {
  readonly id: string;
  readonly jurisdiction: string;
  readonly agencyId: string;
  readonly status: OtherVisitStatus;
  readonly announcedBy: string;
  /** ISO instant. */
  readonly announcedAt: string;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  readonly answer: string | null;
  readonly entry: Entry | null;
  readonly enteredBy: string | null;
  readonly enteredAt: string | null;
  readonly endedAt: string | null;
  /** What was done, told to the enterprise as well. */
  readonly outcome: string | null;
  /** Why it was cancelled. */
  readonly cancelReason: string | null;
  readonly version: number;
}

/** Others of the same enterprise, to see whether visits crowd or repeat. */
export interface Neighbour {
  readonly id: string;
  readonly kind: OtherVisit['kind'];
  readonly agencyId: string;
  readonly purpose: string;
  readonly on: PlainDate;
}
