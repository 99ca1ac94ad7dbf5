// Guides over HTTP: written, reviewed by another person, published by versions, read by everybody, told once (DE-81, DE-82, JJ-13).
import { loadPack } from '../../../../policies/load';
import { tendGuides } from '../../../../temporal-config/guide-upkeep';
import { call } from '../product';
import { useProduct } from '../use-product';
import { castOf, guideOf, matters, points, publish, type Cast } from './use-compliance';

const product = useProduct();
let cast: Cast;
beforeAll(async () => {
  cast = await castOf(product.api, 'donge');
});

const open = (path: string) => call('GET', `${product.api.url}/api/v1${path}`);

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
}
const tend = async (fails = false): Promise<readonly Mail[]> => {
  const letters: Mail[] = [];
  const deps = {
    pool: product.api.database.pool,
    mailer: {
      sendMail: (mail: Mail) => {
        if (fails) return Promise.reject(new Error('away'));
        letters.push(mail);
        return Promise.resolve();
      },
    },
    mailFrom: 'ruqi@ruqi.example',
    publicUrl: 'https://ruqi.example',
    packs: [loadPack('donge')],
  };
  await tendGuides(deps, new Date().toISOString());
  return letters;
};

const notices = async (who: Cast['first']) =>
  ((await who.get('/my/compliance-notices')).body as { items: { id: string; title: string; text: string }[] })
    .items;

test('a booklet of a trade: written, sent back, reviewed by somebody else, published, read by everybody (DE-81)', async () => {
  const { drafter, legal, leader, market, first } = cast;
  expect((await drafter.get('/compliance-guides/first-trades')).body).toEqual({
    items: [{ trade: '阿胶', guideId: null, status: null, clauses: ['DE-81'] }],
  });
  expect(await market.post('/compliance-guides', guideOf('donge'))).toMatchObject({
    status: 403,
    body: { code: 'complianceNotYours' },
  });
  const made = await drafter.post('/compliance-guides', guideOf('donge'));
  expect(made).toMatchObject({ status: 201, body: { status: 'draft', publishedNumber: null } });
  const { id } = made.body as { id: string };
  const path = `/compliance-guides/${id}`;
  expect(await open(`/public/compliance-guides/donge/${id}`)).toMatchObject({ status: 404 });
  expect((await first.get('/compliance-guides')).body).toEqual({ items: [], nextCursor: null });
  expect(await first.get(path)).toMatchObject({ status: 404 });
  await drafter.post(`${path}/submit`, {});
  expect(await drafter.post(`${path}/revise`, { content: guideOf('donge').content })).toMatchObject({
    status: 409,
    body: { code: 'guideState', detail: expect.stringContaining('等待审核') },
  });
  expect((await drafter.get('/compliance-guides?status=inReview')).body).toMatchObject({ items: [{ id }] });
  // The head of the unit wrote nothing of it and may review; who wrote of it may not, whatever his office.
  expect(await legal.post(`${path}/review`, { agreed: false, opinion: '写明依据' })).toMatchObject({
    status: 200,
    body: { status: 'draft', versions: [{ review: { agreed: false, opinion: '写明依据' } }] },
  });
  expect(await leader.post(`${path}/revise`, { content: guideOf('donge').content })).toMatchObject({
    status: 200,
  });
  await drafter.post(`${path}/submit`, {});
  expect(await leader.post(`${path}/review`, { agreed: true, opinion: '同意' })).toMatchObject({
    status: 403,
    body: { code: 'guideReviewer' },
  });
  expect(await leader.post(`${path}/publish`, {})).toMatchObject({
    status: 409,
    body: { code: 'guideState' },
  });
  expect(await legal.post(`${path}/review`, { agreed: true, opinion: '同意' })).toMatchObject({
    status: 200,
  });
  expect(await drafter.post(`${path}/publish`, {})).toMatchObject({ status: 403 });
  expect(await leader.post(`${path}/publish`, { publicationRef: '东阿县人民政府网站' })).toMatchObject({
    status: 200,
    body: { status: 'published', publishedNumber: 1 },
  });
  expect(await open(`/public/compliance-guides/donge/${id}`)).toMatchObject({
    status: 200,
    body: {
      number: 1,
      isCurrent: true,
      points: [{ key: 'p1' }, { key: 'p2' }],
      publicationRef: '东阿县人民政府网站',
    },
  });
  expect((await drafter.get('/compliance-guides/first-trades')).body).toMatchObject({
    items: [{ trade: '阿胶', guideId: id, status: 'published' }],
  });
  const page = await call('GET', `${product.api.url}/g/donge/${id}`);
  expect(page).toMatchObject({ status: 200, body: expect.stringContaining('进货查验记录是否完整') });
  expect(page.body).toContain('信用修复');
  expect((await call('GET', `${product.api.url}/g/donge`)).body).toContain('阿胶行业守法经营指引');
  expect(await call('GET', `${product.api.url}/g/donge/%00`)).toMatchObject({ status: 404 });
  expect((await drafter.get(`${path}/history`)).body).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ version: 1 })]),
  });
});

