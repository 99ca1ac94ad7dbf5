// Which firm, in which way, and with whom: off-site first, classes, draws, and visits that should be one.
import type { Draft } from '../../../../domain/inspection/draft';
import type { Facts } from '../../../../domain/inspection/facts';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import type { RuleId } from '../../../../domain/policy/rule-ids';
import { day, joint, offSite, planned, special, triggered } from './kit/drafts';
import { given } from './kit/given';
import { cixi, donge, huzhou, jiujiang, xiangtan } from './kit/packs';
import { enterprise, overlapping, visits } from './kit/registers';

const submit = (pack: PolicyPack, draft: Draft, facts: Partial<Facts> = {}) =>
  given(pack, draft).registers(facts).when('drafter', 'submitForReview');

const stops = (
  pack: PolicyPack,
  rule: RuleId,
  clause: string,
  draft: Draft,
  facts: Partial<Facts> = {},
): void => {
  submit(pack, draft, facts).refused(`rule.${rule}`, clause);
};

const warns = (
  pack: PolicyPack,
  rule: RuleId,
  clause: string,
  draft: Draft,
  facts: Partial<Facts> = {},
): void => {
  const { state } = given(pack, draft).registers(facts).does('drafter', 'submitForReview');
  const note = state.notes.find((candidate) => candidate.rule === rule);
  expect(note?.strength).toBe('warn');
  expect(note?.source.clauses).toContain(clause);
};

test('nobody goes in where off-site would do, unless the reason is given (HZ-44, CX-40, DE-75, JJ-51, XT-42)', () => {
  const unanswered = planned({ offSiteInsufficient: null });
  stops(huzhou, 'offSiteFirst', 'HZ-44', unanswered);
  stops(cixi, 'offSiteFirst', 'CX-40', unanswered);
  stops(donge, 'offSiteFirst', 'DE-75', unanswered);
  stops(jiujiang, 'offSiteFirst', 'JJ-51', unanswered);
  warns(xiangtan, 'offSiteFirst', 'XT-42', unanswered);
  submit(jiujiang, offSite()).allowed();
});

test('whitelistNecessity: a cause, a statutory minimum or the head makes it necessary, no sentence of the drafter (HZ-34, A37, JJ-27)', () => {
  const listed = enterprise({ pool: 'whitelist' });
  stops(huzhou, 'whitelistNecessity', 'HZ-34', planned(), listed);
  warns(jiujiang, 'whitelistNecessity', 'JJ-27', planned(), listed);
  const minimum = (visitsPerYear: number) =>
    planned({ statutoryMinimum: { basis: '特种设备安全法第五十七条', visitsPerYear } });
  submit(huzhou, minimum(1), listed).allowed();
  stops(huzhou, 'whitelistNecessity', 'HZ-34', minimum(1), { ...listed, ...visits({ counted: 1 }) });
  submit(huzhou, minimum(2), { ...listed, ...visits({ counted: 1 }) }).allowed();
  given(huzhou)
    .registers(listed)
    .does('leader', 'grantOverride', { rule: 'whitelistNecessity', reason: '群众集中反映' })
    .when('drafter', 'submitForReview')
    .allowed();
  submit(huzhou, triggered(), listed).allowed();
});

test('a low-risk firm is not visited on own initiative (DE-67)', () => {
  stops(donge, 'lowRiskOnSite', 'DE-67', planned(), enterprise({ risk: 'low' }));
  submit(donge, triggered(), enterprise({ risk: 'low' })).allowed();
});

test('firms are drawn, not picked, save those of Huzhou’s key pool (HZ-31, CX-38, DE-79)', () => {
  const picked = planned({ selection: 'manual' });
  stops(huzhou, 'randomSelection', 'HZ-31', picked);
  stops(cixi, 'randomSelection', 'CX-38', picked);
  warns(xiangtan, 'randomSelection', 'XT-23', picked);
  submit(huzhou, picked, enterprise({ pool: 'key' })).allowed();
  stops(cixi, 'randomSelection', 'CX-38', picked, enterprise({ pool: 'key' }));
});

test('randomSelection: a key field frees only where a body has adopted a list that names it (A36, CX-38, DE-79)', () => {
  const claimed = planned({ selection: 'keyField', keyField: '危化', selectionReason: '危险化学品' });
  for (const [pack, clause] of [
    [huzhou, 'HZ-31'],
    [cixi, 'CX-38'],
    [donge, 'DE-79'],
  ] as const)
    stops(pack, 'randomSelection', clause, claimed);
  warns(xiangtan, 'randomSelection', 'XT-23', claimed);
  const keyFields = [{ code: '危化', name: '危险化学品', adoptedBy: '市应急管理局' }];
  const adopted = { ...cixi, selection: { ...cixi.selection, keyFields } };
  submit(adopted, claimed).allowed();
  stops(adopted, 'randomSelection', 'CX-38', { ...claimed, selectionReason: null });
  stops(adopted, 'randomSelection', 'CX-38', { ...claimed, keyField: '餐饮' });
});

