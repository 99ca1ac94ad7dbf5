// Registers over HTTP: entering, changing, ending, history, and who may do which.
import { z } from 'zod';
import { useRegisters } from './use-registers';

const registers = useRegisters();
const admin = () => registers.as('cixi-admin-1');

const written = z.looseObject({ id: z.string(), version: z.int() });
const page = z.object({
  items: z.array(z.looseObject({ id: z.string() })),
  nextCursor: z.string().nullable(),
});

const newFirm = {
  uscc: '91330282MA2AF12345',
  name: '慈溪市㙍𬭎电器有限公司',
  pool: 'general',
  risk: 'medium',
  hasCode: true,
  parkId: null,
  jointOptOut: false,
  territory: '330282',
};
const withCheck = (body: string): string => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return body + alphabet.charAt((31 - (sum % 31)) % 31);
};
const firm = (serial: number) => ({
  ...newFirm,
  uscc: withCheck(`91330282MA2${String(serial).padStart(6, '0')}`),
  name: `${newFirm.name}${String(serial)}`,
});

const entered = async (path: string, body: object): Promise<z.infer<typeof written>> => {
  const reply = await admin().send('POST', path, body);
  expect(reply).toMatchObject({ status: 201, headers: { etag: '"1"' } });
  const row = written.parse(reply.body);
  expect(reply.headers.location).toBe(`/api/v1${path}/${row.id}`);
  return row;
};

describe('a row', () => {
  test('is entered once for a key, and the key stands for nothing else', async () => {
    const headers = { 'idempotency-key': 'enter-once' };
    const first = await admin().send('POST', '/enterprises', firm(1), headers);
    const again = await admin().send('POST', '/enterprises', firm(1), headers);
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(await admin().send('POST', '/enterprises', firm(2), headers)).toMatchObject({
      status: 422,
      body: { code: 'idempotencyKeyReused' },
    });
    expect(await registers.database.prisma.enterprise.count({ where: { uscc: firm(1).uscc } })).toBe(1);
  });

  test('keeps rare characters and is found by part of its name or code', async () => {
    const { id } = await entered('/enterprises', firm(3));
    for (const q of [firm(3).name.slice(2), firm(3).uscc.slice(8).toLowerCase()]) {
      const { body } = await admin().get(`/enterprises?q=${encodeURIComponent(q)}`);
      expect(page.parse(body).items).toEqual([expect.objectContaining({ id, name: firm(3).name })]);
    }
  });

  test('is refused with every fault named in Chinese', async () => {
    const reply = await admin().send('POST', '/enterprises', {
      ...firm(4),
      uscc: '91330282MA2AF12345',
      name: '',
      parkId: 'cixi-fire',
    });
    expect(reply).toMatchObject({
      status: 400,
      body: {
        code: 'invalidInput',
        faults: expect.arrayContaining([
          { path: 'uscc', message: '统一社会信用代码的校验码不符，请核对是否录错' },
          expect.objectContaining({ path: 'name' }),
        ]),
      },
    });
    expect(await admin().send('POST', '/enterprises', { ...firm(4), parkId: 'cixi-fire' })).toMatchObject({
      status: 422,
      body: { faults: [{ path: 'parkId', message: expect.stringContaining('园区管委会') }] },
    });
  });

  test('changes with its version, only where it stands as the caller knows it', async () => {
    const { id } = await entered('/enterprises', firm(5));
    const change = (risk: string, version: string) =>
      admin().send('PATCH', `/enterprises/${id}`, { risk, reason: '年度评定' }, { 'if-match': version });
    expect(await change('high', '"1"')).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { risk: 'high' },
    });
    expect(await change('low', '"1"')).toMatchObject({
      status: 412,
      body: { code: 'staleVersion', version: 2 },
    });
    expect(await change('high', '"2"')).toMatchObject({ status: 200, body: { version: 2 } });
  });

  test('that has ended stays to be read, is changed no more, and can be taken back', async () => {
    const { id } = await entered('/enterprises', firm(6));
    const end = (endedOn: string | null) =>
      admin().send('POST', `/enterprises/${id}/end`, { endedOn, reason: '注销' });
    expect(await end('2026-01-01')).toMatchObject({
      status: 200,
      body: { version: 2, endedOn: '2026-01-01' },
    });
    expect(await admin().get(`/enterprises/${id}`)).toMatchObject({
      status: 200,
      body: { endedOn: '2026-01-01' },
    });
    const q = encodeURIComponent(firm(6).name);
    expect((await admin().get(`/enterprises?q=${q}`)).body).toMatchObject({ items: [] });
    expect((await admin().get(`/enterprises?state=ended&q=${q}`)).body).toMatchObject({ items: [{ id }] });
    expect(await admin().send('PATCH', `/enterprises/${id}`, { risk: 'low', reason: '更正' })).toMatchObject({
      status: 409,
      body: { code: 'registerRowEnded' },
    });
    expect(
      await admin().send('POST', '/sites', {
        enterpriseId: id,
        name: '仓库',
        address: '海棠路1号',
        territory: '330282',
      }),
    ).toMatchObject({ status: 422, body: { faults: [{ path: 'enterpriseId' }] } });
    expect(await end(null)).toMatchObject({ status: 200, body: { version: 3, endedOn: null } });
  });

  test('lists page by page without losing or doubling any, sorted by name or id', async () => {
    for (const sort of ['id', 'name']) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const reply = await admin().get(
          `/agencies?limit=3&sort=${sort}${cursor === '' ? '' : `&cursor=${cursor}`}`,
        );
        const { items, nextCursor } = page.parse(reply.body);
        seen.push(...items.map(({ id }) => id));
        cursor = nextCursor;
      }
      const stored = await registers.database.prisma.agency.findMany({ where: { jurisdiction: 'cixi' } });
      expect(new Set(seen)).toEqual(new Set(stored.map(({ id }) => id)));
      expect(seen).toHaveLength(stored.length);
    }
    expect(await admin().get('/agencies?cursor=bm9uc2Vuc2U')).toMatchObject({ status: 422 });
  });
});

