// drafting(pack, change) draws up a plan of agency-a for 2026; then somebody acts, as a test tells it.
import type { DomainErrorCode } from '../../../../domain/errors/codes';
import { messageFor } from '../../../../domain/errors/messages';
import { clockCommandDue } from '../../../../domain/inspection/deadline';
import { unfiled } from '../../../../domain/plan/advance';
import type { PlanCommandName } from '../../../../domain/plan/commands';
import { decidePlan, parsePlanCommand } from '../../../../domain/plan/decide';
import type { PlanEvent } from '../../../../domain/plan/events';
import { evolvePlan, initialPlanState } from '../../../../domain/plan/evolve';
import type { PlanFacts } from '../../../../domain/plan/facts';
import type { PlanState } from '../../../../domain/plan/state';
import { openPlanTasks } from '../../../../domain/plan/tasks';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import type { Outcome } from '../../../../domain/shared/outcome';
import { published } from '../calendar/published-calendar';
import { expectPresentable, shanghai, type Data } from '../inspection/kit/given';
import { actorOf, type Who } from '../inspection/kit/people';

export const line = (change: Data = {}): Data => ({
  ref: 'a-1',
  title: '消防安全检查',
  itemIds: ['item-a'],
  targets: { kind: 'named', enterpriseIds: ['firm-1', 'firm-2'] },
  window: { from: '2026-05-01', to: '2026-06-30' },
  mode: 'single',
  channel: 'onSite',
  method: '现场检查',
  content: '消防通道',
  basis: '消防法第五十三条',
  ...change,
});

export const head = (change: Data = {}): Data => ({
  title: '2026年度检查计划',
  period: { from: '2026-01-01', to: '2026-12-31' },
  basis: '权责清单',
  goals: '减少火灾',
  form: '双随机和重点检查',
  scope: '辖区企业',
  content: '消防安全',
  schedule: [{ month: 5, work: '企业自查和抽查' }],
  capPerEnterprise: 2,
  inputs: { lastYear: '去年检查 120 户', sectorRisk: '仓储业风险高' },
  ...change,
});

export const annual = (change: Data = {}, heading: Data = {}): Data => ({
  kind: 'annual',
  year: 2026,
  agencyId: 'agency-a',
  head: head(heading),
  lines: [line()],
  ...change,
});

export const special = (heading: Data = {}, change: Data = {}): Data =>
  annual(
    { kind: 'special', ...change },
    {
      title: '仓储火灾隐患专项检查',
      period: { from: '2026-05-01', to: '2026-07-31' },
      criterion: '去年有火警记录的仓储企业',
      ...heading,
    },
  );

const noFacts: PlanFacts = {
  agencies: [
    { id: 'agency-a', qualified: true, township: false },
    { id: 'agency-b', qualified: true, township: false },
  ],
  items: [
    {
      id: 'item-a',
      ownerAgencyId: 'agency-a',
      published: [{ from: '2025-01-01' as never, to: null }],
      hasLegalBasis: true,
    },
  ],
  unknownEnterprises: [],
  coveredPools: [],
  takenRefs: [],
  samePlanIds: [],
  specials: { ofAgency: 0, ofArea: 0 },
  limits: [],
  overlappingLines: [],
  urgentPlan: null,
};

export class Plan {
  state: PlanState | null = null;
  now = shanghai('2026-01-05 09:00');
  facts: PlanFacts = noFacts;
  readonly events: PlanEvent[] = [];

  constructor(readonly pack: PolicyPack) {}

  try(who: Who, name: PlanCommandName, data: Data = {}): Outcome<PlanEvent> {
    const parsed = parsePlanCommand(name, data);
    if (!parsed.ok) return parsed;
    const { state, pack, now, facts } = this;
    return decidePlan(
      { state, actor: actorOf(who, pack.id), pack, now, calendar: published, facts },
      parsed.command,
    );
  }

