// Joint consultation on a case in real dispute (案件会商, HZ-71): asked, answered in writing, concluded; the decision says how.
import { hasRole, type Role } from '../../shared/actor';
import { refuse, type Refusal } from '../../shared/outcome';
import { mayConclude, openConsultation, opinionsMissing } from '../case-care';
import type { CommandData } from '../commands';
import { finding, type Finding } from '../rules/judge';
import { resultOf } from '../state';
import { emit, meet, open, type Guard, type Step, type Work } from '../work';
import { ownAgencyRefusal } from './own-agency';

const what = '案件会商';

/** Bodies that the pack invites; a pack from before, or a place that says nothing of it, has none. */
const offered = ({ pack }: Work): readonly string[] => pack.caseConsultation?.bodies.value ?? [];

const notOffered = (work: Work): Refusal =>
  refuse('notOfferedHere', { what, offered: offered(work) }, work.pack.caseConsultation?.bodies.source);

const offeredRefusal = (work: Work): Refusal | null => (offered(work).length === 0 ? notOffered(work) : null);

/** Of a result that there is, before it is decided; one consultation after the other. */
const momentRefusal = ({ state }: Work, agencyId: string): Refusal | null => {
  const result = resultOf(state, agencyId);
  if (result === null) return refuse('stepMissing', { step: '录入检查结果' });
  if (result.decisionRef !== null) return refuse('alreadyDone', { command: 'recordPenaltyDecision' });
  return openConsultation(state, agencyId) === null
    ? null
    : refuse('alreadyDone', { command: 'requestCaseConsultation' });
};

export const requestGuard: Guard = (work) =>
  offeredRefusal(work) ?? (work.actor.agencyId === null ? null : momentRefusal(work, work.actor.agencyId));

const subjectRefusal = (
  { state }: Work,
  { agencyId, subject, objectionRef }: CommandData<'requestCaseConsultation'>,
): Refusal | null => {
  if (subject === 'case' && resultOf(state, agencyId)?.caseRef == null)
    return refuse('stepMissing', { step: '立案' });
  return subject === 'objection' && objectionRef === undefined
    ? refuse('fieldRequired', { field: '异议的编号' })
    : null;
};

export const requestCaseConsultation: Step<CommandData<'requestCaseConsultation'>> = (work, data) => {
  const { agencyId, bodies } = data;
  const refusal =
    requestGuard(work) ??
    ownAgencyRefusal(work, agencyId) ??
    (bodies.every((body) => offered(work).includes(body)) ? null : notOffered(work)) ??
    subjectRefusal(work, data);
  if (refusal !== null) return refusal;
  emit(work, { type: 'CaseConsultationRequested', by: work.actor.id, on: work.today, ...data });
  open(work, 'caseConsultation', agencyId);
  return null;
};

const handlers: readonly Role[] = ['drafter', 'officer', 'legalReviewer'];

/**
 * The justice department says its opinion itself; procuratorate and court have no account here, so the agency takes down
 * their letter under its number.
 */
const writerRefusal = (
  work: Work,
  { agencyId, body, documentRef }: CommandData<'giveConsultationOpinion'>,
): Refusal | null => {
  const isJustice = hasRole(work.actor, ['supervisor']);
  if (isJustice !== (body === 'justice'))
    return refuse('roleNotAllowed', {
      command: 'giveConsultationOpinion',
      roles: body === 'justice' ? ['supervisor'] : handlers,
    });
  if (isJustice) return null;
  return (
    ownAgencyRefusal(work, agencyId) ??
    (documentRef === undefined ? refuse('fieldRequired', { field: '来文的文号' }) : null)
  );
};

/**
 * Some opinion that is this actor's to give: that of justice for the justice department, in whichever agency's consultation; of
 * the others, in the own agency's, for its people.
 */
export const opinionGuard: Guard = ({ state, actor }) => {
  const isJustice = hasRole(actor, ['supervisor']);
  const theirs = (state.caseConsultations ?? []).filter(
    (one) => one.concluded === null && (isJustice || one.agencyId === actor.agencyId),
  );
  if (theirs.length === 0) return refuse('notPending', { what });
  const isOurs = (body: string): boolean => isJustice === (body === 'justice');
  const asked = theirs.flatMap((one) => opinionsMissing(one).filter(isOurs));
  return asked.length > 0 ? null : refuse('notPending', { what: '这一方的书面意见' });
};

export const conclusionGuard: Guard = ({ state, actor }) => {
  const consultation = actor.agencyId === null ? null : openConsultation(state, actor.agencyId);
  if (consultation === null) return refuse('notPending', { what });
  return mayConclude(state, consultation) ? null : refuse('stepMissing', { step: '收齐各方的书面意见' });
};

export const giveConsultationOpinion: Step<CommandData<'giveConsultationOpinion'>> = (work, data) => {
  const consultation = openConsultation(work.state, data.agencyId);
  const nothing = opinionGuard(work);
  if (nothing !== null) return nothing;
  if (consultation === null) return refuse('notPending', { what });
  const refusal = writerRefusal(work, data);
  if (refusal !== null) return refusal;
  if (!consultation.bodies.includes(data.body)) return refuse('notPending', { what: '这一方的书面意见' });
  if (!opinionsMissing(consultation).includes(data.body))
    return refuse('alreadyDone', { command: 'giveConsultationOpinion' });
  emit(work, { type: 'ConsultationOpinionGiven', by: work.actor.id, on: work.today, ...data });
  return null;
};

export const concludeCaseConsultation: Step<CommandData<'concludeCaseConsultation'>> = (work, data) => {
  const own = conclusionGuard(work) ?? ownAgencyRefusal(work, data.agencyId);
  if (own !== null) return own;
  const consultation = openConsultation(work.state, data.agencyId);
  if (consultation === null) return refuse('notPending', { what });
  const missing = opinionsMissing(consultation);
  emit(work, { type: 'CaseConsultationConcluded', by: work.actor.id, on: work.today, missing, ...data });
  meet(work, 'caseConsultation', data.agencyId);
  return null;
};

/** A case in consultation waits for its end, which may be drawn without those who do not answer in time. */
export const consultingRefusal = ({ state }: Work, agencyId: string): Refusal | null =>
  openConsultation(state, agencyId) === null ? null : refuse('stepMissing', { step: what });

/** HZ-71: what was concluded together stands in the decision, or why it is not followed. */
export const consultationFindings = (
  { state }: Work,
  agencyId: string,
  stated: string | undefined,
): readonly Finding[] =>
  stated === undefined && (state.caseConsultations ?? []).some((one) => one.agencyId === agencyId)
    ? [finding('consultationStated')]
    : [];
