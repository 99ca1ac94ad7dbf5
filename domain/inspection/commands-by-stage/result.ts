// What may be asked of results and of putting right.
import { z } from 'zod';
import { plainDateSchema } from '../../calendar/plain-date';
import { idSchema, leniencyGrounds, outcomeKinds, textSchema } from '../vocabulary';
import { agencyId, documentNo, reason } from './fields';

const evidenceIds = z.array(idSchema).min(1).max(100);

export const resultCommands = {
  recordResult: z
    .object({
      agencyId: idSchema.describe('对其事项作出结论的机关'),
      outcome: z.enum(outcomeKinds).describe('检查结果'),
      summary: textSchema.describe('结果摘要'),
      correctBy: plainDateSchema.nullable().default(null).describe('责令改正的期限'),
      transferTo: textSchema.nullable().default(null).describe('移送的机关'),
      leniencyGround: z.enum(leniencyGrounds).nullable().default(null).describe('从宽处理的情形'),
      leniencyEvidence: textSchema.nullable().default(null).describe('从宽处理的证据'),
      guidance: textSchema.nullable().default(null).describe('对企业的指导意见'),
    })
    .strict(),
  serveResultNotice: z
    .object({
      documentNo,
      method: z.enum(['onSpot', 'electronic', 'post']).describe('送达方式：当场、电子、邮寄'),
    })
    .strict(),
  submitRectification: z
    .object({
      agencyId,
      report: textSchema.describe('整改情况'),
      evidenceIds: evidenceIds.exactOptional().describe('企业上传的改正的照片、录像、书证'),
    })
    .strict(),
  verifyRectification: z
    .object({
      agencyId,
      passed: z.boolean().describe('是否合格'),
      method: z.enum(['onSite', 'photo', 'video', 'document']).describe('复查方式：现场、照片、视频、书面'),
      note: textSchema.describe('复查情况'),
      newDueOn: plainDateSchema.nullable().default(null).describe('不合格时的新整改期限'),
      evidenceIds: evidenceIds
        .exactOptional()
        .describe('复查所依据的照片、录像、书证：企业或者检查人员上传的证据的编号'),
      code: textSchema.exactOptional().describe('复查时扫到的本次检查的码；规则包要求凭码核实的须填'),
    })
    .strict(),
  combineCorrections: z
    .object({
      documentNo,
      correctBy: plainDateSchema.describe('合并以后的整改期限，一个日期'),
      guidance: textSchema.nullable().default(null).describe('几个机关一并给企业的合规指导'),
    })
    .strict(),
  extendRectification: z
    .object({ agencyId, newDueOn: plainDateSchema.describe('延长后的整改期限'), reason })
    .strict(),
} as const;
