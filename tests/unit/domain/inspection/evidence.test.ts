// Evidence in the file: its elements, the code that stood behind it, and what may be taken into a penalty case.
import { commandSchemas } from '../../../../domain/inspection/commands';
import { mediaTypeOf, mediaTypes } from '../../../../domain/inspection/media-types';
import { evidenceKinds } from '../../../../domain/inspection/vocabulary';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { given, type Given } from './kit/given';
import { left } from './kit/left';
import { cixi, donge, huzhou, jiujiang, realPacks, xiangtan } from './kit/packs';
import { sampleData } from './kit/sample-data';

const sample = commandSchemas.attachEvidence.parse(sampleData('attachEvidence').data);
const idOf = (nth: number): string => `5c0f5a52-1d0a-4b0e-9a51-${String(nth).padStart(12, '0')}`;
const photo = (nth: number, more: object = {}) => ({ ...sample, evidenceId: idOf(nth), ...more });
const attach = (visit: Given, nth: number, more: object = {}): Given =>
  visit.does('officer', 'attachEvidence', photo(nth, more));
const marks = ({ state }: Given) => (state.evidence ?? []).map(({ withoutCode }) => withoutCode);
const code = { code: 'code-9', platformTaskRef: 'platform-1' };
const agencyId = 'agency-a';
const open = { agencyId, caseRef: 'case-1' };

const concluded = (visit: Given): Given =>
  visit.does('officer', 'recordResult', { agencyId, outcome: 'caseOpened', summary: '违法' });

describe('the elements (DE-56)', () => {
  test.each(['takenAt', 'place', 'takenBy', 'content'])('without %s it is no evidence', (element) => {
    const { [element as keyof typeof sample]: _left, ...rest } = sample;
    expect(commandSchemas.attachEvidence.safeParse(rest).success).toBe(false);
    expect(commandSchemas.attachEvidence.safeParse({ ...rest, [element]: ' ' }).success).toBe(false);
  });

  test('they stand in the event as the device said them, the moment in UTC', () => {
    const visit = given(donge).reach('inside');
    attach(visit, 1, { takenAt: '2026-03-02T09:30:00+08:00' });
    expect(visit.events.at(-1)).toMatchObject({
      type: 'EvidenceAttached',
      takenAt: '2026-03-02T01:30:00.000Z',
      place: sample.place,
      takenBy: 'officer-a1',
      content: sample.content,
      sizeBytes: 1024,
      mediaType: 'image/jpeg',
    });
  });

  test('by an officer of the team, of somebody of the team, once, and of no day to come', () => {
    const visit = given(donge).reach('inside');
    visit.when('spareOfficer', 'attachEvidence', photo(1)).refused('roleNotAllowed');
    visit.when('officer', 'attachEvidence', photo(1, { takenBy: 'officer-x' })).refused('unknownSubject');
    visit
      .when('officer', 'attachEvidence', photo(1, { takenAt: '2026-03-02T16:00:00Z' }))
      .refused('evidenceAhead');
    attach(visit, 1, { takenAt: '2026-03-02T15:59:59Z' });
    visit.when('officer', 'attachEvidence', photo(1)).refused('alreadyDone');
    const { received: _received, ...unread } = photo(2);
    visit.when('officer', 'attachEvidence', unread).refused('fieldRequired');
  });

  test('five hundred pieces are enough', () => {
    const visit = given(donge).reach('inside');
    const piece = { sha256: 'a'.repeat(64), kind: 'photo', withoutCode: null } as const;
    visit.state = {
      ...visit.state,
      evidence: Array.from({ length: 500 }, (_, nth) => ({ ...piece, id: idOf(nth) })),
    };
    visit.when('officer', 'attachEvidence', photo(900)).refused('evidenceFull');
  });
});

