// Over HTTP: the officers' promise as the enterprise sees it (Cixi), the impact of a case and what follows (Cixi), and a case
// put to consultation (Huzhou).
import { callerAt, complaintDraft, does, type Caller } from '../callers';
import { entry, toTheCode, withCode } from '../codes/coded';
import { call } from '../product';
import { useProduct } from '../use-product';

const product = useProduct();

const promise = { confirmed: true };
const inspectionOf = async (caller: Caller, id: string) => (await caller.get(`/inspections/${id}`)).body;

describe('the promise to keep the five bans and eight must-nots (CX-80, HZ-93, DE-105)', () => {
  test('each officer reads the items and promises; the enterprise sees who has, by its code, and may complain by item', async () => {
    const { officer, secondOfficer, enterprise, drafter, leader } = product.people;
    const id = await toTheCode(product.people);
    const conduct = (await officer.get(`/inspections/${id}/conduct`)).body as { items: { id: string }[] };
    expect(conduct).toMatchObject({
      source: { clauses: ['CX-80'], ours: expect.stringContaining('54号') },
      officers: [
        { officerId: 'cixi-officer-1', promisedAt: null },
        { officerId: 'cixi-officer-2', promisedAt: null },
      ],
    });
    expect(conduct.items).toHaveLength(13);
    // Before the code is issued; a promise is nobody else's to give.
    await does(officer, id, 'promiseConduct', promise);
    expect(await officer.post(`/inspections/${id}/commands/promiseConduct`, promise)).toMatchObject({
      status: 409,
      body: { code: 'alreadyDone' },
    });
    expect(await drafter.post(`/inspections/${id}/commands/promiseConduct`, promise)).toMatchObject({
      status: 403,
    });
    expect(
      await secondOfficer.post(`/inspections/${id}/commands/promiseConduct`, { confirmed: false }),
    ).toMatchObject({ status: 400 });
    await does(drafter, id, 'issueActionCode', { platformTaskRef: 'ZJ-2026-000123' });
    const { code } = (await officer.get(`/inspections/${id}/code`)).body as { code: string };
    const shown = (await call('GET', `${product.api.url}/api/v1/public/codes/${code}`)).body;
    expect(shown).toMatchObject({
      officers: [{ promisedAt: expect.stringMatching(/Z$/) }, { promisedAt: null }],
      conduct: expect.arrayContaining([{ id: 'gifts', name: expect.any(String), group: 'strictBan' }]),
    });
    const page = String((await call('GET', `${product.api.url}/c/${code}`)).body);
    for (const said of [
      '承诺遵守五个严禁、八个不得',
      '还没有作出守纪承诺',
      '五个严禁',
      `/c/${code}/complain`,
    ])
      expect(page).toContain(said);
    const form = String((await call('GET', `${product.api.url}/c/${code}/complain`)).body);
    for (const { id: item } of conduct.items) expect(form).toContain(`value="${item}"`);

    // Entered all the same: what is missing is noted, with its clause.
    await does(officer, id, 'recordEntry', entry);
    expect(await inspectionOf(leader, id)).toMatchObject({
      promises: [{ officerId: 'cixi-officer-1' }],
      notes: expect.arrayContaining([
        expect.objectContaining({
          rule: 'conductPromised',
          strength: 'warn',
          clauses: ['CX-80'],
        }),
      ]),
    });
    const timeline = (await enterprise.get(`/inspections/${id}/timeline`)).body;
    expect(JSON.stringify(timeline)).toContain('ConductPromised');
  });
});

const agencyId = 'cixi-fire';
const assessment = (more: object = {}) => ({
  agencyId,
  stage: 'investigation',
  grade: 'moderate',
  aspects: [{ aspect: 'operation', finding: '停产两日' }],
  ...more,
});

