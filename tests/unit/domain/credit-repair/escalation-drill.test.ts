// Drill: nobody moves a credit record on. What waits is reminded of, overdue and escalated as for an inspection; only the end of
// the publication ends the record itself, so that nothing is left to escalate.
import { openCreditTasks } from '../../../../domain/credit-repair/inbox';
import { clockCommandDue, nextWake } from '../../../../domain/inspection/deadline';
import { expectedRings, type Ring } from '../inspection/kit/expected-rings';
import { realPacks } from '../inspection/kit/packs';
import { application, CreditRecord, telling } from './kit';

const granted = { documentRef: '准予修复 1' };
type Pack = (typeof realPacks)[number];
const told = (pack: Pack): CreditRecord =>
  new CreditRecord(pack).does('system', 'tellCreditRepair', { ...telling, publicationEndsOn: '2026-11-30' });
const applied = (pack: Pack) => told(pack).does('firm', 'applyForRepair', application);
const accepted = (pack: Pack) =>
  applied(pack).does('creditAuthority', 'acceptRepairApplication', { specialistId: 'credit-1' });
const decided = (pack: Pack) => accepted(pack).does('creditAuthority', 'grantRepair', granted);
const synchronised = (pack: Pack) =>
  decided(pack).does('creditAuthority', 'recordSynchronisation', { platform: '信用中国', receipt: 'r-1' });

/** Lets the clock ring alone, as long as the task waits. @returns what it said about the deadline of that task */
const standStill = (record: CreditRecord, deadlineId: string): readonly Ring[] => {
  const rings: Ring[] = [];
  for (let wake = nextWake(record.deadlines); wake !== null; wake = nextWake(record.deadlines)) {
    record.now = wake;
    for (const { id } of record.deadlines)
      for (;;) {
        const deadline = record.deadlines.find((candidate) => candidate.id === id);
        const command = deadline === undefined ? null : clockCommandDue(deadline, wake);
        if (command === null) break;
        const since = record.events.length;
        record.does('system', command, { deadlineId: id });
        const [event] = record.events.slice(since);
        if (event === undefined || id !== deadlineId) continue;
        rings.push({
          at: wake,
          what: event.type === 'DeadlineEscalated' ? `${event.type} ${String(event.rung)}` : event.type,
        });
      }
  }
  return rings;
};

describe.each(realPacks.map((pack) => [pack.name, pack] as const))('%s', (_name, pack) => {
  test.each([
    ['acceptRepairApplication', applied],
    ['grantRepair', accepted],
    ['recordSynchronisation', decided],
    ...(pack.creditRepair.followUpVisit ? [['recordFollowUp', synchronised] as const] : []),
  ] as const)('%s waits, is overdue with its date, and climbs', (command, bring) => {
    const record = bring(pack);
    const [task] = record.state === null ? [] : openCreditTasks(record.state, pack);
    expect(task?.command).toBe(command);
    const deadline = record.deadlines.find(({ id }) => id === task?.deadlineId);
    if (deadline === undefined) throw new Error('nothing reminds of this task');
    expect(standStill(record, deadline.id)).toEqual(expectedRings(deadline, pack));
  });

  test('nobody applies: reminded, then the record is over with its publication', () => {
    const record = told(pack);
    const [deadline] = record.deadlines;
    if (deadline === undefined) throw new Error('the publication has an end');
    const expected = expectedRings(deadline, pack).filter(
      ({ what }) => !what.startsWith('DeadlineEscalated'),
    );
    expect(standStill(record, deadline.id)).toEqual(expected);
    expect(record.state).toMatchObject({ stage: 'closed', outcome: 'expired' });
  });
});
