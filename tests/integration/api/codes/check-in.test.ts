// Check-in by position over HTTP in Dong'e, at a firm without a code: measured against the register, told to both sides (DE-42).
import { callerAt, does, today, type Caller } from '../callers';
import { useProduct } from '../use-product';

const product = useProduct();
const fire = (id: string, roles: readonly ('drafter' | 'agencyLeader' | 'officer')[]): Promise<Caller> =>
  callerAt(product.api.url, `donge-${id}`, { roles, agencyId: 'donge-fire', jurisdiction: 'donge' });
const team = ['donge-officer-1', 'donge-officer-2'];

/** Approved, filed, at the door of a firm that has no code. */
const atDoor = async (enterpriseId: string) => {
  const drafter = await fire('drafter-1', ['drafter']);
  const leader = await fire('leader-1', ['agencyLeader']);
  const officer = await fire('officer-1', ['officer']);
  const draft = await drafter.post('/inspections', {
    kind: 'triggered',
    mode: 'single',
    channel: 'onSite',
    enterpriseId,
    leadAgencyId: 'donge-fire',
    agencyIds: ['donge-fire'],
    itemIds: ['donge-item-fire-1'],
    platformTaskRef: '鲁执-1',
    formVersion: '厂房消防检查表 2026.1',
    trigger: { source: 'complaint', evidenceRef: '12345-1', separateVisitReason: '限期反馈' },
    window: { from: today(), to: today() },
    method: '现场检查',
    content: '疏散通道',
    offSiteInsufficient: '须现场查看',
    officerIds: team,
    leaderOfficerId: team[0],
  });
  expect(draft).toMatchObject({ status: 201 });
  const { id } = draft.body as { id: string };
  await does(drafter, id, 'submitForReview', {});
  await does(leader, id, 'approve', { opinion: '同意' });
  return { id, officer };
};
const check = (id: string, position?: object, more: object = {}) => ({
  officerId: id,
  certificateShown: true,
  method: 'locationCheckIn',
  ...(position === undefined ? {} : { position }),
  ...more,
});
const command = (caller: Caller, id: string, body: object, headers = {}) =>
  caller.post(`/inspections/${id}/commands/recordDoorCheck`, body, headers);
const at = (latitude: number, longitude: number, more: object = {}) => ({
  latitude,
  longitude,
  accuracyMetres: 12,
  fixedAt: new Date().toISOString(),
  ...more,
});

test('the check-in is measured against the register, marked when it is far, and both sides read it', async () => {
  const { id, officer } = await atDoor('donge-ent-4');
  const [lead = '', second = ''] = team;
  expect(await command(officer, id, check(lead))).toMatchObject({
    status: 422,
    body: { code: 'fieldRequired' },
  });
  expect(await command(officer, id, check(lead, at(136, 36)))).toMatchObject({ status: 400 });
  // The register has Baidu's coordinates: the same numbers from a phone are a kilometre off.
  const bare = await command(officer, id, check(lead, at(36.333507, 116.239722)));
  expect(bare).toMatchObject({
    status: 422,
    body: { code: 'checkInUnexplained', clauses: [{ id: 'DE-42' }] },
  });
  const english = await command(officer, id, check(lead, at(36.333507, 116.239722)), {
    'accept-language': 'en',
  });
  expect(JSON.stringify(english.body)).toContain('m from the registered place');
  await does(officer, id, 'recordDoorCheck', check(lead, at(36.333507, 116.239722, { datum: 'bd09' })));
  await does(
    officer,
    id,
    'recordDoorCheck',
    check(second, at(36.35, 116.24, { mocked: true }), { farReason: '在北门' }),
  );
  const firm = await callerAt(product.api.url, 'donge-ent-4-contact', {
    roles: ['enterprise'],
    enterpriseId: 'donge-ent-4',
    jurisdiction: 'donge',
  });
  for (const reader of [officer, firm])
    expect((await reader.get(`/inspections/${id}`)).body).toMatchObject({
      doorChecks: [
        { officerId: lead, position: { placement: 'near', of: 'enterprise', doubts: [] } },
        {
          officerId: second,
          position: {
            placement: 'far',
            farReason: '在北门',
            doubts: ['mocked'],
            text: expect.stringContaining('超过 500 米'),
          },
        },
      ],
    });
});

test('an enterprise without coordinates: it says that nothing could be measured', async () => {
  await product.api.database.pool.query(`UPDATE enterprise SET has_code = false WHERE id = 'donge-ent-5'`);
  const { id, officer } = await atDoor('donge-ent-5');
  await does(officer, id, 'recordDoorCheck', check(team[0] ?? '', at(36.33, 116.24)));
  expect((await officer.get(`/inspections/${id}`)).body).toMatchObject({
    doorChecks: [
      {
        position: {
          placement: 'notMeasured',
          distanceMetres: null,
          text: expect.stringContaining('无从测量'),
        },
      },
    ],
  });
});
