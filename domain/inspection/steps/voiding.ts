// Supervision undoes an inspection that should not have been, or not so (HZ-85, CX-112, JJ-69): what it found is no evidence.
import { noSource } from '../../shared/outcome';
import { endDeadlines } from '../advance';
import type { CommandData } from '../commands';
import { apply } from '../rules/apply';
import { separationFindings } from '../rules/people-rules';
import { emit, type Guard, type Step } from '../work';
import { sideRefusal } from './override';

/** Not by the agency's own people, nor by anybody who had a part in it. */
export const voidGuard: Guard = (work) =>
  sideRefusal(work, 'supervisor') ?? apply(work, separationFindings(work.state, work.actor.id, 'override'));

/** The visit was made and stays counted (A12): a breach must not win the agency another one. */
export const voidInspection: Step<CommandData<'voidInspection'>> = (work, { reason }) => {
  const refusal = voidGuard(work);
  if (refusal !== null) return refusal;
  const source = work.pack.information['supervisionMeasures']?.source ?? noSource;
  endDeadlines(work, '已撤销');
  emit(work, { type: 'InspectionVoided', by: work.actor.id, reason, source });
  return null;
};
