// After the approval: coordination, filing with its shares, publication (CX-45 to CX-48, DE-18, DE-19, JJ-20 to 22, XT-25 to 29).
import { hasRole } from '../../shared/actor';
import { refuse, type Refusal } from '../../shared/outcome';
import { advance, unfiled } from '../advance';
import type { PlanCommandData } from '../commands';
import { publisherRoles } from '../requirements';
import { emit, endLimit, type PlanGuard, type PlanStep, type PlanWork } from '../work';
import { sendBack } from './review';

/** Published for the year by the consultation (its update id makes a repeat harmless), or entered by the coordinating body. */
export const recordCoordination: PlanStep<PlanCommandData<'recordCoordination'>> = (work, data) => {
  const { outcome, ...rest } = data;
  if (outcome === 'returned') {
    sendBack(work, rest.mergeRef ?? '统筹时退回修改');
    return null;
  }
  emit(work, { type: 'PlanCoordinated', outcome, ...rest, by: work.actor.id, on: work.today });
  advance(work);
  return null;
};

/** Recipients of a change that hold no filing of it yet. */
export const unfiledOfChange = (
  { state, pack }: Pick<PlanWork, 'state' | 'pack'>,
  adjustmentId: string,
): readonly string[] =>
  pack.planning.changeFilingRecipients.value.filter(
    (body) => !state.filings.some((one) => one.adjustmentId === adjustmentId && one.body === body),
  );

const fileChange = (
  work: PlanWork,
  { body, receiptNo, adjustmentId }: PlanCommandData<'filePlan'>,
): Refusal | null => {
  const { state, actor, today } = work;
  if (adjustmentId === null || !state.changes.some((change) => change.adjustmentId === adjustmentId))
    return refuse('unknownSubject', { subject: adjustmentId });
  if (!unfiledOfChange(work, adjustmentId).includes(body))
    return refuse('notPending', { what: `备案：${body}` });
  emit(work, { type: 'PlanFiled', body, receiptNo, adjustmentId, copies: [], by: actor.id, on: today });
  if (unfiledOfChange(work, adjustmentId).length === 0) endLimit(work, 'planFiling', null, adjustmentId);
  return null;
};

export const filingGuard: PlanGuard = (work) => {
  const { state, pack } = work;
  if (state.stage === 'published')
    return state.changes.some(({ adjustmentId }) => unfiledOfChange(work, adjustmentId).length > 0)
      ? null
      : refuse('notPending', { what: '变更备案' });
  if (state.stage === 'coordination' && !pack.planning.filedBeforeCoordination.value)
    return refuse('stepMissing', { step: '统筹合并' }, pack.planning.filedBeforeCoordination.source);
  return unfiled(work).length > 0 ? null : refuse('notPending', { what: '备案' });
};

/** One body after the other; copies go to the others at the same time (DE-19, XT-29). */
export const filePlan: PlanStep<PlanCommandData<'filePlan'>> = (work, data) => {
  const refusal = filingGuard(work);
  if (refusal !== null) return refusal;
  if (work.state.stage === 'published') return fileChange(work, data);
  const { body, receiptNo, adjustmentId } = data;
  if (adjustmentId !== null) return refuse('unknownSubject', { subject: adjustmentId });
  if (!unfiled(work).includes(body)) return refuse('notPending', { what: `备案：${body}` });
  const { state, pack, actor, today } = work;
  const isFirst = state.filings.length === 0 && state.kind === 'annual';
  const copies = isFirst ? pack.planning.filingShares.value : [];
  emit(work, { type: 'PlanFiled', body, receiptNo, copies, adjustmentId: null, by: actor.id, on: today });
  if (unfiled(work).length > 0) return null;
  endLimit(work, 'planFiling');
  if (work.state.stage === 'filing') advance(work);
  return null;
};

const publisherGuard = ({ state, pack, actor }: PlanWork, command: 'publishPlan' | 'publishPlanResults') => {
  const roles = publisherRoles(state, pack);
  return hasRole(actor, roles)
    ? null
    : refuse('roleNotAllowed', { command, roles }, pack.planning.publisher.source);
};

export const publicationGuard: PlanGuard = (work) => publisherGuard(work, 'publishPlan');

export const publishPlan: PlanStep<PlanCommandData<'publishPlan'>> = (work, data) => {
  const refusal = publicationGuard(work);
  if (refusal !== null) return refusal;
  emit(work, { type: 'PlanPublished', ...data, by: work.actor.id, on: work.today });
  advance(work);
  return null;
};

export const resultsGuard: PlanGuard = ({ state, pack }) => {
  const { value, source } = pack.planning.resultsPublished;
  if (!value) return refuse('notPending', { what: '公布检查结果' }, source);
  return state.results === null ? null : refuse('alreadyDone', { command: 'publishPlanResults' });
};

/** Plan AND results (XT-25). */
export const publishPlanResults: PlanStep<PlanCommandData<'publishPlanResults'>> = (work, data) => {
  const refusal = resultsGuard(work);
  if (refusal !== null) return refusal;
  emit(work, { type: 'PlanResultsPublished', ...data, by: work.actor.id, on: work.today });
  return null;
};
