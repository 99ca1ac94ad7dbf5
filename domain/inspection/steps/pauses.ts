// Limits that stand still while an observation period runs (XT-52, XT-54, CX-102): nobody may decide the case in it, so its days do
// not count, and what is left of the limit runs on from the day after. The day on which it stops and the last day of the period
// are not counted either; an agency that concludes late wins nothing by it.
import type { Deadline } from '../deadline';
import { openDeadlines } from '../state';
import { move, type Work } from '../work';

const cause = 'observation';

const pausable = ({ state, pack }: Work, agencyId: string): readonly Deadline[] =>
  state.deadlines.filter(
    ({ rule, subject, status }) =>
      status === 'open' && subject === agencyId && pack.deadlines[rule].pausedBy?.includes(cause) === true,
  );

/** Of an agency whose observation period runs; without one nothing happens. */
export const pauseForObservation = (work: Work, agencyId: string): void => {
  const until = openDeadlines(work.state, 'observationPeriod', agencyId)[0]?.dueOn;
  if (until === undefined) return;
  for (const deadline of pausable(work, agencyId)) {
    const pauses = [...(deadline.pauses ?? []), { from: work.today, to: until, cause } as const];
    move(work, deadline, { pauses }, 'pause');
  }
};

/** Ended before its last day: what does not count ends with today. */
export const resumeAfterObservation = (work: Work, agencyId: string): void => {
  for (const deadline of pausable(work, agencyId)) {
    const { pauses = [] } = deadline;
    if (pauses.every(({ to }) => to <= work.today)) continue;
    const cut = pauses.map((pause) => (pause.to > work.today ? { ...pause, to: work.today } : pause));
    move(work, deadline, { pauses: cut }, 'pause');
  }
};
