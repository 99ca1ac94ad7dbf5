// Several agencies' corrections of one visit made into one (集成改一次, HZ-53, CX-91): one notice, one date, one report, one recheck.
import { refuse } from '../../shared/outcome';
import type { CommandData } from '../commands';
import type { AgencyResult, InspectionState } from '../state';
import { cancel, emit, open, type Guard, type Step } from '../work';
import { unnumbered } from './documents';

const isOpen = ({ rectification, observation }: AgencyResult): boolean =>
  rectification === 'open' && observation !== 'observing';

/** Agencies whose corrections wait to be made, and may be made as one. */
export const openCorrections = ({ results }: InspectionState): readonly string[] =>
  results.filter(isOpen).map(({ agencyId }) => agencyId);

/** Where the pack has it, at least two corrections are open that are not one already. */
export const combineGuard: Guard = ({ state, pack }) =>
  pack.outcomes.combinedCorrection !== true ||
  openCorrections(state).filter((id) => state.combined?.includes(id) !== true).length === 0 ||
  openCorrections(state).length < 2
    ? refuse('notPending', { what: '可以合并的整改' }, pack.outcomes.source)
    : null;

export const combineCorrections: Step<CommandData<'combineCorrections'>> = (
  work,
  { correctBy, documentNo, guidance },
) => {
  const refusal = combineGuard(work);
  if (refusal !== null) return refusal;
  if (correctBy <= work.today) return refuse('dateNotLater', { date: correctBy, than: work.today });
  if (documentNo === undefined) return unnumbered('combinedCorrection');
  const agencyIds = openCorrections(work.state);
  emit(work, {
    type: 'CorrectionsCombined',
    by: work.actor.id,
    agencyIds,
    documentNo,
    dueOn: correctBy,
    guidance,
  });
  for (const agencyId of agencyIds) {
    cancel(work, 'rectification', '几个机关的整改合并为一次', agencyId);
    // Of a correction that was overdue: it is rechecked with the others, by the common day.
    cancel(work, 'recheck', '几个机关的整改合并为一次', agencyId);
    open(work, 'rectification', agencyId, { unit: 'fixedDate', on: correctBy });
  }
  return null;
};

/** The agencies whose corrections go with this one's, itself among them. */
export const withIt = ({ combined }: InspectionState, agencyId: string): readonly string[] =>
  combined?.includes(agencyId) === true ? combined : [agencyId];
