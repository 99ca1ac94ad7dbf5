// Planning services along with visits, recording who came and what they do, ending them.
import type { PoolClient } from 'pg';
import { engagingAgencyOf } from '../../domain/permission/third-parties';
import { refuse } from '../../domain/shared/outcome';
import { arrivalHints } from '../../domain/third-party/hints';
import {
  visitsToJoin,
  type ArrivalText,
  type Service,
  type ServicePlan,
} from '../../domain/third-party/service';
import { enterpriseNamed } from '../../prisma/queries/list-writes';
import { listKept } from '../../prisma/queries/kept-rows';
import { keptServices } from '../../prisma/queries/kept-registers';
import { staffAmong } from '../../prisma/queries/staff';
import { surroundingsOf } from '../../prisma/queries/service-surroundings';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import {
  acting,
  assertAllowed,
  assertStateAmong,
  entering,
  getting,
  inputFault,
  listing,
  seenBy,
  type Policies,
} from '../kept/keeping';
import type { Answer } from '../routing';
import { pageOfWhole } from '../whole-pages';
import type { PageQuery } from '../kept/contract-parts';
import { remindedOf, services } from './around';
import type { FinishBody, JoinBody, ServiceAnswer, ServiceQuery } from './service-contract';
import type { ReasonBody } from './contract';

const assertMine = ({ actor }: Policies, agencyIds: readonly string[]): void => {
  const own = engagingAgencyOf(actor);
  if (own === null || !agencyIds.includes(own)) throw new ApiError('keptNotYours');
};

/** What stands around a plan, once its engagement is known to be of the agency. @throws ApiError inputRefused */
const standing = async (seen: Policies, plan: ServicePlan, agencyId: string, client: PoolClient) => {
  const { actor, today } = seen;
  const around = await surroundingsOf(client, { jurisdiction: actor.jurisdiction, today }, [plan]);
  const found = around(plan);
  if (found?.engagement.agencyId !== agencyId)
    throw inputFault('engagementId', '本机关没有登记这项聘用，请核对编号');
  return found;
};

/** Rides on a visit, or says why it goes alone (CX-86). @throws RefusedError serviceRidesOnVisit, ApiError inputRefused */
const assertMatched = async (
  seen: Policies,
  plan: ServicePlan,
  agencyId: string,
  client: PoolClient,
): Promise<void> => {
  const { visits } = await standing(seen, plan, agencyId, client);
  const open = visitsToJoin(plan, visits).map(({ id }) => id);
  const { value: match, source } = seen.services.planMatch;
  if (plan.plannedVisitId !== null) {
    if (!open.includes(plan.plannedVisitId))
      throw inputFault('plannedVisitId', '不是这家企业在这段时间的计划入企，或者它已取消、结束');
    if (plan.aloneReason !== null) throw inputFault('aloneReason', '并入计划入企的，不写单独前往的理由');
    return;
  }
  if (match !== 'required') return;
  if (open.length > 0) assertAllowed(refuse('serviceRidesOnVisit', { visits: open }, source));
  if (plan.aloneReason === null)
    throw inputFault('aloneReason', '这段时间企业没有计划入企，请写明单独前往的理由，或者改到计划入企的日期');
};

export const planServiceHandler = entering<Service, ServicePlan>(services, async (seen, body, id, client) => {
  const { actor, today } = seen;
  const { jurisdiction } = actor;
  const agencyId = engagingAgencyOf(actor);
  if (agencyId === null) throw new ApiError('keptNotYours');
  if (body.from < today) throw inputFault('from', '不得早于今天');
  if (body.to < body.from) throw inputFault('to', '不得早于起始日');
  const names = await enterpriseNamed(client, { jurisdiction, names: [body.enterpriseId], today });
  if (names.get(body.enterpriseId) !== body.enterpriseId)
    throw inputFault('enterpriseId', '本地区的企业登记中没有这家企业');
  await assertMatched(seen, body, agencyId, client);
  const blank = {
    status: 'planned',
    arrivals: [],
    disclosed: false,
    outcome: null,
    cancelReason: null,
  } as const;
  return { ...body, id, jurisdiction, agencyId, ...blank, version: 1 };
});

export const joinHandler = acting<Service, JoinBody>(
  services,
  'join',
  async (seen, before, { plannedVisitId }, client) => {
    assertMine(seen, [before.agencyId]);
    assertStateAmong(before.status, ['planned'], before.version);
    const after = { ...before, plannedVisitId, aloneReason: null };
    await assertMatched(seen, after, before.agencyId, client);
    return { after };
  },
);

export const arriveHandler = acting<Service, ArrivalText>(
  services,
  'arrive',
  async (seen, before, body, client) => {
    const { actor, today, now } = seen;
    const around = await standing(seen, before, before.agencyId, client);
    const ridden = around.visits.find(({ id }) => id === before.plannedVisitId);
    const agencyIds = [before.agencyId, ...(ridden?.agencyIds ?? [])];
    assertMine(seen, agencyIds);
    assertStateAmong(before.status, ['planned', 'arrived'], before.version);
    const staff = await staffAmong(client, agencyIds, body.officerIds);
    if (body.officerIds.some((id) => !staff.some(({ personId }) => personId === id)))
      throw inputFault('officerIds', '其中有不是本机关、也不是所并入检查的机关的人员，请核对编号');
    const told = arrivalHints(before, body, today, around, seen.services).map(({ code }) => code);
    const arrival = { ...body, at: now, on: today, by: actor.id, told };
    return {
      after: { ...before, status: 'arrived', disclosed: true, arrivals: [...before.arrivals, arrival] },
    };
  },
);

export const finishHandler = acting<Service, FinishBody>(services, 'finish', (seen, before, { outcome }) => {
  assertMine(seen, [before.agencyId]);
  assertStateAmong(before.status, ['arrived'], before.version);
  return { after: { ...before, status: 'done', outcome } };
});

export const cancelHandler = acting<Service, ReasonBody>(services, 'cancel', (seen, before, { reason }) => {
  assertMine(seen, [before.agencyId]);
  assertStateAmong(before.status, ['planned'], before.version);
  return { after: { ...before, status: 'cancelled', cancelReason: reason }, reason };
});

export const getServiceHandler = getting(services);
export const listServicesHandler = listing<Service, ServiceQuery>(
  services,
  ({ agencyId, enterpriseId, engagementId, planRef, status }) => ({
    equal: { agency_id: agencyId, enterprise_id: enterpriseId },
    said: { engagementId, planRef, status },
  }),
);

/** Those of which something is to be told now, as far as the caller watches over them. */
export const remindersHandler =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<unknown, PageQuery>): Promise<Answer> => {
    const seen = seenBy(dependencies, call);
    const part = remindedOf(seen);
    const { pool } = dependencies.database;
    const { jurisdiction } = seen.actor;
    const open = await Promise.all(
      (part === null ? [] : ['arrived', 'planned']).map(
        async (status) =>
          await listKept(pool, keptServices, {
            ...{ jurisdiction, equal: { agency_id: part?.agencyId }, said: { status }, limit: null },
          }),
      ),
    );
    const answers = (await services.present(open.flat(), seen, pool)) as readonly ServiceAnswer[];
    const told = answers.filter(({ hints }) => hints.length > 0);
    // Those at the door first: what is wrong there is wrong now.
    const placeOf = ({ status, id }: ServiceAnswer): string => `${status} ${id}`;
    return { body: pageOfWhole(told, placeOf, call.query) };
  };
