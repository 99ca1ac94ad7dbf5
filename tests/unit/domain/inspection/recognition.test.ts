// Mutual recognition: a fresh result for the same item is offered instead of a visit, and ends it when every item has one.
import { plainDate } from '../../../../domain/calendar/plain-date';
import { allowedActions } from '../../../../domain/inspection/allowed-actions';
import { visitEntries } from '../../../../domain/inspection/visits';
import { joint } from './kit/drafts';
import { given, type Given } from './kit/given';
import { cixi, donge, huzhou, jiujiang, xiangtan } from './kit/packs';
import { actorOf } from './kit/people';

const fresh = (itemIds: readonly string[]) => ({
  recentResults: itemIds.map((itemId) => ({
    inspectionId: `earlier-${itemId}`,
    itemId,
    on: plainDate('2026-02-02'),
  })),
});
const reason = '两月内已查，结果可用';
const offered = (visit: Given) =>
  allowedActions({
    ...visit,
    now: visit.now,
    actor: actorOf('drafter', visit.pack.id),
    facts: visit.facts(),
  }).find(({ command }) => command === 'recogniseResults');

test.each([
  [huzhou, 'HZ-52'],
  [cixi, 'CX-118'],
  [donge, 'DE-70'],
  [jiujiang, 'JJ-49'],
  [xiangtan, 'XT-62'],
])(
  '$0.name: a fresh result offers itself instead of a visit (HZ-52, CX-118, DE-70, JJ-49, XT-62)',
  (pack, clause) => {
    const visit = given(pack).registers(fresh(['item-a1']));
    expect(offered(visit)).toMatchObject({ allowed: true });
    visit.does('drafter', 'recogniseResults', { inspectionIds: ['earlier-item-a1'], reason });
    expect(visit.events).toContainEqual(
      expect.objectContaining({
        type: 'ResultsRecognised',
        results: [{ itemId: 'item-a1', inspectionId: 'earlier-item-a1', on: '2026-02-02' }],
        source: expect.objectContaining({ clauses: [clause] }),
      }),
    );
    expect(visit.state.stage).toBe('withdrawn');
  },
);

test('of a submitted inspection the place in the ledger is free again (A12)', () => {
  const visit = given(huzhou)
    .registers(fresh(['item-a1']))
    .reach('approval');
  visit.does('drafter', 'recogniseResults', { inspectionIds: ['earlier-item-a1'], reason });
  expect(visitEntries(visit.state, huzhou, visit.today)).toMatchObject([{ status: 'released' }]);
});

test('an item without a result has still to be inspected, and a result nobody knows proves nothing (HZ-52)', () => {
  const visit = given(huzhou, joint()).registers(fresh(['item-a1']));
  expect(offered(visit)).toMatchObject({
    allowed: false,
    refusal: { code: 'resultsNotCovering', params: { items: ['item-b1'] }, source: { clauses: ['HZ-52'] } },
  });
  const recognise = (inspectionIds: readonly string[]) =>
    visit.when('drafter', 'recogniseResults', { inspectionIds, reason });
  recognise(['earlier-item-a1']).refused('resultsNotCovering', 'HZ-52');
  given(huzhou)
    .registers(fresh(['item-a1']))
    .when('drafter', 'recogniseResults', { inspectionIds: ['never-was'], reason })
    .refused('unknownSubject');
});
