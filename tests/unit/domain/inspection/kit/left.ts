// An urgent entry, and what became of what it owed.
import { temporary } from './drafts';
import { day } from './drafts';
import type { PolicyPack } from '../../../../../domain/policy/policy-pack';
import { given, type Given } from './given';
import { enterprise } from './registers';

/** Entered and left on one day, '2026-03-02' unless said otherwise. */
export const left = (pack: PolicyPack, on = '2026-03-02', draft = temporary('emergency')): Given => {
  const window = { from: day(on), to: day('2026-12-31') };
  const visit = given(pack, { ...draft, window })
    .registers(enterprise({ parkId: 'park-1' }))
    .at(`${on} 15:00`);
  visit.does('officer', 'enterUrgently', {
    reason: '险情',
    place: '车间',
    inspectionNoticeNo: 'n-1',
    doorChecks: visit.doorChecks,
  });
  return visit.reach('resultNotice');
};
export const due = ({ state }: Given) =>
  Object.fromEntries(state.deadlines.map(({ rule, dueOn }) => [rule, dueOn]));
export const fate = ({ state }: Given, rule: string) =>
  state.deadlines.find((deadline) => deadline.rule === rule)?.status;

export const approveLate = (visit: Given): Given =>
  visit.does('principal', 'approveRetroactively', { opinion: '同意补批' });
