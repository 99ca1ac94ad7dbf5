// Filing with the bodies of the pack: before entry, in the act of entering, or afterwards as a debt; and who is told.
import { refuse } from '../../shared/outcome';
import type { CommandData } from '../commands';
import { isUnplanned, missingFilings } from '../requirements';
import { emit, isLate, meet, type Guard, type Step, type Work } from '../work';

/** Names for messages of bodies known by their keys in the pack. */
export const bodyNames = ({ pack }: Work, bodies: readonly string[]): readonly string[] =>
  bodies.map((body) => pack.bodies[body] ?? body);

/** An enterprise in a park: its committee hears of the filing, late or not (XT-14); of a secret matter it hears nothing. */
const tellPark = (work: Work): void => {
  const { object, parkTold } = work.state;
  if (!work.pack.filing.parkCommitteeTold || object === null || object.parkId === null) return;
  if (!parkTold && !object.stateSecret) emit(work, { type: 'ParkCommitteeTold', parkId: object.parkId });
};

export const file = (work: Work, bodies: readonly string[], receiptNo: string): void => {
  for (const body of bodies)
    emit(work, {
      type: 'InspectionFiled',
      on: work.today,
      body,
      receiptNo,
      copies: work.pack.filing.copies,
    });
  tellPark(work);
};

export const fileGuard: Guard = (work) =>
  missingFilings(work.state, work.pack).length > 0
    ? null
    : refuse('notPending', { what: '入企备案' }, work.pack.filing.source);

export const fileWithBody: Step<CommandData<'fileWithBody'>> = (work, { body, receiptNo }) => {
  const refusal = fileGuard(work);
  if (refusal !== null) return refusal;
  const { recipients, source } = work.pack.filing;
  if (!recipients.includes(body))
    return refuse('unknownSubject', { subject: bodyNames(work, [body]) }, source);
  if (!missingFilings(work.state, work.pack).includes(body))
    return refuse('alreadyDone', { command: 'fileWithBody' });
  file(work, [body], receiptNo);
  return null;
};

export const exemptGuard: Guard = ({ state, pack }) => {
  if (pack.filing.recipients.length === 0 || pack.filing.exemptions.length === 0)
    return refuse('notPending', { what: '免予事前备案' }, pack.filing.source);
  return state.filingExemption === null ? null : refuse('alreadyDone', { command: 'exemptFromFiling' });
};

/** Only for what the register or the cause bears out: a ground that anybody may claim is no ground. */
export const exemptFromFiling: Step<CommandData<'exemptFromFiling'>> = (work, { ground, reason }) => {
  const { filing } = work.pack;
  const { object } = work.state;
  const refusal = exemptGuard(work);
  if (refusal !== null) return refusal;
  if (!filing.exemptions.includes(ground))
    return refuse('unknownSubject', { subject: ground }, filing.source);
  if (ground === 'workSafety' && object?.workSafety !== true)
    return refuse('fieldRequired', { field: '安全生产类检查事项' }, filing.source);
  if (ground === 'stateSecret' && object?.stateSecret !== true)
    return refuse('fieldRequired', { field: '涉密检查事项' }, filing.source);
  if (ground === 'urgent' && !isUnplanned(work.state))
    return refuse('fieldRequired', { field: '触发式或者临时检查的紧急情形' }, filing.source);
  emit(work, { type: 'FilingExempted', ground, reason });
  return null;
};

const byNature = [
  { ground: 'stateSecret', reason: '登记的检查事项涉及国家秘密' },
  { ground: 'workSafety', reason: '登记的检查事项属于安全生产' },
] as const;

/**
 * What the register itself says of the items needs nobody's leave: at the door a secret or work-safety matter is never
 * held up for want of a filing (XT-12, A3). Whether one is owed afterwards is another question.
 */
export const exemptByNature = (work: Work): void => {
  const { state, pack } = work;
  if (state.filingExemption !== null || missingFilings(state, pack).length === 0) return;
  const found = byNature.find(
    ({ ground }) => state.object?.[ground] === true && pack.filing.exemptions.includes(ground),
  );
  if (found !== undefined) emit(work, { type: 'FilingExempted', ...found });
};

export const lateFilingGuard: Guard = ({ state }) =>
  state.debts.includes('filing') ? null : refuse('notPending', { what: '补办备案' });

export const fileRetroactively: Step<CommandData<'fileRetroactively'>> = (
  work,
  { body, receiptNo, reason },
) => {
  const { filing, urgentEntry } = work.pack;
  const refusal = lateFilingGuard(work);
  if (refusal !== null) return refusal;
  const missing = missingFilings(work.state, work.pack);
  if (!missing.includes(body))
    return refuse('unknownSubject', { subject: bodyNames(work, [body]) }, filing.source);
  if (urgentEntry.reasonRequired && reason === null)
    return refuse('fieldRequired', { field: '事后备案的理由' }, urgentEntry.source);
  const complete = missing.length === 1;
  const late = isLate(work, 'retroFiling');
  emit(work, { type: 'RetroactivelyFiled', body, receiptNo, reason, copies: filing.copies, late, complete });
  tellPark(work);
  if (complete) meet(work, 'retroFiling');
  return null;
};