describe('without a code in time (HZ-66)', () => {
  const urgent = () => left(huzhou).at('2026-03-02 16:00');

  test('gathered without a code it is marked, and no case may name it', () => {
    const visit = concluded(attach(urgent(), 1));
    expect(marks(visit)).toEqual(['noCode']);
    visit
      .when('leader', 'openPenaltyCase', { ...open, evidenceIds: [idOf(1)] })
      .refused('rule.uncodedEvidence', 'HZ-66');
    visit
      .when('leader', 'openPenaltyCase', { ...open, evidenceFromVisit: false, evidenceIds: [idOf(1)] })
      .refused('rule.uncodedEvidence', 'HZ-66');
  });

  test('coded within its time it is healed (HZ-65, A26)', () => {
    const visit = concluded(attach(urgent(), 1)).does('drafter', 'issueCodeRetroactively', code);
    expect(marks(visit)).toEqual([null]);
    visit.when('leader', 'openPenaltyCase', { ...open, evidenceIds: [idOf(1)] }).happens('PenaltyCaseOpened');
  });

  test('coded late it stays marked, until supervision lets it pass with a reason', () => {
    const visit = concluded(attach(urgent(), 1))
      .at('2026-03-04 09:00')
      .does('drafter', 'issueCodeRetroactively', code);
    expect(marks(visit)).toEqual(['noCode']);
    const named = { ...open, evidenceIds: [idOf(1)] };
    visit.when('leader', 'openPenaltyCase', named).refused('rule.uncodedEvidence', 'HZ-66');
    visit.does('supervisor', 'grantOverride', { rule: 'uncodedEvidence', reason: '平台故障' });
    visit.when('leader', 'openPenaltyCase', named).happens('PenaltyCaseOpened');
  });

  test('on a day that the code is not for, or by one whom it leaves out, no code stood behind it', () => {
    const visit = given(huzhou).reach('inside');
    const { from, to } = visit.state.draft.window;
    attach(visit, 1);
    attach(visit, 2, { takenAt: `2026-02-27T01:00:00Z` });
    expect(from > '2026-02-27').toBe(true);
    visit.silentlyAt(`${to} 10:00`);
    visit.now = new Date(Date.parse(visit.now) + 86_400_000).toISOString();
    attach(visit, 3, { takenAt: visit.now });
    const codeSpans = visit.state.codeSpans?.map((span) => ({ ...span, officerIds: ['officer-a2'] })) ?? [];
    visit.state = { ...visit.state, codeSpans };
    attach(visit, 4);
    expect(marks(visit)).toEqual([null, 'outsideDays', 'outsideDays', 'notNamed']);
  });

  test('one marked piece bars no other: the case names those that were coded', () => {
    const visit = given(huzhou).reach('inside');
    attach(visit, 1);
    attach(visit, 2, { takenAt: '2026-02-27T01:00:00Z' });
    visit.reach('resultNotice');
    concluded(visit);
    visit
      .when('leader', 'openPenaltyCase', { ...open, evidenceIds: [idOf(1), idOf(2)] })
      .refused('rule.uncodedEvidence', 'HZ-66');
    visit.when('leader', 'openPenaltyCase', { ...open, evidenceIds: [idOf(9)] }).refused('unknownSubject');
    visit.does('leader', 'openPenaltyCase', { ...open, evidenceIds: [idOf(1)] });
    expect(visit.events).toContainEqual(
      expect.objectContaining({ type: 'PenaltyCaseOpened', evidenceIds: [idOf(1)] }),
    );
  });

  test('a case of the visit that names no evidence is refused beside a marked piece: it could take that one', () => {
    const visit = given(huzhou).reach('inside');
    attach(visit, 1);
    visit.reach('resultNotice');
    concluded(visit);
    visit.when('leader', 'openPenaltyCase', open).allowed();
    attach(visit, 2, { takenAt: '2026-02-27T01:00:00Z' });
    visit.when('leader', 'openPenaltyCase', open).refused('rule.uncodedEvidence', 'HZ-66');
    visit.when('leader', 'openPenaltyCase', { ...open, evidenceFromVisit: false }).allowed();
    visit.when('leader', 'openPenaltyCase', { ...open, evidenceIds: [idOf(1)] }).allowed();
    const pinnedBefore = { ...huzhou, outcomes: { ...huzhou.outcomes, caseEvidenceNamed: false } };
    const old = given(pinnedBefore).reach('inside');
    attach(old, 2, { takenAt: '2026-02-27T01:00:00Z' });
    concluded(old.reach('resultNotice')).when('leader', 'openPenaltyCase', open).allowed();
  });

  test('the recheck, days after the visit, is on the code of the inspection', () => {
    const visit = given(huzhou).reach('resultNotice');
    visit.does('officer', 'recordResult', {
      agencyId,
      outcome: 'correctByDate',
      summary: '堵塞',
      correctBy: '2026-04-20',
    });
    visit.reach('rectification').at('2026-04-20 10:00');
    attach(visit, 1, { takenAt: '2026-04-20T01:00:00Z' });
    expect(marks(visit)).toEqual([null]);
  });

  test('where the enterprise bears the code no piece is marked; where no document says so the mark bars nothing', () => {
    const byEnterprise = realPacks.filter((pack) => pack.code.bearer === 'enterprise');
    expect(byEnterprise.length).toBeGreaterThan(0);
    for (const pack of byEnterprise) expect(marks(attach(given(pack).reach('inside'), 1))).toEqual([null]);
    const elsewhere = [cixi, donge, jiujiang, xiangtan].filter((pack) => pack.code.bearer === 'task');
    for (const pack of elsewhere) {
      const visit = given(pack).reach('inside');
      attach(visit, 1, { takenAt: '2026-02-27T01:00:00Z' });
      expect(marks(visit)).toEqual(['outsideDays']);
      visit.reach('resultNotice');
      concluded(visit)
        .when('leader', 'openPenaltyCase', { ...open, evidenceIds: [idOf(1)] })
        .allowed();
    }
  });
});

describe('the whole process recorded (CX-69, HZ-70)', () => {
  const record = (visit: Given) => ({
    recordRef: 'record-1',
    findings: visit.state.draft.itemIds.map((itemId) => ({ itemId, conforms: true, note: '' })),
    enterpriseOpinion: '无',
    recordingNeeded: true,
  });
  const noted = (pack: PolicyPack, kind: string): readonly string[] => {
    const visit = given(pack).reach('inside');
    attach(visit, 1, { kind });
    visit.does('officer', 'recordCheck', record(visit));
    return visit.state.notes.map(({ rule }) => rule).filter((rule) => rule === 'avRecording');
  };

  test.each(['video', 'audio'])('a recording among the evidence is the recording (%s)', (kind) => {
    for (const pack of [cixi, huzhou]) expect(noted(pack, kind)).toEqual([]);
  });

  test('a photo is none', () => {
    expect([...noted(cixi, 'photo'), ...noted(huzhou, 'photo')].length).toBeGreaterThan(0);
  });
});

describe('what evidence may be', () => {
  test('nothing that runs, nothing that holds other files, nothing that a browser reads as a page', () => {
    for (const bad of [
      'image/svg+xml',
      'text/html',
      'application/zip',
      'application/x-msdownload',
      'constructor',
    ])
      expect(mediaTypeOf(bad)).toBeNull();
  });

  test('every kind has a type, every type an ending of its own', () => {
    const all = Object.values(mediaTypes);
    for (const kind of evidenceKinds) expect(all.some(({ kinds }) => kinds.includes(kind))).toBe(true);
    expect(new Set(all.map(({ ending }) => ending)).size).toBe(all.length);
  });
});
