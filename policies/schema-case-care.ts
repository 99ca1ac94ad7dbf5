// How a pack writes consultation on cases (会商) and the assessment of their impact (案件影响评估).
import { z } from 'zod';
import {
  consultedBodies,
  impactAspects,
  impactGrades,
  impactMeasures,
  impactStages,
  measureStarts,
} from '../domain/inspection/case-vocabulary';
import { sourced } from './schema-source';

export const caseConsultationFields = {
  bodies: sourced(z.array(z.enum(consultedBodies))).describe(
    '有实质争议的案件可以请谁会商：justice 司法行政部门，procuratorate 人民检察院，court 人民法院；空：文件没有规定会商',
  ),
};

const measuresOfGrade = z.strictObject({
  grade: z.enum(impactGrades).describe('slight 轻微，moderate 一般，serious 重大'),
  kinds: z
    .array(z.enum(impactMeasures))
    .describe(
      'rectificationHelp 点对点指导整改，surchargeRelief 减免加处的罚款或者滞纳金，creditRepairHelp 帮助信用修复',
    ),
});

export const impactFields = {
  stages: sourced(z.array(z.enum(impactStages))).describe(
    '在哪些节点评估案件对企业的影响：investigation 立案调查，decision 拟作决定，performance 履行决定，repair 信用修复；空：文件没有要求评估',
  ),
  aspects: sourced(z.array(z.enum(impactAspects))).describe(
    '评估必须写到的方面：operation 生产经营，finance 资金和融资，employment 用工和就业，standing 信用和资质，chain 产业链供应链，public 社会公众',
  ),
  measures: sourced(z.array(measuresOfGrade)).describe('各等级可以建议的措施；没有列的等级没有'),
  measureStarts: sourced(
    z.strictObject({
      rectificationHelp: z.enum(measureStarts).describe('点对点指导整改'),
      surchargeRelief: z.enum(measureStarts).describe('减免加处的罚款或者滞纳金'),
      creditRepairHelp: z.enum(measureStarts).describe('帮助信用修复'),
    }),
  ).describe(
    '采纳的措施自何时起可以落实，期限也自此起算：acceptance 采纳之日，decision 处罚决定之日，repairOpen 可以申请信用修复之日',
  ),
};
