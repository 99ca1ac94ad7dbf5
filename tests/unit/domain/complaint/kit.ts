// given(pack) lodges a complaint of agency-a by a code; then somebody acts.
import type { ComplaintCommandName } from '../../../../domain/complaint/commands';
import { decideComplaint, parseComplaintCommand } from '../../../../domain/complaint/decide';
import type { ComplaintEvent } from '../../../../domain/complaint/events';
import { evolveComplaint, initialComplaintState } from '../../../../domain/complaint/evolve';
import { complaintNotices } from '../../../../domain/complaint/inbox';
import type { ComplaintState } from '../../../../domain/complaint/state';
import type { DomainErrorCode } from '../../../../domain/errors/codes';
import { messageFor } from '../../../../domain/errors/messages';
import { clockCommandDue } from '../../../../domain/inspection/deadline';
import type { Notice } from '../../../../domain/inspection/notice';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import type { Outcome } from '../../../../domain/shared/outcome';
import { published } from '../calendar/published-calendar';
import { expectPresentable, shanghai, type Data } from '../inspection/kit/given';
import { actorOf, type Who } from '../inspection/kit/people';

export const lodging = {
  complaintId: 'complaint-1',
  kind: 'complaint',
  classes: ['noCode'],
  textHash: 'a'.repeat(64),
  agencyIds: ['agency-a'],
  inspectionId: 'inspection-1',
  otherVisitId: null,
  enterpriseId: null,
  writable: true,
};

export class Complaint {
  state: ComplaintState | null = null;
  now = shanghai('2026-09-23 09:00');
  readonly events: ComplaintEvent[] = [];
  readonly letters: Notice[] = [];

  constructor(readonly pack: PolicyPack) {}

  try(who: Who, name: ComplaintCommandName, data: Data): Outcome<ComplaintEvent> {
    const parsed = parseComplaintCommand(name, data);
    if (!parsed.ok) return parsed;
    const { state, pack, now } = this;
    return decideComplaint(
      { state, actor: actorOf(who, pack.id), pack, now, calendar: published },
      parsed.command,
    );
  }

  private fold(events: readonly ComplaintEvent[]): ComplaintState | null {
    const [first, ...rest] = events;
    if (this.state !== null) return events.reduce(evolveComplaint, this.state);
    return first?.type === 'ComplaintLodged'
      ? rest.reduce(evolveComplaint, initialComplaintState(first, this.pack, published))
      : null;
  }

  does(who: Who, name: ComplaintCommandName, data: Data = {}): this {
    const outcome = this.try(who, name, data);
    if (!outcome.ok)
      throw new Error(`${who} ${name}: ${outcome.code} ${messageFor(outcome.code, outcome.params)}`);
    this.state = this.fold(outcome.events);
    this.events.push(...outcome.events);
    if (this.state !== null) this.letters.push(...complaintNotices(outcome.events, this.state, this.pack));
    return this;
  }

  refuses(who: Who, name: ComplaintCommandName, data: Data, code: DomainErrorCode): void {
    const outcome = this.try(who, name, data);
    expect(outcome.ok ? 'allowed' : outcome.code).toBe(code);
    if (!outcome.ok) expectPresentable(outcome);
  }

  /** Lets time pass; reminders and limits ring on the way. */
  at(text: string): this {
    this.now = shanghai(text);
    for (const { id } of this.deadlines) {
      const due = () => {
        const deadline = this.deadlines.find((candidate) => candidate.id === id);
        return deadline === undefined ? null : clockCommandDue(deadline, this.now);
      };
      for (let name = due(); name !== null; name = due()) this.does('system', name, { deadlineId: id });
    }
    return this;
  }

  get deadlines() {
    return this.state?.deadlines ?? [];
  }

  get stage() {
    return this.state?.stage;
  }

  limits(): readonly string[] {
    return this.deadlines.map(({ rule, dueOn, status }) => `${rule} ${dueOn} ${status}`);
  }

  /** To whom letters went, and of which template, since the last look. */
  sent(): readonly string[] {
    return this.letters.splice(0).map(({ template, to }) => {
      const whom = 'role' in to ? `${to.role}${to.agencyId === null ? '' : `@${to.agencyId}`}` : to.kind;
      return `${template} → ${whom}`;
    });
  }
}

export const lodged = (pack: PolicyPack, changes: Data = {}): Complaint =>
  new Complaint(pack).does('enterpriseId' in changes ? 'firm' : 'system', 'lodgeComplaint', {
    ...lodging,
    ...changes,
  });

export const upheld = {
  finding: 'upheld',
  answer: '当日确未亮码，已责令改正。',
  correction: '入企一律先亮码',
};
