// The life of an item: who may take it where, and what each document asks for on the way.
import { itemCommandSchemas } from '../../../../domain/items/commands';
import { createItem } from '../../../../domain/items/decide';
import { statusOn, versionOn } from '../../../../domain/items/time';
import { messageFor } from '../../../../domain/errors/messages';
import { cixi, donge, huzhou, jiujiang, realPacks, xiangtan } from '../inspection/kit/packs';
import { context, day, fields, Story } from './kit';

const statusesOf = (story: Story, ...days: readonly string[]) =>
  days.map((one) => statusOn(story.item, day(one)));

const refusal = (outcome: ReturnType<Story['try']>) => {
  if (outcome.ok) throw new Error('accepted');
  expect(messageFor(outcome.code, outcome.params)).toMatch(/[\u4e00-\u9fff].*[。）]$/u);
  expect(outcome.source.clauses.length > 0 || (outcome.source.ours ?? '') !== '').toBe(true);
  return { code: outcome.code, clauses: outcome.source.clauses, params: outcome.params };
};

describe.each(realPacks)('$name', (pack) => {
  test('an item goes from draft to publication, revision, suspension and its end, and every day keeps what it was', () => {
    const story = Story.of(pack)
      .published('2026-01-10')
      .at('2026-03-01')
      .does('revise', { changes: { name: '消防安全检查' }, reason: '依据调整' }, 'drafter')
      .published('2026-04-01')
      .at('2026-05-01')
      .does('suspend', { from: '2026-06-01', reason: '等待上级清单' })
      .at('2026-06-20')
      .does('resume', { from: '2026-07-01', reason: '已经明确' })
      .does('abolish', { on: '2027-01-01', ground: 'overlap', reason: '重复' });
    expect(
      statusesOf(story, '2026-01-05', '2026-01-10', '2026-04-01', '2026-06-01', '2026-07-01', '2027-01-01'),
    ).toEqual(['notYetValid', 'inForce', 'inForce', 'suspended', 'inForce', 'abolished']);
    expect(versionOn(story.item, day('2026-03-31'))?.fields.name).toBe('消防安全管理情况检查');
    expect(versionOn(story.item, day('2026-04-01'))?.fields.name).toBe('消防安全检查');
  });

  test('only its own agency drafts it, and only whom the pack names publishes it', () => {
    const story = Story.of(pack);
    const own = fields();
    const foreign = {
      id: 'x',
      ownerAgencyId: 'market',
      candidateAgencyIds: [],
      origin: { kind: 'drafted' as const },
      fields: own,
    };
    expect(refusal(createItem(context(pack, day('2026-01-05'), 'drafter'), foreign)).code).toBe('itemRole');
    const publication = { publishedOn: '2026-01-05', publicationRef: '网站', validFrom: '2026-01-05' };
    expect(refusal(story.try('publish', publication, 'drafter'))).toMatchObject({
      code: 'itemRole',
      clauses: pack.itemList.publishers.source.clauses,
    });
    for (const role of ['officer', 'enterprise', 'auditor'] as const)
      expect(refusal(story.try('discard', { reason: '不要了' }, role)).code).toBe('itemRole');
  });

  test('the list is not backdated: a revision begins today or later, and nothing is public before it is', () => {
    const story = Story.of(pack).published().at('2026-03-01').does('revise', { changes: {}, reason: '修订' });
    const filed = pack === jiujiang ? story.does('file', { receiptNo: '备2', filedOn: '2026-03-01' }) : story;
    const publish = (publishedOn: string, validFrom: string) =>
      refusal(filed.try('publish', { publishedOn, publicationRef: '网站', validFrom }));
    expect(publish('2026-03-01', '2026-02-28').code).toBe('itemDate');
    expect(publish('2026-03-02', '2026-03-02').code).toBe('itemDate');
    expect(refusal(story.try('suspend', { from: '2026-02-28', reason: 'x' })).code).toBe('itemDate');
    expect(refusal(story.try('abolish', { on: '2026-02-28', ground: 'overlap', reason: 'x' })).code).toBe(
      'itemDate',
    );
  });

  test('what has ended answers to nothing more', () => {
    const over = Story.of(pack)
      .published()
      .does('abolish', { on: '2026-01-05', ground: 'overlap', reason: '重复' });
    for (const [name, data] of [
      ['revise', { changes: {}, reason: 'x' }],
      ['resume', { from: '2026-02-01', reason: 'x' }],
      ['abolish', { on: '2026-02-01', ground: 'overlap', reason: 'x' }],
    ] as const)
      expect(refusal(over.at('2026-02-01').try(name, data))).toMatchObject({
        code: 'itemState',
        params: { status: 'abolished' },
      });
  });

  test('an end that has not come can be taken back, one that has come cannot', () => {
    const ending = { on: '2026-03-01', ground: 'overlap', reason: '重复' };
    const story = Story.of(pack).published().does('abolish', ending);
    expect(story.at('2026-02-28').does('reinstate', { reason: '日期有误' }).item.ending).toBeNull();
    expect(refusal(story.at('2026-03-01').try('reinstate', { reason: 'x' })).code).toBe('itemState');
    expect(refusal(Story.of(pack).published().try('reinstate', { reason: 'x' })).code).toBe('itemState');
  });

  test('what was never published is withdrawn; a revision that is dropped leaves the version before', () => {
    expect(Story.of(pack).does('discard', { reason: '重复' }).item.ending).toMatchObject({
      kind: 'withdrawn',
    });
    const kept = Story.of(pack)
      .published()
      .does('revise', { changes: {}, reason: 'x' })
      .does('discard', { reason: 'y' });
    expect(kept.item.ending).toBeNull();
    expect(statusOn(kept.item, day('2026-01-05'))).toBe('inForce');
  });
});

