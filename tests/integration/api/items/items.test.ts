// The list of items over HTTP: who may do what, what is kept, and what a day reads.
import fc from 'fast-check';
import { z } from 'zod';
import {
  itemAnswer,
  itemSummary,
  proposalAnswer,
  publicItem,
  type ItemAnswer,
} from '../../../../api/items/answers';
import { addDays, shanghaiDay } from '../../../../domain/calendar/plain-date';
import { draftSchema } from '../../../../domain/inspection/draft';
import { statusOn } from '../../../../domain/items/time';
import { gatherFacts } from '../../../../prisma/queries/facts';
import { anItem } from '../../../unit/domain/items/any-item';
import { complaintDraft } from '../callers';
import { useRegisters } from '../registers/use-registers';

const registers = useRegisters();
const drafter = () => registers.as('cixi-drafter-1');
const head = () => registers.as('cixi-leader-1');
const today = shanghaiDay(new Date().toISOString());
const later = (days: number) => addDays(today, days);

let serial = 0;
const fields = (change: object = {}): object => {
  serial += 1;
  return {
    name: `消防控制室值班检查${String(serial)}`,
    matter: `control-room-${String(serial)}`,
    basis: '《中华人民共和国消防法》第五十三条',
    source: { list: 'powersAndDuties', entry: '07' },
    form: { formId: 'cixi-form-fire', number: 1 },
    ...change,
  };
};

const drafted = async (change: object = {}, person = 'cixi-drafter-1'): Promise<ItemAnswer> => {
  const body = { ownerAgencyId: 'cixi-fire', fields: fields(change) };
  const reply = await registers.as(person).send('POST', '/items', body);
  expect(reply).toMatchObject({ status: 201, headers: { etag: '"1"' } });
  const item = itemAnswer.parse(reply.body);
  expect(reply.headers.location).toBe(`/api/v1/items/${item.id}`);
  return item;
};

const does = async (
  id: string,
  command: string,
  data: object,
  person = 'cixi-leader-1',
): Promise<ItemAnswer> => {
  const reply = await registers.as(person).send('POST', `/items/${id}/commands/${command}`, data);
  expect({ command, reply }).toMatchObject({ reply: { status: 200 } });
  return itemAnswer.parse(reply.body);
};
const publication = (validFrom: string = today) => ({
  publishedOn: today,
  publicationRef: '慈溪市人民政府网站',
  validFrom,
});

const idsOf = async (query: string, person = 'cixi-drafter-1'): Promise<readonly string[]> => {
  const { status, body } = await registers.as(person).get(`/items?limit=100&${query}`);
  expect(status).toBe(200);
  return z
    .object({ items: z.array(itemSummary) })
    .parse(body)
    .items.map(({ id }) => id);
};

test('an item is drafted, published and revised; every day reads its own version, and history tells who did what (CX-19, HZ-06)', async () => {
  const { id } = await drafted();
  expect(await idsOf('status=inForce')).not.toContain(id);
  expect(await idsOf('status=inForce', 'cixi-ent-1-contact')).not.toContain(id);
  await does(id, 'publish', publication());
  expect(await idsOf('status=inForce', 'cixi-ent-1-contact')).toContain(id);
  await does(id, 'revise', { changes: { name: '消防控制室检查' }, reason: '更名' }, 'cixi-drafter-1');
  const hidden = itemAnswer.parse((await registers.as('cixi-ent-1-contact').get(`/items/${id}`)).body);
  expect(hidden.versions).toHaveLength(1);
  await does(id, 'publish', publication(later(30)));
  const names = async (on: string) =>
    itemAnswer.parse((await drafter().get(`/items/${id}?on=${on}`)).body).fields.name;
  expect(await names(later(29))).toMatch(/^消防控制室值班检查/);
  expect(await names(later(30))).toBe('消防控制室检查');
  await does(id, 'abolish', { on: later(60), ground: 'overlap', reason: '重复' });
  expect(await idsOf(`status=inForce&on=${later(59)}`)).toContain(id);
  expect(await idsOf(`status=abolished&on=${later(60)}`)).toContain(id);
  const history = await drafter().get(`/items/${id}/history`);
  expect(
    z
      .object({
        items: z.array(z.object({ version: z.int(), actorId: z.string(), reason: z.string().nullable() })),
      })
      .parse(history.body).items,
  ).toEqual([
    { version: 5, actorId: 'cixi-leader-1', reason: '重复' },
    { version: 4, actorId: 'cixi-leader-1', reason: null },
    { version: 3, actorId: 'cixi-drafter-1', reason: '更名' },
    { version: 2, actorId: 'cixi-leader-1', reason: null },
    { version: 1, actorId: 'cixi-drafter-1', reason: null },
  ]);
  expect(await registers.as('cixi-ent-1-contact').get(`/items/${id}/history`)).toMatchObject({ status: 404 });
});