test('the impact of a case is assessed, revised, and a remission carried out and told (CX-93, CX-94)', async () => {
  const { officer, leader, enterprise, drafter } = product.people;
  const { id } = await withCode(product.people);
  await does(officer, id, 'recordEntry', entry);
  await does(officer, id, 'recordCheck', {
    recordRef: '笔录〔2026〕29号',
    findings: [{ itemId: 'cixi-item-fire-1', conforms: false, note: '通道堵塞' }],
    enterpriseOpinion: '无',
    recordingRef: '音像-29',
  });
  await does(officer, id, 'finishOnSite', {});
  await does(officer, id, 'recordResult', { agencyId, outcome: 'caseOpened', summary: '堵塞通道' });
  await does(officer, id, 'serveResultNotice', { method: 'onSpot' });
  await does(leader, id, 'openPenaltyCase', { agencyId, caseRef: '案29' });
  const command = (name: string) => `/inspections/${id}/commands/${name}`;
  expect(
    await officer.post(
      command('assessCaseImpact'),
      assessment({ aspects: [{ aspect: 'public', finding: '无' }] }),
    ),
  ).toMatchObject({
    status: 422,
    body: {
      code: 'impactAspectMissing',
      detail: expect.stringContaining('生产经营'),
      clauses: [{ id: 'CX-93' }],
    },
  });
  const measures = [{ kind: 'surchargeRelief', reason: '已采取补救措施' }];
  expect(
    await officer.post(command('assessCaseImpact'), assessment({ grade: 'slight', measures })),
  ).toMatchObject({ status: 422, body: { code: 'notOfferedHere', clauses: [{ id: 'CX-94' }] } });
  await does(officer, id, 'assessCaseImpact', assessment());
  await does(officer, id, 'assessCaseImpact', assessment({ stage: 'decision', grade: 'serious', measures }));
  const tasks = (await leader.get('/tasks?view=agency&limit=100')).body as { items: object[] };
  expect(tasks.items).toContainEqual(
    expect.objectContaining({ lifecycleId: id, command: 'decideImpactMeasure', dueAt: expect.any(String) }),
  );
  // Before anybody has decided the enterprise sees the grade and no suggestion.
  expect(await inspectionOf(enterprise, id)).toMatchObject({
    impacts: [{ grade: 'moderate' }, { grade: 'serious', measures: [] }],
  });
  await does(leader, id, 'decideImpactMeasure', {
    agencyId,
    measureId: '2-1',
    accepted: true,
    reason: '同意',
  });
  await does(leader, id, 'recordPenaltyDecision', {
    decisionRef: '罚29',
    penalised: true,
    category: 'general',
    toldBeforehand: true,
    benchmark: '一般档',
    codeOnDecision: true,
  });
  expect(await inspectionOf(drafter, id)).toMatchObject({ position: 'creditRepair' });
  const done = { agencyId, measureId: '2-1', outcome: '分期履行，免去加处的罚款' };
  expect(await officer.post(command('recordImpactMeasure'), done)).toMatchObject({
    status: 422,
    body: { code: 'fieldRequired', clauses: [{ id: 'CX-94' }] },
  });
  await does(officer, id, 'recordImpactMeasure', { ...done, documentRef: '执协29', amountCents: 150_000 });
  expect(await inspectionOf(enterprise, id)).toMatchObject({
    position: 'closed',
    impacts: [{}, { measures: [{ kind: 'surchargeRelief', standing: 'carriedOut', amountCents: 150_000 }] }],
  });
  const { rows } = await product.api.database.pool.query<{ change: string }>(
    `SELECT params->>'change' AS change FROM notification WHERE lifecycle_id = $1 AND template = 'caseNews' ORDER BY 1`,
    [id],
  );
  expect([...new Set(rows.map(({ change }) => change))]).toEqual([
    'measureDone',
    'measureTaken',
    'measuresSuggested',
  ]);
});

