// Evaluations by enterprises: given by the code, by the mailed secret or by the account; read by agencies as batches alone.
import { z } from 'zod';
import { idSchema } from '../../domain/inspection/vocabulary';
import { evaluationStages, evaluationStageSchema } from '../../domain/policy/voice';
import { nothing, openReading, openWriting, reading, writing, type Operations } from '../contract';

const token = z.string().min(1).max(2000).describe('扫到的码：网址 /c/ 之后的部分');
const secret = z.string().min(1).max(200).describe('评价邀请信中的凭据：网址 /e/ 之后的部分');
const ofCode = z.strictObject({ token });
const ofSecret = z.strictObject({ secret });
const ofVisit = z.strictObject({
  stage: evaluationStageSchema.describe('visit 检查后，rectification 整改后，otherVisit 其他入企后'),
  visitId: idSchema.describe('检查编号，或者其他入企登记的编号'),
});
export type CodeParams = z.infer<typeof ofCode>;
export type SecretParams = z.infer<typeof ofSecret>;
export type VisitParams = z.infer<typeof ofVisit>;

const question = z.strictObject({
  id: z.string().describe('标识'),
  text: z.string().describe('问题'),
  clauses: z.array(z.string()).describe('问的是哪条做到没有；空：总的满意程度'),
});

export const formAnswer = z
  .strictObject({
    stages: z
      .array(
        z.strictObject({
          stage: z.enum(evaluationStages).describe('评价什么'),
          questions: z.array(question).describe('问题，可以只答一部分'),
        }),
      )
      .describe('现在可以评价的'),
    scale: z
      .array(z.strictObject({ score: z.int().describe('分值'), name: z.string().describe('名称') }))
      .describe('等次，好的在前'),
    promise: z.string().describe('评价怎样使用：写给企业看的话'),
  })
  .meta({ id: 'EvaluationForm' });
export type FormAnswer = z.infer<typeof formAnswer>;

const sheet = {
  answers: z
    .record(z.string().min(1).max(60), z.int())
    .describe('问题的标识 → 分值；可以只答一部分，至少一个'),
  remark: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .nullable()
    .default(null)
    .describe('想说的话，至多 500 字；随汇总打乱次序给机关看，请不要写明身份'),
};
const sheetBody = z.strictObject(sheet);
const codeBody = z.strictObject({
  stage: z.enum(['visit', 'rectification']).default('visit').describe('评价检查，还是评价整改'),
  ...sheet,
});
export type SheetBody = z.infer<typeof sheetBody>;
export type CodeBody = z.infer<typeof codeBody>;

const takenAnswer = z
  .strictObject({ taken: z.literal(true).describe('已收到；是不是第一份、是否采用，不予说明') })
  .meta({ id: 'EvaluationTaken' });

const example: SheetBody = { answers: { overall: 4 }, remark: null };
const once =
  '每次只计一份：企业自己的（凭信中的凭据或者企业账号）优先于只凭码的。应答不说明是否采用，机关也无从知道有没有评价。';

/** Sheets that one address may send in an hour. */
export const sheetsAnHour = 30;

const codeRefusals = [
  'codeMalformed',
  'codeUnknownKey',
  'codeBadSignature',
  'codeNotYetValid',
  'codeUnknownInspection',
  'codeRevoked',
  'codeSuperseded',
  'codeWithdrawn',
  'codeVoided',
  'packNotInForce',
] as const;

export const getEvaluationForm = openReading({
  path: '/public/codes/:token/evaluation',
  summary: '凭码评价：现在可以评价什么、问什么，无须登录',
  params: ofCode,
  query: nothing,
  answer: formAnswer,
  refusals: codeRefusals,
});

export const evaluateByCode = openWriting({
  path: '/public/codes/:token/evaluation',
  summary: '凭码评价一次检查，无须登录',
  description: once,
  params: ofCode,
  body: codeBody,
  answer: takenAnswer,
  status: 202,
  refusals: [...codeRefusals, 'evaluationTooEarly'],
  example: { ...example, stage: 'visit' as const },
});

