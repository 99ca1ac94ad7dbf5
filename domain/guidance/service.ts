// A list of services and what is on it: made as a draft, published as an edition, read by everybody (CX-34).
import { z } from 'zod';
import { idSchema } from '../inspection/vocabulary';
import type { Fault } from '../lists/membership';
import {
  disciplineSchema,
  enterpriseStageSchema,
  guidanceFormSchema,
  guidanceListKindSchema,
  guidancePhaseSchema,
  type EnterpriseStage,
  type GuidanceListKind,
  type GuidancePhase,
  type GuidancePolicy,
} from '../policy/guidance';

const line = z.string().trim().min(1).max(200);
/** A field of knowledge (领域), such as 消防, 劳动用工: a service needs it, an expert has it. */
export const fieldsSchema = z.array(z.string().trim().min(1).max(30)).min(1).max(20);

export const serviceSchema = z.strictObject({
  id: idSchema.describe('服务事项的标识，各版不变'),
  name: line.describe('名称'),
  description: z.string().trim().min(1).max(1000).describe('做什么、企业得到什么'),
  form: guidanceFormSchema.describe(
    'education 合规普法，guidance 行政指导，checkUp 合规体检，rectificationHelp 整改帮助',
  ),
  agencyId: idSchema.describe('牵头机关'),
  fields: fieldsSchema.describe('所需的领域，专家按此选派'),
  stages: z
    .array(enterpriseStageSchema)
    .default([])
    .describe('适合的企业发展阶段：startUp 初创，growing 成长，mature 成熟；空：都适合'),
  phases: z
    .array(guidancePhaseSchema)
    .min(1)
    .describe('适合的阶段：before 检查以前，during 检查期间，after 处理以后'),
  disciplines: z
    .array(disciplineSchema)
    .default([])
    .describe('合规类别：criminal 刑事，administrative 行政，trade 行业'),
});
export type GuidanceService = z.infer<typeof serviceSchema>;

export const servicesSchema = z.array(serviceSchema).min(1).max(200);

export const guidanceListStatuses = ['draft', 'published', 'superseded'] as const;
export type GuidanceListStatus = (typeof guidanceListStatuses)[number];

export const guidanceListDraftSchema = z.strictObject({
  kind: guidanceListKindSchema.describe('compliance 合规普法服务清单，scenarios 指导服务场景清单'),
  services: servicesSchema.describe('服务事项'),
});
export type GuidanceListDraft = z.infer<typeof guidanceListDraftSchema>;

export interface GuidanceList extends GuidanceListDraft {
  readonly id: string;
  readonly jurisdiction: string;
  /** Counts the lists of one kind of a place from 1. */
  readonly edition: number;
  readonly status: GuidanceListStatus;
  /** Where it stands for everybody to read. */
  readonly publicationRef: string | null;
  /** Shanghai day. */
  readonly publishedOn: string | null;
  readonly version: number;
}

/** The pack's name of a list; null: the place keeps none of this kind. */
export const listNameOf = ({ lists }: GuidancePolicy, kind: GuidanceListKind): string | null =>
  lists.value.find((one) => one.kind === kind)?.name ?? null;

const serviceFaults = (
  { form, phases, stages, disciplines }: GuidanceService,
  at: string,
  policy: GuidancePolicy,
): readonly Fault[] => {
  const strange = phases.filter((phase) => !policy.phases.value.includes(phase));
  const unasked = stages.filter(
    (stage) => policy.stages.value.length > 0 && !policy.stages.value.includes(stage),
  );
  const missing = policy.disciplines.value.filter((one) => !disciplines.includes(one));
  return [
    ...(strange.length > 0 ? [{ path: `${at}.phases`, message: '本地规则没有这一阶段的指导' }] : []),
    ...(unasked.length > 0 ? [{ path: `${at}.stages`, message: '本地规则没有这一发展阶段' }] : []),
    ...(form === 'checkUp' && missing.length > 0
      ? [{ path: `${at}.disciplines`, message: '合规体检须把刑事、行政、行业合规合为一次（XT-48）' }]
      : []),
  ];
};

/** What stands in the way of this draft. @param agencies those of the place that inspect */
export const listFaults = (
  { services }: GuidanceListDraft,
  agencies: ReadonlySet<string>,
  policy: GuidancePolicy,
): readonly Fault[] => {
  const ids = services.map(({ id }) => id);
  return services.flatMap((service, index): readonly Fault[] => {
    const at = `services.${String(index)}`;
    return [
      ...(ids.indexOf(service.id) === index ? [] : [{ path: `${at}.id`, message: '标识重复' }]),
      ...(agencies.has(service.agencyId) ? [] : [{ path: `${at}.agencyId`, message: '本地区没有这个机关' }]),
      ...serviceFaults(service, at, policy),
    ];
  });
};

/** Whether a service is meant for an enterprise at this stage, at this phase of an inspection; null: not asked. */
export const suits = (
  { stages, phases }: GuidanceService,
  wanted: { readonly stage: EnterpriseStage | null; readonly phase: GuidancePhase | null },
): boolean =>
  (wanted.stage === null || stages.length === 0 || stages.includes(wanted.stage)) &&
  (wanted.phase === null || phases.includes(wanted.phase));
