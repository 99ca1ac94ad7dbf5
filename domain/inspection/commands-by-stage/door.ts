// What may be asked at the door.
import { z } from 'zod';
import { doorProofShape } from '../../code/door-proof';
import { doorMethods, refusalGrounds, textSchema } from '../vocabulary';
import { filingReceiptNo, inspectionNoticeNo, officerId, place } from './fields';

const doorCheck = z
  .object({
    officerId,
    certificateShown: z.boolean().describe('是否主动出示行政执法证件'),
    method: z.enum(doorMethods).describe('如何证明到场：亮码、扫企业码、定位签到；none 为未证明'),
    ...doorProofShape,
  })
  .strict();

export const doorCommands = {
  recordDoorCheck: doorCheck,
  refuseEntry: z
    .object({
      ground: z.enum(refusalGrounds).describe('拒绝的理由类别；none 为无正当理由'),
      statement: textSchema.describe('拒绝人的陈述'),
    })
    .strict(),
  recordEntry: z
    .object({
      place,
      inspectionNoticeNo,
      filingReceiptNo,
      doorChecks: z.array(doorCheck).max(30).default([]).describe('各检查人员的亮证亮码登记'),
    })
    .strict(),
  enterUrgently: z
    .object({
      reason: textSchema.describe('来不及事先办理的紧急情形'),
      place,
      inspectionNoticeNo,
      filingReceiptNo,
      doorChecks: z.array(doorCheck).min(1).max(30).describe('各检查人员的亮证亮码登记'),
    })
    .strict(),
  startOffSiteCheck: z
    .object({ means: textSchema.describe('非现场方式：数据共享、视频、书面核查等') })
    .strict(),
} as const;
