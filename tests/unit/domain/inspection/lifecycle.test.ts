// The ordinary way through in each jurisdiction, and what is passed through with its reason.
import { jiujiang, cixi, donge, huzhou, realPacks, xiangtan } from './kit/packs';
import { joint, offSite, planned, special, temporary, triggered } from './kit/drafts';
import { given } from './kit/given';

describe.each(realPacks)('$name', (pack) => {
  test('a planned inspection with nothing wrong goes from draft to closed', () => {
    const lifecycle = given(pack).reach('closed');
    expect(lifecycle.types).toEqual(
      expect.arrayContaining(['SubmittedForReview', 'Approved', 'Entered', 'ResultNoticeServed']),
    );
    expect(lifecycle.types.at(-1)).toBe('InspectionClosed');
  });

  test.each([
    ['special', special()],
    ['triggered', triggered()],
    ['temporary', temporary('complaint')],
    ['joint', joint()],
    ['off-site', offSite()],
  ])('%s: every open task leads on to closed', (_name, draft) => {
    const lifecycle = given(pack, draft);
    if (pack === jiujiang && draft.kind !== 'planned' && draft.kind !== 'special') {
      lifecycle.reach('creditRepair').at('2026-04-01 09:00');
      lifecycle.does('drafter', 'fileTriggeredReturn', { month: '2026-03', returnRef: 'return-1' });
    }
    expect(lifecycle.reach('closed').position).toBe('closed');
  });
});

const passed = (pack: typeof huzhou, draft = planned()) =>
  given(pack, draft)
    .reach('closed')
    .state.passedStages.map(({ stage, reason }) => `${stage}: ${reason}`);

test('what a pack does not ask for is passed with its reason, never in silence (A60, A61, A62)', () => {
  expect(passed(huzhou)).toEqual([
    'legalReview: notRequired',
    'rectification: nothingToCorrect',
    'creditRepair: noCreditRecord',
  ]);
  expect(passed(cixi)).toEqual([
    'legalReview: notRequired',
    'rectification: nothingToCorrect',
    'creditRepair: noCreditRecord',
  ]);
  expect(passed(donge)).toEqual([
    'legalReview: notRequired',
    'coding: enterpriseCode',
    'rectification: nothingToCorrect',
    'creditRepair: notRequired',
  ]);
  expect(passed(xiangtan)).toEqual(passed(donge));
  expect(passed(jiujiang)).toEqual([
    'legalReview: notRequired',
    'rectification: nothingToCorrect',
    'creditRepair: notRequired',
  ]);
});

test('a special inspection in Cixi passes no review by (CX-56…59)', () => {
  expect(passed(cixi, special())).toEqual([
    'rectification: nothingToCorrect',
    'creditRepair: noCreditRecord',
  ]);
});

test('an off-site check needs no code and no filing (HZ-44, DE-75)', () => {
  const lifecycle = given(huzhou, offSite()).reach('closed');
  expect(lifecycle.types).not.toContain('ActionCodeIssued');
  expect(lifecycle.state.passedStages).toContainEqual({ stage: 'coding', reason: 'offSite' });
  expect(lifecycle.state.enteredOn).toBeNull();
});

test('the same scenario in two jurisdictions differs only by its pack', () => {
  const stages = (pack: typeof huzhou) => given(pack).reach('closed').state.completedStages;
  expect(stages(huzhou)).toEqual(stages(xiangtan));
});
