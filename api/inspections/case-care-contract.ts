// How consultations on a case, assessments of its impact and the officers' promises are told.
import { z } from 'zod';
import {
  consultationSubjects,
  consultedBodies,
  impactAspects,
  impactGrades,
  impactMeasures,
  impactStages,
} from '../../domain/inspection/case-vocabulary';
import { idSchema } from '../../domain/inspection/vocabulary';
import { complaintGroups } from '../../domain/policy/voice';
import { nothing, reading } from '../contract';

const by = z.string().optional().describe('机关：谁办的');
const on = z.string().describe('日期');
const agencyId = z.string().describe('办案机关编号');

const consultation = z.strictObject({
  agencyId,
  subject: z.enum(consultationSubjects).describe('会商什么：案件、检查结果、企业的异议'),
  objectionRef: z.string().nullable().describe('异议的编号'),
  bodies: z.array(z.enum(consultedBodies)).describe('邀请的各方'),
  requestedOn: on,
  dispute: z.string().optional().describe('机关：实质争议'),
  question: z.string().optional().describe('机关：请各方回答的问题'),
  opinions: z
    .array(
      z.strictObject({
        body: z.enum(consultedBodies).describe('谁的意见'),
        on,
        opinion: z.string().describe('书面意见'),
        documentRef: z.string().nullable().describe('来文的文号'),
      }),
    )
    .optional()
    .describe('机关：各方的书面意见'),
  concludedOn: z.string().nullable().describe('得出结论的日期；还在会商的为空'),
  conclusion: z.string().nullable().describe('会商结论；企业在案件决定以后看得到'),
  missing: z.array(z.enum(consultedBodies)).describe('期满没有回复的各方'),
});

const measure = z.strictObject({
  id: z.string().describe('措施的编号'),
  kind: z.enum(impactMeasures).describe('指导整改、减免加处的罚款或者滞纳金、帮助信用修复'),
  standing: z
    .enum(['suggested', 'accepted', 'refused', 'superseded', 'carriedOut'])
    .describe('suggested 待决定，accepted 已采纳，refused 不采纳，superseded 已重新评估，carriedOut 已落实'),
  reason: z.string().optional().describe('机关：为何建议'),
  decidedOn: z.string().nullable().describe('决定的日期'),
  decision: z.string().nullable().describe('决定的理由'),
  outcome: z.string().nullable().describe('落实的情况'),
  documentRef: z.string().nullable().describe('执行协议或者减免决定的编号'),
  amountCents: z.int().nullable().describe('减免的金额，分'),
});

const impact = z.strictObject({
  ordinal: z.int().describe('第几次评估'),
  agencyId,
  by,
  on,
  stage: z.enum(impactStages).describe('评估的节点'),
  grade: z.enum(impactGrades).describe('影响的等级'),
  aspects: z
    .array(
      z.strictObject({
        aspect: z.enum(impactAspects).describe('方面'),
        finding: z.string().describe('影响'),
      }),
    )
    .describe('逐方面的影响'),
  reviewOn: z.string().nullable().describe('何时以前再评'),
  measures: z.array(measure).describe('由此而来的措施；企业只看到采纳的'),
});

const promise = z.strictObject({
  officerId: z.string().describe('检查人员编号'),
  at: z.string().describe('承诺的时刻，UTC'),
});

/** Fields of an inspection. */
export const caseCareFields = {
  caseConsultations: z.array(consultation.meta({ id: 'CaseConsultation' })).describe('案件会商'),
  impacts: z.array(impact.meta({ id: 'CaseImpact' })).describe('案件影响评估，照评估的先后'),
  promises: z.array(promise).describe('检查人员遵守五个严禁、八个不得的承诺'),
};

const inspection = z.strictObject({ inspectionId: idSchema.describe('检查编号') });

export const getConduct = reading({
  path: '/inspections/:inspectionId/conduct',
  summary: '五个严禁、八个不得：逐项的内容、来源，本次检查的各检查人员是否已经承诺',
  description:
    '检查人员逐项看过以后，以 `promiseConduct` 由本人确认；企业可以按同一编号逐项投诉（`classId`）。立项在有此清单以前的检查，`items` 为空。',
  params: inspection,
  query: nothing,
  answer: z
    .strictObject({
      items: z
        .array(
          z.strictObject({
            id: z.string().describe('编号，与投诉的分类相同'),
            name: z.string().describe('内容'),
            group: z.enum(complaintGroups).describe('strictBan 五个严禁，mustNot 八个不得'),
          }),
        )
        .describe('各项'),
      source: z
        .strictObject({
          clauses: z.array(z.string()).describe('依据的条款编号'),
          ours: z.string().nullable().describe('说明'),
        })
        .nullable()
        .describe('来源'),
      officers: z
        .array(
          z.strictObject({
            officerId: z.string().describe('检查人员编号'),
            promisedAt: z.string().nullable().describe('何时承诺，UTC；还没有的为空'),
          }),
        )
        .describe('本次检查的检查人员'),
    })
    .meta({ id: 'Conduct' }),
});
