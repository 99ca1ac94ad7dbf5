// How far a standing duty has come, and in which order duties are listed.
import { plainDate } from '../../../../domain/calendar/plain-date';
import { dutyTitle, placeOfDuty, stageOf, type StandingDuty } from '../../../../domain/duty/duty';
import { loadCalendar } from '../../../../policies/load';

const calendar = loadCalendar();
const dueOn = plainDate('2026-10-12');
const stageAt = (today: string, isOverdue = today > dueOn) =>
  stageOf({ dueOn, isOverdue }, plainDate(today), calendar);

describe('a duty due on Monday 12 October 2026', () => {
  test.each([
    // 1 to 7 October are holidays; Saturday the 10th is a working day: 8, 9, 10, 12 and 30 September before them.
    ['2026-09-29', 'arisen'],
    ['2026-09-30', 'dueSoon'],
    ['2026-10-05', 'dueSoon'],
    ['2026-10-12', 'dueSoon'],
    ['2026-10-13', 'overdue'],
  ])('on %s is told as %s', (today, stage) => {
    expect(stageAt(today)).toBe(stage);
  });

  test('has only arisen, however late, where the document gives no date', () => {
    expect(stageOf({ dueOn: null, isOverdue: false }, plainDate('2030-01-01'), calendar)).toBe('arisen');
  });
});

const duty = (changes: Partial<StandingDuty>): StandingDuty => ({
  ...{ key: 'fillPost a', kind: 'fillPost', what: '联络员', agencyId: 'a', agencyName: '甲' },
  ...{ dueOn: null, isOverdue: false, clauses: [], path: '/posts', isOf: () => true, isWatched: true },
  ...changes,
});

test('overdue ones come first, then by date, those without one last, never two in one place', () => {
  const late = duty({ key: 'z', dueOn, isOverdue: true });
  const soon = duty({ key: 'y', dueOn });
  const open = [duty({ key: 'a' }), duty({ key: 'b' })];
  const places = [...open, soon, late].map(placeOfDuty);
  expect([...places].sort()).toEqual([placeOfDuty(late), placeOfDuty(soon), ...open.map(placeOfDuty)]);
  expect(new Set(places).size).toBe(4);
});

test('is named in both languages', () => {
  expect(dutyTitle(duty({}), 'zh-CN')).toBe('定岗位的人选：联络员');
  expect(dutyTitle(duty({ what: { 'zh-CN': '一', en: 'one' } }), 'en')).toBe('Fill a post: one');
  expect(dutyTitle(duty({ what: null }), 'en')).toBe('Fill a post');
});
