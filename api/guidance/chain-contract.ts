// Guidance through the whole of an inspection: of one inspection, of one enterprise, of a place (CX-89, HZ-60).
import { z } from 'zod';
import { guidanceStages } from '../../domain/guidance/state';
import { idSchema } from '../../domain/inspection/vocabulary';
import { chainSteps, enterpriseStages, guidanceForms, guidancePhases } from '../../domain/policy/guidance';
import { loopFigures, type LoopFigure } from '../../prisma/queries/guidance-loop';
import { daySchema, nothing, reading, type Operations } from '../contract';
import { offeredService } from './list-contract';

const linked = z
  .strictObject({
    id: z.string().describe('预约编号'),
    on: z.string().describe('指导之日；尚未指导的为预约之日'),
    name: z.string().describe('服务事项'),
    form: z.enum(guidanceForms).describe('服务的形式'),
    phase: z.enum(guidancePhases).describe('在检查的哪个阶段'),
    stage: z.enum(guidanceStages).describe('所处环节'),
    stageName: z.string().describe('所处环节的名称'),
    inspectionId: z.string().nullable().describe('所关联的检查'),
  })
  .meta({ id: 'LinkedGuidance' });
export type LinkedAnswer = z.infer<typeof linked>;

const ofInspection = z.strictObject({ inspectionId: idSchema.describe('检查编号') });
export type InspectionParams = z.infer<typeof ofInspection>;

export const getInspectionGuidance = reading({
  path: '/inspections/:inspectionId/guidance',
  summary: '一次检查前后的指导：已经预约、提供的，和现在这个阶段可以预约的（CX-89、XT-48）',
  params: ofInspection,
  query: nothing,
  answer: z
    .strictObject({
      phase: z.enum(guidancePhases).describe('检查现在所处的阶段'),
      items: z.array(linked).describe('关联这次检查的指导，新的在前'),
      services: z.array(offeredService).describe('现行清单上适合这个阶段的服务'),
    })
    .meta({ id: 'InspectionGuidance' }),
  refusals: ['packNotInForce'],
});

const ofEnterprise = z.strictObject({ enterpriseId: idSchema.describe('企业编号') });
export type EnterpriseParams = z.infer<typeof ofEnterprise>;

export const getGuidanceChain = reading({
  path: '/guidance-chains/:enterpriseId',
  summary: '一家企业的全程指导链：规则包 `guidance.chain` 的各环节各有几次，缺的可以预约什么（CX-89）',
  description: '官方人员看本地区的企业；企业看自己的。检查只计调用者可以看到的。',
  params: ofEnterprise,
  query: nothing,
  answer: z
    .strictObject({
      enterpriseId: z.string().describe('企业'),
      steps: z
        .array(
          z.strictObject({
            step: z.enum(chainSteps).describe('环节'),
            name: z.string().describe('环节的名称'),
            done: z.int().describe('已有几次'),
            inspectionIds: z.array(z.string()).describe('环节为检查的：最近的检查'),
            items: z.array(linked).describe('最近的指导'),
            services: z.array(offeredService).describe('还没有的环节：现行清单上可以预约的服务'),
          }),
        )
        .describe('各环节，依规则包的次序'),
      clauses: z.array(z.string()).describe('所依据的条款编号'),
    })
    .meta({ id: 'GuidanceChain' }),
  refusals: ['packNotInForce'],
});

const loopQuery = z.strictObject({
  from: daySchema.describe('自哪天起预约、提供的'),
  to: daySchema.describe('到哪天为止'),
});
export type LoopQuery = z.infer<typeof loopQuery>;

const figureWords: Readonly<Record<LoopFigure, string>> = {
  booked: '企业预约的',
  offered: '机关主动提供的',
  given: '已经指导的',
  answered: '企业已经反馈的',
  solved: '其中问题解决的',
  open: '尚未办结的',
  overdue: '逾期未办的',
  closed: '已经闭环的',
  turnedDown: '不能安排的',
  declined: '企业谢绝、撤回的',
};
const figures = Object.fromEntries(
  loopFigures.map((name) => [name, z.int().describe(figureWords[name])]),
) as Record<LoopFigure, z.ZodInt>;

export const getGuidanceLoop = reading({
  path: '/guidance-loop',
  summary: '指导的闭环：从预约到反馈各有几件，哪些还没有闭环，按企业的发展阶段分（HZ-58、HZ-60）',
  description: '统筹、监督机构看本地区的，机关看参加的，企业看自己的。',
  params: nothing,
  query: loopQuery,
  answer: z
    .strictObject({
      items: z
        .array(
          z.strictObject({
            enterpriseStage: z.enum(enterpriseStages).nullable().describe('企业的发展阶段；没有写明的为空'),
            ...figures,
          }),
        )
        .describe('各发展阶段'),
      keeper: z.string().nullable().describe('由谁确认闭环；空：企业反馈后即办结'),
      clauses: z.array(z.string()).describe('所依据的条款编号'),
    })
    .meta({ id: 'GuidanceLoop' }),
  refusals: ['packNotInForce'],
});

export const chainOperations: Operations = { getInspectionGuidance, getGuidanceChain, getGuidanceLoop };