test('a draft is nobody’s outside the offices, and a refusal says its clause and is remembered (CX-21)', async () => {
  const { id } = await drafted();
  expect(await registers.as('cixi-ent-1-contact').get(`/items/${id}`)).toMatchObject({ status: 404 });
  const foreign = { ownerAgencyId: 'cixi-market', fields: fields() };
  expect(await drafter().send('POST', '/items', foreign)).toMatchObject({
    status: 403,
    body: { code: 'itemRole' },
  });
  expect(await drafter().send('POST', `/items/${id}/commands/publish`, publication())).toMatchObject({
    status: 403,
    body: { code: 'itemRole', detail: expect.stringContaining('公布') },
  });
  const half = { licencePrecondition: { legalBasis: '《消防法》第十五条' } };
  const reply = await drafter().send('POST', '/items', { ownerAgencyId: 'cixi-fire', fields: fields(half) });
  expect(reply).toMatchObject({
    status: 422,
    body: { code: 'itemPrecondition', clauses: [{ id: 'CX-21' }] },
  });
  expect(
    await registers.database.prisma.refusal.count({
      where: { actorId: 'cixi-drafter-1', code: 'itemPrecondition' },
    }),
  ).toBe(1);
});

test('what an item points to must be there, and no agency lists a matter twice', async () => {
  const { id } = await drafted();
  const { matter } = (await drafted()).fields;
  const wrong = { basisIds: ['no-such-basis'], form: { formId: 'cixi-form-fire', number: 9 }, matter };
  expect(
    await drafter().send('POST', `/items/${id}/commands/change`, { changes: wrong, reason: '改' }),
  ).toMatchObject({
    status: 422,
    body: {
      code: 'inputRefused',
      faults: [{ path: 'changes.form' }, { path: 'changes.basisIds' }, { path: 'changes.matter' }],
    },
  });
});

test('two people who act at once, and one who repeats himself, leave one step (If-Match, Idempotency-Key)', async () => {
  const { id } = await drafted();
  const headers = { 'idempotency-key': `publish-${id}` };
  const path = `/items/${id}/commands/publish`;
  const [one, other] = await Promise.all([
    head().send('POST', path, publication(), headers),
    head().send('POST', path, publication(), headers),
  ]);
  expect([one.status, other.status, other.body]).toEqual([200, 200, one.body]);
  expect(await head().send('POST', path, publication(), { 'if-match': '"1"' })).toMatchObject({
    status: 412,
  });
  expect(
    await registers.database.prisma.registerChange.count({ where: { register: 'items', rowId: id } }),
  ).toBe(2);
});

test('the public reads what is in force on a day, without login and without secrets', async () => {
  const read = async (on: string) => {
    const { body } = await registers.as('nobody').open(`/public/items?jurisdiction=cixi&limit=100&on=${on}`);
    return z
      .object({ items: z.array(publicItem) })
      .parse(body)
      .items.map(({ id }) => id);
  };
  expect(await read('2025-03-27')).toEqual([]);
  const listed = await read('2025-03-28');
  expect(listed).toContain('cixi-item-fire-1');
  expect(listed).not.toContain('cixi-item-emergency-3');
  expect(listed).not.toContain('cixi-item-emergency-2');
});

test('a secret item is for its agency and those who oversee it', async () => {
  const secret = 'cixi-item-emergency-3';
  expect(await idsOf('', 'cixi-drafter-1')).not.toContain(secret);
  expect(await idsOf('', 'cixi-drafter-3')).toContain(secret);
  expect(await idsOf('', 'cixi-supervisor-1')).toContain(secret);
});

