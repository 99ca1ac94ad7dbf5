// Putting a team together for a booking: several agencies as one group, and experts at home in the matter (CX-35, CX-36).
import { shanghaiDay } from '../calendar/plain-date';
import { refuse, type Refusal } from '../shared/outcome';
import { maySend } from './expert';
import type { GuidanceFacts } from './facts';
import type { Ledger } from './ledger';
import type { Arrangement } from './state';

const expertRefusal = (
  { on, expertIds }: Arrangement,
  fields: readonly string[],
  { experts }: GuidanceFacts,
): Refusal | null => {
  const unfit = expertIds.filter((id) => {
    const expert = experts.find((one) => one.id === id);
    return expert === undefined || !maySend(expert, { on, fields });
  });
  return unfit.length > 0 ? refuse('guidanceExpertUnfit', { experts: unfit, fields, on }) : null;
};

const arrangementRefusal = (
  { state, pack, now }: Ledger,
  arrangement: Arrangement,
  facts: GuidanceFacts,
): Refusal | null => {
  const { on, agencyIds, expertIds } = arrangement;
  const { agencyId: lead, fields } = state.service;
  const { expertNeeded } = pack.guidance;
  const today = shanghaiDay(now);
  if (on < today) return refuse('dateNotLater', { date: on, than: today });
  if (!agencyIds.includes(lead)) return refuse('guidanceLeadMissing', { agency: lead });
  const [unknown] = facts.unknownAgencies;
  if (unknown !== undefined) return refuse('unknownSubject', { subject: unknown });
  if (expertNeeded.value && expertIds.length === 0)
    return refuse('guidanceExpertNeeded', { fields }, expertNeeded.source);
  return expertRefusal(arrangement, fields, facts);
};

/** @param reason null: for the first time; else why it is arranged anew */
export const arrange = (
  ledger: Ledger,
  arrangement: Arrangement,
  {
    by,
    reason,
    facts,
  }: { readonly by: string; readonly reason: string | null; readonly facts: GuidanceFacts },
): Refusal | null => {
  const refusal = arrangementRefusal(ledger, arrangement, facts);
  if (refusal !== null) return refusal;
  ledger.emit({ type: 'GuidanceArranged', by, arrangement, reason });
  ledger.endAll(reason === null ? null : '已另行约定');
  ledger.open('guidanceService', arrangement.on);
  return null;
};