describe('history', () => {
  test('says who changed what, when and why, newest first, and of phones only that they changed', async () => {
    const { id } = await entered('/officers', {
      agencyId: 'cixi-fire',
      displayName: '厍䶮',
      standing: 'officer',
      entrusted: false,
      phone: '0574-11112222',
      email: null,
      certificates: [
        { number: '3302822026009', issuer: '慈溪市人民政府', validFrom: '2026-01-01', validTo: '2030-12-31' },
      ],
    });
    await admin().send('PATCH', `/officers/${id}`, { phone: '0574-33334444', reason: '换号' });
    await admin().send('POST', `/officers/${id}/certificates`, {
      number: '3302822031009',
      issuer: '慈溪市人民政府',
      validFrom: '2031-01-01',
      validTo: '2035-12-31',
      reason: '换证',
    });
    const { body } = await admin().get(`/officers/${id}/history`);
    expect(body).toMatchObject({
      items: [
        { version: 3, actorId: 'cixi-admin-1', reason: '换证', changes: [{ field: 'certificates' }] },
        { version: 2, reason: '换号', changes: [{ field: 'phone', before: null, after: '已变更' }] },
        { version: 1, reason: null },
      ],
      nextCursor: null,
    });
    expect(JSON.stringify(body)).not.toMatch(/0574/);
    expect(JSON.stringify(await registers.database.prisma.registerWrite.findMany())).not.toMatch(/0574/);
  });
});

