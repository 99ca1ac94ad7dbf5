// Consultation about clashing standards (标准不一致的协商): assessed and argued between the agencies, and where the place says so
// submitted to the government (HZ-57, DE-71). Each stage is a version with its day.
import { z } from 'zod';
import { idSchema } from '../inspection/vocabulary';
import { line } from '../registers/fields';
import { normalised } from './point';

/** consulting → settled, or consulting → submitted → decided. */
export const consultationStages = ['consulting', 'settled', 'submitted', 'decided'] as const;
export type ConsultationStage = (typeof consultationStages)[number];

export const consultationBody = z
  .strictObject({
    object: line(200).describe('检查对象'),
    content: z.string().trim().min(1, '不能为空').max(2000).describe('检查内容'),
    code: z.string().max(80).nullable().default(null).describe('统一要点代码；没有的为空'),
    agencyIds: z
      .array(idSchema)
      .min(2, '至少两个机关')
      .max(20)
      .describe('标准不一致的各机关')
      .meta({ examples: [['cixi-fire', 'cixi-emergency']] }),
    stage: z.enum(consultationStages).describe('协商中、已协商一致、已报政府、政府已决定'),
    standard: z.string().trim().min(1).max(4000).nullable().default(null).describe('议定或者决定采用的标准'),
    note: line(1000).nullable().default(null).describe('各方意见、论证的要点'),
  })
  .refine(({ stage, standard }) => standard !== null || stage === 'consulting' || stage === 'submitted', {
    path: ['standard'],
    error: '已有结论的，须写明采用的标准',
  });

const next: Readonly<Record<ConsultationStage, readonly ConsultationStage[]>> = {
  consulting: ['consulting', 'settled', 'submitted'],
  submitted: ['submitted', 'decided'],
  settled: [],
  decided: [],
};

/** Whether one stage may follow the other; to the government only where the place sends it there. */
export const mayFollow = (
  from: ConsultationStage | null,
  to: ConsultationStage,
  toGovernment: boolean,
): boolean =>
  (to !== 'submitted' || toGovernment) && (from === null ? to === 'consulting' : next[from].includes(to));

/** What a consultation and a composed point are about, the same words for the same thing. */
export const subjectOf = ({
  code,
  object,
  content,
}: {
  readonly code: string | null;
  readonly object: string;
  readonly content: string;
}): string => (code === null ? `words ${normalised(object)} ${normalised(content)}` : `code ${code}`);
