// One service of a third party at one enterprise: planned along with a visit (CX-86), watched when it takes place (CX-87).
import { z } from 'zod';
import { plainDateSchema, type PlainDate } from '../calendar/plain-date';
import { lineSchema } from '../draw/commitment';
import { idSchema } from '../inspection/vocabulary';
import { conductSchema, serviceActs, type ConductAct } from './vocabulary';

export const servicePlanSchema = z.strictObject({
  engagementId: idSchema.describe('所依的聘用'),
  planRef: lineSchema(100).describe('所属的辅助服务计划，如“2027年度安全生产辅助服务计划”'),
  enterpriseId: idSchema.describe('企业'),
  content: lineSchema(500).describe('做什么'),
  acts: z.array(z.enum(serviceActs)).min(1).describe('做哪些，同聘用'),
  people: z.int().min(1).max(50).describe('几人到场'),
  from: plainDateSchema.describe('最早哪天'),
  to: plainDateSchema.describe('最迟哪天'),
  plannedVisitId: idSchema.nullable().default(null).describe('并入哪次计划入企；空：单独前往'),
  aloneReason: lineSchema(300).nullable().default(null).describe('单独前往的理由；并入计划入企的为空'),
});
export type ServicePlan = z.infer<typeof servicePlanSchema>;

export const arrivalSchema = z.strictObject({
  acts: z
    .array(conductSchema)
    .min(1)
    .describe(
      '实际在做哪些；聘用的之外另有 inspecting 独立检查，questioning 询问调查，ordering 责令改正，concluding 作出检查结论，charging 向企业收费，selling 推销',
    ),
  people: z.int().min(1).max(50).describe('到场几人'),
  officerIds: z.array(idSchema).max(20).describe('在场的执法人员；空：没有执法人员在场'),
});
export type ArrivalText = z.infer<typeof arrivalSchema>;

export const serviceStatuses = ['planned', 'arrived', 'done', 'cancelled'] as const;
export type ServiceStatus = (typeof serviceStatuses)[number];

export interface Arrival extends ArrivalText {
  /** ISO instant. */
  readonly at: string;
  /** Shanghai day. */
  readonly on: PlainDate;
  readonly by: string;
  /** What was told at that moment. */
  readonly told: readonly string[];
}

export interface Service extends ServicePlan {
  readonly id: string;
  readonly jurisdiction: string;
  readonly agencyId: string;
  readonly status: ServiceStatus;
  /** In their order: what is seen at the door may change while they are there. */
  readonly arrivals: readonly Arrival[];
  /** Whether the enterprise may know of it: an unannounced visit that it rides on must stay one. */
  readonly disclosed: boolean;
  readonly outcome: string | null;
  readonly cancelReason: string | null;
  readonly version: number;
}

/** A planned visit as the match sees it. */
export interface RiddenVisit {
  readonly id: string;
  readonly day: PlainDate;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly status: 'planned' | 'started' | 'cancelled';
  readonly agencyIds: readonly string[];
  /** Where its inspection stands; null: none has begun. */
  readonly position: string | null;
}

export const isAtDoor = ({ position }: RiddenVisit): boolean => position === 'inside';

const over = ['resultNotice', 'rectification', 'creditRepair', 'closed', 'withdrawn', 'refused', 'voided'];

/** Visits that such a service could go along with: on some day of its span, and not over. */
export const visitsToJoin = (
  { from, to }: Pick<ServicePlan, 'from' | 'to'>,
  visits: readonly RiddenVisit[],
): readonly RiddenVisit[] =>
  visits.filter(
    (visit) =>
      visit.status !== 'cancelled' &&
      visit.from <= to &&
      visit.to >= from &&
      (visit.position === null || !over.includes(visit.position)),
  );

export const strangersAmong = (
  acts: readonly ConductAct[],
  allowed: readonly ConductAct[],
): readonly ConductAct[] => acts.filter((act) => !allowed.includes(act));