describe('who may', () => {
  test.each([
    ['cixi-drafter-1', 'PATCH', '/enterprises/cixi-ent-1', { risk: 'low', reason: '试' }, 403],
    ['cixi-coord-1', 'PATCH', '/enterprises/cixi-ent-1', { risk: 'low', reason: '试' }, 200],
    ['cixi-coord-1', 'PATCH', '/agencies/cixi-park-1', { legalBasis: null, reason: '试' }, 200],
    ['cixi-coord-1', 'PATCH', '/agencies/cixi-fire', { line: 'park', reason: '试' }, 403],
    ['cixi-unithead-1', 'PATCH', '/officers/cixi-officer-1', { entrusted: true, reason: '试' }, 200],
    ['cixi-unithead-1', 'PATCH', '/officers/cixi-officer-5', { entrusted: true, reason: '试' }, 403],
    ['cixi-unithead-1', 'PATCH', '/officers/cixi-officer-1', { agencyId: 'cixi-market', reason: '试' }, 403],
    ['cixi-ent-1-contact', 'PATCH', '/enterprises/cixi-ent-1', { risk: 'low', reason: '试' }, 403],
    ['donge-admin-1', 'PATCH', '/enterprises/cixi-ent-1', { risk: 'low', reason: '试' }, 404],
  ] as const)('%s: %s %s → %#', async (person, method, path, body, status) => {
    expect((await registers.as(person).send(method, path, body)).status).toBe(status);
  });

  test('phones and addresses are seen by those who may change the row, and nobody else', async () => {
    const phoneSeenBy = async (person: string) =>
      'phone' in z.looseObject({}).parse((await registers.as(person).get('/officers/cixi-officer-1')).body);
    expect(await phoneSeenBy('cixi-admin-1')).toBe(true);
    expect(await phoneSeenBy('cixi-unithead-1')).toBe(true);
    expect(await phoneSeenBy('cixi-unithead-2')).toBe(false);
    expect(await phoneSeenBy('cixi-ent-1-contact')).toBe(false);
  });

  test('an enterprise reads announced agencies and itself, and no history', async () => {
    const firmContact = registers.as('cixi-ent-1-contact');
    const ids = async (path: string) =>
      page.parse((await firmContact.get(path)).body).items.map(({ id }) => id);
    expect(await ids('/agencies')).toEqual(['cixi-emergency', 'cixi-fire', 'cixi-market', 'cixi-other-fire']);
    expect(await ids('/enterprises?q=有限公司')).toEqual(['cixi-ent-1']);
    expect(await ids('/sites')).toEqual(['cixi-site-1']);
    for (const path of [
      '/enterprises/cixi-ent-2',
      '/agencies/cixi-unlisted',
      '/enterprises/cixi-ent-1/history',
    ])
      expect(await firmContact.get(path)).toMatchObject({ status: 404 });
  });

  test('an officer who has ended and is nothing else is let in no more', async () => {
    const end = (endedOn: string | null) =>
      admin().send('POST', '/officers/cixi-officer-4/end', { endedOn, reason: '调离' });
    expect(await registers.as('cixi-officer-4').get('/agencies')).toMatchObject({ status: 200 });
    await end('2026-01-01');
    const { revokedAt } = await registers.database.prisma.person.findUniqueOrThrow({
      where: { id: 'cixi-officer-4' },
    });
    expect(revokedAt?.toISOString()).toBe('2025-12-31T16:00:00.000Z');
    await end(null);
    expect(
      await registers.database.prisma.person.findUnique({ where: { id: 'cixi-officer-4' } }),
    ).toMatchObject({
      revokedAt: null,
    });
  });

  test('a person of the agency becomes an officer under the same id, once', async () => {
    const body = {
      personId: 'cixi-drafter-1',
      agencyId: 'cixi-fire',
      displayName: '沈一澄',
      standing: 'officer',
      entrusted: false,
      phone: null,
      email: null,
    };
    expect(await admin().send('POST', '/officers', body)).toMatchObject({
      status: 201,
      body: { id: 'cixi-drafter-1' },
    });
    expect(
      await registers.database.prisma.person.findUnique({ where: { id: 'cixi-drafter-1' } }),
    ).toMatchObject({
      roles: ['drafter', 'officer'],
    });
    for (const personId of ['cixi-drafter-1', 'cixi-drafter-2', 'nobody'])
      expect(await admin().send('POST', '/officers', { ...body, personId })).toMatchObject({
        status: 422,
        body: { faults: [{ path: 'personId' }] },
      });
  });
});
