// Third parties by the packs of the five places: what is tied, what is told, what is cleared up.
import { plainDate } from '../../../../domain/calendar/plain-date';
import {
  clearanceStatus,
  declarationSchema,
  progressOf,
  type Clearance,
} from '../../../../domain/third-party/clearance';
import {
  engagementHolds,
  engagementSchema,
  flagsOf,
  tiedRefusal,
  type Engagement,
} from '../../../../domain/third-party/engagement';
import { hintInWords } from '../../../../domain/third-party/hint-words';
import { arrivalHints, serviceHints } from '../../../../domain/third-party/hints';
import {
  arrivalSchema,
  servicePlanSchema,
  visitsToJoin,
  type RiddenVisit,
  type Service,
} from '../../../../domain/third-party/service';
import { barredActs, serviceActs, serviceHintCodes } from '../../../../domain/third-party/vocabulary';
import { loadPack } from '../../../../policies/load';

const places = ['huzhou', 'cixi', 'donge', 'jiujiang', 'xiangtan'] as const;
const policyOf = (place: string) => {
  const { services } = loadPack(place, { allowDrafts: true });
  if (services === undefined) throw new Error(`${place} has no section of services`);
  return services;
};
const cixi = policyOf('cixi');

const engagement = (changes: object = {}): Engagement => ({
  ...engagementSchema.parse({
    provider: { name: '某检测公司', uscc: '91330282MA99700189' },
    ...{
      contractRef: '采1号',
      service: '检测',
      acts: ['testing'],
      purchaseBasis: '采购法',
      paidBy: 'agency',
    },
    ...{ people: 2, from: '2027-01-01', to: '2027-06-30' },
  }),
  ...{ id: 'eng-1', jurisdiction: 'cixi', agencyId: 'cixi-fire', endedOn: null, endReason: null, version: 1 },
  ...changes,
});

const service = (changes: object = {}): Service => ({
  ...servicePlanSchema.parse({
    ...{ engagementId: 'eng-1', planRef: '计划', enterpriseId: 'ent-1', content: '检测', acts: ['testing'] },
    ...{ people: 2, from: '2027-03-01', to: '2027-03-10' },
  }),
  ...{ id: 'svc-1', jurisdiction: 'cixi', agencyId: 'cixi-fire', status: 'planned', arrivals: [] },
  ...{ disclosed: false, outcome: null, cancelReason: null, version: 1 },
  ...changes,
});

const visit = (id: string, from: string, to: string, changes: object = {}): RiddenVisit => ({
  ...{ id, day: plainDate(from), from: plainDate(from), to: plainDate(to) },
  ...{ status: 'planned', agencyIds: ['cixi-fire'], position: null },
  ...changes,
});

const codes = (hints: readonly { readonly code: string }[]) => hints.map(({ code }) => code);

test('tied consulting is refused in 湘潭 and marked in the other places (XT-74)', () => {
  const tied = engagement({ tiedTo: ['licence'] });
  expect(places.filter((place) => tiedRefusal(tied, policyOf(place)) !== null)).toEqual(['xiangtan']);
  expect(tiedRefusal(engagement(), policyOf('xiangtan'))).toBeNull();
  expect(flagsOf(engagement({ tiedTo: ['penalty'], paidBy: 'enterprise', purchaseBasis: null }))).toEqual([
    ...['tied', 'enterprisePays', 'noPurchaseBasis'],
  ]);
});

test('an engagement holds from its first to its last day, and not from the day of its early end', () => {
  const ended = engagement({ endedOn: plainDate('2027-02-01') });
  expect(
    ['2026-12-31', '2027-01-01', '2027-01-31', '2027-02-01'].map((day) =>
      engagementHolds(ended, plainDate(day)),
    ),
  ).toEqual([false, true, true, false]);
  expect(engagementHolds(engagement(), plainDate('2027-06-30'))).toBe(true);
  expect(engagementHolds(engagement(), plainDate('2027-07-01'))).toBe(false);
});

test('inspecting is nothing that can be engaged (DE-86, HZ-80)', () => {
  for (const act of barredActs) {
    expect(serviceActs).not.toContain(act);
    expect(engagementSchema.safeParse({ ...engagement(), acts: [act] }).success).toBe(false);
  }
});

test('visits of the same days can be joined, those called off or over cannot (CX-86)', () => {
  const visits = [
    visit('before', '2027-02-01', '2027-02-28'),
    visit('touching', '2027-03-10', '2027-03-20'),
    visit('off', '2027-03-02', '2027-03-03', { status: 'cancelled' }),
    visit('over', '2027-03-02', '2027-03-03', { status: 'started', position: 'closed' }),
    visit('underway', '2027-03-02', '2027-03-03', { status: 'started', position: 'inside' }),
    visit('after', '2027-03-11', '2027-03-12'),
  ];
  expect(visitsToJoin(service(), visits).map(({ id }) => id)).toEqual(['touching', 'underway']);
});

