// Putting things right: reported, rechecked, extended, failed and repeated, overdue; transferred and received.
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { commandSchemas } from '../../../../domain/inspection/commands';
import { openTasks } from '../../../../domain/inspection/tasks';
import { shownCode } from './kit/autopilot';
import { given, type Given } from './kit/given';
import { actorOf } from './kit/people';
import { sampleData } from './kit/sample-data';
import { donge, huzhou, jiujiang, realPacks } from './kit/packs';

const agencyId = 'agency-a';
const ordered = (pack: PolicyPack, correctBy = '2026-03-20'): Given => {
  const visit = given(pack).reach('resultNotice');
  visit.does('officer', 'recordResult', { agencyId, outcome: 'correctByDate', summary: '堵塞', correctBy });
  return visit.does('officer', 'serveResultNotice', { documentNo: 'result-1', method: 'onSpot' });
};
const reported = (visit: Given): Given =>
  visit.does('firm', 'submitRectification', { agencyId, report: '已整改' });
const verdict = (passed: boolean, newDueOn: string | null = null) => ({
  agencyId,
  passed,
  method: 'onSite',
  note: '现场查看',
  newDueOn,
});
const limits = ({ state }: Given, rule = 'rectification') =>
  state.deadlines
    .filter((deadline) => deadline.rule === rule)
    .map(({ dueOn, status }) => `${dueOn} ${status}`);
const commands = (visit: Given) => openTasks(visit.state, visit.pack).map(({ command }) => command);

test.each(realPacks)(
  '$name: the date of the order is the limit; reported and passed, it is over (DE-58)',
  (pack) => {
    const visit = ordered(pack);
    expect(limits(visit)).toEqual(['2026-03-20 open']);
    reported(visit.at('2026-03-18 10:00'));
    expect(limits(visit)).toEqual(['2026-03-20 met']);
    expect(limits(visit, 'recheck')).toEqual(['2026-03-25 open']);
    visit.does('officer', 'verifyRectification', { ...verdict(true), ...shownCode(visit) });
    expect(limits(visit, 'recheck')).toEqual(['2026-03-25 met']);
    expect(visit.position).toBe('closed');
  },
);

test('the enterprise itself reports, once, and for an agency that ordered something', () => {
  const visit = ordered(donge);
  visit.when('otherFirm', 'submitRectification', { agencyId, report: '已整改' }).refused('otherEnterprise');
  visit.when('firm', 'submitRectification', { agencyId: 'agency-b', report: '已整改' }).refused('notPending');
  reported(visit).when('firm', 'submitRectification', { agencyId, report: '又整改' }).refused('notPending');
});

test('a recheck comes after a report or after the date, not before (A45)', () => {
  const visit = ordered(donge);
  visit.when('officer', 'verifyRectification', verdict(true)).refused('notPending');
  visit.at('2026-03-21 09:00');
  expect(limits(visit)).toEqual(['2026-03-20 lapsed']);
  expect(visit.events).toContainEqual(
    expect.objectContaining({ type: 'SupervisionAlerted', about: 'lapsed.rectification' }),
  );
  expect(commands(visit)).toEqual(['submitRectification', 'verifyRectification']);
  visit
    .when('officer', 'verifyRectification', verdict(true))
    .happens('RectificationVerified', 'StageEntered', 'StagePassed', 'InspectionClosed');
});