test('without a word on licences, inspections, penalties, coercion and credit repair no booklet is sent to review (DE-82)', async () => {
  const { drafter } = cast;
  const content = { introduction: '逐条对照', points, matters: matters.slice(0, 3) };
  const made = await drafter.post('/compliance-guides', guideOf('donge', { content }));
  const { id } = made.body as { id: string };
  expect(await drafter.post(`/compliance-guides/${id}/submit`, {})).toMatchObject({
    status: 422,
    body: {
      code: 'guideUnready',
      params: { missing: ['coercion', 'creditRepair'] },
      detail: expect.stringContaining('强制、信用修复'),
      clauses: [{ id: 'DE-82' }],
    },
  });
});

test('enterprises of its trade are told of each version, once, by letter and on their own page; others are not (DE-82, JJ-13)', async () => {
  const { drafter, legal, leader, first, second } = cast;
  await tend();
  const before = (await notices(first)).length;
  const id = await publish(cast, guideOf('donge', { title: '纸制品行业指引' }));
  const path = `/compliance-guides/${id}`;
  expect((await first.get('/my/compliance-guides')).body).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ id, number: 1 })]),
  });
  expect((await second.get('/my/compliance-guides')).body).toMatchObject({ items: [] });
  const [told] = await notices(first);
  expect(told).toMatchObject({
    title: '守法经营指引：纸制品行业指引',
    text: expect.stringContaining('信用修复'),
  });
  expect(await notices(second)).toEqual([]);
  // The mail server is away, then back: one letter, under one Message-ID; a further round sends none.
  expect(await tend(true)).toEqual([]);
  await product.api.database.pool.query(
    `UPDATE letter_apart SET next_attempt_at = now() WHERE sent_at IS NULL`,
  );
  const letters = await tend();
  expect(letters.filter(({ to }) => to === 'donge-ent-1-contact@ruqi.example')).toMatchObject([
    {
      subject: '【入企】守法经营指引：纸制品行业指引',
      text: expect.stringContaining(`https://ruqi.example/g/donge/${id}`),
    },
  ]);
  expect(letters.some(({ to }) => to.startsWith('donge-ent-2'))).toBe(false);
  expect(await tend()).toEqual([]);

  expect(await drafter.post(`${path}/revise`, { content: guideOf('donge').content })).toMatchObject({
    status: 422,
    body: { code: 'fieldRequired' },
  });
  await drafter.post(`${path}/revise`, { content: guideOf('donge').content, changes: '补充信用修复的期限' });
  // Until it is published everybody reads the version before.
  expect(await open(`/public/compliance-guides/donge/${id}`)).toMatchObject({ body: { number: 1 } });
  await drafter.post(`${path}/submit`, {});
  await legal.post(`${path}/review`, { agreed: true, opinion: '同意' });
  await leader.post(`${path}/publish`, {});
  expect((await notices(first)).length).toBe(before + 2);
  const [changed] = await notices(first);
  expect(changed?.text).toContain('补充信用修复的期限');
  expect(await tend()).toMatchObject([{ subject: '【入企】守法经营指引有修改：纸制品行业指引' }]);
  expect(await open(`/public/compliance-guides/donge/${id}?number=1`)).toMatchObject({
    body: { number: 1, isCurrent: false, versions: [{ number: 1 }, { number: 2 }] },
  });
  expect(await first.post(`/my/compliance-notices/${changed?.id ?? ''}/read`, {})).toMatchObject({
    status: 200,
  });
  expect(await second.post(`/my/compliance-notices/${changed?.id ?? ''}/read`, {})).toMatchObject({
    status: 404,
  });
  const unread = (await first.get('/my/compliance-notices?unread=true')).body as { items: { id: string }[] };
  expect(unread.items.map((one) => one.id)).not.toContain(changed?.id);

  // An enterprise that turns to this trade afterwards learns of what holds, and of nothing before it.
  await product.api.database.pool.query(`UPDATE enterprise SET trade = 'C1711' WHERE id = 'donge-ent-2'`);
  await tend();
  expect((await notices(second)).map(({ title }) => title)).toContain('守法经营指引有修改：纸制品行业指引');
  await product.api.database.pool.query(`UPDATE enterprise SET trade = 'C3811' WHERE id = 'donge-ent-2'`);
  expect(await leader.post(`${path}/withdraw`, { reason: '并入另一份' })).toMatchObject({
    status: 200,
    body: { status: 'withdrawn' },
  });
  expect((await notices(first))[0]).toMatchObject({ title: '守法经营指引撤下：纸制品行业指引' });
  expect(await open(`/public/compliance-guides/donge/${id}`)).toMatchObject({ status: 404 });
});

