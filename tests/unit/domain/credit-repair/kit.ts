// given(pack) tells a credit record of a penalty published until 2 March 2027; then somebody acts.
import { decideCredit, parseCreditCommand } from '../../../../domain/credit-repair/decide';
import type { CreditCommandName } from '../../../../domain/credit-repair/commands';
import type { CreditRepairEvent } from '../../../../domain/credit-repair/events';
import { evolveCredit, initialCreditState } from '../../../../domain/credit-repair/evolve';
import type { CreditFacts } from '../../../../domain/credit-repair/follow-up';
import type { CreditRepairState } from '../../../../domain/credit-repair/state';
import type { DomainErrorCode } from '../../../../domain/errors/codes';
import { clockCommandDue } from '../../../../domain/inspection/deadline';
import { messageFor } from '../../../../domain/errors/messages';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import type { Outcome } from '../../../../domain/shared/outcome';
import { published } from '../calendar/published-calendar';
import { expectPresentable, shanghai, type Data } from '../inspection/kit/given';
import { actorOf, type Who } from '../inspection/kit/people';

export const telling = {
  creditRecordId: 'inspection-1-credit',
  inspectionId: 'inspection-1',
  enterpriseId: 'firm-1',
  agencyId: 'agency-a',
  agencyIds: ['agency-a', 'agency-b'],
  decisionRef: 'decision-1',
  category: 'general',
  publicationEndsOn: '2027-03-02',
};

export class CreditRecord {
  state: CreditRepairState | null = null;
  now = shanghai('2026-03-02 09:00');
  readonly events: CreditRepairEvent[] = [];
  /** What the ledger would say to the next command. */
  facts: CreditFacts | null = null;

  constructor(readonly pack: PolicyPack) {}

  try(who: Who, name: CreditCommandName, data: Data): Outcome<CreditRepairEvent> {
    const parsed = parseCreditCommand(name, data);
    if (!parsed.ok) return parsed;
    const { state, pack, now, facts } = this;
    return decideCredit(
      { state, actor: actorOf(who, pack.id), pack, now, calendar: published, facts },
      parsed.command,
    );
  }

  private fold(events: readonly CreditRepairEvent[]): CreditRepairState | null {
    const [first, ...rest] = events;
    if (this.state !== null) return events.reduce(evolveCredit, this.state);
    return first?.type === 'CreditRepairTold'
      ? rest.reduce(evolveCredit, initialCreditState(first, this.pack, published))
      : null;
  }

  does(who: Who, name: CreditCommandName, data: Data = {}): this {
    const outcome = this.try(who, name, data);
    if (!outcome.ok)
      throw new Error(`${who} ${name}: ${outcome.code} ${messageFor(outcome.code, outcome.params)}`);
    this.state = this.fold(outcome.events);
    this.events.push(...outcome.events);
    return this;
  }

  refuses(who: Who, name: CreditCommandName, data: Data, code: DomainErrorCode): void {
    const outcome = this.try(who, name, data);
    expect(outcome.ok ? 'allowed' : outcome.code).toBe(code);
    if (!outcome.ok) expectPresentable(outcome);
  }

  /** What the ledger says next. */
  knowing(facts: CreditFacts | null): this {
    this.facts = facts;
    return this;
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

  silentlyAt(text: string): this {
    this.now = shanghai(text);
    return this;
  }

  get deadlines() {
    return this.state?.deadlines ?? [];
  }

  get stage() {
    return this.state?.stage;
  }

  get types() {
    return this.events.map(({ type }) => type);
  }

  limits(): readonly string[] {
    return this.deadlines.map(({ rule, dueOn, status }) => `${rule} ${dueOn} ${status}`);
  }
}

export const told = (pack: PolicyPack): CreditRecord =>
  new CreditRecord(pack).does('system', 'tellCreditRepair', telling);

export const application = { commitmentRef: '承诺书 1', proofRefs: ['缴款凭证'] };
