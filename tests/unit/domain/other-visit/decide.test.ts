// Visits that are no inspections, by the packs of the five places.
import { plainDate } from '../../../../domain/calendar/plain-date';
import {
  announcementRefusal,
  answerRefusal,
  cancelRefusal,
  endRefusal,
  entryRefusal,
  hintsFor,
} from '../../../../domain/other-visit/decide';
import {
  announcementSchema,
  otherVisitStatuses,
  type Entry,
  type OtherVisit,
} from '../../../../domain/other-visit/visit';
import { otherVisitKinds, type OtherVisitKind } from '../../../../domain/policy/other-visits';
import { loadPack } from '../../../../policies/load';

const policyOf = (place: string) => loadPack(place, { allowDrafts: true }).otherVisits;
const places = ['huzhou', 'cixi', 'donge', 'jiujiang', 'xiangtan'] as const;
const today = plainDate('2026-12-01');

const announced = (kind: OtherVisitKind, changes: Partial<OtherVisit> = {}): OtherVisit => ({
  ...announcementSchema.parse({
    enterpriseId: 'ent-1',
    kind,
    purpose: '法治体检',
    content: '用工合同问题咨询',
    on: '2026-12-01',
    officerIds: ['officer-1'],
  }),
  ...{ id: 'v1', jurisdiction: 'cixi', agencyId: 'a', status: 'announced', version: 1 },
  ...{ announcedBy: 'p', announcedAt: '2026-11-30T00:00:00.000Z', answeredBy: null, answeredAt: null },
  ...{ answer: null, entry: null, enteredBy: null, enteredAt: null, endedAt: null, outcome: null },
  cancelReason: null,
  ...changes,
});

const entry = (changes: Partial<Entry> = {}): Entry => ({
  ...{ proof: 'code', reference: 'XZM-9', why: null, plainClothes: true },
  ...changes,
});

const codeOf = (refusal: { readonly code: string } | null): string | null => refusal?.code ?? null;
const entering = (place: (typeof places)[number], visit: OtherVisit, how: Entry = entry()) =>
  entryRefusal(visit, how, today, policyOf(place));

test('a service is entered by a code, or by another record with its reason; supervision in 东阿 by a code or a check-in alone (CX-83, CX-84, DE-97)', () => {
  const record = entry({ proof: 'otherRecord', reference: '登记簿第3页' });
  expect(codeOf(entering('cixi', announced('service'), record))).toBe('fieldRequired');
  expect(entering('cixi', announced('service'), { ...record, why: '平台故障' })).toBeNull();
  const refused = entering('donge', announced('supervision'), { ...record, why: '平台故障' });
  expect(refused).toMatchObject({ code: 'otherVisitProof', source: { clauses: ['DE-97'] } });
  for (const proof of ['code', 'enterpriseCode', 'position'] as const)
    expect(entering('donge', announced('supervision'), entry({ proof }))).toBeNull();
});

test('officers come to services without uniform in 慈溪; nothing is said of it elsewhere (CX-81)', () => {
  const uniformed = entry({ plainClothes: false });
  for (const place of places)
    expect(codeOf(entering(place, announced('service', { invitedByEnterprise: true }), uniformed))).toBe(
      place === 'cixi' ? 'otherVisitUniform' : null,
    );
});

test('guidance in 鸠江 needs invitation or consent, and what was declined is never entered anywhere (JJ-53, JJ-54, JJ-56)', () => {
  const alone = entering('jiujiang', announced('guidance'));
  expect(alone).toMatchObject({ code: 'otherVisitConsent', source: { clauses: ['JJ-53', 'JJ-56'] } });
  expect(entering('jiujiang', announced('guidance', { status: 'agreed' }))).toBeNull();
  expect(entering('jiujiang', announced('guidance', { invitedByEnterprise: true }))).toBeNull();
  for (const place of places)
    for (const kind of otherVisitKinds)
      expect(codeOf(entering(place, announced(kind, { status: 'declined' })))).toBe('otherVisitState');
});