test('of its plan it is told what it could join, what it rode on, and where the engagement ends (CX-86, CX-87)', () => {
  const around = (visits: readonly RiddenVisit[], changes: object = {}) => ({
    engagement: engagement(changes),
    visits,
  });
  const other = visit('other', '2027-03-02', '2027-03-05');
  const [join] = serviceHints(service(), around([other]), cixi);
  expect(join).toMatchObject({ code: 'couldJoinVisit', of: ['other'], source: { clauses: ['CX-86'] } });
  const riding = service({ plannedVisitId: 'other' });
  expect(serviceHints(riding, around([other]), cixi)).toEqual([]);
  expect(
    codes(
      serviceHints(
        riding,
        around([visit('other', '2027-03-02', '2027-03-05', { status: 'cancelled' })]),
        cixi,
      ),
    ),
  ).toEqual(['visitGone']);
  expect(codes(serviceHints(riding, around([visit('other', '2027-04-02', '2027-04-05')]), cixi))).toEqual([
    'visitMoved',
  ]);
  const short = { to: plainDate('2027-03-05'), acts: ['sampling'], people: 1 };
  expect(codes(serviceHints(service(), around([], short), cixi))).toEqual([
    ...['engagementNotInForce', 'beyondEngagement', 'tooManyPeople'],
  ]);
  expect(serviceHints(service({ status: 'cancelled' }), around([other]), cixi)).toEqual([]);
});

test('at the door it is told when officers are not inside yet, and what was told then stays with that arrival (CX-87)', () => {
  const on = plainDate('2027-03-02');
  const seen = arrivalSchema.parse({
    acts: ['testing', 'charging'],
    people: 2,
    officerIds: ['cixi-officer-1'],
  });
  const riding = service({ plannedVisitId: 'v' });
  const at = (position: string | null) => ({
    engagement: engagement(),
    visits: [visit('v', '2027-03-02', '2027-03-05', { status: 'started', position })],
  });
  expect(codes(arrivalHints(riding, seen, on, at('awaitingEntry'), cixi))).toEqual([
    'officersNotInside',
    'barredAct',
  ]);
  expect(codes(arrivalHints(riding, seen, on, at('inside'), cixi))).toEqual(['barredAct']);
  const arrived = { ...seen, at: '2027-03-02T02:00:00.000Z', on, by: 'cixi-officer-1', told: ['barredAct'] };
  const after = { ...riding, status: 'done', arrivals: [arrived] } as Service;
  expect(codes(serviceHints(after, at('closed'), cixi))).toEqual(['barredAct']);
});

test('every place tells of conduct; only 慈溪 wants the match, and every hint has words in both languages', () => {
  for (const place of places) expect(policyOf(place).reminders.value).toEqual([...serviceHintCodes]);
  expect(places.map((place) => policyOf(place).planMatch.value)).toEqual([
    ...['hinted', 'required', 'hinted', 'hinted', 'hinted'],
  ]);
  expect(cixi.standardKeepers.source.clauses).toEqual(['CX-85']);
  for (const code of serviceHintCodes) {
    const hint = { code, of: ['testing', 'b'], source: cixi.reminders.source };
    expect(hintInWords(hint, 'zh-CN')).toMatch(/\p{Script=Han}/u);
    expect(hintInWords(hint, 'en')).not.toMatch(/\p{Script=Han}/u);
  }
});

test('what is asked to be cleared up, and where each agency stands with it (DE-85, XT-74)', () => {
  expect(places.map((place) => policyOf(place).clearances.value.map(({ kind }) => kind))).toEqual([
    ...[[], [], ['outsourcing'], [], ['tiedConsulting']],
  ]);
  const found = { what: '检查', provider: '公司', measure: '终止' };
  const declared = (items: object[]): Clearance => ({
    ...declarationSchema.parse({ kind: 'outsourcing', found: items, statement: '已查' }),
    ...{ id: 'c', jurisdiction: 'donge', agencyId: 'a', declaredOn: plainDate('2026-12-01'), version: 1 },
  });
  expect(clearanceStatus(declared([]))).toBe('cleared');
  expect(clearanceStatus(declared([found, { ...found, endedOn: '2026-01-01' }]))).toBe('open');
  const asked = [{ kind: 'outsourcing', name: '清理', dueOn: plainDate('2026-12-31') }] as const;
  const on = (day: string) =>
    progressOf(['a', 'b'], asked, [declared([found])], plainDate(day)).map(({ status, isOverdue }) => [
      status,
      isOverdue,
    ]);
  expect(on('2026-12-31')).toEqual([
    ['open', false],
    ['notDeclared', false],
  ]);
  expect(on('2027-01-01')).toEqual([
    ['open', true],
    ['notDeclared', true],
  ]);
});
