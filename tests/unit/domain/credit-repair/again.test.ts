// Repair that was refused is asked for again: with what was mended and new proof, its own limits, reminders and letters, until the
// publication ends (HZ-72, HZ-73, HZ-74, CX-104, CX-107).
import { followUpVisits } from '../../../../domain/credit-repair/follow-up';
import { creditNotices, openCreditTasks } from '../../../../domain/credit-repair/inbox';
import { nextSteps } from '../../../../domain/credit-repair/next-step';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { cixi, huzhou } from '../inspection/kit/packs';
import { application, told, type CreditRecord } from './kit';

const refusal = { reason: '又有同类违法' };
const again = { commitmentRef: '承诺书 2', proofRefs: ['缴款凭证', '整改照片'], mended: '同类违法已改正' };
const note = { note: '已说明理由' };

/** Refused on 8 September 2026; published until 2 March 2027, a Tuesday. */
const refused = (pack: PolicyPack): CreditRecord =>
  told(pack)
    .at('2026-09-01 09:00')
    .does('firm', 'applyForRepair', application)
    .at('2026-09-08 09:00')
    .does('creditAuthority', 'refuseRepair', refusal);
const followed = (): CreditRecord => refused(huzhou).does('officer', 'recordFollowUp', note);
const stateOf = ({ state }: CreditRecord) => {
  if (state === null) throw new Error('told records have a state');
  return state;
};
const commands = (record: CreditRecord) =>
  openCreditTasks(stateOf(record), record.pack).map(({ command }) => command);
const since = (record: CreditRecord, from: number) =>
  record.limits().filter((_, index) => index >= record.limits().length - from);

test('HZ-74: refused and followed up, the record stays open until its publication ends', () => {
  const record = followed();
  expect(record.stage).toBe('refused');
  expect(record.state).toMatchObject({ outcome: 'refused', reapplyUntil: '2027-03-02', followedUp: true });
  expect(record.limits()[0]).toBe('creditExpiry 2027-03-02 open');
  expect(commands(record)).toEqual(['applyForRepair']);
  record.at('2027-03-02 23:59');
  expect(record.stage).toBe('refused');
  expect(record.at('2027-03-03 00:00').state).toMatchObject({ stage: 'closed', outcome: 'expired' });
});

test('CX-107: without a follow-up to make, the enterprise alone has something to do', () => {
  const record = refused(cixi);
  expect(commands(record)).toEqual(['applyForRepair']);
  expect(nextSteps(stateOf(record), cixi)).toMatchObject([
    { command: 'applyForRepair', by: 'enterprise', until: '2027-03-02' },
  ]);
  expect(nextSteps(stateOf(record), cixi)[0]?.papers.slice(-2)).toEqual(['补正情况的说明', '上次没有的证明']);
});

test('asked for again it says what was mended and brings proof that was not there before', () => {
  const record = followed();
  record.refuses('firm', 'applyForRepair', application, 'fieldRequired');
  record.refuses('firm', 'applyForRepair', { ...application, mended: '已改正' }, 'fieldRequired');
  record.refuses('otherFirm', 'applyForRepair', again, 'otherEnterprise');
  record.does('firm', 'applyForRepair', again);
  expect(record.state).toMatchObject({
    stage: 'applied',
    applications: 2,
    outcome: null,
    followedUp: false,
    made: [
      { on: '2026-09-01', proofRefs: ['缴款凭证'], refused: { on: '2026-09-08', ...refusal } },
      { on: '2026-09-08', proofRefs: ['缴款凭证', '整改照片'], mended: '同类违法已改正' },
    ],
  });
});

test('HZ-73: it runs limits of its own, over the year end and into a year whose holidays are not published', () => {
  const record = followed().at('2026-12-28 10:00').does('firm', 'applyForRepair', again);
  expect(since(record, 2)).toEqual(['creditAcceptance 2026-12-31 open', 'creditDecision 2027-01-11 open']);
  expect(record.deadlines.at(-1)).toMatchObject({ provisional: true });
  record.at('2027-01-08 10:00');
  expect(record.deadlines.at(-1)?.remindAt).toEqual([]);
  expect(record.types.filter((type) => type === 'DeadlineReminded').length).toBeGreaterThanOrEqual(3);
});

test('one that was put off before may be put off anew: each application has its own limit', () => {
  const record = told(huzhou)
    .at('2026-09-01 09:00')
    .does('firm', 'applyForRepair', application)
    .does('creditAuthority', 'extendCreditDecision', { reason: '须核查' })
    .does('creditAuthority', 'refuseRepair', refusal)
    .does('firm', 'applyForRepair', again);
  record.does('creditAuthority', 'extendCreditDecision', { reason: '再核查' });
  record.refuses('creditAuthority', 'extendCreditDecision', { reason: '又核查' }, 'alreadyDone');
});

