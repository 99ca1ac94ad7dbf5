// Sentences with names where people look for them; deadlines in words: from when, over which days, on what ground, and
// honest about a date that an older calendar fixed.
import pino from 'pino';
import { namesIn, presentDeadline, presentRefusal, sentenceFor, type Names } from '../../../api/presenting';
import { loadRuleBooks } from '../../../api/rule-books';
import { plainDate } from '../../../domain/calendar/plain-date';
import { openDeadline, type Deadline } from '../../../domain/inspection/deadline';
import type { DomainErrorCode } from '../../../domain/errors/codes';
import type { PolicyPack } from '../../../domain/policy/policy-pack';
import type { Actor } from '../../../domain/shared/actor';
import { refuse, type RefusalParams } from '../../../domain/shared/outcome';
import { createDatabase } from '../../../prisma/client';

const books = loadRuleBooks();

const packOf = (id: string): PolicyPack => {
  const pack = books.packOf(id);
  if (pack === null) throw new Error(`no pack ${id}`);
  return pack;
};

/** One working day for the code after an urgent entry in Huzhou that ended on the eve of the National Day holiday. */
const huzhou = packOf('huzhou');
const start = {
  rule: 'retroCode' as const,
  subject: '',
  ordinal: 1,
  startedAt: '2026-09-30T07:00:00.000Z',
  span: null,
};
const deadline: Deadline = openDeadline(start, huzhou, books.calendar);

test('a deadline tells its start, the holidays it passed over, its end and its clause', () => {
  const { dueOn, clauses, explanation } = presentDeadline(deadline, huzhou, books.calendar, books.clauseText);
  expect([dueOn, clauses]).toEqual(['2026-10-08', huzhou.deadlines.retroCode.source.clauses]);
  expect(explanation).toContain('2026年9月30日');
  expect(explanation).toContain('国庆节');
  expect(explanation).toMatch(/10月8日（周四）24时届满/);
  for (const clause of clauses) {
    expect(explanation).toContain(clause);
    expect(explanation).toContain(books.clauseText(clause) ?? 'no such clause');
  }
});

test('a date that an older calendar fixed is named beside what today’s calendar would give', () => {
  const old: Deadline = { ...deadline, dueOn: plainDate('2026-10-01'), calendarVersion: '旧历' };
  const { explanation } = presentDeadline(old, huzhou, books.calendar, books.clauseText);
  expect(explanation).toContain('本期限当时按日历版本 旧历 定为 2026-10-01');
});

test('where the document is silent, the ground is our own reason and said to be so', () => {
  const ours: Deadline = { ...deadline, source: { clauses: [], ours: '取三个工作日' } };
  const { explanation } = presentDeadline(ours, huzhou, books.calendar, books.clauseText);
  expect(explanation).toContain('依据：取三个工作日（文件未作规定，本系统缺省）');
});

test('where a clause gives no number, the number is said to be ours (A11)', () => {
  const both: Deadline = { ...deadline, source: { clauses: ['HZ-51'], ours: '取三个工作日' }, soft: true };
  const { explanation, ours } = presentDeadline(both, huzhou, books.calendar, books.clauseText);
  expect(explanation).toContain('期限为本系统取值：取三个工作日（HZ-51）');
  expect(explanation).toMatch(/本期限只作提示，逾期仍可办理。$/);
  expect(ours).toBe('取三个工作日');
});

const names: Names = new Map([
  ['agency cixi-fire', '慈溪市消防救援大队'],
  ['agency cixi-market', '慈溪市市场监督管理局'],
  ['person cixi-officer-1', '陈一澄'],
  ['item cixi-item-1', '消防安全管理情况检查'],
  ['enterprise cixi-ent-1', '慈溪市越澜电器有限公司'],
  ['inspection one', '慈溪市消防救援大队 2026-09-03 的检查“消防安全管理情况检查”'],
]);

