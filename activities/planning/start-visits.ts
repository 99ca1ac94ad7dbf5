// Each planned visit starts an inspection by its date: drafted here, completed and approved by people.
import { createHash } from 'node:crypto';
import { Context } from '@temporalio/activity';
import { shanghaiDay, type PlainDate } from '../../domain/calendar/plain-date';
import { addWorkingDays } from '../../domain/calendar/working-days';
import { blockedBy, draftOfVisit } from '../../domain/consultation/draft-of-visit';
import type { ConsultationState } from '../../domain/consultation/state';
import { messageFor } from '../../domain/errors/messages';
import { draftSchema } from '../../domain/inspection/draft';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import { faultsOf, inChinese } from '../../domain/shared/faults';
import { gatherFacts } from '../../prisma/queries/facts';
import {
  dueVisits,
  markBlocked,
  markStarted,
  releaseUnstarted,
  startCounts,
  type StoredVisit,
} from '../../prisma/queries/planned-visits';
import { keepPlannedPlaces } from '../../prisma/queries/planned-places';
import { keepPinnedPack } from '../../prisma/queries/pinned-packs';
import type { PlanningDeps } from './deps';
import { bySystem, forRound } from './messenger';

/** More wait for the rest of the same activity: each is a start of a lifecycle and a step on record. */
const atOnce = 200;

/** The same visit drafts the same inspection, however often it is tried. */
const inspectionOf = (visitId: string): string =>
  `insp-${createHash('sha256').update(visitId).digest('hex').slice(0, 32)}`;

type Outcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: string;
      readonly message: string;
      readonly clauses: readonly string[];
    };

const draftOne = async (
  deps: PlanningDeps,
  pack: PolicyPack,
  visit: StoredVisit,
  now: string,
): Promise<Outcome> => {
  const today = shanghaiDay(now);
  const parsed = draftSchema.safeParse(draftOfVisit(visit), inChinese);
  if (!parsed.success)
    return { ok: false, code: 'malformedCommand', message: faultsOf(parsed.error), clauses: [] };
  const draft = parsed.data;
  const inspectionId = inspectionOf(visit.id);
  const facts = await gatherFacts(deps.database, {
    ...{ jurisdiction: pack.id, draft, inspectionId, today },
    plannedVisitId: visit.id,
  });
  if (facts === null)
    return {
      ok: false,
      code: 'unknownSubject',
      message: messageFor('unknownSubject', { subject: visit.enterpriseId, at: 'register' }),
      clauses: [],
    };
  const refusal = blockedBy(draft, facts, pack, today);
  if (refusal !== null)
    return {
      ok: false,
      code: refusal.code,
      message: messageFor(refusal.code, refusal.params),
      clauses: refusal.source.clauses,
    };
  const told = await deps.messenger.start({
    workflow: 'inspection',
    id: inspectionId,
    pack,
    calendar: deps.calendar,
    today,
    agencyId: draft.leadAgencyId,
    enterpriseId: draft.enterpriseId,
    command: 'draftInspection',
    envelope: bySystem(pack.id, { inspectionId, draft }, facts),
  });
  return told.ok || told.code === 'alreadyDrafted' ? { ok: true } : { ...told, clauses: [] };
};

/** Rounds that are published and not over: they hold the limit by which their visits must have begun. */
const publishedRounds = async (
  { database }: PlanningDeps,
  jurisdiction: string,
): Promise<readonly ConsultationState[]> => {
  const { rows } = await database.pool.query<{ state: ConsultationState }>(
    `SELECT state FROM lifecycle WHERE jurisdiction = $1 AND type = 'consultation' AND kind = 'monthly'
       AND stage = 'published' ORDER BY id`,
    [jurisdiction],
  );
  return rows.map(({ state }) => state);
};

const tellRounds = async (deps: PlanningDeps, jurisdiction: string, today: PlainDate): Promise<void> => {
  for (const { id, year, month } of await publishedRounds(deps, jurisdiction)) {
    if (month === null) continue;
    const { started, unstarted } = await startCounts(deps.database.pool, { jurisdiction, year, month });
    const told = await deps.messenger.tell(
      forRound(
        id,
        jurisdiction,
        'recordVisits',
        { on: today, started, unstarted: [...unstarted] },
        `visits-${today}-${createHash('sha256')
          .update(JSON.stringify([started, unstarted]))
          .digest('hex')
          .slice(0, 16)}`,
      ),
    );
    // A round whose visits are still being made takes the count of tomorrow.
    if (!told.ok && !['alreadyDone', 'stepMissing', 'illegalInThisState', 'ended'].includes(told.code))
      throw new Error(`${id}: ${told.message}`);
  }
};

/** Long lists are no reason to think this worker dead. */
const beat = (): void => {
  Context.current().heartbeat();
};

export const startPlannedVisits = async (
  deps: PlanningDeps,
  jurisdiction: string,
  now: string,
): Promise<{ readonly drafted: number; readonly blocked: number }> => {
  const pack = deps.packOf(jurisdiction);
  if (pack === null) return { drafted: 0, blocked: 0 };
  const today = shanghaiDay(now);
  const { pool } = deps.database;
  await releaseUnstarted(pool, jurisdiction, now);
  await keepPlannedPlaces(pool, jurisdiction, beat);
  const until = addWorkingDays(today, pack.consultation.draftWorkingDays.value, deps.calendar).on;
  await keepPinnedPack(pool, pack);
  let drafted = 0;
  let blocked = 0;
  for (;;) {
    const due = await dueVisits(pool, { jurisdiction, until, today, limit: atOnce });
    for (const visit of due) {
      Context.current().heartbeat();
      const outcome = await draftOne(deps, pack, visit, now);
      if (outcome.ok) {
        await markStarted(pool, visit.id, inspectionOf(visit.id), now);
        drafted += 1;
      } else {
        const { code, message, clauses } = outcome;
        await markBlocked(pool, visit.id, { code, message, clauses, on: today }, now);
        blocked += 1;
      }
    }
    if (due.length < atOnce) break;
  }
  await tellRounds(deps, jurisdiction, today);
  return { drafted, blocked };
};