test('a follow-up that was not made is asked for no more, and gives its place back (HZ-74)', () => {
  const record = refused(huzhou).does('firm', 'applyForRepair', again);
  expect(record.limits()).toContain('creditFollowUp 2026-10-08 cancelled');
  expect(followUpVisits(stateOf(record))).toMatchObject([{ status: 'released' }]);
  record.does('creditAuthority', 'grantRepair', { documentRef: '修复 9 号' });
  expect(since(record, 2)).toEqual([
    'creditSynchronisation 2026-09-11 open',
    'creditFollowUp 2026-10-08 open',
  ]);
  expect(followUpVisits(stateOf(record))).toMatchObject([{ status: 'reserved', year: 2026 }]);
});

test('a visit that was made keeps its place in its year; the next decision is explained without another entry', () => {
  const record = followed()
    .at('2027-01-05 10:00')
    .does('firm', 'applyForRepair', again)
    .does('creditAuthority', 'refuseRepair', refusal);
  const place = [{ status: 'consumed', year: 2026 }];
  expect(followUpVisits(stateOf(record))).toMatchObject(place);
  expect(record.state?.followUp).toMatchObject({ mode: 'remote' });
  record.refuses('officer', 'arrangeFollowUp', { mode: 'onSite', reason: '再去看看' }, 'notPending');
  record.refuses('officer', 'recordFollowUp', { ...note, mode: 'onSite' }, 'notPending');
  record.does('officer', 'recordFollowUp', note);
  expect(followUpVisits(stateOf(record))).toMatchObject(place);
  expect(record.stage).toBe('refused');
});

test('sent back or withdrawn after a refusal it is still one that has to bring something new', () => {
  const record = followed().does('firm', 'applyForRepair', again);
  record.does('firm', 'withdrawRepairApplication', { reason: '材料备错' });
  record.refuses('firm', 'applyForRepair', application, 'fieldRequired');
  record.does('firm', 'applyForRepair', again);
  record.does('creditAuthority', 'returnRepairApplication', { reason: '照片不清' });
  record.does('firm', 'applyForRepair', again);
  expect(record.state?.applications).toBe(4);
});

test('the publication ends: what was under way ends, a refusal is still followed up, nothing is asked for any more', () => {
  const under = followed()
    .at('2027-02-25 10:00')
    .does('firm', 'applyForRepair', again)
    .at('2027-03-03 00:00');
  expect(under.state).toMatchObject({ stage: 'closed', outcome: 'expired' });

  const late = followed()
    .at('2027-02-25 10:00')
    .does('firm', 'applyForRepair', again)
    .does('creditAuthority', 'refuseRepair', refusal)
    .at('2027-03-03 00:00');
  expect(late.state).toMatchObject({ stage: 'refused', outcome: 'expired' });
  expect(commands(late)).toEqual(['recordFollowUp']);
  late.refuses('firm', 'applyForRepair', again, 'illegalInThisState');
  expect(late.does('officer', 'recordFollowUp', note).state).toMatchObject({
    stage: 'closed',
    outcome: 'expired',
  });
});

test('at midnight after the last day it is too late, however slow the clock', () => {
  const record = followed().silentlyAt('2027-03-03 00:00');
  record.refuses('firm', 'applyForRepair', again, 'illegalInThisState');
  followed().silentlyAt('2027-03-02 23:59').does('firm', 'applyForRepair', again);
});

test('the refusal tells the enterprise until when it may ask again', () => {
  const record = refused(huzhou);
  const letters = creditNotices(record.events, stateOf(record), huzhou).filter(
    ({ params }) => params['decision'] === 'refused',
  );
  expect(letters).toMatchObject([{ template: 'creditDecision', params: { until: '2027-03-02' } }]);
});

test('a record told under a pack that does not have it ends with the refusal, as it did', () => {
  const { reapply: _reapply, ...creditRepair } = huzhou.creditRepair;
  const record = refused({ ...huzhou, creditRepair });
  expect(record.limits()[0]).toBe('creditExpiry 2027-03-02 cancelled');
  record.refuses('firm', 'applyForRepair', again, 'illegalInThisState');
  expect(record.does('officer', 'recordFollowUp', note).state).toMatchObject({
    stage: 'closed',
    outcome: 'refused',
  });
  expect(record.state?.made).toBeUndefined();
});
