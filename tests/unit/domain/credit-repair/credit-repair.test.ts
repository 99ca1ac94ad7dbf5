// One credit record: told, reminded, applied, returned, granted, refused, followed up, expired.
import { creditNotices, openCreditTasks } from '../../../../domain/credit-repair/inbox';
import { day } from '../inspection/kit/drafts';
import { cixi, huzhou } from '../inspection/kit/packs';
import { published } from '../calendar/published-calendar';
import { application, CreditRecord, telling, told, type CreditRecord as Record } from './kit';

const granted = { documentRef: '信用修复决定 8 号' };
const synchronised = { platform: '信用中国', receipt: 'XYZG-1' };
const reason = { reason: '材料不全' };
const applied = (pack = huzhou): Record =>
  told(pack).at('2026-09-01 09:00').does('firm', 'applyForRepair', application);
const commands = ({ state, pack }: Record) =>
  state === null ? [] : openCreditTasks(state, pack).map(({ command }) => command);

test('told with the decision, the end of publication as its limit (HZ-72, HZ-73)', () => {
  const record = told(huzhou);
  expect(record.types).toEqual(['CreditRepairTold', 'DeadlineOpened']);
  expect(record.limits()).toEqual(['creditExpiry 2027-03-02 open']);
  expect(commands(record)).toEqual(['applyForRepair']);
});

test('told once, by the lifecycle, the agency or the authority, in its own jurisdiction', () => {
  told(huzhou).refuses('system', 'tellCreditRepair', telling, 'alreadyDrafted');
  new CreditRecord(huzhou).refuses('firm', 'tellCreditRepair', telling, 'roleNotAllowed');
  new CreditRecord(huzhou).refuses('firm', 'applyForRepair', application, 'notDrafted');
});

test('the enterprise is reminded twenty and five working days before, and on the day (HZ-73, A27)', () => {
  const record = told(huzhou).at('2027-02-28 12:00');
  expect(record.types.filter((type) => type === 'DeadlineReminded')).toHaveLength(2);
  expect(record.at('2027-03-02 09:00').types.filter((type) => type === 'DeadlineReminded')).toHaveLength(3);
});

test('nobody applies: the publication ends, the record expires', () => {
  const record = told(huzhou).at('2027-03-03 00:00');
  expect(record.state).toMatchObject({ stage: 'closed', outcome: 'expired' });
  expect(record.types.slice(-4)).toEqual([
    'DeadlineLapsed',
    'CreditRecordExpired',
    'OverdueSettled',
    'CreditRepairClosed',
  ]);
});

test('only the enterprise itself applies, once at a time (CX-107)', () => {
  told(huzhou).refuses('otherFirm', 'applyForRepair', application, 'otherEnterprise');
  told(huzhou).refuses('officer', 'applyForRepair', application, 'roleNotAllowed');
  told(huzhou).refuses('firm', 'applyForRepair', { ...application, proofRefs: [] }, 'malformedCommand');
  applied().refuses('firm', 'applyForRepair', application, 'illegalInThisState');
});

test('an application is accepted within three and decided within ten working days of its receipt (CX-104)', () => {
  expect(applied().limits()).toEqual([
    'creditExpiry 2027-03-02 open',
    'creditAcceptance 2026-09-04 open',
    'creditDecision 2026-09-15 open',
  ]);
  expect(commands(applied())).toEqual(['acceptRepairApplication']);
  const accepted = applied().does('creditAuthority', 'acceptRepairApplication', {});
  expect(accepted.state?.stage).toBe('accepted');
  expect(commands(accepted)).toEqual(['grantRepair']);
});

test('sent back it may be handed in again, counted', () => {
  const record = applied().does('creditAuthority', 'returnRepairApplication', reason);
  expect(record.limits().at(-1)).toBe('creditDecision 2026-09-15 met');
  expect(commands(record)).toEqual(['applyForRepair']);
  record.at('2026-09-20 09:00').does('firm', 'applyForRepair', application);
  expect(record.state).toMatchObject({ stage: 'applied', applications: 2 });
  expect(record.limits().at(-1)).toBe('creditDecision 2026-10-10 open');
});

test('Huzhou: granted, then followed up within thirty days, and the platform is told (HZ-74)', () => {
  const record = applied().does('creditAuthority', 'grantRepair', granted);
  expect(record.limits()).toEqual([
    'creditExpiry 2027-03-02 cancelled',
    'creditAcceptance 2026-09-04 met',
    'creditDecision 2026-09-15 met',
    'creditSynchronisation 2026-09-04 open',
    'creditFollowUp 2026-10-01 open',
  ]);
  expect(commands(record)).toEqual(['recordSynchronisation', 'recordFollowUp']);
  record.does('officer', 'recordFollowUp', { note: '经营正常' });
  expect(record.state).toMatchObject({ stage: 'granted', followedUp: true });
  expect(commands(record)).toEqual(['recordSynchronisation']);
  record.refuses('officer', 'recordFollowUp', { note: '又去一次' }, 'alreadyDone');
  record.does('creditAuthority', 'recordSynchronisation', synchronised);
  expect(record.state).toMatchObject({ stage: 'closed', outcome: 'repaired', followedUp: true });
});

