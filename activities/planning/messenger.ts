// How planning's activities speak to lifecycles: made where a client of Temporal is at hand (temporal-config/planning-messenger.ts).
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { WorkCalendar } from '../../domain/calendar/working-days';
import type { ConsultationCommandData, ConsultationCommandName } from '../../domain/consultation/commands';
import type { PlanCommandData } from '../../domain/plan/commands';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import { systemActor, type Actor } from '../../domain/shared/actor';

/** A rule book said no; anything else that goes wrong is thrown, and tried again. */
export type Told =
  { readonly ok: true } | { readonly ok: false; readonly code: string; readonly message: string };

export interface SystemEnvelope {
  readonly data: unknown;
  readonly actor: Actor;
  readonly facts: unknown;
  readonly expectedVersion: null;
}

export interface PlanningMessage {
  readonly to: 'consultation' | 'plan';
  readonly id: string;
  readonly command: ConsultationCommandName | 'recordCoordination' | 'applyAdjustment';
  readonly envelope: SystemEnvelope;
  /** The update's id: the same again is answered as before. */
  readonly key: string;
}

export interface LifecycleStart {
  readonly workflow: 'consultation' | 'inspection';
  readonly id: string;
  readonly pack: PolicyPack;
  readonly calendar: WorkCalendar;
  readonly today: PlainDate;
  readonly agencyId: string;
  readonly enterpriseId: string | null;
  /** First command. */
  readonly command: 'openRound' | 'draftInspection';
  readonly envelope: SystemEnvelope;
}

export interface PlanningMessenger {
  tell(message: PlanningMessage): Promise<Told>;
  /** Starts the lifecycle with its first command; one that has been started before is left as it is. */
  start(start: LifecycleStart): Promise<Told>;
}

export const bySystem = (jurisdiction: string, data: unknown, facts: unknown = null): SystemEnvelope => ({
  data,
  actor: systemActor(jurisdiction),
  facts,
  expectedVersion: null,
});

type PlanCommand = 'recordCoordination' | 'applyAdjustment';

/** A command for a round, its data held to the command's type. */
export const forRound = <N extends ConsultationCommandName>(
  id: string,
  jurisdiction: string,
  command: N,
  data: ConsultationCommandData<N>,
  key: string,
): PlanningMessage => ({ to: 'consultation', id, command, envelope: bySystem(jurisdiction, data), key });

export const forPlan = <N extends PlanCommand>(
  id: string,
  jurisdiction: string,
  command: N,
  data: PlanCommandData<N>,
  key: string,
): PlanningMessage => ({ to: 'plan', id, command, envelope: bySystem(jurisdiction, data), key });
