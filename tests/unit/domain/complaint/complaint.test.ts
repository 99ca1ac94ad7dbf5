// One complaint or objection: received, accepted, handled by nobody who is complained of, answered in time, looked at again.
import { openComplaintTasks } from '../../../../domain/complaint/inbox';
import { loadPack } from '../../../../policies/load';
import { cixi, xiangtan } from '../inspection/kit/packs';
import { Complaint, lodged, lodging, upheld } from './kit';

const unfounded = { finding: 'unfounded', answer: '当日已亮码，有音像记录。' };
const taskOf = ({ state, pack }: Complaint) =>
  state === null
    ? []
    : openComplaintTasks(state, pack).map(({ command, roles, dueAt }) => [command, roles, dueAt]);

test('received by the supervision and by nobody of the agency; accepted within its days, over Mid-Autumn and National Day (CX-110)', () => {
  const complaint = lodged(cixi);
  expect(complaint.stage).toBe('received');
  expect(complaint.limits()).toEqual(['complaintAcceptance 2026-10-08 open']);
  expect(complaint.sent()).toEqual(['complaintNews → complainant', 'complaintTask → supervisor']);
  expect(taskOf(complaint)).toEqual([['acceptComplaint', ['supervisor'], '2026-10-08T16:00:00.000Z']]);
  for (const who of ['principal', 'leader', 'officer', 'coordinating'] as const)
    complaint.refuses(who, 'acceptComplaint', {}, 'roleNotAllowed');
});

test('the answer is due fifteen working days after acceptance: the holidays do not count, the made-up Saturday does (CX-77, JJ-60, XT-70)', () => {
  const complaint = lodged(cixi).at('2026-09-24 10:00').does('supervisor', 'acceptComplaint');
  expect(complaint.limits()).toEqual([
    'complaintAcceptance 2026-10-08 met',
    'complaintAnswer 2026-10-22 open',
  ]);
  expect(taskOf(complaint)).toEqual([['answerComplaint', ['supervisor'], '2026-10-22T16:00:00.000Z']]);
});

test('not answered in time it climbs: to the handler, and above it', () => {
  const complaint = lodged(cixi).does('supervisor', 'acceptComplaint').at('2026-10-21 12:00');
  complaint.sent();
  complaint.at('2026-10-22 00:00').at('2026-10-23 12:00').at('2026-10-28 12:00');
  expect(complaint.sent()).toEqual([
    'deadlineLapsed → supervisor',
    'deadlineLapsed → supervisor',
    'deadlineLapsed → governmentApprover',
  ]);
  expect(complaint.limits().at(-1)).toContain('lapsed');
  complaint.does('supervisor', 'answerComplaint', unfounded);
  expect(complaint.limits()[1]).toContain('settledLate');
});

test('found true, the agency is ordered to put it right, and the letter names nobody (CX-114)', () => {
  const complaint = lodged(cixi).does('supervisor', 'acceptComplaint');
  complaint.refuses('supervisor', 'answerComplaint', { finding: 'upheld', answer: '属实' }, 'fieldRequired');
  complaint.sent();
  complaint.does('supervisor', 'answerComplaint', { ...upheld, transfer: '涉嫌收受礼品' });
  expect(complaint.sent()).toEqual([
    'complaintNews → complainant',
    'complaintCorrection → principalHead@agency-a',
    'complaintCorrection → disciplineInspection',
  ]);
  expect(complaint.stage).toBe('answered');
});

test('a review may be asked for once; unasked, the matter closes by itself (CX-111)', () => {
  const quiet = lodged(cixi)
    .does('supervisor', 'acceptComplaint')
    .does('supervisor', 'answerComplaint', unfounded);
  expect(quiet.at('2026-11-01 09:00').stage).toBe('closed');
  const asked = lodged(cixi)
    .does('supervisor', 'acceptComplaint')
    .does('supervisor', 'answerComplaint', unfounded)
    .does('system', 'requestReview', { reason: '没有看当天的录像' });
  expect(asked.stage).toBe('reopened');
  asked.does('supervisor', 'answerComplaint', upheld);
  expect(asked.stage).toBe('closed');
  asked.refuses('system', 'requestReview', { reason: '仍不满意' }, 'illegalInThisState');
});

test('a complaint about the very agency that receives complaints is handed out of the house, and so has a way out', () => {
  const complaint = lodged(cixi);
  complaint.refuses('supervisorOfOwn', 'acceptComplaint', {}, 'complaintOwnAgency');
  complaint.does('supervisorOfOwn', 'acceptComplaint', {
    handler: { role: 'coordinatingBody', agencyId: 'agency-b' },
  });
  complaint.refuses(
    'supervisorOfOwn',
    'assignComplaint',
    { handler: { role: 'supervisor', agencyId: null }, reason: '拿回来自己办' },
    'complaintOwnAgency',
  );
});

