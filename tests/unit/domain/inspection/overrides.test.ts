// 原则上: which rules one case may pass, by whose word, for how long.
import { planned } from './kit/drafts';
import { given } from './kit/given';
import { cixi, huzhou, jiujiang, realPacks } from './kit/packs';
import { enterprise, visits } from './kit/registers';

const cap = { rule: 'annualCap', reason: '确有必要' };

test.each(realPacks)('$name: a rule without “in principle” is not overridden (A16)', (pack) => {
  given(pack)
    .when('leader', 'grantOverride', { rule: 'itemPublished', reason: '急' })
    .refused('notOverridable');
});

test('only the role that the pack names lets pass (HZ-66)', () => {
  const visit = given(huzhou).reach('resultNotice');
  const evidence = { rule: 'uncodedEvidence', reason: '平台故障' };
  visit.when('leader', 'grantOverride', evidence).refused('overrideRole', 'HZ-66');
  visit.when('government', 'grantOverride', evidence).refused('overrideRole', 'HZ-66');
  visit.when('supervisor', 'grantOverride', evidence).allowed();
});

test('the principal head may what a leader may, the head of a stranger or of no agency may not (CX-30)', () => {
  given(cixi).when('principal', 'grantOverride', cap).allowed();
  given(cixi).when('outsider', 'grantOverride', cap).refused('otherAgency');
  given(cixi).when('homeless', 'grantOverride', cap).refused('otherAgency');
});

test('the head of the agency that is entrusted does not let the owner’s rules pass (A34)', () => {
  const draft = planned({ mode: 'entrusted', entrustedAgencyId: 'agency-b', entrustmentRef: 'e-1' });
  given(cixi, draft).when('leaderB', 'grantOverride', cap).refused('otherAgency');
});

test('an agency does not supervise itself: its own supervisor releases nothing (§2.1)', () => {
  const release = { rule: 'reasonableFrequencyStop', reason: '确有必要' };
  given(jiujiang).when('supervisorOfOwn', 'grantOverride', release).refused('rule.separationOfDuties');
});

test('nobody lets the own draft or the own visit pass', () => {
  given(cixi).when('draftingHead', 'grantOverride', cap).refused('rule.separationOfDuties');
  given(cixi).when('inspectingHead', 'grantOverride', cap).refused('rule.separationOfDuties');
});

test('it is granted once', () => {
  given(cixi)
    .does('leader', 'grantOverride', cap)
    .when('principal', 'grantOverride', cap)
    .refused('alreadyDone');
});

test('an override falls with the case it was granted for, not with a mended wording', () => {
  const visit = given(cixi)
    .registers(visits({ counted: 2 }))
    .does('leader', 'grantOverride', cap);
  visit.does('drafter', 'reviseDraft', { draft: planned({ content: '消防通道' }) });
  visit.when('drafter', 'submitForReview').allowed();
  visit.does('drafter', 'reviseDraft', { draft: planned({ itemIds: ['item-a1', 'item-a2'] }) });
  visit.when('drafter', 'submitForReview').refused('rule.annualCap', 'CX-30');
});

test('every rule “in principle” of every pack names who may let it pass', () => {
  for (const pack of realPacks)
    for (const rule of Object.values(pack.rules))
      expect(rule.overrideBy === null).toBe(rule.strength !== 'block*');
});

test('a whitelisted firm is visited when the head finds it necessary (A37)', () => {
  const visit = given(huzhou).registers(enterprise({ pool: 'whitelist' }));
  visit.does('leader', 'grantOverride', { rule: 'whitelistNecessity', reason: '群众反映集中' });
  visit.when('drafter', 'submitForReview').allowed();
});