describe('what a report and a recheck rest on', () => {
  const sample = commandSchemas.attachEvidence.parse(sampleData('attachEvidence').data);
  const ids = [1, 2, 3].map((nth) => `5c0f5a52-1d0a-4b0e-9a51-${String(nth).padStart(12, '0')}`);
  const [photo = '', film = '', other = ''] = ids;
  const piece = (evidenceId: string, more: object = {}) => ({ ...sample, evidenceId, ...more });
  const own = (evidenceId: string, more: object = {}) => piece(evidenceId, more);
  const said = (visit: Given, method: string, evidenceIds?: readonly string[]) => ({
    ...verdict(true),
    ...shownCode(visit),
    method,
    ...(evidenceIds === undefined ? {} : { evidenceIds }),
  });
  const noted = (visit: Given) => visit.state.notes.some(({ rule }) => rule === 'recheckProof');

  test.each(realPacks)(
    '$name: the enterprise shows what it put right, and a recheck by photo names it',
    (pack) => {
      const visit = ordered(pack);
      const { id } = actorOf('firm', visit.pack.id);
      visit.does('firm', 'attachEvidence', own(photo, { takenBy: id }));
      expect(visit.state.evidence).toMatchObject([{ id: photo, from: 'enterprise', withoutCode: null }]);
      visit
        .when('firm', 'submitRectification', { agencyId, report: '已改', evidenceIds: [other] })
        .refused('unknownSubject');
      visit.does('firm', 'submitRectification', { agencyId, report: '已改，见照片', evidenceIds: [photo] });
      visit.when('officer', 'verifyRectification', said(visit, 'photo', [other])).refused('unknownSubject');
      visit.does('officer', 'verifyRectification', said(visit, 'photo', [photo]));
      expect(visit.events).toContainEqual(
        expect.objectContaining({ type: 'RectificationVerified', evidenceIds: [photo] }),
      );
      expect(noted(visit)).toBe(false);
    },
  );

  test('by photo without a photo, by video with none, it is noted; on site nothing is asked', () => {
    const bare = reported(ordered(donge));
    bare.does('officer', 'verifyRectification', said(bare, 'photo'));
    expect(noted(bare)).toBe(true);
    const still = ordered(donge);
    const { id } = actorOf('firm', still.pack.id);
    still.does('firm', 'attachEvidence', own(photo, { takenBy: id }));
    reported(still).does('officer', 'verifyRectification', said(still, 'video', [photo]));
    expect(noted(still)).toBe(true);
    const filmed = reported(ordered(donge));
    filmed.does('officer', 'attachEvidence', piece(film, { kind: 'video' }));
    filmed.does('officer', 'verifyRectification', said(filmed, 'video', [film]));
    expect(noted(filmed)).toBe(false);
    const seen = reported(ordered(donge));
    seen.does('officer', 'verifyRectification', said(seen, 'onSite'));
    expect(noted(seen)).toBe(false);
  });

  test('an enterprise shows nothing before it is ordered, for others, in the name of others, or of what is done', () => {
    const early = given(donge).reach('resultNotice');
    const { id } = actorOf('firm', early.pack.id);
    const mine = own(photo, { takenBy: id });
    early.when('firm', 'attachEvidence', mine).refused('notPending');
    const visit = ordered(donge);
    visit.when('otherFirm', 'attachEvidence', mine).refused('otherEnterprise');
    visit.when('firm', 'attachEvidence', piece(photo)).refused('unknownSubject');
    visit.when('officer', 'attachEvidence', mine).refused('unknownSubject');
    const old = { ...donge, outcomes: { ...donge.outcomes, proofOfCorrection: false } };
    ordered(old).when('firm', 'attachEvidence', mine).refused('notPending');
    for (let nth = 0; nth < 100; nth += 1)
      visit.does(
        'firm',
        'attachEvidence',
        own(`5c0f5a52-1d0a-4b0e-9a51-${String(1000 + nth).padStart(12, '0')}`, { takenBy: id }),
      );
    visit.when('firm', 'attachEvidence', mine).refused('evidenceFull');
    visit.when('officer', 'attachEvidence', piece(film)).allowed();
  });
});

test('a failed recheck sets a new date, later than today, and may fail again (DE-58)', () => {
  const visit = reported(ordered(donge));
  visit.when('officer', 'verifyRectification', verdict(false)).refused('fieldRequired');
  visit.when('officer', 'verifyRectification', verdict(false, '2026-03-02')).refused('dateNotLater');
  visit.does('officer', 'verifyRectification', verdict(false, '2026-04-10'));
  reported(visit).does('officer', 'verifyRectification', verdict(false, '2026-05-08'));
  expect(visit.state.results[0]).toMatchObject({
    failedRechecks: 2,
    correctBy: '2026-05-08',
    rectification: 'open',
  });
  expect(limits(visit)).toEqual(['2026-03-20 met', '2026-04-10 met', '2026-05-08 open']);
  reported(visit).does('officer', 'verifyRectification', verdict(true));
  expect(visit.position).toBe('closed');
});

test('a failed recheck after the date has passed sets a new one too (A45)', () => {
  const visit = ordered(donge)
    .at('2026-03-21 09:00')
    .does('officer', 'verifyRectification', verdict(false, '2026-04-10'));
  expect(limits(visit)).toEqual(['2026-03-20 settledLate', '2026-04-10 open']);
  visit.when('officer', 'verifyRectification', verdict(true)).refused('notPending');
});

