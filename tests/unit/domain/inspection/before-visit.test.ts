// Between the notice and the door: graded notices, the day that both agree on, the enterprise's own check first.
import { openTasks } from '../../../../domain/inspection/tasks';
import { given, type Given } from './kit/given';
import { cixi, jiujiang } from './kit/packs';
import { enterprise } from './kit/registers';

const contents = ['检查主体', '检查时间', '检查内容', '检查方式', '检查标准'];
const notice = { documentNo: 'notice-1', contents };
const reason = '当日停电检修';

const tasksOf = ({ state, pack }: Given) => openTasks(state, pack).map(({ command }) => command);
const noteOf = (visit: Given) => visit.state.notes.filter(({ rule }) => rule === 'noticeServed');

describe('graded notices (CX-24)', () => {
  test.each([
    ['A', { creditGrade: 'excellent', risk: 'low' }, '简易预告', false],
    ['B', { creditGrade: 'good', risk: 'medium' }, '一般预告', true],
    ['D', { creditGrade: 'poor', risk: 'high' }, '重点预告', true],
  ] as const)('an enterprise of class %s', (_class, change, grade, asked) => {
    const visit = given(cixi)
      .registers(enterprise(change))
      .reach('coding')
      .does('drafter', 'serveAdvanceNotice', notice);
    expect(visit.state.noticeGrade).toBe(grade);
    expect(visit.state.selfCheck !== undefined).toBe(asked);
  });

  test('where the document has no grades there is none, and nobody is asked to check himself', () => {
    const visit = given(jiujiang)
      .reach('coding')
      .does('drafter', 'serveAdvanceNotice', {
        documentNo: 'notice-1',
        contents: ['检查时间', '检查依据', '检查方式'],
      });
    expect([visit.state.noticeGrade, visit.state.selfCheck, visit.state.visitDay]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('the grade that wants a day in between says so, and stops nobody', () => {
    const visit = given(cixi)
      .registers(enterprise({ creditGrade: 'poor', risk: 'high' }))
      .reach('inside');
    expect(noteOf(visit)).toMatchObject([{ params: { lead: 1 }, strength: 'warn' }]);
  });
});

describe('the enterprise checks itself first (CX-25)', () => {
  const served = (data: object = {}) =>
    given(cixi)
      .reach('coding')
      .does('drafter', 'serveAdvanceNotice', { ...notice, ...data });

  test('by default what will be inspected; the enterprise is asked until it answers', () => {
    const visit = served();
    expect(visit.state.selfCheck).toEqual({
      points: visit.state.draft.itemIds.map((id) => ({ id, text: null })),
      answeredOn: null,
    });
    expect(tasksOf(visit)).toContain('answerSelfCheck');
    const answers = visit.state.draft.itemIds.map((id) => ({ id, found: 'corrected', note: '已清理' }));
    visit.when('firm', 'answerSelfCheck', { answers }).happens('SelfCheckAnswered');
    visit.does('firm', 'answerSelfCheck', { answers });
    expect(tasksOf(visit)).not.toContain('answerSelfCheck');
    visit.when('firm', 'answerSelfCheck', { answers }).refused('alreadyDone');
  });

  test('every point is answered, once, and no other', () => {
    const visit = served({
      selfCheck: [
        { id: 'p1', text: '通道是否畅通' },
        { id: 'p2', text: '设施是否有效' },
      ],
    });
    const answer = (...ids: string[]) =>
      visit.when('firm', 'answerSelfCheck', { answers: ids.map((id) => ({ id, found: 'conforms' })) });
    answer('p1').refused('fieldRequired');
    answer('p1', 'p2', 'p3').refused('unknownSubject');
    answer('p1', 'p2', 'p2').refused('unknownSubject');
    answer('p2', 'p1').allowed();
  });

  test('it holds up no entry: to answer is the enterprise’s own affair', () => {
    const visit = served();
    visit.does('drafter', 'issueActionCode', { code: 'code-1', platformTaskRef: 'platform-1' });
    for (const body of ['coordinatingBody', 'justiceBureau'])
      visit.does('drafter', 'fileWithBody', { body, receiptNo: 'receipt-1' });
    visit.when('officer', 'recordEntry', { place: '车间', doorChecks: visit.doorChecks }).allowed();
  });
});

describe('the day of the visit (CX-26)', () => {
  const ready = (data: object = {}): Given => {
    const visit = given(cixi)
      .reach('coding')
      .does('drafter', 'serveAdvanceNotice', { ...notice, ...data });
    visit.does('drafter', 'issueActionCode', { code: 'code-1', platformTaskRef: 'platform-1' });
    for (const body of ['coordinatingBody', 'justiceBureau'])
      visit.does('drafter', 'fileWithBody', { body, receiptNo: 'receipt-1' });
    return visit;
  };
  const enter = (visit: Given) =>
    visit.does('officer', 'recordEntry', { place: '车间', doorChecks: visit.doorChecks });
  const { from, to } = given(cixi).state.draft.window;

  test('the enterprise asks, the agency answers, and what was agreed stands', () => {
    const visit = ready();
    visit.does('firm', 'proposeVisitDay', { on: to, reason });
    expect(visit.state.visitDay).toEqual({ told: null, asked: to });
    expect(tasksOf(visit)).toContain('answerVisitDay');
    visit.does('drafter', 'answerVisitDay', { accepted: true, reason: '可以' });
    expect(visit.state.visitDay).toEqual({ told: to, asked: null });
    visit.when('drafter', 'answerVisitDay', { accepted: true, reason: '可以' }).refused('notPending');
  });

  test('a day that does not suit the agency is answered with another, or with the one told before', () => {
    const visit = ready({ visitOn: to }).does('firm', 'proposeVisitDay', { on: from, reason });
    visit.does('drafter', 'answerVisitDay', { accepted: false, reason: '人员已有安排' });
    expect(visit.state.visitDay).toEqual({ told: to, asked: null });
    visit.does('firm', 'proposeVisitDay', { on: to, reason });
    visit.does('drafter', 'answerVisitDay', { accepted: false, on: from, reason: '改为首日' });
    expect(visit.state.visitDay).toEqual({ told: from, asked: null });
  });

  test('no day outside the approved ones is told, asked or answered', () => {
    const outside = '2027-01-04';
    given(cixi)
      .reach('coding')
      .when('drafter', 'serveAdvanceNotice', { ...notice, visitOn: outside })
      .refused('visitDayOutside');
    const visit = ready();
    visit.when('firm', 'proposeVisitDay', { on: outside, reason }).refused('visitDayOutside');
    visit.does('firm', 'proposeVisitDay', { on: to, reason });
    visit
      .when('drafter', 'answerVisitDay', { accepted: false, on: outside, reason })
      .refused('visitDayOutside');
  });

  test('before the notice, and without one, there is nothing to agree on', () => {
    const visit = given(cixi).reach('coding');
    visit.when('firm', 'proposeVisitDay', { on: to, reason }).refused('notPending');
  });

  test('to come on another day than agreed, or with a wish unanswered, is said and stops nobody', () => {
    const other = ready({ visitOn: to });
    enter(other);
    expect(noteOf(other)).toMatchObject([{ params: { agreed: to }, strength: 'warn' }]);
    const unanswered = ready().does('firm', 'proposeVisitDay', { on: to, reason });
    enter(unanswered);
    expect(noteOf(unanswered)).toMatchObject([{ params: { asked: to }, strength: 'warn' }]);
  });
});