test('never handled by the agency complained of, nor by one of it in another capacity', () => {
  const complaint = lodged(cixi);
  complaint.refuses('supervisorOfOwn', 'acceptComplaint', {}, 'complaintOwnAgency');
  complaint.refuses(
    'supervisor',
    'acceptComplaint',
    { handler: { role: 'principalHead', agencyId: 'agency-b' } },
    'complaintHandlerUnfit',
  );
  complaint.refuses(
    'supervisor',
    'acceptComplaint',
    { handler: { role: 'coordinatingBody', agencyId: 'agency-a' } },
    'complaintOwnAgency',
  );
  complaint.does('supervisor', 'acceptComplaint', {
    handler: { role: 'coordinatingBody', agencyId: 'agency-b' },
  });
  complaint.refuses('coordinating', 'answerComplaint', unfounded, 'otherAgency');
  complaint.refuses('supervisor', 'answerComplaint', unfounded, 'roleNotAllowed');
  complaint.does('supervisor', 'assignComplaint', {
    handler: { role: 'supervisor', agencyId: null },
    reason: '由本机关直接办理',
  });
  complaint.does('supervisor', 'answerComplaint', unfounded);
});

test('an objection goes to the head of the agency that came to the conclusion, with its own days', () => {
  const objection = lodged(xiangtan, { kind: 'objection', classes: ['other'], enterpriseId: 'firm-1' });
  expect(objection.stage).toBe('assigned');
  expect(objection.limits()).toEqual(['objectionAnswer 2026-10-14 open']);
  expect(objection.sent()).toEqual(['complaintNews → enterprise', 'complaintTask → principalHead@agency-a']);
  objection.refuses('leader', 'answerComplaint', unfounded, 'roleNotAllowed');
  objection.refuses('outsider', 'answerComplaint', unfounded, 'otherAgency');
  objection.does('principal', 'answerComplaint', { ...unfounded, answer: '原结论维持。' });
  objection.refuses('otherFirm', 'requestReview', { reason: '不服' }, 'otherEnterprise');
  objection.does('firm', 'requestReview', { reason: '不服' });
});

test('refused with its ground, withdrawn by who lodged it', () => {
  const refused = lodged(cixi).does('supervisor', 'refuseComplaint', {
    ground: 'inCourt',
    reason: '已经提起诉讼',
  });
  expect(refused.stage).toBe('refused');
  lodged(cixi)
    .does('supervisor', 'acceptComplaint')
    .refuses('supervisor', 'refuseComplaint', { ground: 'notOurs', reason: '不属于' }, 'alreadyDone');
  expect(lodged(cixi).does('system', 'withdrawComplaint', { reason: '已经解决' }).stage).toBe('withdrawn');
});

test('lodged once, under a class of the place, by the enterprise itself', () => {
  lodged(cixi).refuses('system', 'lodgeComplaint', lodging, 'alreadyDrafted');
  const none = new Complaint(cixi);
  none.refuses('system', 'acceptComplaint', {}, 'notDrafted');
  none.refuses('system', 'lodgeComplaint', { ...lodging, classes: ['devices'] }, 'unknownSubject');
  none.refuses('otherFirm', 'lodgeComplaint', { ...lodging, enterpriseId: 'firm-1' }, 'otherEnterprise');
  none.refuses('officer', 'lodgeComplaint', lodging, 'roleNotAllowed');
  new Complaint(xiangtan).does('system', 'lodgeComplaint', { ...lodging, classes: ['devices'] });
});

test('the supervision receives complaints of a code not shown (CX-75)', () => {
  expect(loadPack('cixi').voice.complaintIntake).toMatchObject({
    value: 'supervisor',
    source: { clauses: ['CX-75', 'CX-77', 'CX-110'] },
  });
});

test('named intermediaries and their fees go to the body that the document names, unless it is the one complained of (XT-76)', () => {
  const of = (agencyIds: readonly string[], classes = ['intermediaryFees']) =>
    lodged(xiangtan, { classes, agencyIds });
  const named = { role: 'principalHead', agencyId: 'xiangtan-market' };
  const complaint = of(['agency-a']).does('supervisor', 'acceptComplaint');
  expect(complaint.state?.handler).toEqual(named);
  const elsewhere = { role: 'coordinatingBody', agencyId: 'agency-b' };
  of(['agency-a']).refuses('supervisor', 'acceptComplaint', { handler: elsewhere }, 'complaintNamedBody');
  complaint.refuses(
    'supervisor',
    'assignComplaint',
    { handler: elsewhere, reason: '改交' },
    'complaintNamedBody',
  );
  expect(of(['xiangtan-market']).does('supervisor', 'acceptComplaint').state?.handler?.role).toBe(
    'supervisor',
  );
  expect(of(['agency-a'], ['other']).does('supervisor', 'acceptComplaint').state?.handler?.role).toBe(
    'supervisor',
  );
});
