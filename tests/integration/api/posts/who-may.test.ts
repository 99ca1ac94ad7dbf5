// Every role and every act of these registers: who may, and that nobody else does; who reads, and that another place does not.
import { addDays } from '../../../../domain/calendar/plain-date';
import { roles, type Role } from '../../../../domain/shared/actor';
import { callerAt, today, type Caller } from '../callers';
import { engagement, idOf, standard } from '../third-parties/kit';
import { useProduct } from '../use-product';

const product = useProduct();
const people = roles.filter((role) => role !== 'system');
const staff: readonly Role[] = ['drafter', 'officer', 'unitHead', 'agencyLeader', 'principalHead'];

const callerOf = async (place: string, role: Role): Promise<Caller> =>
  await callerAt(product.api.url, `${place}-may-${role}`, {
    roles: [role],
    jurisdiction: place,
    ...(role === 'enterprise' ? { enterpriseId: `${place}-ent-1` } : { agencyId: `${place}-market` }),
  });

interface Act {
  readonly place: string;
  readonly path: string;
  readonly body: () => object;
  readonly may: readonly Role[];
}

const acts: readonly Act[] = [
  { place: 'cixi', path: '/service-standards', body: standard, may: ['supervisor', 'coordinatingBody'] },
  { place: 'donge', path: '/third-party-engagements', body: engagement, may: staff },
  {
    ...{ place: 'donge', path: '/third-party-services', may: staff },
    body: () => ({
      ...{
        engagementId: 'none',
        planRef: '计划',
        enterpriseId: 'donge-ent-1',
        content: '检测',
        acts: ['testing'],
      },
      ...{ people: 1, from: today(), to: today() },
    }),
  },
  {
    ...{ place: 'donge', path: '/clearances', may: ['agencyLeader', 'principalHead'] as const },
    body: () => ({ kind: 'outsourcing', found: [], statement: '已查，没有' }),
  },
  {
    ...{
      place: 'donge',
      path: '/posts',
      may: ['unitHead', 'agencyLeader', 'principalHead', 'administrator'] as const,
    },
    body: () => ({ agencyId: 'donge-market', kind: 'section', unit: '法规科', from: today() }),
  },
  {
    ...{ place: 'donge', path: '/body-confirmations', may: ['supervisor'] as const },
    body: () => ({ agencyId: 'donge-market', outcome: 'keep', title: 'agency', ground: '食品安全法' }),
  },
  {
    ...{ place: 'cixi', path: '/out-of-area-filings', may: staff },
    body: () => ({
      ...{ ref: '1', territory: '330283', hostBody: '当地', enterpriseName: '某公司', matter: '取证' },
      to: addDays(today(), 9),
    }),
  },
  {
    ...{ place: 'cixi', path: '/assistance-requests', may: staff },
    body: () => ({ toName: '当地', enterpriseName: '某公司', matter: '送达', neededBy: today() }),
  },
];

test.each(acts)('$path: those named, and nobody else', async ({ place, path, body, may }) => {
  for (const role of people) {
    const { status, body: said } = await (await callerOf(place, role)).post(path, body());
    if (may.includes(role)) expect({ role, status }).not.toEqual({ role, status: 403 });
    else expect({ role, status, said }).toMatchObject({ role, status: 403, said: { code: 'keptNotYours' } });
  }
});

const lists = [
  ...['/third-party-services', '/clearances', '/posts', '/body-confirmations', '/out-of-area-filings'],
  ...['/assistance-requests', '/third-party-engagements'],
];

test('officials read their place, an enterprise and a park only what concerns them, another place nothing', async () => {
  const drafter = await callerOf('donge', 'drafter');
  const id = idOf(await drafter.post('/third-party-engagements', engagement()));
  for (const role of people) {
    const here = await callerOf('donge', role);
    const there = await callerOf('jiujiang', role);
    const { status } = await here.get(`/third-party-engagements/${id}`);
    expect({ role, status }).toEqual({ role, status: role === 'parkCommittee' ? 404 : 200 });
    expect((await there.get(`/third-party-engagements/${id}`)).status).toBe(404);
    for (const path of lists) expect((await there.get(path)).body).toMatchObject({ items: [] });
    if (role === 'enterprise' || role === 'parkCommittee')
      for (const path of [
        ...lists.slice(0, 6),
        '/duties',
        '/post-gaps',
        '/clearance-progress',
        '/third-party-reminders',
      ])
        expect({ path, ...(await here.get(path)) }).toMatchObject({ path, status: 200, body: { items: [] } });
  }
});
