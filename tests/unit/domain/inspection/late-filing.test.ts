// Filings that come after the visit: Xiangtan's within five working days, Jiujiang's by the month.
import { day, triggered } from './kit/drafts';
import { given, type Given } from './kit/given';
import { approveLate, due, fate, left } from './kit/left';
import { jiujiang, xiangtan } from './kit/packs';

describe('Xiangtan: five working days after leaving, with the reason (XT-20, XT-21)', () => {
  test('14 February, a make-up Saturday, and 24 to 27 are counted, Spring Festival is not (XT-20, A8)', () => {
    expect(due(left(xiangtan, '2026-02-13'))).toMatchObject({
      retroFiling: '2026-02-27',
      retroApproval: '2026-02-27',
    });
  });

  test('filed late with its reason; copies go out, the park is told (XT-14, XT-22)', () => {
    const visit = left(xiangtan);
    const filing = { body: 'coordinatingBody', receiptNo: 'r-1' };
    visit.when('drafter', 'fileRetroactively', filing).refused('fieldRequired', 'XT-21');
    visit
      .when('drafter', 'fileRetroactively', { ...filing, body: 'justiceBureau', reason: '险情' })
      .refused('unknownSubject', 'XT-11');
    visit.does('drafter', 'fileRetroactively', { ...filing, reason: '险情' });
    expect(visit.events).toContainEqual(
      expect.objectContaining({
        type: 'RetroactivelyFiled',
        copies: ['justiceBureau'],
        late: false,
        complete: true,
      }),
    );
    expect(visit.events).toContainEqual({ type: 'ParkCommitteeTold', parkId: 'park-1' });
    visit.when('drafter', 'fileRetroactively', { ...filing, reason: '险情' }).refused('notPending');
  });

  test('the principal head approves late (XT-89)', () => {
    const visit = left(xiangtan);
    visit
      .when('unitHead', 'approveRetroactively', { opinion: '同意' })
      .refused('rule.approvalLevel', 'XT-89');
    visit.when('leader', 'approveRetroactively', { opinion: '同意' }).refused('rule.approvalLevel', 'XT-89');
    expect(approveLate(visit).state.people.approver).toBe('principal-a');
  });
});

describe('Jiujiang: triggered visits are returned by month (JJ-33, A6)', () => {
  const finished = (on: string): Given => {
    const draft = triggered('complaint', { window: { from: day('2026-03-02'), to: day('2026-12-31') } });
    return given(jiujiang, draft).at(`${on} 09:00`).reach('resultNotice');
  };
  const file = (month: string) => ({ month, returnRef: 'return-1' });

  test('one of the 31st belongs to its month and is due on the fifth working day of the next', () => {
    const visit = finished('2026-03-31');
    expect(due(visit)).toMatchObject({ triggeredReturn: '2026-04-08' });
    visit.when('drafter', 'fileTriggeredReturn', file('2026-03')).refused('dateNotLater', 'JJ-33');
    visit
      .at('2026-04-01 09:00')
      .when('drafter', 'fileTriggeredReturn', file('2026-04'))
      .refused('fieldRequired', 'JJ-33');
    visit.does('drafter', 'fileTriggeredReturn', file('2026-03'));
    visit.when('drafter', 'fileTriggeredReturn', file('2026-03')).refused('alreadyDone');
    expect(fate(visit, 'triggeredReturn')).toBe('met');
  });

  test('the file waits for the return, even a late one', () => {
    const visit = finished('2026-03-10').reach('creditRepair').at('2026-04-20 09:00');
    expect(fate(visit, 'triggeredReturn')).toBe('lapsed');
    expect(visit.position).toBe('creditRepair');
    expect(visit.does('drafter', 'fileTriggeredReturn', file('2026-03')).position).toBe('closed');
  });

  test('planned visits are not returned', () => {
    given(jiujiang)
      .reach('resultNotice')
      .when('drafter', 'fileTriggeredReturn', file('2026-03'))
      .refused('notPending', 'JJ-33');
  });
});