test('a case in dispute is put to justice, procuratorate and court, concluded, and its decision says so (HZ-71, HZ-75)', async () => {
  const { url } = product.api;
  const place = { jurisdiction: 'huzhou', agencyId: 'huzhou-fire' } as const;
  const at = (id: string, seat: object) =>
    callerAt(url, `huzhou-${id}`, { jurisdiction: 'huzhou', roles: ['drafter'], ...seat });
  const [drafter, principal, leader, officer, supervisor, firm] = await Promise.all([
    at('drafter-1', place),
    at('principal-1', { ...place, roles: ['principalHead'] }),
    at('leader-1', { ...place, roles: ['agencyLeader'] }),
    at('officer-1', { ...place, roles: ['officer'] }),
    at('supervisor-1', { roles: ['supervisor'] }),
    at('ent-1-contact', { roles: ['enterprise'], enterpriseId: 'huzhou-ent-1' }),
  ]);
  const own = { agencyId: place.agencyId };
  const { status, body } = await drafter.post(
    '/inspections',
    complaintDraft({
      ...{ channel: 'offSite', offSiteInsufficient: null, enterpriseId: 'huzhou-ent-1' },
      ...{ leadAgencyId: place.agencyId, agencyIds: [place.agencyId], itemIds: ['huzhou-item-fire-1'] },
      ...{ officerIds: ['huzhou-officer-1', 'huzhou-officer-2'], leaderOfficerId: 'huzhou-officer-1' },
    }),
  );
  expect({ status, body }).toMatchObject({ status: 201 });
  const { id } = body as { id: string };
  await does(drafter, id, 'submitForReview', {});
  await does(principal, id, 'approve', { opinion: '同意' });
  await does(officer, id, 'startOffSiteCheck', { means: '数据比对' });
  await does(officer, id, 'recordCheck', {
    recordRef: '非现场71',
    findings: [{ itemId: 'huzhou-item-fire-1', conforms: false, note: '有争议' }],
    enterpriseOpinion: '不认可',
    recordingRef: '音像71',
    evidenceFixed: [{ ref: '截屏', how: '导出' }],
  });
  await does(officer, id, 'finishOnSite', {});
  await does(officer, id, 'recordResult', { ...own, outcome: 'caseOpened', summary: '涉嫌违法' });
  await does(officer, id, 'serveResultNotice', { method: 'electronic' });
  await does(leader, id, 'openPenaltyCase', { ...own, caseRef: '案71', evidenceFromVisit: false });
  const objected = async (about: object): Promise<string> => {
    const objection = { kind: 'objection', classes: ['other'], text: '检查结论不对', ...about };
    const lodged = await firm.post('/complaints', objection);
    expect(lodged).toMatchObject({ status: 201 });
    return (lodged.body as { id: string }).id;
  };
  const complaint = await objected({ kind: 'complaint', inspectionId: id });
  const ofNothing = await objected({ inspectionId: null, agencyIds: [place.agencyId] });
  const dispute = {
    ...own,
    subject: 'objection',
    dispute: '性质',
    question: '怎样认定',
    bodies: ['justice'],
  };
  for (const objectionRef of ['异议1号', id, complaint, ofNothing])
    expect(
      await leader.post(`/inspections/${id}/commands/requestCaseConsultation`, { ...dispute, objectionRef }),
    ).toMatchObject({ status: 422, body: { code: 'referenceUnknown' } });
  // Whom the lifecycle refuses learns nothing of what is there.
  expect(
    await firm.post(`/inspections/${id}/commands/requestCaseConsultation`, {
      ...dispute,
      objectionRef: complaint,
    }),
  ).toMatchObject({ status: 403 });
  const objectionRef = await objected({ inspectionId: id });
  await does(leader, id, 'requestCaseConsultation', { ...dispute, objectionRef });
  // Only justice was invited: nobody of the agency may take down a letter of the court.
  const mayGive = async (caller: Caller): Promise<unknown> => {
    const { items } = (await caller.get(`/inspections/${id}/allowed-actions`)).body as {
      items: { command: string; allowed: boolean }[];
    };
    return items.find(({ command }) => command === 'giveConsultationOpinion')?.allowed;
  };
  expect([await mayGive(supervisor), await mayGive(officer)]).toEqual([true, false]);
  await does(supervisor, id, 'giveConsultationOpinion', { ...own, body: 'justice', opinion: '另议' });
  await does(leader, id, 'concludeCaseConsultation', { ...own, conclusion: '另行会商' });
  await does(leader, id, 'requestCaseConsultation', {
    ...own,
    subject: 'case',
    dispute: '性质有争议',
    question: '怎样认定',
    bodies: ['justice', 'court'],
  });
  const mine = (await supervisor.get('/tasks?view=mine&limit=100')).body as { items: object[] };
  expect(mine.items).toContainEqual(
    expect.objectContaining({ lifecycleId: id, command: 'giveConsultationOpinion' }),
  );
  await does(supervisor, id, 'giveConsultationOpinion', { ...own, body: 'justice', opinion: '可以不罚' });
  const decision = { decisionRef: '罚71', penalised: false, toldBeforehand: true };
  const decide = `/inspections/${id}/commands/recordPenaltyDecision`;
  expect(await leader.post(decide, decision)).toMatchObject({ status: 409, body: { code: 'stepMissing' } });
  await does(officer, id, 'giveConsultationOpinion', {
    ...own,
    body: 'court',
    opinion: '同意',
    documentRef: '法函71',
  });
  await does(leader, id, 'concludeCaseConsultation', { ...own, conclusion: '不予处罚' });
  expect(await leader.post(decide, decision)).toMatchObject({
    status: 422,
    body: { code: 'rule.consultationStated', clauses: [{ id: 'HZ-71' }] },
  });
  expect(await inspectionOf(firm, id)).toMatchObject({
    caseConsultations: [{ bodies: ['justice'] }, { bodies: ['justice', 'court'], conclusion: null }],
  });
  expect(JSON.stringify(await inspectionOf(firm, id))).not.toContain('可以不罚');
  await does(officer, id, 'assessCaseImpact', {
    ...own,
    stage: 'decision',
    grade: 'slight',
    aspects: ['operation', 'employment', 'public'].map((aspect) => ({ aspect, finding: '很小' })),
  });
  await does(leader, id, 'recordPenaltyDecision', { ...decision, consultation: '采纳，不予处罚' });
  expect(await inspectionOf(firm, id)).toMatchObject({
    position: 'closed',
    caseConsultations: [{ conclusion: '另行会商' }, { conclusion: '不予处罚' }],
  });
  expect(await inspectionOf(leader, id)).toMatchObject({
    caseConsultations: [
      { opinions: [{ body: 'justice', opinion: '另议' }] },
      {
        opinions: [
          { body: 'justice', opinion: '可以不罚' },
          { body: 'court', documentRef: '法函71' },
        ],
      },
    ],
  });
});
