// What supervision undoes: no inspection is left, and nothing that it found may be used.
import { visitEntries } from '../../../../domain/inspection/visits';
import { openTasks } from '../../../../domain/inspection/tasks';
import { given } from './kit/given';
import { everyStage, realPacks } from './kit/packs';

const reason = { reason: '擅自开展专项检查' };

test.each(realPacks)(
  '$name: voidInspection ends it, bars the evidence and lets every limit go (HZ-85, CX-112, DE-91, JJ-69, XT-77)',
  (pack) => {
    const visit = given(pack).reach('resultNotice').does('supervisor', 'voidInspection', reason);
    expect(visit.position).toBe('voided');
    expect(visit.state.evidenceBarred).toBe(true);
    expect(visit.state.deadlines.filter(({ status }) => status === 'open')).toEqual([]);
    expect(openTasks(visit.state, pack)).toEqual([]);
    expect(visit.events.at(-1)).toMatchObject({ type: 'InspectionVoided', by: 'supervisor-1' });
    expect(visit.events.at(-1)).toHaveProperty('source.clauses.0');
    visit
      .when('leader', 'openPenaltyCase', { agencyId: 'agency-a', caseRef: 'case-1' })
      .refused('illegalInThisState');
  },
);

test('the visit was made and stays counted: a breach wins nobody another one (A12)', () => {
  const visit = given(everyStage).reach('inside').does('supervisor', 'voidInspection', reason);
  expect(visitEntries(visit.state, everyStage, visit.today)).toMatchObject([
    { status: 'consumed', counted: true },
  ]);
});

test('supervision from inside the inspecting agency voids nothing (clauses §2.3)', () => {
  const visit = given(everyStage).reach('inside');
  visit.when('supervisorOfOwn', 'voidInspection', reason).refused('rule.separationOfDuties');
  visit.when('leader', 'voidInspection', reason).refused('roleNotAllowed');
});

test('before entry there is nothing to void, and what is closed is closed', () => {
  given(everyStage)
    .reach('awaitingEntry')
    .when('supervisor', 'voidInspection', reason)
    .refused('illegalInThisState');
  given(everyStage)
    .reach('closed')
    .when('supervisor', 'voidInspection', reason)
    .refused('illegalInThisState');
});
