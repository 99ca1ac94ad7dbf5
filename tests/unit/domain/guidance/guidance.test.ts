// One booking of guidance: answered in time or climbing, given as agreed, its loop closed by whom the pack names.
import { cixi, donge, huzhou } from '../inspection/kit/packs';
import { arrangement, bookedIn, booking, Guidance } from './kit';

const given = { outcome: '讲清了要求' };
const solved = { score: 5, solved: true };

test('the answer is due five working days after the booking, over the holidays; not given, it climbs (CX-36)', () => {
  const guidance = bookedIn(cixi);
  expect(guidance.limits()).toEqual(['guidanceAnswer 2026-10-08 open']);
  expect(guidance.tasks()).toEqual(['arrangeGuidance: coordinatingBody@']);
  expect(guidance.sent()).toEqual(['guidanceNews → enterprise', 'guidanceTask → coordinatingBody']);
  expect(guidance.at('2026-09-30 10:00').sent()).toEqual(['deadlineReminder → coordinatingBody']);
  guidance.at('2026-10-09 12:00').at('2026-10-12 12:00').at('2026-10-14 12:00');
  expect(guidance.sent()).toEqual([
    'deadlineLapsed → coordinatingBody',
    'deadlineLapsed → governmentApprover',
  ]);
  guidance.does('coordinating', 'arrangeGuidance', { ...arrangement, on: '2026-10-20' });
  expect(guidance.limits()).toEqual([
    'guidanceAnswer 2026-10-08 settledLate',
    'guidanceService 2026-10-20 open',
  ]);
});

test('a group of agencies with an expert who knows the matter, who is told, on the day agreed and no sooner (CX-35, CX-36)', () => {
  const guidance = bookedIn(cixi);
  guidance.refuses('unitHead', 'arrangeGuidance', arrangement, 'roleNotAllowed');
  guidance.refuses(
    'coordinating',
    'arrangeGuidance',
    { ...arrangement, expertIds: [] },
    'guidanceExpertNeeded',
  );
  guidance.refuses(
    'coordinating',
    'arrangeGuidance',
    { ...arrangement, expertIds: ['expert-2'] },
    'guidanceExpertUnfit',
  );
  guidance.refuses(
    'coordinating',
    'arrangeGuidance',
    { ...arrangement, agencyIds: ['agency-b'] },
    'guidanceLeadMissing',
  );
  guidance.sent();
  guidance.does('coordinating', 'arrangeGuidance', arrangement);
  expect(guidance.sent()).toEqual([
    'guidanceNews → enterprise',
    'guidanceTask → unitHead@agency-a',
    'guidanceTask → unitHead@agency-b',
  ]);
  guidance.refuses('officer', 'recordGuidance', given, 'guidanceDay');
  guidance.refuses('outsider', 'recordGuidance', given, 'otherAgency');
  guidance.does('coordinating', 'rearrangeGuidance', {
    ...arrangement,
    on: '2026-09-30',
    reason: '专家另有任务',
  });
  expect(guidance.limits().slice(1)).toEqual([
    'guidanceService 2026-09-29 cancelled',
    'guidanceService 2026-09-30 open',
  ]);
  guidance.at('2026-09-30 10:00').does('officerB', 'recordGuidance', given);
  expect(guidance.state?.given).toMatchObject([
    { visitIds: ['visit-1'], agencyIds: ['agency-a', 'agency-b'] },
  ]);
  expect(guidance.tasks()).toEqual(['giveGuidanceFeedback: enterprise@firm-1']);
});

test('without feedback in its time the loop closes by itself; called unsolved, somebody has to see to it (CX-89)', () => {
  const arranged = () =>
    bookedIn(cixi)
      .does('coordinating', 'arrangeGuidance', arrangement)
      .at('2026-09-29 10:00')
      .does('officer', 'recordGuidance', given);
  expect(arranged().at('2026-11-01 09:00').stage).toBe('closed');
  const unsolved = arranged().does('firm', 'giveGuidanceFeedback', { score: 1, solved: false });
  expect(unsolved.tasks()).toEqual(['closeGuidance: coordinatingBody@']);
  expect(unsolved.does('coordinating', 'sendBackGuidance', { reason: '再去一次' }).stage).toBe('booked');
});

