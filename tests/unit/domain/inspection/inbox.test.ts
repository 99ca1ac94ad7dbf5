// Tasks and letters: what is waiting for whom, and who is told of what.
import { noticesFor } from '../../../../domain/inspection/notices';
import { isReturnable, openTasks } from '../../../../domain/inspection/tasks';
import { entrusted, joint, special, temporary, triggered } from './kit/drafts';
import { given, type Given } from './kit/given';
import { left } from './kit/left';
import { lettersOf } from './kit/letters';
import { cixi, donge, huzhou, jiujiang, xiangtan } from './kit/packs';
import { enterprise, items } from './kit/registers';

const tasks = (visit: Given) => openTasks(visit.state, visit.pack);
const waiting = (visit: Given) =>
  tasks(visit).map(({ command, agencyId }) => `${command} ${agencyId ?? '–'}`);

describe('tasks', () => {
  test('a draft waits for its drafter by name, a special one first for its assessment (CX-56)', () => {
    expect(tasks(given(huzhou))).toMatchObject([{ command: 'submitForReview', assigneeId: 'drafter-a' }]);
    expect(waiting(given(cixi, special()))).toEqual(['assessNeed agency-a']);
  });

  test('the approval task is for those who may approve (HZ-46, HZ-64)', () => {
    expect(tasks(given(huzhou).reach('approval'))[0]?.roles).toEqual(['principalHead']);
    expect(tasks(given(huzhou, temporary()).reach('approval'))[0]?.roles).toEqual([
      'agencyLeader',
      'principalHead',
    ]);
  });

  test('what waits for a review or an approval can be sent back, nothing else', () => {
    const visit = given(cixi, special());
    const returnable = (): boolean[] => tasks(visit).map(({ command }) => isReturnable(command));
    for (const [position, can] of [
      ['plan', false],
      ['legalReview', true],
      ['approval', true],
      ['coding', false],
    ] as const) {
      visit.reach(position);
      expect([position, new Set(returnable())]).toEqual([position, new Set([can])]);
    }
    expect(['approveByGovernment', 'approveRetroactively'].map(isReturnable)).toEqual([true, false]);
  });

  test('before entry: one task a body, the notice, the code, the entry, each under the approved days (CX-67)', () => {
    const visit = given(cixi).reach('coding');
    expect(waiting(visit)).toEqual([
      'fileWithBody agency-a',
      'fileWithBody agency-a',
      'serveAdvanceNotice agency-a',
      'issueActionCode agency-a',
    ]);
    expect(new Set(tasks(visit).map(({ dueAt }) => dueAt))).toEqual(new Set(['2026-03-31T16:00:00.000Z']));
  });

  test('those of an entrusted visit wait with the agency that goes (A34)', () => {
    const visit = given(huzhou, entrusted()).reach('awaitingEntry');
    expect(waiting(visit)).toEqual(['recordEntry agency-b']);
    expect(waiting(visit.reach('inside'))).toEqual(['recordCheck agency-b']);
    expect(waiting(visit.reach('resultNotice'))).toEqual(['recordResult agency-a']);
  });

  test('a joint visit waits for a result of each agency', () => {
    expect(waiting(given(huzhou, joint()).reach('resultNotice'))).toEqual([
      'recordResult agency-a',
      'recordResult agency-b',
    ]);
  });

  test('debts, the monthly return and recusals wait beside the stage’s own task', () => {
    const debts = left(cixi);
    expect(waiting(debts)).toEqual([
      'recordResult agency-a',
      'approveRetroactively agency-a',
      'issueCodeRetroactively agency-a',
      'fileRetroactively agency-a',
    ]);
    expect(waiting(given(jiujiang, triggered()).reach('resultNotice')).at(-1)).toBe(
      'fileTriggeredReturn agency-a',
    );
    const disputed = given(donge)
      .reach('awaitingEntry')
      .does('firm', 'requestRecusal', { officerId: 'officer-a1', reason: '亲属' });
    expect(tasks(disputed).at(-1)).toMatchObject({
      command: 'decideRecusal',
      key: 'decideRecusal:officer-a1:1',
      dueAt: '2026-03-05T16:00:00.000Z',
    });
  });

  test('ended is ended: nothing lingers', () => {
    const visit = given(donge)
      .reach('awaitingEntry')
      .does('firm', 'requestRecusal', { officerId: 'officer-a1', reason: '亲属' });
    expect(tasks(visit.does('drafter', 'withdraw', { reason: '停产' }))).toEqual([]);
  });
});

