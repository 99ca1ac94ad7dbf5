// Services with what stands around them: their engagement, the planned visits of their enterprise, and what is to be told of them.
import { serviceReachOf } from '../../domain/permission/third-parties';
import { reachOf } from '../../domain/permission/reach';
import { hintInWords } from '../../domain/third-party/hint-words';
import { serviceHints, type ServiceHint } from '../../domain/third-party/hints';
import type { Service } from '../../domain/third-party/service';
import { keptServices } from '../../prisma/queries/kept-registers';
import type { Queries, ReadRow } from '../../prisma/queries/kept-rows';
import { surroundingsOf } from '../../prisma/queries/service-surroundings';
import type { Keeping, Policies } from '../kept/keeping';
import { currentLanguage } from '../language';
import type { HintAnswer, ServiceAnswer } from './service-contract';

const inWords = (hint: ServiceHint): HintAnswer => ({
  code: hint.code,
  message: hintInWords(hint, currentLanguage()),
  of: [...hint.of],
  clauses: [...hint.source.clauses],
});

/** What an enterprise is not told: plans of visits that nobody has announced to it. */
const ofPlans = ['couldJoinVisit', 'visitGone', 'visitMoved', 'officersNotInside'];

/** Neither the visit that it rides on nor, as its lack says that there is one, the reason to go alone. */
const forEnterprise = (answer: ServiceAnswer): ServiceAnswer => ({
  ...answer,
  plannedVisitId: null,
  aloneReason: null,
  arrivals: answer.arrivals.map((arrival) => ({
    ...arrival,
    by: null,
    told: arrival.told.filter((code) => !ofPlans.includes(code)),
  })),
  hints: answer.hints.filter(({ code }) => !ofPlans.includes(code)),
});

const present = async (
  reads: readonly ReadRow<Service>[],
  seen: Policies,
  client: Queries,
): Promise<readonly ServiceAnswer[]> => {
  if (reads.length === 0) return [];
  const { actor, today } = seen;
  const around = await surroundingsOf(
    client,
    { jurisdiction: actor.jurisdiction, today },
    reads.map(({ row }) => row),
  );
  const { everything } = serviceReachOf(seen.actor);
  return reads.map(({ row, agencyName, enterpriseName }) => {
    const { jurisdiction: _place, disclosed: _disclosed, ...service } = row;
    const standing = around(row);
    const hints = standing === null ? [] : serviceHints(row, standing, seen.services);
    const answer: ServiceAnswer = {
      ...service,
      agencyName,
      enterpriseName,
      providerName: standing?.engagement.provider.name ?? null,
      arrivals: service.arrivals.map(({ told, ...arrival }) => ({ ...arrival, told: [...told] })),
      hints: hints.map(inWords),
    };
    return everything ? answer : forEnterprise(answer);
  });
};

export const services: Keeping<Service> = {
  kept: keptServices,
  path: '/third-party-services',
  present,
  within: ({ actor }) => {
    const { everything, enterpriseId } = serviceReachOf(actor);
    if (everything) return {};
    return enterpriseId === null
      ? null
      : { equal: { enterprise_id: enterpriseId }, said: { disclosed: 'true' } };
  },
};

/** Of the whole place, or of one agency; null: of none. */
export const remindedOf = ({ actor }: Policies): { readonly agencyId: string | undefined } | null => {
  const { everywhere, agencyId } = reachOf(actor, 'inspection');
  if (everywhere !== null) return { agencyId: undefined };
  return agencyId === null ? null : { agencyId };
};
