// Stage × command table of a round, and who may act on it.
import { hasRole, type Actor, type Role } from '../shared/actor';
import { refuse, type Refusal } from '../shared/outcome';
import type { ConsultationCommandName } from './commands';
import type { ConsultationState } from './state';
import type { ConsultationKind, ConsultationStage } from './vocabulary';

/** Commands to a round that exists; opening starts it. */
export type LaterConsultationCommand = Exclude<ConsultationCommandName, 'openRound'>;

/** asked: an agency that is asked; body: one of the bodies that decide; system: the system itself. */
export type ConsultationParty = 'asked' | 'body' | 'system';

export interface ConsultationRule {
  readonly at: readonly ConsultationStage[];
  readonly kinds: readonly ConsultationKind[];
  readonly roles: readonly Role[];
  readonly party: ConsultationParty;
}

const running: readonly ConsultationStage[] = ['open', 'collected', 'deciding', 'published'];
const annualAndMonthly: readonly ConsultationKind[] = ['annual', 'monthly'];
const monthly: readonly ConsultationKind[] = ['monthly'];
/** Which of these may send a change stands in the pack (`consultation.submitters`). */
const senders: readonly Role[] = ['drafter', 'unitHead', 'agencyLeader', 'principalHead'];
const bodies: readonly Role[] = ['coordinatingBody'];
const system: readonly Role[] = ['system'];

const bySystem = (at: readonly ConsultationStage[]): ConsultationRule => ({
  at,
  kinds: annualAndMonthly,
  roles: system,
  party: 'system',
});
const byBody = (
  at: readonly ConsultationStage[],
  kinds: readonly ConsultationKind[] = annualAndMonthly,
): ConsultationRule => ({ at, kinds, roles: bodies, party: 'body' });

export const consultationTable: Readonly<Record<LaterConsultationCommand, ConsultationRule>> = {
  submitAdjustment: { at: running, kinds: monthly, roles: senders, party: 'asked' },
  sendNilReturn: { at: ['open'], kinds: monthly, roles: senders, party: 'asked' },
  closeRound: byBody(['open'], ['annual']),
  decideAdjustment: byBody(['open', 'collected', 'deciding'], monthly),
  decideRepeat: byBody(['deciding']),
  changeMerge: byBody(['deciding']),
  decideMerge: byBody(['deciding']),
  publishRound: byBody(['deciding']),
  explainUnstarted: { at: ['published'], kinds: monthly, roles: senders, party: 'asked' },
  attachMerge: bySystem(['collected']),
  recordCarriedOut: bySystem(running),
  recordVisits: bySystem(['published']),
  lapseDeadline: bySystem(running),
  remindOfDeadline: bySystem(running),
  escalateDeadline: bySystem(running),
  recomputeDeadlines: {
    at: running,
    kinds: annualAndMonthly,
    roles: ['system', 'administrator'],
    party: 'system',
  },
};

/** The body for which the actor speaks; null: for none. */
export const bodyOf = (state: Pick<ConsultationState, 'bodies'>, actor: Actor): string | null =>
  state.bodies.find(
    ({ agencyIds }) =>
      agencyIds.length === 0 || (actor.agencyId !== null && agencyIds.includes(actor.agencyId)),
  )?.body ?? null;

const sideRefusal = (state: ConsultationState, actor: Actor, { party }: ConsultationRule): Refusal | null => {
  switch (party) {
    case 'asked':
      return actor.agencyId !== null && state.agencyIds.includes(actor.agencyId)
        ? null
        : refuse('otherAgency', { agencies: state.agencyIds.slice(0, 20) });
    case 'body':
      return bodyOf(state, actor) !== null
        ? null
        : refuse('otherAgency', { agencies: state.bodies.flatMap(({ agencyIds }) => agencyIds) });
    case 'system':
      return null;
  }
};

export const consultationAvailability = (
  state: ConsultationState,
  actor: Actor,
  name: LaterConsultationCommand,
): Refusal | null => {
  const rule = consultationTable[name];
  if (actor.jurisdiction !== state.pack.id)
    return refuse('otherJurisdiction', { jurisdiction: state.pack.id, of: 'consultation' });
  const allowedAt = rule.kinds.includes(state.kind) ? rule.at : [];
  if (!allowedAt.includes(state.stage))
    return refuse('illegalInThisState', {
      ...{ position: state.stage, command: name, allowedAt },
      of: 'consultation',
    });
  if (!hasRole(actor, rule.roles)) return refuse('roleNotAllowed', { command: name, roles: rule.roles });
  return sideRefusal(state, actor, rule);
};