export const getInvitedForm = openReading({
  path: '/public/evaluations/:secret',
  summary: '凭邀请信评价：问什么，无须登录',
  params: ofSecret,
  query: nothing,
  answer: formAnswer,
  refusals: ['packNotInForce'],
});

export const evaluateByLetter = openWriting({
  path: '/public/evaluations/:secret',
  summary: '凭邀请信中的凭据评价，无须登录',
  description: once,
  params: ofSecret,
  body: sheetBody,
  answer: takenAnswer,
  status: 202,
  refusals: ['packNotInForce'],
  example,
});

export const evaluateVisit = writing({
  path: '/my/visits/:stage/:visitId/evaluation',
  summary: '企业以自己的账号评价一次入企',
  description: once,
  params: ofVisit,
  body: sheetBody,
  answer: takenAnswer,
  status: 202,
  refusals: ['packNotInForce', 'evaluationTooEarly'],
  example,
});

const month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, '应为年和月，例如 2026-09')
  .describe('哪个月结成的，例如 2026-09');

const batch = z
  .strictObject({
    id: z.string().describe('编号'),
    agencyId: z.string().nullable().describe('机关；空：本地区全部'),
    agencyName: z.string().nullable().describe('机关名称'),
    stage: z.enum(evaluationStages).describe('评价什么'),
    month: z.string().describe('哪个月结成的'),
    count: z.int().describe('几份；不到门槛的不成批'),
    scores: z
      .array(
        z.strictObject({
          question: z.string().describe('问题的标识'),
          score: z.int().describe('分值'),
          count: z.int().describe('几份给了这一分'),
        }),
      )
      .describe('每个问题每个分值各有几份'),
    remarks: z.array(z.string()).describe('企业的话，次序已打乱，与分值无法对应'),
  })
  .meta({ id: 'EvaluationBatch' });

const batchQuery = z.strictObject({
  agencyId: idSchema.optional().describe('机关'),
  stage: evaluationStageSchema.optional().describe('评价什么'),
  month: month.optional(),
});
export type BatchQuery = z.infer<typeof batchQuery>;

const batchesAnswer = z.strictObject({ items: z.array(batch).describe('各批，新的在前') });

export const listEvaluationBatches = reading({
  path: '/evaluation-batches',
  summary: '企业评价的汇总：每月一批，攒够份数才成批',
  description:
    '机关看本机关的，监督机关、统筹协调机构、政府看各机关的和全地区的。一批至少几份由规则包 `voice.threshold` 定；不够的并入下个月。没有哪次检查、哪家企业、哪一天，也看不到未成批的有几份。',
  params: nothing,
  query: batchQuery,
  answer: batchesAnswer,
  refusals: ['evaluationsNotYours'],
});

const sheetQuery = z.strictObject({ month });
export type SheetQuery = z.infer<typeof sheetQuery>;

const sheetsAnswer = z.strictObject({
  items: z
    .array(
      z.strictObject({
        stage: z.enum(evaluationStages).describe('评价什么'),
        month: z.string().describe('哪个月结成的'),
        answers: z.record(z.string(), z.int()).describe('问题的标识 → 分值'),
        remark: z.string().nullable().describe('企业的话'),
      }),
    )
    .describe('逐份答卷，次序无意义'),
});

export const listEvaluationSheets = reading({
  path: '/evaluation-sheets',
  summary: '逐份答卷：只给规则包写明可以看的监督机关',
  description:
    '只有已成批（全地区）的；没有企业、检查、机关和日期。哪里可以看由规则包 `voice.supervisionReads` 定。',
  params: nothing,
  query: sheetQuery,
  answer: sheetsAnswer,
  refusals: ['evaluationsNotYours', 'packNotInForce'],
});

export const evaluationOperations: Operations = {
  getEvaluationForm,
  evaluateByCode,
  getInvitedForm,
  evaluateByLetter,
  evaluateVisit,
  listEvaluationBatches,
  listEvaluationSheets,
};
