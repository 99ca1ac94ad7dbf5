// Rounds of Huzhou, where two bodies decide, and of Jiujiang, where one does; each test gives the commands that led there.
import { plainDate, shanghaiInstant } from '../../../../domain/calendar/plain-date';
import type { ConsultationCommandName } from '../../../../domain/consultation/commands';
import { decideConsultation, parseConsultationCommand } from '../../../../domain/consultation/decide';
import type { ConsultationEvent } from '../../../../domain/consultation/events';
import { evolveConsultation, initialConsultation } from '../../../../domain/consultation/evolve';
import type { ConsultationState } from '../../../../domain/consultation/state';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { systemActor, type Actor, type Role } from '../../../../domain/shared/actor';
import type { Outcome } from '../../../../domain/shared/outcome';
import { loadCalendar } from '../../../../policies/load';
import { huzhou } from '../inspection/kit/packs';

export const calendar = loadCalendar();

export const actor = (agency: string | null, roles: readonly Role[], place = 'huzhou'): Actor => ({
  id: `${place}-${agency ?? 'nobody'}-${roles.join('-')}`,
  roles: [...roles],
  jurisdiction: place,
  agencyId: agency === null ? null : `${place}-${agency}`,
  enterpriseId: null,
});
export const fire = actor('fire', ['unitHead']);
export const emergency = actor('emergency', ['unitHead']);
export const market = actor('market', ['coordinatingBody']);
export const guidance = actor('coordination', ['coordinatingBody']);

export const opening = {
  consultationId: 'huzhou-2026-10',
  kind: 'monthly',
  year: 2026,
  month: 10,
  from: '2026-10-01',
  to: '2026-10-31',
  closesOn: '2026-09-30',
  publishBy: '2026-10-08',
  leadAgencyId: 'huzhou-coordination',
  bodies: [
    { body: 'marketRegulator', agencyIds: ['huzhou-market'] },
    { body: 'enforcementCoordinator', agencyIds: ['huzhou-coordination'] },
  ],
  agencyIds: ['huzhou-fire', 'huzhou-market', 'huzhou-emergency'],
};

export const summary = {
  hash: 'a'.repeat(64),
  checks: 4,
  before: 4,
  after: 2,
  lowerBound: 2,
  gap: 0,
  overCap: 0,
  overloads: 0,
  unplaced: 0,
};

export const adjustment = (adjustmentId: string) => ({
  adjustmentId,
  planId: 'huzhou-plan-fire',
  reason: '企业停产',
  changes: [{ kind: 'cancelLine', ref: 'line-1', enterpriseIds: ['ent-1'] }],
});

export const at = (day: string, hour: number): string => shanghaiInstant(plainDate(day), hour);

/** A round in progress: commands are given at a time, refusals are answered, what happened is kept. */
export class Round {
  state: ConsultationState | null = null;
  readonly events: ConsultationEvent[] = [];

  constructor(readonly pack: PolicyPack = huzhou) {}

  ask(name: ConsultationCommandName, data: unknown, who: Actor, now: string): Outcome<ConsultationEvent> {
    const parsed = parseConsultationCommand(name, data);
    if (!parsed.ok) return parsed;
    return decideConsultation(
      { state: this.state, actor: who, pack: this.pack, now, calendar },
      parsed.command,
    );
  }

  /** @throws with the refusal */
  give(name: ConsultationCommandName, data: unknown, who: Actor, now: string): readonly string[] {
    const outcome = this.ask(name, data, who, now);
    if (!outcome.ok) throw new Error(`${name}: ${outcome.code} ${JSON.stringify(outcome.params)}`);
    const [first, ...rest] = outcome.events;
    if (this.state === null) {
      if (first?.type !== 'RoundOpened') throw new Error('a round begins with RoundOpened');
      this.state = rest.reduce(evolveConsultation, initialConsultation(first, this.pack, calendar));
    } else this.state = outcome.events.reduce(evolveConsultation, this.state);
    this.events.push(...outcome.events);
    return outcome.events.map(({ type }) => type);
  }

  bySystem(name: ConsultationCommandName, data: unknown, now: string): readonly string[] {
    return this.give(name, data, systemActor(this.pack.id), now);
  }

  get now(): ConsultationState {
    if (this.state === null) throw new Error('not opened yet');
    return this.state;
  }
}

export const opened = (
  pack: PolicyPack = huzhou,
  change: Partial<Record<keyof typeof opening, unknown>> = {},
): Round => {
  const round = new Round(pack);
  round.bySystem('openRound', { ...opening, ...change }, at('2026-09-23', 0.5));
  return round;
};

export const closeClock = (round: Round): readonly string[] =>
  round.bySystem('lapseDeadline', { deadlineId: round.now.deadlines[0]?.id }, at('2026-10-01', 0));

/** Closed, with one adjustment of fire agreed and the merge attached. */
export const deciding = (): Round => {
  const round = opened();
  round.give('submitAdjustment', { adjustment: adjustment('adj-1') }, fire, at('2026-09-28', 10));
  closeClock(round);
  for (const body of [market, guidance])
    round.give('decideAdjustment', { adjustmentId: 'adj-1', decision: 'agree' }, body, at('2026-10-08', 9));
  round.bySystem('attachMerge', { proposal: 1, summary, repeats: [], silent: null }, at('2026-10-08', 9));
  return round;
};