test('Huzhou: the enterprise says its stage, the agency arranges, and the loop is confirmed even when all is well (HZ-58, HZ-60)', () => {
  new Guidance(huzhou).refuses('firm', 'bookGuidance', { ...booking, stage: null }, 'fieldRequired');
  const guidance = bookedIn(huzhou);
  expect(guidance.tasks()).toEqual(['arrangeGuidance: drafter unitHead agencyLeader@agency-a']);
  guidance.refuses('coordinating', 'arrangeGuidance', arrangement, 'roleNotAllowed');
  guidance.refuses('leaderB', 'arrangeGuidance', arrangement, 'otherAgency');
  const late = bookedIn(huzhou);
  late.sent();
  late.at('2026-10-09 12:00').at('2026-10-14 12:00');
  expect(late.sent()).toEqual([
    ...['drafter', 'unitHead', 'agencyLeader'].map((role) => `deadlineReminder → ${role}@agency-a`),
    ...['drafter', 'unitHead', 'agencyLeader'].map((role) => `deadlineLapsed → ${role}@agency-a`),
    'deadlineLapsed → agencyLeader@agency-a',
    'deadlineLapsed → coordinatingBody',
  ]);
  guidance
    .does('unitHead', 'arrangeGuidance', { ...arrangement, expertIds: [] })
    .at('2026-09-29 10:00')
    .does('officer', 'recordGuidance', given)
    .does('firm', 'giveGuidanceFeedback', solved);
  expect(guidance.tasks()).toEqual(['closeGuidance: coordinatingBody@']);
  guidance.refuses('unitHead', 'closeGuidance', { conclusion: '行' }, 'roleNotAllowed');
  expect(guidance.limits().at(-1)).toBe('guidanceClosure 2026-10-12 open');
  guidance.at('2026-10-20 12:00');
  expect(guidance.sent()).toContain('deadlineLapsed → governmentApprover');
  guidance.does('coordinating', 'closeGuidance', { conclusion: '问题已经解决' });
  expect(guidance.stage).toBe('closed');
});

test("Dong'e: what is offered and not answered is not pressed; what is taken up goes its way (DE-83)", () => {
  const offered = bookedIn(donge, { origin: 'offer' });
  expect(offered.tasks()).toEqual(['takeUpGuidance: enterprise@firm-1']);
  expect(offered.at('2026-10-30 09:00').stage).toBe('declined');
  const taken = bookedIn(donge, { origin: 'offer' }).does('firm', 'takeUpGuidance', { wish: '用电' });
  expect(taken.stage).toBe('booked');
  expect(taken.limits()).toEqual(['guidanceOffer 2026-10-21 met', 'guidanceAnswer 2026-10-08 open']);
});

test('what the pack does not provide for is refused with its reason, and nobody books for another', () => {
  const { guidance } = cixi;
  const narrow = {
    ...cixi,
    guidance: {
      ...guidance,
      channels: { ...guidance.channels, value: ['online' as const] },
      offers: { ...guidance.offers, value: false },
      phases: { ...guidance.phases, value: ['before' as const] },
    },
  };
  new Guidance(narrow).refuses('officer', 'bookGuidance', { ...booking, origin: 'phone' }, 'guidanceChannel');
  new Guidance(narrow).refuses(
    'officer',
    'bookGuidance',
    { ...booking, origin: 'offer' },
    'guidanceNotOffered',
  );
  new Guidance(narrow).refuses('firm', 'bookGuidance', { ...booking, phase: 'after' }, 'guidancePhase');
  new Guidance(cixi).refuses(
    'firm',
    'bookGuidance',
    { ...booking, enterpriseId: 'firm-2' },
    'otherEnterprise',
  );
  new Guidance(cixi).refuses('auditor', 'bookGuidance', { ...booking, origin: 'phone' }, 'roleNotAllowed');
  const mine = bookedIn(cixi).does('firm', 'withdrawGuidance');
  expect(mine.limits()).toEqual(['guidanceAnswer 2026-10-08 cancelled']);
  mine.refuses('firm', 'withdrawGuidance', {}, 'illegalInThisState');
});