test('an item without a place in the powers-and-duties list is not even registered (HZ-02, JJ-08)', () => {
  for (const [pack, clause] of [
    [huzhou, 'HZ-02'],
    [jiujiang, 'JJ-08'],
  ] as const) {
    const asked = {
      id: 'x',
      ownerAgencyId: 'fire',
      candidateAgencyIds: [],
      origin: { kind: 'drafted' as const },
      fields: fields({ source: null }),
    };
    expect(refusal(createItem(context(pack, day('2026-01-05'), 'drafter'), asked))).toMatchObject({
      code: 'itemSource',
      clauses: [clause],
    });
  }
  expect(Story.of(xiangtan, '2026-01-05', { source: null }).published().item.versions).toHaveLength(1);
});

test('Huzhou’s record names department, both bases and level before it is public (HZ-04)', () => {
  const story = Story.of(huzhou, '2026-01-05', { department: null, level: null });
  const publication = { publishedOn: '2026-01-05', publicationRef: '网站', validFrom: '2026-01-05' };
  expect(refusal(story.try('publish', publication))).toMatchObject({
    code: 'itemFields',
    clauses: ['HZ-04'],
    params: { fields: ['department', 'level'] },
  });
  expect(
    story
      .does('change', { changes: { department: '消防救援支队', level: 'city' }, reason: '补充' }, 'drafter')
      .published().item.versions[0]?.publishedOn,
  ).toBe('2026-01-05');
});

test('where no department is clearly in charge, nothing is public until the justice body has settled it (HZ-11)', () => {
  const story = Story.of(huzhou, '2026-01-05', { department: null }, ['fire', 'market']);
  const publication = { publishedOn: '2026-01-05', publicationRef: '网站', validFrom: '2026-01-05' };
  expect(statusOn(story.item, day('2026-01-05'))).toBe('ownerUnclear');
  expect(refusal(story.try('publish', publication))).toMatchObject({ code: 'itemOwner', clauses: ['HZ-11'] });
  const agreed = { agencyId: 'market', department: '市场监管局', documentRef: '司协1号', reason: '业务相近' };
  expect(refusal(story.try('agreeOwner', agreed, 'principalHead')).code).toBe('itemRole');
  expect(refusal(story.try('agreeOwner', { ...agreed, agencyId: 'health' }, 'supervisor')).code).toBe(
    'itemOwner',
  );
  const { item } = story.does('agreeOwner', agreed, 'supervisor');
  expect(item).toMatchObject({ ownerAgencyId: 'market', candidateAgencyIds: [] });
  expect(item.versions[0]?.fields.department).toBe('市场监管局');
});

test('Jiujiang’s list is filed with the justice bureau before it is public, and a changed text anew (JJ-10)', () => {
  const story = Story.of(jiujiang);
  const publication = { publishedOn: '2026-01-05', publicationRef: '网站', validFrom: '2026-01-05' };
  expect(refusal(story.try('publish', publication))).toMatchObject({
    code: 'itemFiling',
    clauses: ['JJ-10'],
    params: { body: '区司法局' },
  });
  const filed = story.does('file', { receiptNo: '备1', filedOn: '2026-01-05' }, 'drafter');
  expect(statusOn(filed.item, day('2026-01-05'))).toBe('filed');
  const changed = filed.does(
    'change',
    { changes: { basis: '《消防法》第五十四条' }, reason: '更正' },
    'drafter',
  );
  expect(refusal(changed.try('publish', publication)).code).toBe('itemFiling');
  expect(refusal(Story.of(cixi).try('file', { receiptNo: 'x', filedOn: '2026-01-05' }, 'drafter')).code).toBe(
    'itemFiling',
  );
});