test('an earlier result for the same item is put before the agency (HZ-52, DE-70, JJ-49, XT-62)', () => {
  const earlier = {
    recentResults: [{ inspectionId: 'earlier-1', itemId: 'item-a1', on: day('2026-02-01') }],
  };
  warns(huzhou, 'mutualRecognition', 'HZ-52', planned(), earlier);
  warns(donge, 'mutualRecognition', 'DE-70', planned(), earlier);
});

test('two departments that can go together go together (XT-34, HZ-22)', () => {
  stops(xiangtan, 'jointCompulsory', 'XT-34', planned(), overlapping());
  stops(xiangtan, 'jointCompulsory', 'XT-34', joint(), overlapping());
  submit(xiangtan, joint(), overlapping({ agencyId: 'agency-b', sameLine: true })).refused(
    'rule.internalMerge',
    'XT-37',
  );
  submit(xiangtan, planned({ separateFromOthers: '季节不同' }), overlapping()).allowed();
  warns(huzhou, 'jointCompulsory', 'HZ-22', planned(), overlapping());
});

test('sections and levels of one agency are merged (DE-33, XT-36, XT-37, HZ-15, CX-43)', () => {
  warns(cixi, 'internalMerge', 'CX-43', planned(), overlapping({ sameLine: true }));
  stops(donge, 'internalMerge', 'DE-33', planned(), overlapping({ agencyId: 'agency-a' }));
  stops(xiangtan, 'internalMerge', 'XT-37', planned(), overlapping({ sameLine: true }));
  submit(donge, planned({ separateFromOthers: '季节不同' }), overlapping({ sameLine: true })).allowed();
  const levels = overlapping({ otherLevel: true, sameItem: true });
  stops(xiangtan, 'noRepeatAcrossLevels', 'XT-36', planned({ separateFromOthers: '不同内容' }), levels);
  warns(huzhou, 'noRepeatAcrossLevels', 'HZ-15', planned(), levels);
});

test('a firm that opted out of joint visits gives its consent or is visited singly (JJ-30)', () => {
  const optedOut = enterprise({ jointOptOut: true });
  stops(jiujiang, 'jointOptOut', 'JJ-30', joint(), optedOut);
  submit(jiujiang, joint({ jointConsentRef: 'consent-1' }), optedOut).allowed();
  const single = given(jiujiang)
    .registers({ ...overlapping(), ...optedOut })
    .does('drafter', 'submitForReview');
  expect(single.state.notes.map(({ rule }) => rule)).not.toContain('jointCompulsory');
});

test('a triggered visit joins a planned one, unless the reason is given (HZ-42, DE-34)', () => {
  const alone = { source: 'complaint', evidenceRef: 'e-1', separateVisitReason: '时效' } as const;
  stops(huzhou, 'triggeredMergeWithPlanned', 'HZ-42', triggered(), overlapping());
  submit(huzhou, triggered(), overlapping({ planned: false })).allowed();
  submit(huzhou, triggered('complaint', { trigger: alone }), overlapping()).allowed();
  warns(donge, 'triggeredMergeWithPlanned', 'DE-34', triggered(), overlapping());
});

test('a special inspection is no campaign against everybody, and is assessed first (HZ-40, CX-56, DE-25)', () => {
  const everybody = { scope: '全部', content: '全部', until: day('2026-06-30'), selectionCriterion: null };
  stops(huzhou, 'specialNotBlanket', 'HZ-40', special({ special: everybody }));
  stops(cixi, 'needAssessed', 'CX-56', special());
  stops(donge, 'needAssessed', 'DE-25', special());
});

test('an assessment falls with the campaign that it assessed', () => {
  const visit = given(cixi, special()).does('drafter', 'assessNeed', { assessment: '必要' });
  const wider = {
    scope: '全市',
    content: '粉尘',
    until: day('2026-06-30'),
    selectionCriterion: '三十人以上',
  };
  visit.does('drafter', 'reviseDraft', { draft: special({ content: '除尘系统' }) });
  visit.when('drafter', 'submitForReview').allowed();
  visit.does('drafter', 'reviseDraft', { draft: special({ special: wider }) });
  visit.when('drafter', 'submitForReview').refused('rule.needAssessed', 'CX-56');
});