test('Huzhou: refused is followed up as well (HZ-74)', () => {
  const record = applied()
    .does('creditAuthority', 'refuseRepair', reason)
    .does('creditAuthority', 'recordFollowUp', { note: '已说明理由' });
  expect(record.state).toMatchObject({ stage: 'refused', outcome: 'refused', followedUp: true });
});

test('Cixi: granting ends it once it is shared, no visit is asked for (CX-104, CX-107)', () => {
  const record = applied(cixi).does('creditAuthority', 'grantRepair', granted);
  record.refuses('officer', 'recordFollowUp', { note: '看过' }, 'notPending');
  record.does('creditAuthority', 'recordSynchronisation', synchronised);
  expect(record.state).toMatchObject({ stage: 'closed', outcome: 'repaired' });
  expect(record.deadlines.filter(({ status }) => status === 'open')).toEqual([]);
});

test('a follow-up that is overdue is reported and still owed', () => {
  const record = applied().does('creditAuthority', 'grantRepair', granted).at('2026-10-02 00:00');
  expect(record.limits().at(-1)).toBe('creditFollowUp 2026-10-01 lapsed');
  expect(record.stage).toBe('granted');
});

test('it is followed up by the agency that punished, not by one that went along, nor by a stranger (HZ-74)', () => {
  const record = applied().does('creditAuthority', 'grantRepair', granted);
  record.refuses('outsider', 'recordFollowUp', { note: '看过' }, 'otherAgency');
  record.refuses('officerB', 'recordFollowUp', { note: '看过' }, 'otherAgency');
  record.does('officer', 'recordFollowUp', { note: '看过' });
});

test('a publication that has ended is not repaired any more, even if the clock is slow', () => {
  const record = told(huzhou)
    .at('2027-02-25 09:00')
    .does('firm', 'applyForRepair', application)
    .silentlyAt('2027-03-03 09:00');
  record.refuses('creditAuthority', 'grantRepair', granted, 'illegalInThisState');
  expect(record.at('2027-03-03 09:00').state).toMatchObject({ stage: 'closed', outcome: 'expired' });
});

test('limits ring once and only when due', () => {
  const record = told(huzhou);
  record.refuses('system', 'lapseDeadline', { deadlineId: 'creditExpiry:1' }, 'deadlineNotDue');
  record.refuses('system', 'remindOfDeadline', { deadlineId: 'creditExpiry:1' }, 'deadlineNotDue');
  record.refuses('system', 'lapseDeadline', { deadlineId: 'creditExpiry:7' }, 'deadlineNotOpen');
  record.refuses('system', 'remindOfDeadline', { deadlineId: 'creditExpiry:7' }, 'deadlineNotOpen');
  record.refuses('creditAuthority', 'lapseDeadline', { deadlineId: 'creditExpiry:1' }, 'roleNotAllowed');
});

test('a new calendar moves what is counted in working days (A66)', () => {
  const record = applied();
  const year = published.years['2026'];
  if (year === undefined) throw new Error('the calendar of 2026 is needed here');
  const holidays = [...year.holidays, { date: day('2026-09-14'), name: '临时放假' }];
  const calendar = { version: 'cn-2026.2', years: { ...published.years, '2026': { ...year, holidays } } };
  record.does('administrator', 'recomputeDeadlines', { calendar });
  expect(record.limits()).toEqual([
    'creditExpiry 2027-03-02 open',
    'creditAcceptance 2026-09-04 open',
    'creditDecision 2026-09-16 open',
  ]);
  expect(record.state?.calendar.version).toBe('cn-2026.2');
  record.refuses('administrator', 'recomputeDeadlines', { calendar }, 'alreadyDone');
});

test('letters go to the enterprise, the authority, and the agency that punished, none to all agencies', () => {
  const record = applied().does('creditAuthority', 'grantRepair', granted).at('2026-10-19 09:00');
  if (record.state === null) throw new Error('told records have a state');
  const letters = creditNotices(record.events, record.state, huzhou).map(({ template, to }) =>
    to.kind === 'role' ? `${template} → ${to.role}@${to.agencyId ?? '–'}` : `${template} → ${to.kind}`,
  );
  expect(letters).toEqual([
    'creditTold → enterprise',
    'taskAssigned → creditAuthority@–',
    'creditDecision → enterprise',
    'creditDecision → enterprise',
    'creditReminder → creditAuthority@–',
    'deadlineLapsed → creditAuthority@–',
    'deadlineLapsed → supervisor@–',
    'creditReminder → creditAuthority@–',
    'creditReminder → officer@agency-a',
    'deadlineLapsed → creditAuthority@–',
    'deadlineLapsed → officer@agency-a',
    'deadlineLapsed → agencyLeader@agency-a',
    'deadlineLapsed → supervisor@–',
  ]);
});