test('points are drawn from check forms and lists of common problems, and a guide says when those have moved on (JJ-12, JJ-13)', async () => {
  const jiujiang = await castOf(product.api, 'jiujiang');
  const { drafter, coord } = jiujiang;
  const list = await coord.post('/item-lists', {
    kind: 'commonProblems',
    ...{ name: '消防常见问题', validFrom: '2026-01-01', ref: '消防〔2026〕1号' },
    entries: [
      {
        key: 'c1',
        trade: '造纸',
        itemId: null,
        point: '成品堆垛占用通道',
        check: '通道净宽',
        advice: '划线定置',
      },
      { key: 'c2', trade: '餐饮', itemId: null, point: '油烟道不清洗', check: null, advice: null },
    ],
  });
  expect(list).toMatchObject({ status: 201 });
  const listId = (list.body as { id: string }).id;
  const proposal = await drafter.get(
    `/compliance-guides/proposal?itemIds=jiujiang-item-fire-1,jiujiang-item-emergency-3&trade=${encodeURIComponent('造纸')}`,
  );
  expect(proposal).toMatchObject({ status: 200 });
  const { points: drawn } = proposal.body as {
    points: { text: string; drawnFrom: { catalogueId: string } }[];
  };
  expect(drawn.map(({ text }) => text)).toContain('成品堆垛占用通道');
  expect(drawn.map(({ text }) => text)).not.toContain('油烟道不清洗');
  expect(drawn.map(({ drawnFrom }) => drawnFrom.catalogueId)).toContain('jiujiang-form-fire');
  const subject = { scope: 'item', itemId: 'jiujiang-item-fire-1' };
  const content = { introduction: '对照检查标准清单', points: drawn };
  const body = { agencyId: 'jiujiang-fire', title: '消防合规指引', subject, content };
  const secret = { ...body, subject: { scope: 'item', itemId: 'jiujiang-item-emergency-3' } };
  expect(await drafter.post('/compliance-guides', secret)).toMatchObject({
    status: 422,
    body: { code: 'inputRefused' },
  });
  const id = await publish(jiujiang, body);
  // Of an item without trades: for every enterprise of the place.
  expect((await jiujiang.second.get('/my/compliance-guides')).body).toMatchObject({ items: [{ id }] });
  expect((await drafter.get(`/compliance-guides/${id}`)).body).toMatchObject({ sourcesMoved: [] });
  await coord.post(`/item-lists/${listId}/end`, {
    on: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
    reason: '废止',
  });
  expect((await drafter.get(`/compliance-guides/${id}`)).body).toMatchObject({
    sourcesMoved: [{ catalogueId: listId, number: 1, now: null }],
  });
});
