// At the door: matters that their own nature frees from filing beforehand, and what is owed afterwards.
import { triggered } from './kit/drafts';
import { given } from './kit/given';
import { donge, xiangtan } from './kit/packs';
import { items } from './kit/registers';

test('a work-safety matter is never held up at the door for want of a filing, sudden or not (XT-12, A3)', () => {
  const sudden = given(xiangtan, triggered('emergency')).registers(items({ workSafety: true }));
  sudden.does('drafter', 'submitForReview').does('principal', 'approve', { opinion: '同意' });
  const enter = { place: '车间', doorChecks: sudden.doorChecks };
  sudden
    .when('officer', 'recordEntry', enter)
    .happens('FilingExempted', 'DoorChecked', 'DoorChecked', 'Entered');
  sudden.does('officer', 'recordEntry', enter);
  expect(sudden.state).toMatchObject({
    filingExemption: 'workSafety',
    debts: ['filing'],
    urgentReason: null,
  });
  expect(sudden.reach('resultNotice').state.deadlines).toContainEqual(
    expect.objectContaining({ rule: 'retroFiling', status: 'open', dueOn: '2026-03-09' }),
  );
  const plan = given(xiangtan)
    .registers(items({ workSafety: true }))
    .reach('awaitingEntry');
  expect(plan.does('officer', 'recordEntry', enter).state).toMatchObject({ filings: [], debts: [] });
  const other = given(xiangtan, triggered('emergency')).reach('awaitingEntry');
  other.when('officer', 'recordEntry', enter).refused('rule.filedBeforeEntry', 'XT-09');
});

test('a secret matter enters unfiled by its nature and leaves nothing to file (XT-12, A3)', () => {
  const secret = given(xiangtan, triggered('emergency'))
    .registers(items({ stateSecret: true, workSafety: true }))
    .reach('awaitingEntry');
  secret.does('officer', 'recordEntry', { place: '车间', doorChecks: secret.doorChecks });
  expect(secret.state).toMatchObject({ filingExemption: 'stateSecret', debts: [], filings: [] });
});

test('where the place exempts nothing by nature, work safety is filed like the rest (DE-21)', () => {
  const visit = given(donge)
    .registers(items({ workSafety: true }))
    .reach('awaitingEntry');
  visit
    .when('officer', 'recordEntry', { place: '车间', doorChecks: visit.doorChecks })
    .refused('rule.filedBeforeEntry', 'DE-21');
});
