// What the public is told of inspections, where the place's document wants it told (XT-40, CX-26).
import { z } from 'zod';
import { idSchema, inspectionKinds } from '../../domain/inspection/vocabulary';
import { publicVisitKinds } from '../../prisma/queries/public-visits';
import { listPublicResults } from './results-contract';
import { nothing, openReading, pageOf, pageQuery, type Operations } from '../contract';

const publicVisit = z
  .strictObject({
    kind: z.enum(inspectionKinds).describe('检查类型'),
    enterpriseName: z.string().describe('被检查企业'),
    agencies: z
      .array(z.strictObject({ name: z.string().describe('机关'), isLead: z.boolean().describe('是否牵头') }))
      .describe('参加的机关，牵头的在前'),
    items: z.array(z.string()).describe('检查事项'),
    method: z.string().describe('检查方式：现场或者非现场，联合、委托的另注'),
    from: z.string().describe('批准的首日'),
    to: z.string().describe('批准的末日'),
    visitOn: z.string().nullable().describe('与企业约定的入企日期；没有约定的为空'),
    enteredOn: z.string().nullable().describe('入企日期；尚未入企的为空'),
    officers: z.int().describe('检查人员人数；姓名不公布'),
  })
  .meta({ id: 'PublicVisit' });

const query = z.strictObject({
  jurisdiction: idSchema.describe('地区'),
  standing: z.enum(publicVisitKinds).describe('announced：已预告、尚未入企的；entered：已扫码（亮码）入企的'),
  ...pageQuery,
});

export const listPublicVisits = openReading({
  path: '/public/visits',
  summary: '公示的检查：已预告的、已入企的，无须登录',
  description:
    '依当地文件公示：预告送达、扫码入企的同时即在其中，供外部平台同步取用。涉及国家秘密的、不作预告的、没有要求公示的都不在其中；立项早的在后。',
  params: nothing,
  query,
  answer: pageOf(publicVisit),
  refusals: ['visitsNotPublished'],
});

export const publicVisitOperations: Operations = { listPublicVisits, listPublicResults };
