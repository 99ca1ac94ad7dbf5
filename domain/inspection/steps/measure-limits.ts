// The limits of measures that were taken up (CX-94): each has its own, from the day on which it can be carried out. Added fines are
// remitted after the decision (行政强制法第四十二条), and help with repair is of use once repair may be asked for. An inspection whose
// pack does not say from when keeps one limit for all of an agency's measures, from the first acceptance.
import { shanghaiInstant } from '../../calendar/plain-date';
import { measuresOf } from '../case-care';
import { settled } from '../deadline-clock';
import type { ImpactMeasureKept } from '../events-by-stage/case-care';
import { openDeadlines, owedDeadlines, resultOf } from '../state';
import { emit, meet, open, openFrom, type Work } from '../work';

const rule = 'impactMeasure';

/** The instant from which it can be carried out; null: not yet, the case is not decided. */
const startOf = (
  { state, pack, now, today }: Work,
  agencyId: string,
  { kind }: ImpactMeasureKept,
): string | null => {
  const start = pack.impact?.measureStarts?.value[kind] ?? 'acceptance';
  if (start === 'acceptance') return now;
  const result = resultOf(state, agencyId);
  if (result === null || result.decisionRef === null) return null;
  const { repairFrom } = result;
  return start === 'repairOpen' && repairFrom !== undefined && repairFrom > today
    ? shanghaiInstant(repairFrom, 0)
    : now;
};

/** Opens the limit of one measure, unless it has one or its time has not come. */
const openOwn = (work: Work, agencyId: string, measure: ImpactMeasureKept): void => {
  if (work.state.deadlines.some((one) => one.rule === rule && one.part === measure.id)) return;
  const startedAt = startOf(work, agencyId, measure);
  if (startedAt !== null) openFrom(work, rule, { subject: agencyId, part: measure.id, startedAt });
};

const openCommon = (work: Work, agencyId: string): void => {
  if (openDeadlines(work.state, rule, agencyId).length === 0) open(work, rule, agencyId);
};

/** After an acceptance, and after the decision: what can be carried out from now on, or from a known day on. */
export const openMeasureLimits = (work: Work, agencyId: string): void => {
  const accepted = measuresOf(work.state, agencyId, 'accepted');
  if (work.pack.impact?.measureStarts !== undefined)
    for (const measure of accepted) openOwn(work, agencyId, measure);
  else if (accepted.length > 0) openCommon(work, agencyId);
};

/** One measure is carried out: its own limit ends, a common one with the last. */
export const meetMeasureLimit = (work: Work, agencyId: string, measureId: string): void => {
  if (work.pack.impact?.measureStarts === undefined) {
    if (measuresOf(work.state, agencyId, 'accepted').length === 0) meet(work, rule, agencyId);
    return;
  }
  for (const deadline of owedDeadlines(work.state, rule, agencyId))
    if (deadline.part === measureId) emit(work, settled(deadline, work.now, null));
};
