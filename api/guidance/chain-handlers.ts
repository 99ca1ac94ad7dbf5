// Guidance as it is linked with inspections and enterprises, and how far its loop is closed.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { chainStepNames, chainStepNamesInEnglish } from '../../domain/guidance/names';
import { phaseOf } from '../../domain/guidance/phase';
import { isOfficial, reachOf, reaches } from '../../domain/permission/reach';
import type { Actor } from '../../domain/shared/actor';
import type { ChainStep } from '../../domain/policy/guidance';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import { guidanceLoop } from '../../prisma/queries/guidance-loop';
import { guidanceOf, type LinkedGuidance } from '../../prisma/queries/guidance-links';
import { getLifecycle, listLifecycles } from '../../prisma/queries/lifecycles';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { currentLanguage, placeName, roleName } from '../language';
import { packFor } from '../lists/entry';
import type { Answer } from '../routing';
import type { EnterpriseParams, InspectionParams, LinkedAnswer, LoopQuery } from './chain-contract';
import type { OfferedService } from './list-contract';
import { servicesInForce } from './list-handlers';

const most = 200;
const shownOfStep = 10;

const present = ({ id, state, startedAt }: LinkedGuidance): LinkedAnswer => ({
  ...{ id, name: state.service.name, form: state.service.form, phase: state.phase, stage: state.stage },
  on: state.given.at(-1)?.on ?? shanghaiDay(startedAt.toISOString()),
  stageName: placeName(state.stage),
  inspectionId: state.inspectionId,
});

/** Officials of the place, and the enterprise itself; a park is told of visits, not of this. @throws ApiError notFound */
const assertFollows = (actor: Actor, enterpriseId: string): void => {
  if (!isOfficial(actor) && actor.enterpriseId !== enterpriseId) throw new ApiError('notFound');
};

export const inspectionGuidanceHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: ReadCall<InspectionParams, unknown>): Promise<Answer> => {
    const { pool } = dependencies.database;
    const found = await getLifecycle(pool, params.inspectionId);
    if (found?.type !== 'inspection' || !reaches(reachOf(actor, 'inspection'), found))
      throw new ApiError('notFound');
    const { jurisdiction, id: inspectionId, state } = found;
    const { enterpriseId } = state.draft;
    assertFollows(actor, enterpriseId);
    const phase = phaseOf(state);
    const items = await guidanceOf(pool, { jurisdiction, enterpriseId, inspectionId }, most);
    const services = await servicesInForce(dependencies, packFor(dependencies, actor), { phase });
    return { body: { phase, items: items.map(present), services } };
  };

/** Of one enterprise, as the chain has it; offers that were declined and bookings not met are none. */
const isDone = ({ state }: LinkedGuidance, step: ChainStep): boolean => {
  if (step === 'inspection' || state.given.length === 0) return false;
  return step === 'feedback'
    ? state.given.some(({ feedback }) => feedback !== null)
    : state.service.form === step;
};

interface Known {
  readonly guidance: readonly LinkedGuidance[];
  /** Finished, and the caller's to read. */
  readonly inspectionIds: readonly string[];
  readonly services: readonly OfferedService[];
}

const stepOf = (step: ChainStep, { guidance, inspectionIds, services }: Known) => {
  const items = guidance.filter((one) => isDone(one, step));
  const ofInspections = step === 'inspection' ? inspectionIds : [];
  const done = items.length + ofInspections.length;
  return {
    ...{ step, name: (currentLanguage() === 'en' ? chainStepNamesInEnglish : chainStepNames)[step], done },
    inspectionIds: ofInspections.slice(0, shownOfStep),
    items: items.slice(0, shownOfStep).map(present),
    services: done > 0 ? [] : services.filter(({ service }) => service.form === step),
  };
};

const knownOf = async (
  dependencies: ApiDependencies,
  { actor, params: { enterpriseId } }: ReadCall<EnterpriseParams, unknown>,
  pack: PolicyPack,
): Promise<Known> => {
  const { pool } = dependencies.database;
  const { jurisdiction } = actor;
  const [guidance, inspections, services] = await Promise.all([
    guidanceOf(pool, { jurisdiction, enterpriseId, inspectionId: null }, most),
    listLifecycles(pool, {
      ...{ reach: reachOf(actor, 'inspection'), type: 'inspection', enterpriseId, ended: true, limit: 100 },
    }),
    servicesInForce(dependencies, pack, {}),
  ]);
  const finished = inspections.items.filter(({ stage }) => stage === 'closed');
  return { guidance, services, inspectionIds: finished.map(({ id }) => id) };
};

export const guidanceChainHandler =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<EnterpriseParams, unknown>): Promise<Answer> => {
    const { actor, params } = call;
    const { enterpriseId } = params;
    assertFollows(actor, enterpriseId);
    const pack = packFor(dependencies, actor);
    const known = await knownOf(dependencies, call, pack);
    const { chain } = pack.guidance;
    const steps = chain.value.map((step) => stepOf(step, known));
    return { body: { enterpriseId, steps, clauses: [...chain.source.clauses] } };
  };

export const guidanceLoopHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, LoopQuery>): Promise<Answer> => {
    const { bodies, guidance } = packFor(dependencies, actor);
    const { loopKeeper } = guidance;
    const reach = reachOf(actor, 'guidance');
    const items = await guidanceLoop(dependencies.database.pool, { reach, ...query });
    const keeper =
      loopKeeper.value === null ? null : (bodies['governmentServices'] ?? roleName(loopKeeper.value));
    return { body: { items, keeper, clauses: [...loopKeeper.source.clauses] } };
  };
