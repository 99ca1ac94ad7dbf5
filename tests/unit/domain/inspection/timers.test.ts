// What the clock does, and what a newly published calendar does to limits that are running.
import type { WorkCalendar } from '../../../../domain/calendar/working-days';
import { nextWake, openDeadline } from '../../../../domain/inspection/deadline';
import { day, temporary } from './kit/drafts';
import { given, shanghai, type Given } from './kit/given';
import { left } from './kit/left';
import { huzhou, xiangtan } from './kit/packs';
import { published } from '../calendar/published-calendar';

const approving = (): Given => given(huzhou).reach('approval');
const approvalLimit = (visit: Given) => visit.state.deadlines.find(({ rule }) => rule === 'approval');
const id = { deadlineId: 'approval:2' };

test('a limit carries its rule, unit, calendar version and source (design §3)', () => {
  expect(approvalLimit(approving())).toMatchObject({
    id: 'approval:2',
    span: { unit: 'workingDay', amount: 3 },
    startedOn: '2026-03-02',
    dueOn: '2026-03-05',
    dueAt: '2026-03-05T16:00:00.000Z',
    remindAt: ['2026-03-04T01:00:00.000Z'],
    calendarVersion: published.version,
    provisional: false,
    status: 'open',
  });
});

test('the lifecycle sleeps to the next reminder or limit, and no longer when none is open', () => {
  const visit = approving();
  expect(nextWake(visit.state.deadlines)).toBe('2026-03-04T01:00:00.000Z');
  visit.at('2026-03-04 09:00');
  expect(nextWake(visit.state.deadlines)).toBe('2026-03-05T16:00:00.000Z');
  visit.does('principal', 'refuseApproval', { reason: '不必要' });
  expect(nextWake(visit.state.deadlines)).toBeNull();
});

test('it reminds and lapses when it is time, once, and never what is over', () => {
  const visit = approving();
  visit.when('system', 'remindOfDeadline', id).refused('deadlineNotDue');
  visit.when('system', 'lapseDeadline', id).refused('deadlineNotDue');
  visit.silentlyAt('2026-03-06 00:00').when('system', 'remindOfDeadline', id).happens('DeadlineReminded');
  visit.when('system', 'lapseDeadline', id).happens('DeadlineLapsed');
  visit.does('system', 'lapseDeadline', id);
  visit.when('system', 'lapseDeadline', id).refused('deadlineNotOpen');
  visit.when('system', 'remindOfDeadline', id).refused('deadlineNotOpen');
  visit.when('system', 'lapseDeadline', { deadlineId: 'approval:9' }).refused('deadlineNotOpen');
});

test('a lapsed limit changes nothing about who may go on: the approval still comes', () => {
  const visit = approving().at('2026-03-10 09:00');
  expect(approvalLimit(visit)?.status).toBe('lapsed');
  visit.when('principal', 'approve', { opinion: '同意' }).happens('Approved', 'StageEntered');
});

test('what is done at the last minute is in time, a minute later it is not', () => {
  const inTime = approving().silentlyAt('2026-03-05 23:59').does('principal', 'approve', { opinion: '同意' });
  expect(approvalLimit(inTime)?.status).toBe('met');
  const late = approving().silentlyAt('2026-03-06 00:00').does('principal', 'approve', { opinion: '同意' });
  expect(approvalLimit(late)?.status).toBe('settledLate');
});

test('only the clock rings it', () => {
  approving().silentlyAt('2026-03-06 00:00').when('principal', 'lapseDeadline', id).refused('roleNotAllowed');
});

test('a rule that sets no span waits for the command that does', () => {
  expect(() =>
    openDeadline(
      { rule: 'rectification', subject: '', ordinal: 1, startedAt: shanghai('2026-03-02 09:00'), span: null },
      huzhou,
      published,
    ),
  ).toThrow(RangeError);
});

describe('a calendar is published or changed (A66)', () => {
  const year = published.years['2026'];
  if (year === undefined) throw new Error('the calendar of 2026 is needed here');
  const changed: WorkCalendar = {
    version: 'cn-2026.2',
    years: {
      ...published.years,
      '2026': { ...year, holidays: [...year.holidays, { date: day('2026-03-04'), name: '临时放假' }] },
    },
  };

  test('running limits move, the old date beside the new; reminders go with them', () => {
    const visit = approving();
    visit
      .when('administrator', 'recomputeDeadlines', { calendar: changed })
      .happens('CalendarAdopted', 'DeadlineMoved');
    visit.does('administrator', 'recomputeDeadlines', { calendar: changed });
    expect(visit.events.at(-1)).toMatchObject({ previousDueOn: '2026-03-05', why: 'calendar' });
    expect(approvalLimit(visit)).toMatchObject({
      id: 'approval:2',
      dueOn: '2026-03-06',
      remindAt: ['2026-03-05T01:00:00.000Z'],
      calendarVersion: 'cn-2026.2',
    });
    visit.when('administrator', 'recomputeDeadlines', { calendar: changed }).refused('alreadyDone');
  });

  test('a date already passed is not reopened, and later limits use the new calendar', () => {
    const visit = approving()
      .at('2026-03-06 00:00')
      .does('system', 'recomputeDeadlines', { calendar: changed });
    expect(visit.types).not.toContain('DeadlineMoved');
    expect(visit.state.calendar.version).toBe('cn-2026.2');
  });

  test('a fixed date stays where the order put it', () => {
    const visit = given(huzhou).reach('coding').does('system', 'recomputeDeadlines', { calendar: changed });
    expect(visit.types).not.toContain('DeadlineMoved');
  });

  test('limits that reach into an unpublished year are provisional until it is (D)', () => {
    const late = left(xiangtan, '2026-12-28', temporary('emergency'));
    const filing = () => late.state.deadlines.find(({ rule }) => rule === 'retroFiling');
    expect(filing()).toMatchObject({ dueOn: '2027-01-04', provisional: true });
    const notice = {
      source: '测试用的2027年通知',
      holidays: [{ date: day('2027-01-04'), name: '元旦' }],
      makeUpWorkdays: [],
    };
    late.does('administrator', 'recomputeDeadlines', {
      calendar: { version: 'cn-2027.1', years: { ...published.years, '2027': notice } },
    });
    expect(filing()).toMatchObject({ dueOn: '2027-01-05', provisional: false });
  });
});
