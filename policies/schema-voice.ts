// How a pack writes the enterprise's voice: the section `voice`, each value with its source.
import { z } from 'zod';
import { idSchema } from '../domain/inspection/vocabulary';
import {
  complaintGroups,
  evaluationStageSchema,
  handlingRoles,
  intakeRoles,
  nationalGroups,
} from '../domain/policy/voice';
import { clauseIdSchema, sourced } from './schema-source';

const text = z.string().min(1);
const id = z.string().regex(/^[a-z][a-zA-Z]*$/, { error: '应为小写字母开头的英文标识' });
const isEachOnce = (rows: readonly { readonly id: string }[]): boolean =>
  new Set(rows.map((row) => row.id)).size === rows.length;

const grade = z.strictObject({
  score: z.int().min(1).max(10).describe('分值，高的为好'),
  name: text.describe('名称'),
});

const question = z.strictObject({
  id: id.describe('标识'),
  text: text.describe('企业看到的问题'),
  stages: z.array(evaluationStageSchema).min(1).describe('何时问：检查后、整改后、其他入企后'),
  clauses: z.array(clauseIdSchema).default([]).describe('问的是哪条做到没有；空：总的满意程度'),
});

const complaintClass = z.strictObject({
  id: id.describe('标识'),
  name: text.describe('名称'),
  group: z
    .enum(complaintGroups)
    .describe('strictBan 五个严禁；mustNot 八个不得；local 本地文件所列；general 其他'),
  clauses: z.array(clauseIdSchema).default([]).describe('依据的条款编号'),
});

const classBody = z.strictObject({
  classes: z.array(id).min(1).describe('投诉的分类'),
  role: z.enum(handlingRoles).describe('交给这个机关的谁'),
  agencyId: idSchema.describe('机关在登记册中的编号'),
});

const classes = z.array(complaintClass).refine(isEachOnce, { error: '每个标识只写一次' });

export const voiceFields = {
  scale: sourced(
    z
      .array(grade)
      .min(2)
      .refine((grades) => new Set(grades.map(({ score }) => score)).size === grades.length, {
        error: '每个分值只写一次',
      }),
  ).describe('评价的等次'),
  questions: sourced(z.array(question).min(1).refine(isEachOnce, { error: '每个标识只写一次' })).describe(
    '评价的问题',
  ),
  threshold: sourced(z.int().min(2).max(100)).describe('一批评价至少几份，机关才看得到汇总'),
  supervisionReads: sourced(z.enum(['batches', 'each'])).describe(
    'batches：监督机关看各机关的汇总；each：还看逐份答卷，不含企业、检查和日期',
  ),
  commonClasses: sourced(classes).describe('各地都有的投诉分类：五个严禁、八个不得和其他'),
  nationalGroups: sourced(z.array(z.enum(nationalGroups))).describe('本地文件写明适用的全国清单'),
  localClasses: sourced(classes).describe('本地文件自己的投诉分类'),
  classBodies: sourced(z.array(classBody)).describe('哪些分类的投诉由文件点名的机关查办；空：没有点名'),
  complaintIntake: sourced(z.enum(intakeRoles)).describe('投诉由谁接收、决定是否受理'),
  complaintHandlers: sourced(z.array(z.enum(handlingRoles)).min(1)).describe('投诉可以交给谁办理'),
  ownAgencyHandles: sourced(z.boolean()).describe('被投诉的机关可否办理对自己的投诉'),
  objectionTo: sourced(z.enum(handlingRoles)).describe('对检查结果的异议向谁提出'),
};
