// A guide's way: written, reviewed by somebody else, published by versions, withdrawn (DE-81, DE-82, JJ-13).
import {
  publishGuide,
  reviewGuide,
  reviseGuide,
  submitGuide,
  withdrawGuide,
  type GuideOutcome,
} from '../../../../domain/compliance-guide/decide-guide';
import {
  concerns,
  guideContentSchema,
  guideSubjectSchema,
  publishedOf,
  type Guide,
} from '../../../../domain/compliance-guide/guide';
import { guideTelling, withdrawalTelling } from '../../../../domain/compliance-guide/telling';
import { toldMatters } from '../../../../domain/policy/compliance-guides';
import { loadPack } from '../../../../policies/load';

const at = '2026-11-29T02:00:00.000Z';
const content = guideContentSchema.parse({
  introduction: '逐条对照',
  points: [{ key: 'p1', text: '要点' }],
  matters: toldMatters.map((matter) => ({ matter, title: '须知', text: '程序' })),
});
const drafted = (changes: Partial<Guide> = {}): Guide => ({
  ...{
    id: 'g',
    jurisdiction: 'donge',
    agencyId: 'donge-market',
    partnerAgencyIds: [],
    title: '阿胶行业指引',
  },
  ...{ scope: 'trade', trade: '阿胶', itemId: null, tradeCodes: ['C27'], withdrawn: null, version: 1 },
  versions: [
    {
      ...{ number: 1, status: 'draft', content, changes: null, editedBy: ['author'], review: null },
      ...{ publishedAt: null, publicationRef: null },
    },
  ],
  ...changes,
});
const { complianceGuides: donge } = loadPack('donge');
const made = (outcome: GuideOutcome): Guide => {
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.guide;
};
const published = (): Guide => {
  const reviewed = reviewGuide(
    made(submitGuide(drafted(), donge)),
    { agreed: true, opinion: '同意' },
    'other',
    at,
  );
  return made(publishGuide(made(reviewed), null, at));
};

test('nobody who wrote of a version reviews it', () => {
  const edited = made(reviseGuide(drafted(), { content, changes: null }, 'second'));
  const submitted = made(submitGuide(edited, donge));
  for (const author of ['author', 'second'])
    expect(reviewGuide(submitted, { agreed: true, opinion: '同意' }, author, at)).toMatchObject({
      ok: false,
      code: 'guideReviewer',
    });
  expect(reviewGuide(submitted, { agreed: true, opinion: '同意' }, 'other', at)).toMatchObject({ ok: true });
});

test('every step has its place: nothing is published unreviewed, nothing published is changed', () => {
  const guide = drafted();
  expect(publishGuide(guide, null, at)).toMatchObject({ code: 'guideState', params: { status: 'draft' } });
  const submitted = made(submitGuide(guide, donge));
  expect(publishGuide(submitted, null, at)).toMatchObject({ code: 'guideState' });
  expect(submitGuide(submitted, donge)).toMatchObject({ code: 'guideState' });
  const first = published();
  expect(reviseGuide(first, { content, changes: null }, 'author')).toMatchObject({ code: 'fieldRequired' });
  const next = made(reviseGuide(first, { content, changes: '新增' }, 'author'));
  expect(next.versions.map(({ number, status }) => [number, status])).toEqual([
    [1, 'published'],
    [2, 'draft'],
  ]);
  expect(next.versions[0]).toEqual(first.versions[0]);
  expect(publishedOf(next)?.number).toBe(1);
  const gone = made(withdrawGuide(next, '并入', at));
  expect(publishedOf(gone)).toBeNull();
  expect(guideTelling(gone, at)).toBeNull();
  expect(reviseGuide(gone, { content, changes: '新增' }, 'author')).toMatchObject({
    code: 'guideState',
    params: { status: 'withdrawn' },
  });
  expect(withdrawGuide(gone, '再撤', at)).toMatchObject({ code: 'guideState' });
});

test.each(toldMatters)(
  'the guide of a trade without a word on %s is not sent to review in Dong’e (DE-82)',
  (left) => {
    const lacking = { ...content, matters: content.matters.filter(({ matter }) => matter !== left) };
    const guide = made(reviseGuide(drafted(), { content: lacking, changes: null }, 'author'));
    expect(submitGuide(guide, donge)).toMatchObject({
      code: 'guideUnready',
      params: { missing: [left] },
      source: { clauses: ['DE-82'] },
    });
    expect(submitGuide(guide, loadPack('xiangtan').complianceGuides)).toMatchObject({ ok: true });
    expect(submitGuide({ ...guide, scope: 'item', itemId: 'i', trade: null }, donge)).toMatchObject({
      ok: true,
    });
  },
);

test('a guide is meant for trades by their codes; of an item without codes, for everybody', () => {
  const ofTrade = guideSubjectSchema.parse({ scope: 'trade', trade: '阿胶', tradeCodes: ['C273', 'C274'] });
  expect(['C2740', 'C27', 'C1713', null].map((trade) => concerns(ofTrade, trade))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  const ofItem = guideSubjectSchema.parse({ scope: 'item', itemId: 'i' });
  expect([concerns(ofItem, 'C1713'), concerns(ofItem, null)]).toEqual([true, true]);
  expect(guideSubjectSchema.safeParse({ scope: 'trade', trade: '阿胶' }).success).toBe(false);
  expect(guideSubjectSchema.safeParse({ scope: 'item' }).success).toBe(false);
});

test('each version is told of under an occasion of its own', () => {
  const first = published();
  expect(guideTelling(first, at)).toMatchObject({ occasion: 'v1', title: '守法经营指引：阿胶行业指引' });
  expect(guideTelling(drafted(), at)).toBeNull();
  expect(withdrawalTelling(made(withdrawGuide(first, '并入', at)))).toMatchObject({ occasion: 'withdrawn' });
  expect(withdrawalTelling(made(withdrawGuide(drafted(), '不编了', at)))).toBeNull();
});

test('Dong’e begins with donkey-hide gelatin; Huzhou alone makes risk lists and weighs self-checks (DE-81, HZ-59, HZ-101)', () => {
  expect(donge.firstTrades).toEqual({ value: ['阿胶'], source: { clauses: ['DE-81'], ours: null } });
  const places = ['cixi', 'donge', 'huzhou', 'jiujiang', 'xiangtan'].map(
    (id) => loadPack(id, { allowDrafts: true }).complianceGuides,
  );
  expect(places.map(({ riskLists }) => riskLists.value)).toEqual([false, false, true, false, false]);
  expect(places.map(({ selfCheckWeighed }) => selfCheckWeighed.value)).toEqual([
    false,
    false,
    true,
    false,
    false,
  ]);
});
