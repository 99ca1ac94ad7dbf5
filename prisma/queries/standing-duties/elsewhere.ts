// Filings of enforcement elsewhere and requests for help that wait for an answer (CX-14).
import type { StandingDuty } from '../../../domain/duty/duty';
import { takesFilings } from '../../../domain/permission/posts';
import { engagingAgencyOf } from '../../../domain/permission/third-parties';
import { keptAssistance, keptFilings } from '../kept-registers';
import { listKept } from '../kept-rows';
import type { Place } from './place';

export const elsewhereDuties = async ({ pool, pack, today }: Place): Promise<readonly StandingDuty[]> => {
  const { id: jurisdiction, posts } = pack;
  if (posts === undefined) return [];
  const waiting = { jurisdiction, limit: null };
  const [filings, requests] = await Promise.all([
    listKept(pool, keptFilings, { ...waiting, said: { status: 'submitted' } }),
    listKept(pool, keptAssistance, { ...waiting, said: { status: 'requested' } }),
  ]);
  const clauses = [...posts.elsewhereFiledWith.source.clauses];
  return [
    ...filings.map(({ row: { id, ref, agencyId, version }, agencyName }): StandingDuty => ({
      // Returned and submitted again it is another one.
      key: `recordFiling ${id} ${String(version)}`,
      ...{ kind: 'recordFiling', what: ref, agencyId, agencyName, dueOn: null, isOverdue: false, clauses },
      path: `/out-of-area-filings/${id}/record`,
      isOf: (actor) => takesFilings(actor, posts),
      isWatched: false,
    })),
    ...requests.map(({ row: { id, matter, agencyId, toAgencyId, neededBy }, agencyName }): StandingDuty => ({
      key: `answerAssistance ${id}`,
      ...{ kind: 'answerAssistance', what: matter.slice(0, 60), agencyId, agencyName, clauses },
      ...{ dueOn: neededBy, isOverdue: neededBy < today, path: `/assistance-requests/${id}/answer` },
      // Help that is asked of a body outside the register is entered by the one that asked (0133).
      isOf: (actor) => toAgencyId !== null && engagingAgencyOf(actor) === toAgencyId,
      isWatched: false,
    })),
  ];
};
