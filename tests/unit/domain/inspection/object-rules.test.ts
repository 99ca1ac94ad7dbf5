// Items, bodies, causes and papers: what stops an inspection from being submitted.
import type { Draft } from '../../../../domain/inspection/draft';
import type { Facts } from '../../../../domain/inspection/facts';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { day, entrusted, factsOf, joint, planned, special, temporary, triggered } from './kit/drafts';
import { given } from './kit/given';
import { cixi, donge, huzhou, jiujiang, realPacks, withRules, xiangtan } from './kit/packs';
import { agencies, enterprise, items } from './kit/registers';

const submit = (pack: PolicyPack, draft: Draft, facts: Partial<Facts> = {}) =>
  given(pack, draft).registers(facts).when('drafter', 'submitForReview');

const stops = (
  pack: PolicyPack,
  rule: string,
  clause: string,
  facts: Partial<Facts>,
  draft = planned(),
): void => {
  submit(pack, draft, facts).refused(`rule.${rule}` as 'rule.planFiled', clause);
};

test('only published items are inspected, as of today (HZ-07, CX-20, DE-10)', () => {
  stops(huzhou, 'itemPublished', 'HZ-07', items({ publishedOn: null }));
  stops(cixi, 'itemPublished', 'CX-20', items({ publishedOn: day('2026-03-03') }));
  stops(donge, 'itemPublished', 'DE-10', items({ endedOn: day('2026-03-01') }));
  stops(huzhou, 'itemPublished', 'HZ-07', {}, planned({ itemIds: ['item-nobody-knows'] }));
});

test('an item rests on a law (JJ-09, XT-04)', () => {
  stops(xiangtan, 'itemLegalBasis', 'XT-04', items({ hasLegalBasis: false }));
  stops(jiujiang, 'itemLegalBasis', 'JJ-09', items({ hasLegalBasis: false }));
});

test.each([
  [huzhou, 'HZ-07'],
  [cixi, 'CX-20'],
  [donge, 'DE-10'],
  [jiujiang, 'JJ-08'],
  [xiangtan, 'XT-04'],
] as const)(
  '$name: itemOwned: another agency’s item is outside the list, unless that agency is part of the visit (HZ-02, CX-20, DE-08, DE-10)',
  (pack, clause) => {
    stops(pack, 'itemOwned', clause, {}, planned({ itemIds: ['item-a1', 'item-b1'] }));
    submit(pack, joint()).allowed();
    submit(pack, entrusted()).allowed();
  },
);

test('only registered bodies inspect, never a coordinating body or a third party (HZ-78, HZ-79, DE-05)', () => {
  stops(huzhou, 'bodyQualified', 'HZ-78', agencies({ qualified: false }));
  stops(huzhou, 'bodyQualified', 'HZ-79', agencies({ bodyKind: 'coordinating' }));
  stops(donge, 'bodyQualified', 'DE-05', agencies({ bodyKind: 'thirdParty' }));
  stops(cixi, 'bodyQualified', 'CX-16', { agencies: [] });
});

test('outside its territory a body needs a filing first (CX-13, CX-14, CX-15)', () => {
  const elsewhere = enterprise({ territory: '440300' });
  stops(cixi, 'withinTerritory', 'CX-15', elsewhere);
  submit(cixi, planned(), { ...elsewhere, ...agencies({ outOfAreaFilingRef: 'filing-9' }) }).allowed();
});

test('a planned visit names a line of a plan that is filed by now (DE-18, CX-67, A23)', () => {
  stops(donge, 'planFiled', 'DE-18', { planLine: null });
  stops(donge, 'planFiled', 'DE-17', { planLine: { ref: 'plan-line-1', filedOn: null } });
  stops(donge, 'planFiled', 'DE-17', { planLine: { ref: 'plan-line-1', filedOn: day('2026-03-05') } });
  stops(cixi, 'planFiled', 'CX-67', { planLine: { ref: 'plan-line-9', filedOn: day('2026-01-15') } });
});

test('an unplanned visit names its cause (HZ-41, JJ-32, XT-32)', () => {
  const aimless = triggered('complaint', { trigger: null });
  stops(huzhou, 'unplannedNeedsCause', 'HZ-64', {}, temporary('emergency', { trigger: null }));
  stops(jiujiang, 'unplannedNeedsCause', 'JJ-32', {}, aimless);
  stops(xiangtan, 'unplannedNeedsCause', 'XT-32', {}, aimless);
});

test.each([
  [huzhou, ['complaint', 'referral', 'assignment', 'riskAlarm', 'manualAnalysis', 'enterpriseApplication']],
  [cixi, ['complaint', 'referral', 'assignment', 'riskAlarm', 'enterpriseApplication']],
  [donge, ['suddenEvent', 'complaint', 'referral', 'assignment', 'riskAlarm']],
  [jiujiang, ['complaint', 'referral', 'assignment', 'riskAlarm']],
  [xiangtan, ['complaint', 'caseInvestigation', 'assignment', 'superiorOrder', 'emergency']],
] as const)(
  '%# each cause that the place names starts a visit (HZ-41, CX-32, DE-35, JJ-32, XT-19)',
  (pack, sources) => {
    for (const source of sources) {
      const visit = given(pack, triggered(source)).does('drafter', 'submitForReview');
      expect(visit.state.notes.map(({ rule }) => rule)).not.toContain('triggerSourceNamed');
    }
  },
);

