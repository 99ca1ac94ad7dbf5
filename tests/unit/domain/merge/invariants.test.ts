// What must hold of every proposal, whatever the plan: sixty checks at twelve enterprises, officers scarce, twenty plans.
import { isWorkingDay } from '../../../../domain/calendar/working-days';
import type { MergePlan, MergePlanInput, PlannedCheck } from '../../../../domain/merge/plan';
import { mondayOf } from '../../../../domain/merge/plan-days';
import type { MergeProposal, ProposedVisit } from '../../../../domain/merge/proposal';
import { proposeMerge } from '../../../../domain/merge/propose';
import { readMergePlan } from '../../../../domain/merge/read-plan';
import { published } from '../calendar/published-calendar';
import { parsed, randomFrom, smallPlan } from './small-cases';

const size = { checks: 60, enterprises: 12, agencies: 6, weeks: 4, hasLimits: true };
const plans = Array.from({ length: 20 }, (_, seed) => smallPlan(seed + 4000, size));

const proposed = (input: MergePlanInput): MergeProposal => {
  const read = readMergePlan(input, published);
  if (!read.ok) throw new Error(read.faults.join('\n'));
  return proposeMerge(read);
};

const checksOf = (plan: MergePlan, { checkIds }: ProposedVisit): PlannedCheck[] =>
  plan.checks.filter(({ id }) => checkIds.includes(id));

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const shuffled = <T>(list: readonly T[], random: () => number): T[] =>
  list
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);