test.each<[DomainErrorCode, RefusalParams, string]>([
  ['rule.annualCap', { agency: 'cixi-fire', visit: 3, limit: 2 }, '慈溪市消防救援大队'],
  [
    'rule.bodyQualified',
    { agencies: ['cixi-fire', 'cixi-market'] },
    '慈溪市消防救援大队、慈溪市市场监督管理局',
  ],
  ['rule.doorCheck', { officers: ['cixi-officer-1', 'cixi-officer-2'] }, '陈一澄、cixi-officer-2'],
  ['rule.itemPublished', { items: ['cixi-item-1'] }, '消防安全管理情况检查'],
  [
    'rule.entrustment',
    { why: '事项 cixi-item-1、cixi-item-2 不在清单内' },
    '事项 消防安全管理情况检查、cixi-item-2 不在',
  ],
  [
    'fieldRequired',
    { field: 'cixi-fire、cixi-market 的检查事项' },
    '慈溪市消防救援大队、慈溪市市场监督管理局 的检查事项',
  ],
  ['unknownSubject', { subject: 'cixi-ent-1 cixi-site-2' }, '慈溪市越澜电器有限公司 cixi-site-2'],
  [
    'rule.mutualRecognition',
    { inspections: ['one', 'one', 'two'] },
    '：慈溪市消防救援大队 2026-09-03 的检查“消防安全管理情况检查”、two',
  ],
])('%s is told with the names that are known', (code, params, part) => {
  expect(sentenceFor(code, params, names)).toContain(part);
});

test('an id is a name only where the parameter speaks of that register', () => {
  expect(sentenceFor('rule.officerCertificate', { officers: ['cixi-fire'] }, names)).toContain(
    '检查人员 cixi-fire ',
  );
  expect(sentenceFor('rule.planFiled', { planLine: 'cixi-fire' }, names)).toContain('：cixi-fire。');
});

test('names are for the sentence: the parameters of a refusal keep their ids', () => {
  const refusal = refuse('otherAgency', { agencies: ['cixi-fire'] });
  expect(presentRefusal(refusal, () => null, names)).toMatchObject({
    message: '此事项由慈溪市消防救援大队办理，您所在机关无权办理。',
    params: { agencies: ['cixi-fire'] },
  });
});

describe('looking names up', () => {
  const lines: string[] = [];
  const database = createDatabase('postgresql://nobody:nothing@127.0.0.1:1/none');
  const reach = {
    database,
    log: pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }),
  };
  const query = jest.spyOn(database.pool, 'query');
  const actor: Actor = {
    id: 'cixi-drafter-1',
    roles: ['drafter'],
    jurisdiction: 'cixi',
    agencyId: 'cixi-fire',
    enterpriseId: null,
  };
  beforeEach(() => {
    query.mockClear();
    lines.length = 0;
  });
  afterAll(() => database.close());

  test('costs no query where nothing has an id', async () => {
    const sayings = [
      { params: {} },
      { params: { why: '缺少委托书' } },
      { params: { visit: 3, planLine: 'line-1' } },
    ];
    expect((await namesIn(reach, actor, sayings)).size).toBe(0);
    expect(query).not.toHaveBeenCalled();
  });

  test('asks once for everything that one answer says', async () => {
    await namesIn(reach, actor, [
      { params: { agency: 'cixi-fire', visit: 3 } },
      { params: { officers: ['cixi-officer-1', 'cixi-officer-2'] } },
      { params: { agencies: ['cixi-fire'] } },
    ]);
    expect(query.mock.calls).toMatchObject([
      [
        {
          values: [
            ['cixi-fire', 'cixi-officer-1', 'cixi-officer-2'],
            'cixi',
            expect.arrayContaining(['person']),
          ],
        },
      ],
    ]);
  });

  test('looks for an enterprise into public registers only', async () => {
    const contact: Actor = { ...actor, roles: ['enterprise'], agencyId: null, enterpriseId: 'cixi-ent-1' };
    await namesIn(reach, contact, [{ params: { subject: 'cixi-officer-3' } }]);
    expect(query.mock.calls).toMatchObject([[{ values: [['cixi-officer-3'], 'cixi', ['agency', 'item']] }]]);
  });

  test('that it fails takes no answer away and is logged', async () => {
    expect((await namesIn(reach, actor, [{ params: { agency: 'cixi-fire' } }])).size).toBe(0);
    expect(lines).toMatchObject([expect.stringContaining('names not found')]);
  });
});