test('a row from before there were versions has one version of its columns, whatever its code', async () => {
  const row = {
    id: 'cixi-item-legacy',
    jurisdiction: 'cixi',
    ownerAgencyId: 'cixi-market',
    name: '计量器具检查',
    matter: '旧代码1',
    basis: '《计量法》第九条',
    publishedOn: new Date('2025-03-28T00:00:00.000Z'),
    endedOn: new Date('2026-01-01T00:00:00.000Z'),
    simple: true,
  };
  await registers.database.prisma.inspectionItem.create({ data: row });
  const { body } = await drafter().get('/items/cixi-item-legacy?on=2025-12-31');
  expect(itemAnswer.parse(body)).toMatchObject({
    status: 'inForce',
    number: 1,
    endedOn: '2026-01-01',
    fields: { name: '计量器具检查', matter: '旧代码1', simple: true, form: null },
  });
  expect(await idsOf('status=inForce')).not.toContain('cixi-item-legacy');
});

test('the database and the rule book agree how an item stands on a day', async () => {
  const cases = fc.sample(fc.tuple(anItem, fc.integer({ min: -5, max: 70 })), 400);
  const asked = cases.map(([item, offset]) => ({ item, on: addDays('2026-01-01' as typeof today, offset) }));
  const { rows } = await registers.database.pool.query<{ status: string }>(
    `SELECT item_status(one -> 'item', one ->> 'on') AS status
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given (one, place) ORDER BY place`,
    [JSON.stringify(asked)],
  );
  expect(rows.map(({ status }) => status)).toEqual(asked.map(({ item, on }) => statusOn(item, on)));
});

test('the facts of a visit are those of its day: version, faults, form (HZ-07, DE-13)', async () => {
  const { id } = await drafted();
  await does(id, 'publish', publication());
  await does(id, 'revise', { changes: { workSafety: true }, reason: '调整' });
  await does(id, 'publish', publication(later(10)));
  await does(id, 'suspend', { from: later(20), reason: '等待' });
  const factsFrom = async (from: string) => {
    const window = { from, to: later(40) };
    const draft = draftSchema.parse(complaintDraft({ itemIds: [id], window }));
    const facts = await gatherFacts(registers.database, {
      jurisdiction: 'cixi',
      draft,
      inspectionId: null,
      today,
    });
    return facts?.items;
  };
  expect(await factsFrom(today)).toMatchObject([
    { version: 1, faults: [], workSafety: false, form: { number: 1 } },
  ]);
  expect(await factsFrom(later(10))).toMatchObject([{ version: 2, faults: [], workSafety: true }]);
  expect(await factsFrom(later(20))).toMatchObject([{ version: 2, faults: ['suspended'] }]);
});

test('items whose basis is gone are proposed for removal, until people have decided (JJ-09, HZ-03)', async () => {
  const admin = registers.as('cixi-admin-1');
  const basis = { law: '《慈溪市仓储办法》', article: '第八条', status: 'inForce', note: null };
  const made = await admin.send('POST', '/legal-bases', {
    name: '仓储办法第八条',
    validFrom: '2020-01-01',
    ref: '慈政令12号',
    basis,
  });
  expect(made).toMatchObject({ status: 201 });
  const basisId = z.object({ id: z.string() }).parse(made.body).id;
  const { id } = await drafted({ basisIds: [basisId] });
  await does(id, 'publish', publication());
  const proposed = async (query = '') => {
    const { body } = await drafter().get(`/items/proposals${query}`);
    return z
      .object({ items: z.array(proposalAnswer) })
      .parse(body)
      .items.filter(({ itemId }) => itemId === id);
  };
  expect(await proposed()).toEqual([]);
  const revised = {
    validFrom: today,
    ref: '慈政令40号',
    basis: { ...basis, status: 'repealed' },
    reason: '废止',
  };
  expect(await admin.send('POST', `/legal-bases/${basisId}/revise`, revised)).toMatchObject({ status: 200 });
  expect(await proposed()).toMatchObject([
    { ground: 'basisRepealed', proposed: 'removal', basisIds: [basisId] },
  ]);
  await does(id, 'keep', { ground: 'basisRepealed', reason: '新法已有相同规定，正在修订' });
  expect(await proposed()).toEqual([]);
  expect(await registers.as('cixi-ent-1-contact').get('/items/proposals')).toMatchObject({ status: 404 });
});
