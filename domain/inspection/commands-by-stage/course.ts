// What the clock, a calendar's publication and the numbering of documents ask.
import { z } from 'zod';
import { workCalendarSchema } from '../../calendar/working-days';
import { documentKinds } from '../../document/kinds';
import { idSchema, textSchema } from '../vocabulary';

export const courseCommands = {
  lapseDeadline: z.object({ deadlineId: z.string().min(1).describe('期限编号') }).strict(),
  remindOfDeadline: z.object({ deadlineId: z.string().min(1).describe('期限编号') }).strict(),
  escalateDeadline: z.object({ deadlineId: z.string().min(1).describe('期限编号') }).strict(),
  issueDocument: z
    .object({
      documentId: idSchema.describe('文书的内部编号'),
      kind: z.enum(documentKinds).describe('文书种类'),
      subject: z.string().max(80).describe('所涉机关或者检查人员；空：整次检查'),
      occasion: idSchema.describe('同种文书的第几份'),
      number: textSchema.describe('文书编号'),
      templateVersion: textSchema.describe('文书格式的版本'),
      checkCode: textSchema.describe('核验码'),
      digest: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('格式和内容的 SHA-256'),
    })
    .strict(),
  recomputeDeadlines: z.object({ calendar: workCalendarSchema.describe('新公布的工作日历') }).strict(),
} as const;
