// What waits in registers that are no lifecycles, and who changed their rows.
import { declaringAgencyOf, engagingAgencyOf } from '../../domain/permission/third-parties';
import { mayAppoint, mayConfirm, mayPropose, takesFilings } from '../../domain/permission/posts';
import { isOfficial, reachOf } from '../../domain/permission/reach';
import { hasRole } from '../../domain/shared/actor';
import { listKept } from '../../prisma/queries/kept-rows';
import { keptAssistance, keptFilings } from '../../prisma/queries/kept-registers';
import { registerHistory } from '../../prisma/queries/registers/history';
import { ApiError } from '../api-errors';
import { bodyProgress } from '../bodies/progress';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { seenBy, type Policies } from '../kept/keeping';
import { gapsFor } from '../posts/handlers';
import { readVersionCursor } from '../registers/cursor';
import { presentHistory } from '../registers/presenter';
import type { Answer } from '../routing';
import { clearanceProgress } from '../third-parties/clearance-handlers';
import { remindersOf } from '../third-parties/service-handlers';
import type { DutyAnswer, HistoryParams, HistoryQuery } from './contract';
import { duty } from './duty';
import { ofGuides, ofLists, ofMilestones } from './making';

type Call = ReadCall<unknown, unknown>;
const watches = ({ actor }: Policies): boolean => reachOf(actor, 'inspection').everywhere !== null;

const ofPosts = async (
  dependencies: ApiDependencies,
  call: Call,
  seen: Policies,
): Promise<readonly DutyAnswer[]> => {
  const gaps = await gapsFor(dependencies, call);
  return gaps
    .filter(({ body }) => watches(seen) || mayAppoint(seen.actor, body.agencyId))
    .map(({ body: { agencyId, agencyName }, post: { name, clauses } }) =>
      duty('fillPost', name, { agencyId, agencyName, clauses: [...clauses], path: '/posts' }),
    );
};

const ofClearances = async (
  dependencies: ApiDependencies,
  call: Call,
  seen: Policies,
): Promise<readonly DutyAnswer[]> => {
  const progress = await clearanceProgress(dependencies, call);
  return progress
    .filter(
      ({ status, agencyId }) =>
        status !== 'cleared' && (watches(seen) || declaringAgencyOf(seen.actor) === agencyId),
    )
    .map(({ status, name, agencyId, agencyName, clearanceId, dueOn, isOverdue, clauses }) => {
      const rest = { agencyId, agencyName, dueOn, isOverdue, clauses: [...clauses] };
      return status === 'notDeclared'
        ? duty('declareClearance', name, { ...rest, path: '/clearances' })
        : duty('settleClearance', name, { ...rest, path: `/clearances/${clearanceId ?? ''}/settle` });
    });
};

/** A body that was announced before there was a register owes nothing by itself; one that is not announced does. */
const bodyDuties = {
  toConfirm: 'confirmBody',
  toAnnounce: 'announceBody',
  unconfirmed: 'proposeBody',
} as const;

const ofBodies = async (
  dependencies: ApiDependencies,
  call: Call,
  seen: Policies,
): Promise<readonly DutyAnswer[]> => {
  const terms = seen.posts.bodyConfirmation.value;
  const proposes = mayPropose(seen.actor, terms);
  const confirms = mayConfirm(seen.actor, terms);
  if (!proposes && !confirms) return [];
  const { items, dueOn, clauses } = await bodyProgress(dependencies, call);
  return items.flatMap(({ standing, agencyId, agencyName, confirmationId, isOverdue }) => {
    if (standing === 'announced' || standing === 'announcedOnly') return [];
    const kind = bodyDuties[standing];
    const isMine = kind === 'announceBody' || (kind === 'confirmBody' ? confirms : proposes);
    const act = { confirmBody: 'decide', announceBody: 'announce' } as const;
    const path =
      kind === 'proposeBody'
        ? '/body-confirmations'
        : `/body-confirmations/${confirmationId ?? ''}/${act[kind]}`;
    return isMine ? [duty(kind, agencyName, { agencyId, agencyName, dueOn, isOverdue, clauses, path })] : [];
  });
};

const ofElsewhere = async (
  { database: { pool } }: ApiDependencies,
  { actor, posts, today }: Policies,
): Promise<readonly DutyAnswer[]> => {
  const { jurisdiction } = actor;
  const own = engagingAgencyOf(actor);
  const [filings, requests] = await Promise.all([
    takesFilings(actor, posts)
      ? listKept(pool, keptFilings, { jurisdiction, said: { status: 'submitted' }, limit: null })
      : [],
    own === null
      ? []
      : listKept(pool, keptAssistance, {
          ...{ jurisdiction, equal: { to_agency_id: own }, said: { status: 'requested' }, limit: null },
        }),
  ]);
  const { clauses } = posts.elsewhereFiledWith.source;
  return [
    ...filings.map(({ row: { id, ref, agencyId }, agencyName }) =>
      duty('recordFiling', ref, {
        ...{ agencyId, agencyName, clauses: [...clauses], path: `/out-of-area-filings/${id}/record` },
      }),
    ),
    ...requests.map(({ row: { id, matter, agencyId, neededBy }, agencyName }) =>
      duty('answerAssistance', matter.slice(0, 60), {
        ...{ agencyId, agencyName, dueOn: neededBy, isOverdue: neededBy < today, clauses: [...clauses] },
        path: `/assistance-requests/${id}/answer`,
      }),
    ),
  ];
};

const ofServices = async (dependencies: ApiDependencies, call: Call): Promise<readonly DutyAnswer[]> =>
  (await remindersOf(dependencies, call)).map(({ id, agencyId, agencyName, hints }) =>
    duty('watchService', hints[0]?.message ?? null, {
      ...{ agencyId, agencyName, path: `/third-party-services/${id}` },
      clauses: [...new Set(hints.flatMap(({ clauses }) => clauses))],
    }),
  );

export const dutiesHandler =
  (dependencies: ApiDependencies) =>
  async (call: Call): Promise<Answer> => {
    if (!isOfficial(call.actor) && !hasRole(call.actor, ['administrator'])) return { body: { items: [] } };
    const seen = seenBy(dependencies, call);
    const found = await Promise.all([
      ofPosts(dependencies, call, seen),
      ofClearances(dependencies, call, seen),
      ofBodies(dependencies, call, seen),
      ofElsewhere(dependencies, seen),
      ofServices(dependencies, call),
      ofMilestones(dependencies, call),
      ofGuides(dependencies, call),
      ofLists(dependencies, call),
    ]);
    const items = found.flat().sort((a, b) => Number(b.isOverdue) - Number(a.isOverdue));
    return { body: { items } };
  };

export const keptHistoryHandler =
  ({ database: { pool } }: ApiDependencies) =>
  async ({ actor, params, query }: ReadCall<HistoryParams, HistoryQuery>): Promise<Answer> => {
    const below = query.cursor === undefined ? null : readVersionCursor(query.cursor);
    const { register, id: rowId } = params;
    const entries = isOfficial(actor)
      ? await registerHistory(pool, register, { rowId, below, limit: query.limit + 1 })
      : [];
    const isHere = entries.every(({ after }) => after['jurisdiction'] === actor.jurisdiction);
    if (!isHere || (entries.length === 0 && below === null)) throw new ApiError('notFound');
    const shown = entries.slice(0, query.limit);
    const last = shown.at(-1);
    const nextCursor = entries.length > shown.length && last !== undefined ? String(last.version) : null;
    return { body: { items: shown.map(presentHistory), nextCursor } };
  };
