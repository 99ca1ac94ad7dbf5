// What the system itself owes a round now: read from the state alone, so that a worker that died forgets nothing.
import type { ConsultationState } from './state';

export type ConsultationDuty = 'tellPlans' | 'prepareMerge' | 'carryOut';

/** null: people or the calendar are awaited. */
export const dutyOf = (state: ConsultationState): ConsultationDuty | null => {
  const isFiled = ({ status, carriedOut }: ConsultationState['adjustments'][number]): boolean =>
    status === 'filed' && carriedOut === null;
  if (state.adjustments.some(isFiled)) return 'tellPlans';
  if (state.stage === 'published' && state.carriedOut === null) return 'carryOut';
  const isPending = state.adjustments.some(({ status }) => status === 'pending');
  return state.stage === 'collected' && !isPending ? 'prepareMerge' : null;
};