describe('extension', () => {
  const extend = (newDueOn: string) => ({ agencyId, newDueOn, reason: '设备到货延迟' });

  test('a head moves the date on; the old one stands beside the new, reminders follow', () => {
    const visit = ordered(donge).does('leader', 'extendRectification', extend('2026-04-15'));
    expect(visit.events.at(-1)).toMatchObject({
      type: 'DeadlineMoved',
      previousDueOn: '2026-03-20',
      why: 'extension',
    });
    expect(limits(visit)).toEqual(['2026-04-15 open']);
    expect(visit.state.results[0]?.correctBy).toBe('2026-04-15');
    visit.at('2026-04-14 09:00');
    expect(visit.types.filter((type) => type === 'DeadlineReminded')).toHaveLength(2);
  });

  test('never back, never of what is over, never by a stranger', () => {
    const visit = ordered(donge);
    visit.when('leader', 'extendRectification', extend('2026-03-20')).refused('dateNotLater');
    visit.when('leaderB', 'extendRectification', extend('2026-04-15')).refused('otherAgency');
    visit
      .at('2026-03-21 09:00')
      .when('leader', 'extendRectification', extend('2026-04-15'))
      .refused('notPending');
  });

  test('at the stroke of the limit it is too late, whether or not the clock has rung', () => {
    const visit = ordered(donge).silentlyAt('2026-03-21 00:00');
    visit.when('leader', 'extendRectification', extend('2026-04-15')).refused('notPending');
  });
});

test('the enterprise is reminded three and one working days before (DE-58)', () => {
  const visit = ordered(donge);
  expect(visit.state.deadlines.at(-1)?.remindAt).toEqual([
    '2026-03-17T01:00:00.000Z',
    '2026-03-19T01:00:00.000Z',
  ]);
  expect(visit.at('2026-03-17 09:00').types.at(-1)).toBe('DeadlineReminded');
});

test('a transfer waits for its receipt, reminded after five working days (DE-59)', () => {
  const visit = given(donge).reach('resultNotice');
  visit.does('officer', 'recordResult', {
    agencyId,
    outcome: 'transferred',
    summary: '消防',
    transferTo: '消防救援',
  });
  visit.does('officer', 'serveResultNotice', { documentNo: 'result-1', method: 'onSpot' });
  expect(limits(visit, 'transferReceipt')).toEqual(['2026-03-09 open']);
  expect(visit.at('2026-03-20 09:00').position).toBe('rectification');
  visit.does('officer', 'recordTransferReceipt', { agencyId, receiptRef: '收文 8 号' });
  expect(visit.position).toBe('closed');
});

test('a receipt for what was not transferred is none', () => {
  const receipt = { agencyId, receiptRef: '收文 8 号' };
  ordered(huzhou).when('officer', 'recordTransferReceipt', receipt).refused('notPending');
});

test('Jiujiang: rectification is verified by the inspecting agency before the file is closed (JJ-45, A54)', () => {
  const visit = reported(ordered(jiujiang));
  expect(commands(visit)).toEqual(['verifyRectification']);
  visit.when('officerB', 'verifyRectification', verdict(true)).refused('otherAgency');
});

test('Jiujiang: a correction is verified by the code of its inspection, and by no other (JJ-45)', () => {
  const visit = reported(ordered(jiujiang));
  visit.when('officer', 'verifyRectification', verdict(true)).refused('fieldRequired', 'JJ-45');
  visit
    .when('officer', 'verifyRectification', { ...verdict(true), code: 'another' })
    .refused('unknownSubject', 'JJ-45');
  visit.does('officer', 'verifyRectification', { ...verdict(true), ...shownCode(visit) });
  expect(visit.events).toContainEqual(
    expect.objectContaining({ type: 'RectificationVerified', ...shownCode(visit) }),
  );
});

test('elsewhere nobody has to show it, and whoever does shows the right one', () => {
  const visit = reported(ordered(huzhou));
  visit
    .when('officer', 'verifyRectification', { ...verdict(true), code: 'another' })
    .refused('unknownSubject');
  visit.when('officer', 'verifyRectification', verdict(true)).allowed();
});