const announcing = (place: (typeof places)[number], changes: object) =>
  announcementRefusal(
    announcementSchema.parse({ ...base, ...changes }),
    plainDate('2026-11-30'),
    policyOf(place),
  );
const base = {
  enterpriseId: 'ent-1',
  kind: 'training',
  purpose: '安全生产培训',
  content: '自愿参加，由企业决定派谁',
  on: '2026-12-01',
  officerIds: ['officer-1'],
};

test('no inspection goes under the name of a service or supervision (CX-82, DE-98)', () => {
  for (const place of places) {
    expect(codeOf(announcing(place, { kind: 'supervision', purpose: '安全生产检查' }))).toBe(
      'otherVisitDisguised',
    );
    expect(announcing(place, { kind: 'supervision', purpose: '安全生产工作督导' })).toBeNull();
  }
});

test('whom it sends to a training is for the enterprise to decide: its legal representative is not named (HZ-99, HZ-100)', () => {
  const named = { content: '请法定代表人参加' };
  expect(announcing('huzhou', named)).toMatchObject({
    code: 'otherVisitAttendees',
    source: { clauses: ['HZ-99', 'HZ-100'] },
  });
  expect(announcing('huzhou', {})).toBeNull();
  expect(announcing('cixi', named)).toBeNull();
});

test('a day gone by, an aim or a content left out are refused; companions are none unless asked for (JJ-55, DE-100)', () => {
  expect(codeOf(announcing('donge', { on: '2026-11-29' }))).toBe('dateNotLater');
  expect(announcementSchema.safeParse({ ...base, purpose: ' ' }).success).toBe(false);
  expect(announcementSchema.safeParse({ ...base, content: undefined }).success).toBe(false);
  expect(announcementSchema.parse(base).companions).toBe(0);
});

test('supervision in 东阿 is told of others around it and of the same aim; other places and services are not (DE-99)', () => {
  const neighbours = [
    {
      id: 'n1',
      kind: 'supervision' as const,
      agencyId: 'b',
      purpose: '环保督导',
      on: plainDate('2026-12-20'),
    },
    {
      id: 'n2',
      kind: 'supervision' as const,
      agencyId: 'c',
      purpose: '安全生产，督导',
      on: plainDate('2026-11-10'),
    },
    {
      id: 'n3',
      kind: 'supervision' as const,
      agencyId: 'c',
      purpose: '安全生产督导',
      on: plainDate('2027-01-20'),
    },
    {
      id: 'n4',
      kind: 'service' as const,
      agencyId: 'c',
      purpose: '安全生产督导',
      on: plainDate('2026-12-01'),
    },
  ];
  const mine = announced('supervision', { purpose: '安全生产督导' });
  expect(hintsFor(mine, neighbours, policyOf('donge'))).toMatchObject([
    { code: 'otherVisitCrowded', ids: ['n1', 'n2'], source: { clauses: ['DE-99'] } },
    { code: 'otherVisitRepeated', ids: ['n2'] },
  ]);
  expect(hintsFor(mine, neighbours, policyOf('cixi'))).toEqual([]);
  expect(hintsFor(announced('service'), neighbours, policyOf('donge'))).toEqual([]);
});

test('each state allows what it allows and nothing else', () => {
  const allowed = {
    answer: ['announced', 'declined'],
    enter: ['announced', 'agreed'],
    end: ['entered'],
    cancel: ['announced', 'agreed', 'declined'],
  };
  for (const status of otherVisitStatuses) {
    const visit = announced('survey', { status });
    const open = {
      answer: answerRefusal(visit),
      enter: entering('cixi', visit),
      end: endRefusal(visit),
      cancel: cancelRefusal(visit),
    };
    for (const [act, refusal] of Object.entries(open))
      expect([act, status, refusal === null]).toEqual([
        act,
        status,
        allowed[act as keyof typeof allowed].includes(status),
      ]);
  }
  expect(codeOf(entering('cixi', announced('survey', { on: plainDate('2026-12-02') })))).toBe(
    'otherVisitDay',
  );
});
