// Packs that no document wrote: any strength, any step, any mode. What must hold in all of them cannot rest on a pack's good sense.
import fc from 'fast-check';
import {
  filingExemptions,
  inspectionKinds,
  noticeExemptions,
  triggerSources,
} from '../../../../../domain/inspection/vocabulary';
import type {
  DeadlineRule,
  PolicyPack,
  Rule,
  StepRequirement,
} from '../../../../../domain/policy/policy-pack';
import { deadlineIds, ruleIds, type DeadlineId, type RuleId } from '../../../../../domain/policy/rule-ids';
import { realPacks } from './packs';

const strength = fc.constantFrom('block', 'block*', 'warn', 'count', 'off' as const);
const overrideBy = fc.constantFrom('agencyLeader', 'supervisor', 'governmentApprover' as const);
const mode = fc.constantFrom('before', 'atEntry', 'after' as const);

const kinds = fc.subarray([...inspectionKinds]);

const stepsOf = (
  steps: PolicyPack['steps'],
  [one, two, three, four]: readonly StepRequirement['requiredFor'][],
) => ({
  needAssessment: { ...steps.needAssessment, requiredFor: one ?? [] },
  legalReview: { ...steps.legalReview, requiredFor: two ?? [] },
  collectiveDiscussion: { ...steps.collectiveDiscussion, requiredFor: three ?? [] },
  governmentApproval: { ...steps.governmentApproval, requiredFor: four ?? [] },
});

const ruleChange = fc.record({
  id: fc.constantFrom(...ruleIds),
  strength,
  overrideBy,
  limit: fc.option(fc.nat(3)),
});
const rulesOf = (
  rules: PolicyPack['rules'],
  changes: readonly {
    id: RuleId;
    strength: Rule['strength'];
    overrideBy: Rule['overrideBy'];
    limit: number | null;
  }[],
) => ({
  ...rules,
  ...Object.fromEntries(
    changes.map(({ id, strength: how, overrideBy: who, limit }) => [
      id,
      { ...rules[id], strength: how, overrideBy: how === 'block*' ? who : null, limit },
    ]),
  ),
});

const deadlineChange = fc.record({
  id: fc.constantFrom(...deadlineIds),
  soft: fc.boolean(),
  span: fc.option(
    fc.oneof(
      fc.record({ unit: fc.constant('workingDay' as const), amount: fc.nat(7) }),
      fc.record({ unit: fc.constant('calendarDay' as const), amount: fc.nat(20) }),
      fc.constant({ unit: 'monthEnd' as const }),
      fc.record({
        unit: fc.constant('workingDayOfNextMonth' as const),
        amount: fc.integer({ min: 1, max: 5 }),
      }),
    ),
  ),
  remindWorkingDaysBefore: fc.array(fc.nat(6), { maxLength: 4 }),
});
const deadlinesOf = (
  deadlines: PolicyPack['deadlines'],
  changes: readonly (Pick<DeadlineRule, 'soft' | 'span' | 'remindWorkingDaysBefore'> & { id: DeadlineId })[],
) => ({
  ...deadlines,
  ...Object.fromEntries(changes.map(({ id, ...terms }) => [id, { ...deadlines[id], ...terms }])),
});

const madeUp = fc
  .record({
    base: fc.constantFrom(...realPacks),
    steps: fc.tuple(kinds, kinds, kinds, kinds),
    rules: fc.array(ruleChange, { maxLength: 12 }),
    deadlines: fc.array(deadlineChange, { maxLength: 6 }),
    urgent: fc.record({ approval: mode, filing: mode, code: mode, reasonRequired: fc.boolean() }),
    bearer: fc.constantFrom('task', 'enterprise' as const),
    recipients: fc.subarray(['coordinatingBody', 'justiceBureau']),
    level: fc.constantFrom('agencyLeader', 'principalHead' as const),
    flags: fc.record({
      notice: fc.boolean(),
      monthly: fc.boolean(),
      observation: fc.boolean(),
      credit: fc.boolean(),
    }),
    capExempt: fc.subarray([...triggerSources]),
    capWarnOnly: fc.subarray([...triggerSources]),
  })
  .map(
    ({
      base,
      steps,
      rules,
      deadlines,
      urgent,
      bearer,
      recipients,
      level,
      flags,
      capExempt,
      capWarnOnly,
    }): PolicyPack => ({
      ...base,
      steps: stepsOf(base.steps, steps),
      approval: {
        ...base.approval,
        level: { planned: level, special: level, triggered: level, temporary: level },
      },
      filing: { ...base.filing, recipients, parkCommitteeTold: true, exemptions: filingExemptions },
      advanceNotice: { ...base.advanceNotice, required: flags.notice, exemptions: noticeExemptions },
      code: { ...base.code, bearer },
      urgentEntry: { ...base.urgentEntry, ...urgent },
      triggers: {
        ...base.triggers,
        capExempt,
        capWarnOnly,
        monthlyReturn: flags.monthly,
        frequencyOf: flags.monthly ? 'all' : 'triggered',
      },
      outcomes: { ...base.outcomes, observation: flags.observation },
      creditRepair: { ...base.creditRepair, required: flags.credit },
      rules: rulesOf(base.rules, rules),
      deadlines: deadlinesOf(base.deadlines, deadlines),
    }),
  );

/** A real pack as often as one made up. */
export const anyPack: fc.Arbitrary<PolicyPack> = fc.oneof(fc.constantFrom<PolicyPack>(...realPacks), madeUp);
