// given(pack) books guidance that agency-a leads; then somebody acts.
import { messageFor } from '../../../../domain/errors/messages';
import type { DomainErrorCode } from '../../../../domain/errors/codes';
import type { GuidanceCommandName } from '../../../../domain/guidance/commands';
import { decideGuidance, parseGuidanceCommand } from '../../../../domain/guidance/decide';
import type { GuidanceEvent } from '../../../../domain/guidance/events';
import { evolveGuidance, initialGuidanceState } from '../../../../domain/guidance/evolve';
import type { GuidanceFacts } from '../../../../domain/guidance/facts';
import { guidanceNotices, openGuidanceTasks } from '../../../../domain/guidance/inbox';
import type { GuidanceState } from '../../../../domain/guidance/state';
import { clockCommandDue } from '../../../../domain/inspection/deadline';
import type { Notice } from '../../../../domain/inspection/notice';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import type { Outcome } from '../../../../domain/shared/outcome';
import { plainDate } from '../../../../domain/calendar/plain-date';
import { published } from '../calendar/published-calendar';
import { expectPresentable, shanghai, type Data } from '../inspection/kit/given';
import { actorOf, type Who } from '../inspection/kit/people';

export const booking = {
  guidanceId: 'guidance-1',
  enterpriseId: 'firm-1',
  origin: 'online',
  service: {
    ...{ listId: 'list-1', listKind: 'scenarios', edition: 1, serviceId: 'fire', name: '消防指导' },
    ...{ form: 'guidance', agencyId: 'agency-a', fields: ['消防'] },
  },
  stage: 'growing',
  phase: 'before',
  inspectionId: null,
  wish: '想扩建',
  preferredOn: null,
};

const facts: GuidanceFacts = {
  unknownAgencies: [],
  experts: [
    { id: 'expert-1', fields: ['消防'], from: plainDate('2026-01-01'), until: plainDate('2026-12-31') },
    { id: 'expert-2', fields: ['环保'], from: plainDate('2026-01-01'), until: null },
  ],
  endedVisits: ['visit-1'],
};

export class Guidance {
  state: GuidanceState | null = null;
  now = shanghai('2026-09-23 09:00');
  readonly letters: Notice[] = [];

  constructor(readonly pack: PolicyPack) {}

  try(who: Who, name: GuidanceCommandName, data: Data): Outcome<GuidanceEvent> {
    const parsed = parseGuidanceCommand(name, data);
    if (!parsed.ok) return parsed;
    const { state, pack, now } = this;
    const actor = actorOf(who, pack.id);
    return decideGuidance({ state, actor, pack, now, calendar: published, facts }, parsed.command);
  }

  does(who: Who, name: GuidanceCommandName, data: Data = {}): this {
    const outcome = this.try(who, name, data);
    if (!outcome.ok)
      throw new Error(`${who} ${name}: ${outcome.code} ${messageFor(outcome.code, outcome.params)}`);
    const [first, ...rest] = outcome.events;
    if (this.state !== null) this.state = outcome.events.reduce(evolveGuidance, this.state);
    else if (first?.type === 'GuidanceBooked')
      this.state = rest.reduce(evolveGuidance, initialGuidanceState(first, this.pack, published));
    if (this.state !== null) this.letters.push(...guidanceNotices(outcome.events, this.state, this.pack));
    return this;
  }

  refuses(who: Who, name: GuidanceCommandName, data: Data, code: DomainErrorCode): void {
    const outcome = this.try(who, name, data);
    expect(outcome.ok ? 'allowed' : outcome.code).toBe(code);
    if (!outcome.ok) expectPresentable(outcome);
  }

  /** Lets time pass; reminders and limits ring on the way. */
  at(text: string): this {
    this.now = shanghai(text);
    const due = (id: string) => {
      const deadline = this.state?.deadlines.find((candidate) => candidate.id === id);
      return deadline === undefined ? null : clockCommandDue(deadline, this.now);
    };
    for (const { id } of this.state?.deadlines ?? [])
      for (let name = due(id); name !== null; name = due(id)) this.does('system', name, { deadlineId: id });
    return this;
  }

  get stage() {
    return this.state?.stage;
  }

  limits(): readonly string[] {
    return (this.state?.deadlines ?? []).map(({ rule, dueOn, status }) => `${rule} ${dueOn} ${status}`);
  }

  tasks(): readonly string[] {
    if (this.state === null) return [];
    return openGuidanceTasks(this.state, this.pack).map(
      ({ command, roles, agencyId, enterpriseId }) =>
        `${command}: ${roles.join(' ')}@${agencyId ?? enterpriseId ?? ''}`,
    );
  }

  /** To whom letters went, and of which template, since the last look. */
  sent(): readonly string[] {
    return this.letters.splice(0).map(({ template, to }) => {
      const whom = 'role' in to ? `${to.role}${to.agencyId === null ? '' : `@${to.agencyId}`}` : to.kind;
      return `${template} → ${whom}`;
    });
  }
}

export const bookedIn = (pack: PolicyPack, changes: Data = {}): Guidance =>
  new Guidance(pack).does('origin' in changes ? 'officer' : 'firm', 'bookGuidance', {
    ...booking,
    ...changes,
  });

export const arrangement = {
  ...{ on: '2026-09-29', mode: 'visit', agencyIds: ['agency-a', 'agency-b'], expertIds: ['expert-1'] },
};
