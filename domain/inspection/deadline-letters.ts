// Who hears that a deadline is near or over: those whose matter it is, by name where the file names them.
import type { DeadlineRule, PolicyPack } from '../policy/policy-pack';
import type { DeadlineId } from '../policy/rule-ids';
import { systemActorId, type Role } from '../shared/actor';
import type { Deadline, DeadlineEscalated } from './deadline';
import { toEnterprise, toPerson, toRole, type Letter, type Notice, type NoticeTemplate } from './notice';
import { governmentApprovalDue } from './requirements';
import { approverRoles } from './stage-tasks';
import type { InspectionState } from './state';

/** Roles that sit outside the inspecting agencies: one body of each in the jurisdiction. */
const outside: readonly Role[] = [
  'coordinatingBody',
  'governmentApprover',
  'parkCommittee',
  'supervisor',
  'disciplineInspection',
  'creditAuthority',
];

/** Limits that the visiting team itself can meet; all others are the agency's whose items they are (A34). */
const ofTheTeam: readonly string[] = ['entryWindow'];

/** What a letter to the holders is about: the limit's rule and, of a joint visit, the agency or officer it concerns. */
type About = Pick<Deadline, 'rule' | 'subject'>;

/**
 * The people of the lead agency whom the file names: its team, its drafter. null where it names nobody who could act:
 * the matter is another agency's, or the team came from an agency entrusted with the visit alone.
 */
const namedPeople = (
  state: InspectionState,
  role: Role,
  { rule, subject }: About,
): readonly string[] | null => {
  const { draft, officerIds, people } = state;
  if (draft.agencyIds.includes(subject) && subject !== draft.leadAgencyId) return null;
  if (role === 'drafter') return people.drafter === systemActorId ? null : [people.drafter];
  if (role !== 'officer' || officerIds.length === 0) return null;
  return draft.mode === 'entrusted' && !ofTheTeam.includes(rule) ? null : officerIds;
};

/**
 * Letters to roles in a matter of this visit. `officer` means the visit's own team and `drafter` the one who drafted it, not
 * everybody of that role; a matter of one agency of a joint visit (its recheck, its transfer receipt) goes to that agency; a
 * body above the agencies is addressed without one.
 */
export const toHolders = (
  template: NoticeTemplate,
  roles: readonly Role[],
  about: About,
  state: InspectionState,
  params: Notice['params'],
): readonly Letter[] => {
  const { draft } = state;
  const agencyId = draft.agencyIds.includes(about.subject) ? about.subject : draft.leadAgencyId;
  const named = roles.flatMap((role) => namedPeople(state, role, about) ?? []);
  const unnamed = roles.filter((role) => namedPeople(state, role, about) === null);
  return [
    ...[...new Set(named)].map((personId) => toPerson(template, personId, params)),
    ...[...new Set(unnamed)].map((role) =>
      role === 'enterprise'
        ? toEnterprise(template, state, params)
        : toRole(template, role, outside.includes(role) ? null : agencyId, params),
    ),
  ];
};

/** What a letter says of a limit that is over: that date, to whom it now goes and how long it has been over. */
export const escalationParams = (
  deadline: Deadline,
  rung: number,
  workingDaysOver: number,
): Notice['params'] => ({
  ...deadlineParams(deadline),
  rung: String(rung),
  workingDaysOver: String(workingDaysOver),
});

/** Of the roles that the pack names those whose move it is: who may approve this kind (A17) and has not done so yet. */
const holdersNow = (
  rule: DeadlineId,
  holders: readonly Role[],
  state: InspectionState,
  pack: PolicyPack,
): readonly Role[] => {
  if (rule !== 'approval' && rule !== 'retroApproval') return holders;
  const awaited: readonly Role[] =
    rule === 'approval' && state.people.approver !== null && governmentApprovalDue(state, pack)
      ? ['governmentApprover']
      : approverRoles(state, pack);
  return holders.filter((role) => awaited.includes(role));
};

/** What a letter says of a limit: its date, whether the document or we set it (A11), and on what ground. */
export const deadlineParams = ({ rule, dueOn, soft, source }: Deadline): Notice['params'] => ({
  rule,
  dueOn,
  soft: String(soft),
  clauses: source.clauses.join(' '),
  ours: source.ours ?? '',
});

/** Whom a rung reaches: 0 the holders, then what the pack says, and for how many working days it has been over. */
export const rungOf = (
  { holders, escalation }: DeadlineRule,
  rung: number,
): { readonly roles: readonly Role[]; readonly workingDaysOver: number } => {
  const above = escalation[rung - 1];
  return above === undefined
    ? { roles: holders, workingDaysOver: 1 }
    : { roles: above.to, workingDaysOver: above.afterWorkingDays };
};

/** Of several measures with limits of their own: which one it is. */
const measureParams = ({ impacts = [] }: InspectionState, { part }: Deadline): Notice['params'] => {
  const measure = impacts.flatMap(({ measures }) => measures).find(({ id }) => id === part);
  return measure === undefined ? {} : { measure: measure.kind };
};

/** Letters to the holders of a deadline that is near. */
export const reminderLetters = (id: string, state: InspectionState, pack: PolicyPack): readonly Letter[] => {
  const deadline = state.deadlines.find((candidate) => candidate.id === id);
  if (deadline === undefined) return [];
  const roles = holdersNow(deadline.rule, pack.deadlines[deadline.rule].holders, state, pack);
  const params = { ...deadlineParams(deadline), ...measureParams(state, deadline) };
  return toHolders('deadlineReminder', roles, deadline, state, params);
};

/** Letters of one rung about a deadline that is over and not done. */
export const escalationLetters = (
  { deadlineId, rung }: Pick<DeadlineEscalated, 'deadlineId' | 'rung'>,
  state: InspectionState,
  pack: PolicyPack,
): readonly Letter[] => {
  const deadline = state.deadlines.find((candidate) => candidate.id === deadlineId);
  if (deadline === undefined) return [];
  const { roles, workingDaysOver } = rungOf(pack.deadlines[deadline.rule], rung);
  return toHolders(
    'deadlineLapsed',
    rung === 0 ? holdersNow(deadline.rule, roles, state, pack) : roles,
    deadline,
    state,
    { ...escalationParams(deadline, rung, workingDaysOver), ...measureParams(state, deadline) },
  );
};