describe('letters', () => {
  test('a task is announced to who does it; a draft that comes back, to its drafter', () => {
    expect(lettersOf(given(huzhou), (visit) => visit.does('drafter', 'submitForReview'))).toEqual([
      'taskAssigned → principalHead@agency-a',
    ]);
    const returned = (visit: Given) => visit.does('principal', 'returnForCorrection', { reason: '补正' });
    expect(lettersOf(given(huzhou).reach('approval'), returned)).toEqual([
      'returnedForCorrection → drafter-a',
    ]);
  });

  test('a filing goes to its body and its copies; of a secret nothing is sent (XT-13, A3)', () => {
    const file = (visit: Given) =>
      visit.does('drafter', 'fileWithBody', { body: 'coordinatingBody', receiptNo: 'r-1' });
    expect(
      lettersOf(
        given(xiangtan)
          .registers(enterprise({ parkId: 'park-1' }))
          .reach('awaitingEntry'),
        file,
      ),
    ).toEqual([
      'filingCopy → coordinatingBody@–',
      'filingCopy → supervisor@–',
      'parkCommittee → parkCommittee@–',
    ]);
    expect(
      lettersOf(
        given(xiangtan)
          .registers(items({ stateSecret: true }))
          .reach('awaitingEntry'),
        file,
      ),
    ).toEqual([]);
  });

  test('a late filing is copied likewise (XT-22)', () => {
    const late = (visit: Given) =>
      visit.does('drafter', 'fileRetroactively', {
        body: 'coordinatingBody',
        receiptNo: 'r-1',
        reason: '险情',
      });
    expect(lettersOf(left(xiangtan), late)).toContain('filingCopy → supervisor@–');
  });

  test('an urgent entry is reported to the head at once (HZ-48, CX-68)', () => {
    const rush = (visit: Given) =>
      visit.does('officer', 'enterUrgently', {
        reason: '险情',
        place: '车间',
        inspectionNoticeNo: 'n-1',
        doorChecks: visit.doorChecks,
      });
    expect(lettersOf(given(huzhou, temporary()), rush)).toEqual(['urgentEntry → agencyLeader@agency-a']);
    expect(lettersOf(given(xiangtan, temporary('emergency')), rush)).toContain(
      'urgentEntry → principalHead@agency-a',
    );
    expect(lettersOf(given(huzhou).reach('awaitingEntry'), (visit) => visit.reach('inside'))).toEqual([]);
  });

  test('the report of an urgent entry says why, where, what is owed and until when (HZ-48, HZ-65, CX-68)', () => {
    const report = (visit: Given) => {
      visit.does('officer', 'enterUrgently', {
        reason: '群众反映车间冒烟',
        place: '一号车间',
        inspectionNoticeNo: 'n-1',
        doorChecks: visit.doorChecks,
      });
      return noticesFor(visit.events, visit.state, visit.pack).find(
        ({ template }) => template === 'urgentEntry',
      )?.params;
    };
    expect(report(given(huzhou, temporary()))).toEqual({
      reason: '群众反映车间冒烟',
      place: '一号车间',
      owed: '补办审批（检查人员离开现场后1个工作日内）、补办赋码（检查人员离开现场后1个工作日内）',
      clauses: 'HZ-48 HZ-65',
    });
    expect(report(given(cixi, temporary()))?.['owed']).toContain(
      '补办备案（检查人员离开现场后3个工作日内，文件只要求及时，此为提示）',
    );
    expect(report(given(huzhou, temporary()).reach('awaitingEntry'))).toMatchObject({ owed: '' });
  });

  test('the enterprise is told of notice, answer, result, correction and end (CX-22, DE-48, HZ-51)', () => {
    const story = given(cixi).reach('coding');
    expect(lettersOf(story, (visit) => visit.reach('awaitingEntry'))).toContain('advanceNotice → enterprise');
    story.does('firm', 'requestRecusal', { officerId: 'officer-a1', reason: '亲属' });
    const answered = lettersOf(story, (visit) =>
      visit.does('leader', 'decideRecusal', { officerId: 'officer-a1', granted: false, reason: '不属实' }),
    );
    expect(answered).toEqual(['recusalAnswer → enterprise']);
    expect(lettersOf(story, (visit) => visit.reach('closed'))).toEqual([
      'resultNotice → enterprise',
      'closed → enterprise',
    ]);
  });

  test('a visit taken back is told to all who had been told of it, and to nobody else (CX-22, CX-67, XT-14)', () => {
    const back = (visit: Given) => visit.does('drafter', 'withdraw', { reason: '企业停产' });
    expect(lettersOf(given(cixi).reach('coding'), back)).toEqual([]);
    expect(lettersOf(given(cixi).reach('awaitingEntry'), back)).toEqual([
      'withdrawn → enterprise',
      'withdrawn → coordinatingBody@–',
      'withdrawn → supervisor@–',
    ]);
    const filed = given(xiangtan)
      .registers(enterprise({ parkId: 'park-1' }))
      .reach('awaitingEntry');
    filed.does('drafter', 'fileWithBody', { body: 'coordinatingBody', receiptNo: 'r-1' });
    expect(lettersOf(filed, back)).toEqual([
      'withdrawn → coordinatingBody@–',
      'withdrawn → supervisor@–',
      'withdrawn → parkCommittee@park-1',
    ]);
    expect(noticesFor(filed.events, filed.state, filed.pack).at(-1)?.params).toEqual({});
  });

  test('an inspection undone is told to the enterprise, the heads and whoever held a filing (HZ-85, CX-112, CX-67)', () => {
    const undo = (visit: Given) => visit.does('supervisor', 'voidInspection', { reason: '没有执法资格' });
    expect(lettersOf(given(cixi).reach('resultNotice'), undo)).toEqual([
      'voided → enterprise',
      'voided → agencyLeader@agency-a',
      'voided → principalHead@agency-a',
      'voided → coordinatingBody@–',
      'voided → supervisor@–',
    ]);
    expect(lettersOf(given(huzhou).reach('resultNotice'), undo)).toEqual([
      'voided → enterprise',
      'voided → principalHead@agency-a',
    ]);
  });

  test('an observation is asked of the heads and answered to the enterprise (XT-51, XT-52, XT-54)', () => {
    const agencyId = 'agency-a';
    const apply = { agencyId, plan: '三个月整改方案' };
    const visit = given(xiangtan).reach('resultNotice');
    const due = { agencyId, outcome: 'correctByDate', summary: '堵塞', correctBy: '2026-03-20' };
    visit.does('officer', 'recordResult', due);
    visit.does('officer', 'serveResultNotice', { documentNo: 'result-1', method: 'onSpot' });
    const asked = ['taskAssigned → agencyLeader@agency-a', 'taskAssigned → principalHead@agency-a'];
    const answered = (allowed: boolean) =>
      lettersOf(visit, (one) =>
        one.does('leader', 'decideObservation', { agencyId, allowed, until: '2026-06-30', reason: '初犯' }),
      );
    expect(lettersOf(visit, (one) => one.does('firm', 'applyForObservation', apply))).toEqual(asked);
    expect(answered(false)).toEqual(['observationChanged → enterprise']);
    visit.does('firm', 'applyForObservation', apply);
    expect(answered(true)).toEqual(['observationChanged → enterprise']);
    const concluded = (one: Given) =>
      one.does('leader', 'concludeObservation', { agencyId, passed: true, assessment: '已改正' });
    expect(lettersOf(visit, concluded)).toContain('observationChanged → enterprise');
    const told = noticesFor(visit.events, visit.state, visit.pack).filter(
      ({ template }) => template === 'observationChanged',
    );
    expect(told.map(({ params }) => [params['change'], params['clauses']])).toEqual([
      ['refused', 'XT-51 XT-52'],
      ['allowed', 'XT-51 XT-52'],
      ['passed', 'XT-51 XT-52'],
    ]);
  });

  test('a report of correction goes to the officers whose recheck it is (DE-58, JJ-45, A54)', () => {
    const submitted = (agencyId: string) => {
      const visit = given(huzhou, joint()).reach('resultNotice');
      for (const id of ['agency-a', 'agency-b'])
        visit.does(
          id === 'agency-a' ? 'officer' : 'officerB',
          'recordResult',
          id === agencyId
            ? { agencyId: id, outcome: 'correctByDate', summary: '堵塞', correctBy: '2026-03-20' }
            : { agencyId: id, outcome: 'noProblem', summary: '无' },
        );
      visit.does('officer', 'serveResultNotice', { documentNo: 'result-1', method: 'onSpot' });
      return lettersOf(visit, (one) =>
        one.does('firm', 'submitRectification', { agencyId, report: '已整改' }),
      );
    };
    expect(submitted('agency-b')).toEqual(['rectificationSubmitted → officer@agency-b']);
    expect(submitted('agency-a')).toEqual([
      'rectificationSubmitted → officer-a1',
      'rectificationSubmitted → officer-b1',
    ]);
  });

  test('the letter of a recusal says that the officer stops only where the pack has it so (DE-47)', () => {
    const stops = (visit: Given) => {
      visit
        .reach('awaitingEntry')
        .does('firm', 'requestRecusal', { officerId: 'officer-a1', reason: '亲属' });
      return noticesFor(visit.events, visit.state, visit.pack).at(-1)?.params['stops'];
    };
    expect([stops(given(donge)), stops(given(huzhou))]).toEqual(['true', 'false']);
  });

  test('each letter of a step has a key of its own', () => {
    const visit = given(huzhou).reach('closed');
    const keys = noticesFor(visit.events, visit.state, huzhou).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
