// What planning's activities are handed.
import type { WorkCalendar } from '../../domain/calendar/working-days';
import type { ConsultationState } from '../../domain/consultation/state';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { Database } from '../../prisma/client';
import { getLifecycle } from '../../prisma/queries/lifecycles';
import type { PlanningMessenger } from './messenger';

export interface PlanningDeps {
  readonly database: Database;
  readonly messenger: PlanningMessenger;
  readonly packOf: (jurisdiction: string) => PolicyPack | null;
  /** Given to lifecycles that start now. */
  readonly calendar: WorkCalendar;
}

/** @throws while the round's first step is not on record, or when nobody has its pack: tried again */
export const roundOf = async (
  { database, packOf }: PlanningDeps,
  consultationId: string,
): Promise<{ readonly state: ConsultationState; readonly pack: PolicyPack }> => {
  const found = await getLifecycle(database.pool, consultationId);
  if (found?.type !== 'consultation') throw new Error(`no consultation ${consultationId} on record`);
  const pack = packOf(found.jurisdiction);
  if (pack === null) throw new Error(`no policy pack ${found.jurisdiction}`);
  return { state: found.state, pack };
};
