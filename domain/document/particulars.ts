// What somebody has to write for a document because no lifecycle records it. It stays with the document, outside the domain's
// record: there are names of people in it.
import { z } from 'zod';
import { plainDateSchema } from '../calendar/plain-date';
import { textSchema } from '../inspection/vocabulary';
import { particularNames, type ParticularName } from './kinds';

const short = z.string().trim().min(1).max(200);
const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d$/, '时刻写作 2026-09-30 14:05')
  .describe('当地时刻，如 2026-09-30 14:05');
const span = {
  from: moment.describe('开始时刻'),
  to: moment.describe('结束时刻'),
  place: short.describe('地点'),
};

export const particularsSchema = z.strictObject({
  assistants: z
    .strictObject({
      count: z.int().min(0).max(50).describe('协助人员的人数，事先核定'),
      duty: short.describe('协助的内容'),
    })
    .optional()
    .describe('协助人员：审批表、通知书、笔录；不填的写“无”'),
  leaderPost: short.optional().describe('带队人员的职务：备案表'),
  interview: z
    .strictObject({
      ...span,
      person: short.describe('被询问人姓名'),
      capacity: short.describe('被询问人的职务或者身份'),
      exchanges: z
        .array(
          z.strictObject({ question: textSchema.describe('问'), answer: textSchema.describe('答，照录') }),
        )
        .min(1)
        .max(200)
        .describe('问答'),
    })
    .optional()
    .describe('询问的情况：询问笔录'),
  sampling: z
    .strictObject({
      at: moment,
      place: short.describe('抽样地点'),
      method: textSchema.describe('抽样方法'),
      samples: z
        .array(
          z.strictObject({
            name: short.describe('样品名称'),
            batch: short.describe('批号、规格'),
            quantity: short.describe('抽样数量'),
            base: short.describe('抽样基数'),
            seal: short.describe('封样方式和状态'),
          }),
        )
        .min(1)
        .max(200)
        .describe('样品'),
    })
    .optional()
    .describe('抽样的情况：抽样记录'),
  survey: z
    .strictObject({
      ...span,
      weather: short.optional().describe('天气'),
      description: textSchema.describe('勘验情况'),
      drawings: z.array(short).max(50).default([]).describe('附图、照片的名称'),
    })
    .optional()
    .describe('勘验的情况：勘验记录'),
  evidence: z
    .array(
      z.strictObject({
        name: short.describe('证据名称'),
        form: short.describe('形式：照片、录像、书证等'),
        takenAt: moment.describe('取得的时刻'),
        place: short.describe('取得的地点'),
        takenBy: short.describe('取得人'),
        proves: short.describe('证明的内容'),
        hash: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .optional()
          .describe('文件的 SHA-256'),
      }),
    )
    .min(1)
    .max(500)
    .optional()
    .describe('证据：证据清单'),
  supervision: z
    .strictObject({
      addressee: short.describe('受文机关'),
      problem: textSchema.describe('发现的问题'),
      basis: textSchema.describe('依据'),
      demand: textSchema.describe('要求、建议或者决定'),
      answerBy: plainDateSchema.describe('书面反馈的期限'),
    })
    .optional()
    .describe('监督的内容：监督文书'),
  combination: z
    .strictObject({
      correctBy: plainDateSchema.describe('合并以后的整改期限，一个日期'),
      guidance: textSchema.nullable().default(null).describe('几个机关一并给企业的合规指导'),
    })
    .optional()
    .describe('合并的整改：集成整改通知书，与办理合并（combineCorrections）时所填的一致'),
} satisfies Record<ParticularName, z.ZodType>);
export type Particulars = z.infer<typeof particularsSchema>;

/** Given, in the order of the schema. */
export const givenParticulars = (particulars: Particulars): readonly ParticularName[] =>
  particularNames.filter((name) => particulars[name] !== undefined);
