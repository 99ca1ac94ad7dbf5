// Between approval and the door: advance notice and code.
import { refuse } from '../../shared/outcome';
import type { CommandData } from '../commands';
import type { Draft } from '../draft';
import type { SelfCheckPoint } from '../events';
import { noticeGradeOf } from '../notice-grade';
import { emit, type Guard, type Step } from '../work';
import type { NoticeExemption } from '../vocabulary';
import { dayRefusal } from './before-visit';
import { unnumbered } from './documents';

export const noticeGuard: Guard = ({ state }) =>
  state.notice === 'served' ? refuse('alreadyDone', { command: 'serveAdvanceNotice' }) : null;

/** Whoever is asked to check himself and not told what, checks what will be inspected. */
const itemsToCheck = ({ itemIds }: Draft): readonly SelfCheckPoint[] =>
  itemIds.map((id) => ({ id, text: null }));

export const serveAdvanceNotice: Step<CommandData<'serveAdvanceNotice'>> = (
  work,
  { documentNo, contents, visitOn, selfCheck },
) => {
  const { advanceNotice } = work.pack;
  const refusal = noticeGuard(work);
  if (refusal !== null) return refusal;
  const missing = advanceNotice.contents.filter((content) => !contents.includes(content));
  if (missing.length > 0) return refuse('fieldRequired', { field: missing.join('、') }, advanceNotice.source);
  const outside = visitOn === undefined ? null : dayRefusal(work, visitOn);
  if (outside !== null) return outside;
  if (documentNo === undefined) return unnumbered('advanceNotice');
  const grade = noticeGradeOf(work.pack, work.state.draft.kind, work.facts);
  const points = selfCheck ?? (grade?.selfCheck === true ? itemsToCheck(work.state.draft) : undefined);
  emit(work, {
    type: 'AdvanceNoticeServed',
    on: work.today,
    documentNo,
    contents,
    ...(grade === null ? {} : { grade: grade.name }),
    ...(visitOn === undefined ? {} : { visitOn }),
    ...(points === undefined ? {} : { selfCheck: points }),
  });
  return null;
};

/** What the draft itself shows of a ground; the others rest on a law or an order that the reason names. */
const bornOut = (ground: NoticeExemption, { kind, trigger }: Draft): boolean => {
  const source = trigger?.source;
  switch (ground) {
    case 'complaint':
      return source === 'complaint';
    case 'suddenEvent':
      return source === 'suddenEvent' || source === 'emergency';
    case 'unannounced':
      return source === 'unannounced';
    case 'superiorSpecialAction':
      return kind === 'special' || source === 'superiorOrder' || source === 'assignment';
    case 'legalProvision':
    case 'notDisclosable':
    case 'superiorForbids':
      return true;
  }
};

export const waiverGuard: Guard = ({ state, pack }) => {
  if (!pack.advanceNotice.required)
    return refuse('notPending', { what: '检查预告' }, pack.advanceNotice.source);
  return state.notice === 'none' ? null : refuse('alreadyDone', { command: 'waiveAdvanceNotice' });
};

export const waiveAdvanceNotice: Step<CommandData<'waiveAdvanceNotice'>> = (work, { ground, reason }) => {
  const { exemptions, source } = work.pack.advanceNotice;
  const refusal = waiverGuard(work);
  if (refusal !== null) return refusal;
  if (!exemptions.includes(ground) || !bornOut(ground, work.state.draft))
    return refuse('unknownSubject', { subject: ground }, source);
  emit(work, { type: 'AdvanceNoticeWaived', ground, reason });
  return null;
};

/** The platform cannot give or read the code (A31): a head vouches for it, for this day, and supervision is told. */
export const outageGuard: Guard = ({ state, today }) => {
  if (state.draft.channel === 'offSite') return refuse('onSiteOnly');
  return state.codeOutage?.on === today ? refuse('alreadyDone', { command: 'registerCodeOutage' }) : null;
};

export const registerCodeOutage: Step<CommandData<'registerCodeOutage'>> = (work, { outageRef }) => {
  const refusal = outageGuard(work);
  if (refusal !== null) return refusal;
  const { source } = work.pack.rules.codeBeforeEntry;
  emit(work, { type: 'CodeOutageRegistered', by: work.actor.id, on: work.today, outageRef });
  emit(work, { type: 'SupervisionAlerted', about: 'codeOutage', source });
  return null;
};
