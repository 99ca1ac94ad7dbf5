// Overrides: a rule that holds "in principle" (原则上) lets one case pass, by the role the pack names, told to supervision.
import { hasRole, type Role } from '../../shared/actor';
import { refuse, type Refusal } from '../../shared/outcome';
import type { CommandData } from '../commands';
import { apply } from '../rules/apply';
import { finding } from '../rules/judge';
import { separationFindings } from '../rules/people-rules';
import { cancel, emit, isLate, type Step, type Work } from '../work';

const ofTheAgency: readonly Role[] = ['unitHead', 'agencyLeader', 'principalHead'];

/** Roles inside an agency count in an agency of the visit; roles above it count outside of it. */
export const sideRefusal = (work: Work, overrideBy: Role): Refusal | null => {
  const { state, actor } = work;
  const inside = actor.agencyId !== null && state.draft.agencyIds.includes(actor.agencyId);
  if (ofTheAgency.includes(overrideBy))
    return inside ? null : refuse('otherAgency', { agencies: state.draft.agencyIds });
  return inside
    ? apply(work, [finding('separationOfDuties', { why: '检查机关不得放行或监督自己的检查' })])
    : null;
};

export const grantOverride: Step<CommandData<'grantOverride'>> = (work, { rule, reason }) => {
  // A pack pinned before a rule was there knows nothing of it.
  if (!Object.hasOwn(work.pack.rules, rule)) return refuse('notOverridable', { rule });
  const { strength, overrideBy, source } = work.pack.rules[rule];
  if (strength !== 'block*' || overrideBy === null) return refuse('notOverridable', { rule }, source);
  const accepted: readonly Role[] =
    overrideBy === 'agencyLeader' ? ['agencyLeader', 'principalHead'] : [overrideBy];
  if (!hasRole(work.actor, accepted)) return refuse('overrideRole', { rule, role: overrideBy }, source);
  const refusal =
    sideRefusal(work, overrideBy) ?? apply(work, separationFindings(work.state, work.actor.id, 'override'));
  if (refusal !== null) return refusal;
  if (work.state.overrides.some((override) => override.rule === rule))
    return refuse('alreadyDone', { command: 'grantOverride' });
  emit(work, { type: 'OverrideGranted', rule, by: work.actor.id, reason });
  emit(work, { type: 'SupervisionAlerted', about: `override.${rule}`, source });
  // With the evidence the code itself is let off where it has not come in time (A26).
  if (rule === 'uncodedEvidence' && isLate(work, 'retroCode')) cancel(work, 'retroCode', '监督机关已放行');
  return null;
};