  does(who: Who, name: PlanCommandName, data: Data = {}): this {
    const outcome = this.try(who, name, data);
    if (!outcome.ok)
      throw new Error(`${who} ${name}: ${outcome.code} ${messageFor(outcome.code, outcome.params)}`);
    const [first, ...rest] = outcome.events;
    this.state =
      this.state === null && first?.type === 'PlanDrafted'
        ? rest.reduce(evolvePlan, initialPlanState(first, this.pack, published))
        : outcome.events.reduce(evolvePlan, this.state as PlanState);
    this.events.push(...outcome.events);
    return this;
  }

  /** @returns the clauses on which the refusal rests */
  refuses(who: Who, name: PlanCommandName, data: Data, code: DomainErrorCode): readonly string[] {
    const outcome = this.try(who, name, data);
    expect(outcome.ok ? 'allowed' : outcome.code).toBe(code);
    if (outcome.ok) return [];
    expectPresentable(outcome);
    return outcome.source.clauses;
  }

  knowing(facts: Partial<PlanFacts>): this {
    this.facts = { ...this.facts, ...facts };
    return this;
  }

  /** Lets time pass; reminders and limits ring on the way. */
  at(text: string): this {
    this.now = shanghai(text);
    for (const { id } of this.deadlines) {
      const due = () => {
        const deadline = this.deadlines.find((one) => one.id === id);
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

  tasks() {
    return this.state === null ? [] : openPlanTasks(this.state, this.pack);
  }

  passed(): readonly string[] {
    return (this.state?.passedSteps ?? []).map(({ stage }) => stage);
  }
}

export const drafted = (pack: PolicyPack, draft: Data = annual()): Plan =>
  new Plan(pack).does('drafter', 'draftPlan', { planId: 'plan-1', draft });

const opinion = { opinion: '同意' };
export const necessary = { finding: '三月以来火警增多', necessary: true };
export const minutes = { heldOn: '2026-01-05', minutesRef: '纪要〔2026〕1号', conclusion: 'agreed' };
export const merged = { consultationId: 'c-2026', outcome: 'merged', mergeRef: 'merge-1' };
export const publication = { where: '政府网站', publicationRef: '公告〔2026〕1号' };

/** One act that carries the plan on from where it stands. */
export const carryOn = (plan: Plan): Plan => {
  switch (plan.stage) {
    case 'draft':
      if (plan.state?.kind === 'special' && plan.state.needAssessment === null)
        return plan.does('drafter', 'assessPlanNeed', necessary);
      return plan.does('drafter', 'submitPlan');
    case 'legalReview':
      return plan.does('reviewer', 'passPlanLegalReview', opinion);
    case 'collectiveDiscussion':
      return plan.does('leader', 'recordPlanDiscussion', minutes);
    case 'approval':
      return plan.does('leader', 'approvePlan', opinion);
    case 'governmentApproval':
      return plan.does('government', 'approvePlanByGovernment', { documentRef: '政复〔2026〕3号' });
    case 'coordination':
      return plan.does('coordinating', 'recordCoordination', merged);
    case 'filing': {
      const [body = ''] = plan.state === null ? [] : unfiled({ state: plan.state, pack: plan.pack });
      return plan.does('drafter', 'filePlan', { body, receiptNo: 'R-1' });
    }
    case 'publication':
      return plan.does(
        plan.try('drafter', 'publishPlan', publication).ok ? 'drafter' : 'coordinating',
        'publishPlan',
        publication,
      );
    case 'published':
    case 'closed':
    case 'withdrawn':
    case 'refused':
    case undefined:
      throw new Error(`nothing carries on a plan at ${String(plan.stage)}`);
  }
};

/** Carries it on until it stands at this stage. */
export const until = (plan: Plan, stage: string): Plan => {
  for (let steps = 0; plan.stage !== stage; steps += 1) {
    if (steps > 12) throw new Error(`never comes to ${stage}: ${String(plan.stage)}`);
    carryOn(plan);
  }
  return plan;
};