describe.each(plans.map((input, index) => [index, input] as const))('plan %i', (seed, input) => {
  const plan = parsed(input);
  const proposal = proposed(input);
  const joint = proposal.visits.filter(({ checkIds }) => checkIds.length > 1);

  it('has every on-site check in exactly one visit, and off-site checks in none', () => {
    const onSite = plan.checks.filter(({ channel }) => channel === 'onSite').map(({ id }) => id);
    expect(proposal.visits.flatMap(({ checkIds }) => checkIds).sort()).toEqual(onSite.sort());
    expect(proposal.offSite).toEqual(
      plan.checks.flatMap(({ id, channel }) => (channel === 'offSite' ? [id] : [])).sort(),
    );
  });

  it('visits on a working day within the windows of all its checks', () => {
    for (const visit of proposal.visits) {
      expect(isWorkingDay(visit.day, published)).toBe(true);
      expect(mondayOf(visit.day)).toBe(visit.weekOf);
      for (const { window, enterpriseId } of checksOf(plan, visit)) {
        expect(enterpriseId).toBe(visit.enterpriseId);
        expect(visit.day >= window.from && visit.day <= window.to).toBe(true);
        expect(visit.possible.from >= window.from && visit.possible.to <= window.to).toBe(true);
      }
    }
  });

  it('keeps within people, agencies and minutes of a visit', () => {
    for (const visit of joint) {
      expect(visit.people).toBe(sum(visit.participants.map(({ people }) => people)));
      expect(visit.people).toBeLessThanOrEqual(plan.limits.people ?? Infinity);
      expect(visit.participants.length).toBeLessThanOrEqual(plan.limits.agencies);
      expect(visit.minutes).toBeLessThanOrEqual(plan.limits.minutes);
    }
  });

  it('leaves alone what stays alone, and joins no agencies at an enterprise that opted out', () => {
    const alone = new Set(plan.items.filter((item) => item.alone).map(({ id }) => id));
    const optedOut = new Set(plan.enterprises.filter((e) => e.jointOptOut).map(({ id }) => id));
    for (const visit of joint) {
      const checks = checksOf(plan, visit);
      expect(checks.some(({ itemIds }) => itemIds.some((id) => alone.has(id)))).toBe(false);
      if (optedOut.has(visit.enterpriseId))
        expect(new Set(checks.map(({ agencyId }) => agencyId)).size).toBe(1);
    }
  });

  it('keeps apart what the plan or people keep apart', () => {
    const apart = [
      ...plan.apart.map(({ checkIds }) => checkIds as readonly string[]),
      ...plan.decisions.flatMap((d) => (d.kind === 'refuse' ? [d.checkIds] : [])),
    ];
    for (const { checkIds } of joint)
      for (const list of apart) expect(list.filter((id) => checkIds.includes(id)).length).toBeLessThan(2);
  });

  it('sends the owner of every check, or one who goes anyway with a letter for simple items', () => {
    const simple = new Set(plan.items.filter((item) => item.simple).map(({ id }) => id));
    for (const visit of proposal.visits) {
      const goers = visit.participants.map(({ agencyId }) => agencyId);
      expect(goers).toContain(visit.leadAgencyId);
      for (const check of checksOf(plan, visit)) {
        const entrusted = visit.entrusted.find(({ checkId }) => checkId === check.id);
        expect(goers).toContain(entrusted?.byAgencyId ?? check.agencyId);
        const team = visit.participants.find(
          ({ agencyId }) => agencyId === (entrusted?.byAgencyId ?? check.agencyId),
        );
        expect(team?.people).toBeGreaterThanOrEqual(check.people);
        if (entrusted === undefined) continue;
        expect(goers).not.toContain(check.agencyId);
        expect(check.entrustable && check.itemIds.every((id) => simple.has(id))).toBe(true);
        expect(plan.entrustments).toContainEqual({
          ref: entrusted.entrustmentRef,
          ownerAgencyId: check.agencyId,
          entrustedAgencyId: entrusted.byAgencyId,
        });
        const own = checksOf(plan, visit).filter(({ agencyId }) => agencyId === entrusted.byAgencyId);
        expect(own.length).toBeGreaterThan(0);
      }
    }
  });

  it('tells the load of every agency and week as the visits add up to it, and every week above it', () => {
    const load = new Map<string, number>();
    for (const { weekOf, participants } of proposal.visits)
      for (const { agencyId, people } of participants)
        load.set(`${agencyId} ${weekOf}`, (load.get(`${agencyId} ${weekOf}`) ?? 0) + people);
    expect(new Map(proposal.weeks.map((w) => [`${w.agencyId} ${w.weekOf}`, w.officerVisits]))).toEqual(load);
    const above = proposal.weeks.filter((w) => w.capacity !== null && w.officerVisits > w.capacity);
    expect(proposal.overloads).toEqual(above);
    expect(proposal.excess.officerVisits).toBe(sum(above.map((w) => w.officerVisits - (w.capacity ?? 0))));
    expect(proposal.excess.unavoidable).toBeLessThanOrEqual(proposal.excess.officerVisits);
  });

  it('tells every cap that it exceeds', () => {
    for (const { id, visitsPerEnterprise } of plan.agencies) {
      for (const enterprise of plan.enterprises) {
        const ofClass = plan.caps?.find((cap) => cap.enterpriseId === enterprise.id && cap.agencyId === id);
        const cap = ofClass?.visits ?? visitsPerEnterprise;
        if (cap === null) continue;
        const visits = proposal.visits.filter(
          (visit) =>
            visit.enterpriseId === enterprise.id && checksOf(plan, visit).some((c) => c.agencyId === id),
        ).length;
        const made = plan.visitsMade.filter((m) => m.enterpriseId === enterprise.id && m.agencyId === id);
        const allowed = cap - sum(made.map((m) => m.visits));
        const told = proposal.overCap.find((o) => o.enterpriseId === enterprise.id && o.agencyId === id);
        expect(told).toEqual(
          visits > Math.max(0, allowed) || (visits > 0 && visits > allowed)
            ? { enterpriseId: enterprise.id, agencyId: id, visits, allowed }
            : undefined,
        );
      }
    }
  });

  it('adds up: what the visits save is what the totals say', () => {
    const { before, after } = proposal.totals;
    const saves = proposal.visits.flatMap((visit) => visit.saves);
    expect(sum(saves.map(({ visits }) => visits))).toBe(before.visits - after.visits);
    expect(sum(saves.map(({ officerVisits }) => officerVisits))).toBe(
      before.officerVisits - after.officerVisits,
    );
    expect(proposal.lowerBound).toBeLessThanOrEqual(after.visits);
    expect(proposal.gap).toBeCloseTo((after.visits - proposal.lowerBound) / proposal.lowerBound);
  });

  it('says of each lone check why, with every other visit of its enterprise', () => {
    const lone = proposal.visits.filter(({ checkIds }) => checkIds.length === 1);
    expect(proposal.lone.map(({ visitId }) => visitId)).toEqual(lone.map(({ id }) => id));
    for (const { visitId, reason, against } of proposal.lone) {
      const visit = lone.find(({ id }) => id === visitId);
      const others = proposal.visits.filter(
        (other) => other.enterpriseId === visit?.enterpriseId && other !== visit,
      );
      if (reason === 'onlyCheck') expect(others).toEqual([]);
      else if (reason !== 'mustStayAlone')
        expect(against.map((one) => one.visitId)).toEqual(others.map(({ id }) => id));
    }
  });

  it('is the same however the plan was ordered', () => {
    const random = randomFrom(seed);
    const reordered = {
      ...input,
      agencies: shuffled(input.agencies, random),
      enterprises: shuffled(input.enterprises, random),
      items: shuffled(input.items, random),
      entrustments: shuffled(input.entrustments ?? [], random),
      checks: shuffled(input.checks, random),
    };
    expect(proposed(reordered)).toEqual(proposal);
  });

  it('keeps what people accepted, changed and refused, and arranges the rest around it', () => {
    const [accepted, moved, refused] = [joint[0], proposal.visits.at(-1), joint[1]];
    const other = proposal.visits.find(
      (visit) => visit !== accepted && visit !== refused && visit !== moved && !visit.isDecided,
    );
    const decisions: MergePlanInput['decisions'] = [
      ...(accepted === undefined
        ? []
        : [
            {
              kind: 'accept' as const,
              checkIds: [...accepted.checkIds],
              day: accepted.possible.to,
              leadAgencyId: plan.checks.find(({ id }) => id === accepted.checkIds[0])?.agencyId ?? null,
            },
          ]),
      ...(refused === undefined ? [] : [{ kind: 'refuse' as const, checkIds: [...refused.checkIds] }]),
      ...(other === undefined
        ? []
        : [{ kind: 'setDay' as const, checkId: other.checkIds[0] ?? '', day: other.possible.to }]),
    ];
    const second = proposed({ ...input, decisions: [...(input.decisions ?? []), ...decisions] });
    const kept = second.visits.find(({ isDecided }) => isDecided);
    if (accepted !== undefined) {
      expect(kept?.checkIds).toEqual(accepted.checkIds);
      expect(kept?.day).toBe(accepted.possible.to);
      expect(kept?.leadRule).toBe('decided');
    }
    for (const { checkIds } of second.visits)
      expect(checkIds.filter((id) => refused?.checkIds.includes(id)).length).toBeLessThan(2);
    const set = second.visits.find(({ checkIds }) => checkIds.includes(other?.checkIds[0] ?? ''));
    if (other !== undefined) expect(set?.day).toBe(other.possible.to);
    expect(second.visits.flatMap(({ checkIds }) => checkIds).length).toBe(proposal.totals.before.visits);
  });
});
