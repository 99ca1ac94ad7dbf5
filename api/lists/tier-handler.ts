// GET /enterprises/{id}/tier: the tier, what follows from it and why, for whoever may read the enterprise.
import { addMonths, shanghaiDay } from '../../domain/calendar/plain-date';
import { numbersOf } from '../../domain/tier/class-numbers';
import { explainTier } from '../../domain/tier/explain';
import { tierOf } from '../../domain/tier/tier-of';
import { selfCheckTally } from '../../prisma/queries/compliance/self-checks';
import { decidedLimits } from '../../prisma/queries/limits';
import { listedClasses } from '../../prisma/queries/pools';
import { registerRow } from '../../prisma/queries/registers/rows';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { partsFor } from '../registers/permissions';
import type { Answer } from '../routing';
import type { TierAnswerBody } from './answers';
import type { EnterpriseParams, TierQuery } from './contract';
import { packFor } from './entry';
import { presentSource } from './presenter';

export const tierHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, query, now }: ReadCall<EnterpriseParams, TierQuery>): Promise<Answer> => {
    const { database, ruleBooks } = dependencies;
    const { jurisdiction } = actor;
    const today = shanghaiDay(now);
    const sight = { jurisdiction, parts: partsFor(actor, 'enterprises', 'read', today) };
    const row = await registerRow(database.pool, 'enterprises', params.id, sight);
    if (row === null) throw new ApiError('notFound');
    const { creditGrade, risk, trade, pool: registered } = row.fields;
    const pack = packFor(dependencies, actor);
    const answer = tierOf({ creditGrade, risk, trade }, pack);
    if (answer === null) throw new ApiError('packNotInForce');
    const agencyId = query.agencyId ?? null;
    const question = { enterpriseId: row.id, agencyIds: agencyId === null ? [] : [agencyId], day: today };
    const pool =
      agencyId === null
        ? null
        : ((await listedClasses(database.pool, question, registered)).pool ?? registered);
    const decided = await decidedLimits(database.pool, { jurisdiction, agencyId, today });
    const numbers = numbersOf(answer.tier, pool, { decided, agencyId, pack });
    const { measures, sources } = answer;
    const clauses = [...new Set([...sources, measures.source].flatMap((source) => source.clauses))];
    const ours = [...new Set([...sources, measures.source].flatMap((source) => source.ours ?? []))];
    const { value: isWeighed, source: weighing } = pack.complianceGuides.selfCheckWeighed;
    const tally = await selfCheckTally(database.pool, row.id, addMonths(today, -12));
    const body: TierAnswerBody = {
      enterpriseId: row.id,
      tier: answer.tier,
      gradedTier: answer.graded,
      creditGrade,
      risk,
      trade,
      sector: answer.floor?.name ?? null,
      agencyId,
      pool,
      ...numbers,
      frequency: measures.frequency,
      offSitePreferred: measures.offSitePreferred,
      ownInitiativeOnSite: measures.ownInitiativeOnSite,
      explanation: explainTier(answer, numbers),
      selfChecks: isWeighed
        ? { lastYear: tally.count, lastOn: tally.lastOn, clauses: [...weighing.clauses] }
        : null,
      ...presentSource({ clauses, ours: ours.length === 0 ? null : ours.join('；') }, ruleBooks.clauseText),
    };
    return { body, version: row.version };
  };
