// What is told at once of a third party's service: by its plan, by the visit it rides on, by what is seen at the door (CX-86, CX-87).
import type { PlainDate } from '../calendar/plain-date';
import type { ServicesPolicy } from '../policy/services';
import type { Source } from '../shared/outcome';
import { engagementHolds, type Engagement } from './engagement';
import {
  isAtDoor,
  strangersAmong,
  visitsToJoin,
  type Arrival,
  type ArrivalText,
  type RiddenVisit,
  type Service,
  type ServicePlan,
} from './service';
import { barredActs, type BarredAct, type ConductAct, type ServiceHintCode } from './vocabulary';

export interface ServiceHint {
  readonly code: ServiceHintCode;
  /** Visits, or acts. */
  readonly of: readonly string[];
  readonly source: Source;
}

type Found = readonly [code: ServiceHintCode, of?: readonly string[]];

export interface Surroundings {
  readonly engagement: Engagement;
  /** Of the enterprise, this year's and the next one's. */
  readonly visits: readonly RiddenVisit[];
}

const isBarred = (act: ConductAct): act is BarredAct => barredActs.some((barred) => barred === act);

const planFindings = (plan: ServicePlan, { engagement, visits }: Surroundings): Found[] => {
  const ridden = visits.find(({ id }) => id === plan.plannedVisitId);
  const open = visitsToJoin(plan, visits).map(({ id }) => id);
  const beyond = strangersAmong(plan.acts, engagement.acts);
  const isCovered = engagementHolds(engagement, plan.from) && engagementHolds(engagement, plan.to);
  return [
    ...(plan.plannedVisitId === null && open.length > 0 ? [['couldJoinVisit', open] as const] : []),
    ...(ridden?.status === 'cancelled' ? [['visitGone', [ridden.id]] as const] : []),
    ...(ridden !== undefined &&
    ridden.status !== 'cancelled' &&
    (ridden.day < plan.from || ridden.day > plan.to)
      ? [['visitMoved', [ridden.id, ridden.day]] as const]
      : []),
    ...(isCovered ? [] : [['engagementNotInForce', [engagement.id]] as const]),
    ...(beyond.length > 0 ? [['beyondEngagement', beyond] as const] : []),
    ...(plan.people > engagement.people ? [['tooManyPeople', [String(engagement.people)]] as const] : []),
  ];
};

const doorFindings = (
  plan: ServicePlan,
  arrival: ArrivalText,
  on: PlainDate,
  { engagement, visits }: Surroundings,
): Found[] => {
  const ridden = visits.find(({ id }) => id === plan.plannedVisitId);
  const beyond = strangersAmong(arrival.acts, plan.acts).filter((act) => !isBarred(act));
  const barred = arrival.acts.filter(isBarred);
  return [
    ...(arrival.officerIds.length === 0 ? [['withoutOfficers'] as const] : []),
    ...(ridden !== undefined && !isAtDoor(ridden) ? [['officersNotInside', [ridden.id]] as const] : []),
    ...(on < plan.from || on > plan.to ? [['outsideWindow', [plan.from, plan.to]] as const] : []),
    ...(engagementHolds(engagement, on) ? [] : [['engagementNotInForce', [engagement.id]] as const]),
    ...(beyond.length > 0 ? [['beyondEngagement', beyond] as const] : []),
    ...(barred.length > 0 ? [['barredAct', barred] as const] : []),
    ...(arrival.people > Math.min(plan.people, engagement.people)
      ? [['tooManyPeople', [String(Math.min(plan.people, engagement.people))]] as const]
      : []),
  ];
};

const asHints = (found: readonly Found[], { reminders, planMatch }: ServicesPolicy): readonly ServiceHint[] =>
  found
    .filter(([code]) => reminders.value.includes(code))
    .map(([code, of = []]) => ({
      code,
      of,
      source: code === 'couldJoinVisit' ? planMatch.source : reminders.source,
    }));

/** At the door, with what is seen there. */
export const arrivalHints = (
  plan: ServicePlan,
  arrival: ArrivalText,
  on: PlainDate,
  around: Surroundings,
  policy: ServicesPolicy,
): readonly ServiceHint[] => asHints(doorFindings(plan, arrival, on, around), policy);

const doorHints = (service: Service, last: Arrival, around: Surroundings, policy: ServicesPolicy) => {
  // Where the officers stood when the third party came was told then; afterwards their visit moves on.
  const then = arrivalHints(service, last, last.on, around, policy);
  return then.filter(({ code }) => code !== 'officersNotInside' || last.told.includes(code));
};

/** As it stands: of the plan until they come, of the last arrival from then on. */
export const serviceHints = (
  service: Service,
  around: Surroundings,
  policy: ServicesPolicy,
): readonly ServiceHint[] => {
  const last = service.arrivals.at(-1);
  if (last !== undefined) return doorHints(service, last, around, policy);
  return service.status === 'planned' ? asHints(planFindings(service, around), policy) : [];
};