test('a cause that the place does not know stops, or is spoken of (HZ-41, XT-19, JJ-32)', () => {
  stops(xiangtan, 'triggerSourceNamed', 'XT-19', {}, triggered('riskAlarm'));
  stops(huzhou, 'triggerSourceNamed', 'HZ-41', {}, triggered('superiorOrder'));
  stops(
    huzhou,
    'triggerSourceNamed',
    'HZ-41',
    {},
    special({ trigger: { source: 'superiorOrder', evidenceRef: 'e-1', separateVisitReason: null } }),
  );
  const visit = given(jiujiang, triggered('suddenEvent')).does('drafter', 'submitForReview');
  expect(visit.state.notes).toContainEqual(
    expect.objectContaining({ rule: 'triggerSourceNamed', strength: 'warn' }),
  );
});

test('the papers a place asks for are there (HZ-61, DE-13, DE-12, CX-21)', () => {
  stops(huzhou, 'platformTask', 'HZ-61', {}, planned({ platformTaskRef: null }));
  stops(donge, 'checkFormBound', 'DE-13', {}, planned({ formVersion: null }));
  const licence = (necessity: string | null) =>
    planned({ licencePrecondition: { legalBasis: '法', necessity } });
  stops(cixi, 'licencePrecondition', 'CX-21', {}, licence(null));
  submit(donge, licence('须核验')).allowed();
});

test('entrusting needs a document and simple items (HZ-19, CX-63)', () => {
  stops(huzhou, 'entrustment', 'HZ-19', {}, entrusted({ entrustmentRef: null }));
  stops(cixi, 'entrustment', 'CX-63', items({ simple: false }), entrusted());
  submit(huzhou, entrusted()).allowed();
});

describe('a letter of entrustment is one of the register (HZ-19, CX-63, CX-64)', () => {
  const draft = entrusted();
  const letter = (change: Partial<NonNullable<Facts['entrustments']>[number]> = {}) => ({
    ...{
      ref: draft.entrustmentRef ?? '',
      ownerAgencyId: 'agency-a',
      entrustedAgencyId: 'agency-b',
      itemIds: [],
    },
    ...{ from: day('2026-01-01'), to: null, revokedOn: null },
    ...change,
  });
  const why = (letters: Facts['entrustments'] & object, pack = huzhou) => {
    const { outcome } = submit(pack, draft, { entrustments: letters });
    return outcome.ok ? null : outcome.params['letter'];
  };

  test.each([
    ['it is not there', [], 'unknown'],
    ['it is between others', [letter({ entrustedAgencyId: 'agency-z' })], 'otherAgencies'],
    ['the day is before it', [letter({ from: day('2026-12-01') })], 'notInForce'],
    ['the day is after it', [letter({ to: day('2026-01-31') })], 'notInForce'],
    ['it was revoked', [letter({ revokedOn: day('2026-01-31') })], 'notInForce'],
    ['it is about other items', [letter({ itemIds: ['item-z'] })], 'notCovering'],
  ])('%s', (_what, letters, code) => {
    expect(why(letters)).toBe(code);
    expect(why(letters, cixi)).toBe(code);
    stops(huzhou, 'entrustment', 'HZ-19', { entrustments: letters }, draft);
    stops(cixi, 'entrustment', 'CX-64', { entrustments: letters }, draft);
  });

  test('in force and covering the items it lets the visit go, also where only a second letter covers them', () => {
    expect(why([letter()])).toBeNull();
    expect(why([letter({ itemIds: [...draft.itemIds] })])).toBeNull();
    expect(why([letter({ itemIds: ['item-z'] }), letter({ ref: '委2' })])).toBeNull();
  });

  test('one revoked after the approval stops the visit at the door', () => {
    const visit = given(huzhou, draft)
      .registers({ entrustments: [letter()] })
      .reach('awaitingEntry');
    visit.registers({ entrustments: [letter({ revokedOn: day('2026-01-31') })] });
    visit
      .when('officerB', 'recordEntry', { place: '车间', doorChecks: visit.doorChecks })
      .refused('rule.entrustment', 'HZ-19');
  });
});

test('an officer of an agency that is no part of the visit needs an entrustment (HZ-19)', () => {
  stops(huzhou, 'entrustment', 'HZ-19', {}, planned({ officerIds: ['officer-a1', 'officer-b1'] }));
});

test('an agency without an item of its own does not go along and is not counted (A12)', () => {
  submit(huzhou, joint({ itemIds: ['item-a1', 'item-a2'] })).refused('fieldRequired');
});

test.each(realPacks)('$name: nothing is submitted on facts about another enterprise, or on none', (pack) => {
  const visit = given(pack);
  visit.when('drafter', 'submitForReview', {}, null).refused('factsMissing');
  visit
    .when('drafter', 'submitForReview', {}, factsOf(planned({ enterpriseId: 'firm-2' })))
    .refused('factsMissing');
});

test('a window that is already over is not submitted', () => {
  given(huzhou).at('2026-04-01 09:00').when('drafter', 'submitForReview').refused('dateNotLater');
  given(huzhou).at('2026-03-31 23:00').when('drafter', 'submitForReview').allowed();
});

test('a rule that a pack switches off says nothing at all', () => {
  const pack = withRules(huzhou, { itemPublished: { strength: 'off' }, itemLegalBasis: { strength: 'off' } });
  const visit = given(pack).registers(items({ publishedOn: null, hasLegalBasis: false }));
  visit.does('drafter', 'submitForReview');
  expect(visit.state.notes.map((note) => note.rule)).not.toContain('itemPublished');
});