test('an inspection before a licence needs both reasons (CX-21, DE-12)', () => {
  for (const [pack, clause] of [
    [cixi, 'CX-21'],
    [donge, 'DE-12'],
  ] as const) {
    const asked = {
      id: 'x',
      ownerAgencyId: 'fire',
      candidateAgencyIds: [],
      origin: { kind: 'drafted' as const },
      fields: fields({ licencePrecondition: { legalBasis: '《消防法》第十五条', necessity: null } }),
    };
    expect(refusal(createItem(context(pack, day('2026-01-05'), 'drafter'), asked))).toMatchObject({
      code: 'itemPrecondition',
      clauses: [clause],
    });
  }
});

test('without a basis, or on one that is gone, nothing is published (XT-04, JJ-09)', () => {
  const publication = { publishedOn: '2026-01-05', publicationRef: '网站', validFrom: '2026-01-05' };
  expect(
    refusal(Story.of(xiangtan, '2026-01-05', { basis: null }).try('publish', publication)),
  ).toMatchObject({
    code: 'itemBasis',
    clauses: ['XT-04'],
  });
  const repealed = { bases: [{ id: 'basis-1', status: 'repealed' as const }] };
  const story = Story.of(jiujiang, '2026-01-05', { basisIds: ['basis-1'] });
  expect(
    refusal(story.try('file', { receiptNo: '备1', filedOn: '2026-01-05' }, 'drafter', repealed)),
  ).toMatchObject({ code: 'itemBasis', clauses: ['JJ-09'], params: { bases: ['basis-1'] } });
});

test('Dong’e publishes no item without its form (DE-13)', () => {
  const publication = { publishedOn: '2026-01-05', publicationRef: '网站', validFrom: '2026-01-05' };
  expect(refusal(Story.of(donge, '2026-01-05', { form: null }).try('publish', publication))).toMatchObject({
    code: 'itemForm',
    clauses: ['DE-13', 'DE-14'],
  });
});

test('no day lies beyond what a list can be about: nothing counted from it leaves the calendar', () => {
  const publication = { publishedOn: '2026-01-05', publicationRef: '网站' };
  const takes = (validFrom: string) =>
    itemCommandSchemas.publish.safeParse({ ...publication, validFrom }).success;
  expect(['0000-01-01', '1949-09-30', '2026-01-05', '2099-12-31', '9999-12-31'].map(takes)).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});

test('items are claimed where the pack lets them be (CX-18)', () => {
  const claimed = {
    id: 'x',
    ownerAgencyId: 'fire',
    candidateAgencyIds: [],
    origin: { kind: 'claimed' as const, authority: '省司法厅', list: '省清单', entry: '0330' },
    fields: fields(),
  };
  expect(createItem(context(cixi, day('2026-01-05'), 'drafter'), claimed)).toMatchObject({ ok: true });
  const none = {
    ...cixi,
    itemList: { ...cixi.itemList, origins: { ...cixi.itemList.origins, value: ['drafted'] as const } },
  };
  expect(refusal(createItem(context(none, day('2026-01-05'), 'drafter'), claimed))).toMatchObject({
    code: 'itemGround',
    clauses: ['CX-18'],
  });
});

test('an item is merged only into another that is in force that day, and reviews are kept (HZ-03, DE-09)', () => {
  const story = Story.of(huzhou).published();
  const target = { ...story.item, id: 'item-2' };
  const asked = { into: 'item-2', on: '2026-02-01', reason: '重叠' };
  expect(refusal(story.try('merge', asked))).toMatchObject({ code: 'itemTarget', clauses: ['HZ-03'] });
  expect(refusal(story.try('merge', asked, 'principalHead', { target: story.item })).code).toBe('itemTarget');
  expect(story.does('merge', asked, 'principalHead', { target }).item.ending).toMatchObject({
    kind: 'merged',
    into: 'item-2',
  });
  expect(story.does('keep', { ground: 'overlap', reason: '内容并不相同' }).item.reviews).toHaveLength(1);
  expect(refusal(story.try('keep', { ground: 'noEffect', reason: 'x' })).code).toBe('itemGround');
});

test('a suspension that has not begun can be taken back whole; one under way ends on its day', () => {
  const story = Story.of(cixi).published().does('suspend', { from: '2026-02-01', reason: '等待' });
  expect(story.does('resume', { from: '2026-02-01', reason: '不停了' }).item.suspensions).toEqual([]);
  const later = story.at('2026-02-10').does('resume', { from: '2026-02-11', reason: '恢复' });
  expect(statusesOf(later, '2026-02-10', '2026-02-11')).toEqual(['suspended', 'inForce']);
  expect(refusal(later.at('2026-02-12').try('resume', { from: '2026-02-12', reason: 'x' })).code).toBe(
    'itemState',
  );
});
