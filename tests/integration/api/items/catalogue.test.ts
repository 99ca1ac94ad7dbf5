// Forms, lists, bases and consultations over HTTP: versions by date, strict out, and one form for a joint visit.
import { z } from 'zod';
import { composedFormAnswer } from '../../../../api/catalogue/compose-contract';
import { addDays, shanghaiDay } from '../../../../domain/calendar/plain-date';
import { draftSchema } from '../../../../domain/inspection/draft';
import { gatherFacts } from '../../../../prisma/queries/facts';
import { complaintDraft } from '../callers';
import { useRegisters } from '../registers/use-registers';

const registers = useRegisters();
const today = shanghaiDay(new Date().toISOString());
const later = (days: number) => addDays(today, days);
const coordination = (place = 'cixi') => registers.as(`${place}-coord-1`);

const kept = z.looseObject({ id: z.string(), version: z.int() });
const made = async (person: string, path: string, body: object): Promise<z.infer<typeof kept>> => {
  const reply = await registers.as(person).send('POST', path, body);
  expect(reply).toMatchObject({ status: 201, headers: { etag: '"1"' } });
  return kept.parse(reply.body);
};

const point = (key: string, content: string, standard = '完好有效') => ({
  key,
  object: '消防设施、器材',
  content,
  standard,
  basis: '《消防法》第十六条',
});
const form = (agencyId: string, ...points: object[]) => ({
  agencyId,
  name: '检查表',
  validFrom: '2026-01-01',
  ref: '文1号',
  points,
});

test('a form is revised from a day on; the day before reads the old one, and nobody backdates it (DE-14, JJ-12)', async () => {
  const { id } = await made('cixi-drafter-1', '/check-forms', form('cixi-fire', point('1', '灭火器')));
  const revise = (validFrom: string) =>
    registers.as('cixi-drafter-1').send('POST', `/check-forms/${id}/revise`, {
      validFrom,
      ref: '文2号',
      points: [point('1', '灭火器'), point('2', '消火栓')],
      reason: '标准更新',
    });
  expect(await revise(addDays(today, -1))).toMatchObject({ status: 422, body: { code: 'itemDate' } });
  expect(await revise(later(5))).toMatchObject({ status: 200, body: { version: 2, number: 1 } });
  const on = async (day: string) =>
    z
      .object({ number: z.int(), points: z.array(z.unknown()) })
      .parse((await registers.as('cixi-ent-1-contact').get(`/check-forms/${id}?on=${day}`)).body);
  expect((await on(later(4))).points).toHaveLength(1);
  expect(await on(later(5))).toMatchObject({ number: 2, points: [{ key: '1' }, { key: '2' }] });
});

test('forms are kept by their agency, lists of the place by who coordinates (HZ-08, XT-33)', async () => {
  const foreign = form('cixi-market', point('1', '灭火器'));
  expect(await registers.as('cixi-drafter-1').send('POST', '/check-forms', foreign)).toMatchObject({
    status: 403,
    body: { code: 'registerNotYours' },
  });
  const list = {
    agencyId: null,
    kind: 'crossDepartment',
    name: '跨部门综合监管重点事项清单',
    validFrom: today,
    ref: '综执办1号',
    entries: [
      {
        key: '1',
        field: '危险化学品',
        leadAgencyId: 'cixi-emergency',
        cooperatingAgencyIds: ['cixi-fire'],
        itemIds: ['cixi-item-emergency-1', 'cixi-item-fire-1'],
        duties: [
          { agencyId: 'cixi-emergency', duty: '牵头，检查储存条件' },
          { agencyId: 'cixi-fire', duty: '检查消防设施' },
        ],
      },
    ],
  };
  expect(await registers.as('cixi-leader-1').send('POST', '/item-lists', list)).toMatchObject({
    status: 403,
  });
  await made('cixi-coord-1', '/item-lists', list);
  const [entry] = list.entries;
  const silent = { ...list, entries: [{ ...entry, duties: entry?.duties.slice(1) }] };
  expect(await coordination().send('POST', '/item-lists', silent)).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'entries.0.duties' }] },
  });
  const unknown = { ...list, entries: [{ ...entry, itemIds: ['huzhou-item-fire-1'] }] };
  expect(await coordination().send('POST', '/item-lists', unknown)).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'entries.0', message: expect.stringContaining('huzhou-item-fire-1') }] },
  });
});

test('in Jiujiang an entry leaves the joint list of key trades only with reason and decision (JJ-16, JJ-17)', async () => {
  const entry = (key: string) => ({
    key,
    trade: '加油站',
    batch: '第一批',
    itemIds: ['jiujiang-item-fire-1'],
    leadAgencyId: 'jiujiang-emergency',
    proposedBy: ['jiujiang-fire'],
    why: '公众关注',
  });
  const head = { kind: 'keyTradeJoint', name: '重点行业联查事项清单', validFrom: today, ref: '鸠司1号' };
  const entries = [entry('1'), entry('2')];
  const { id } = await made('jiujiang-supervisor-1', '/item-lists', { ...head, agencyId: null, entries });
  const revise = (removals: object[]) =>
    registers.as('jiujiang-supervisor-1').send('POST', `/item-lists/${id}/revise`, {
      validFrom: later(1),
      ref: '鸠司2号',
      entries: [entry('2'), entry('3')],
      removals,
      reason: '第二批',
    });
  expect(await revise([])).toMatchObject({
    status: 422,
    body: { code: 'listRemoval', params: { keys: ['1'] }, clauses: [{ id: 'JJ-17' }] },
  });
  const why = { key: '1', reason: '业态消失', decisionRef: '鸠司3号' };
  expect(await revise([{ ...why, key: '2' }])).toMatchObject({
    status: 422,
    body: { params: { stays: true } },
  });
  expect(await revise([why])).toMatchObject({
    status: 200,
    body: { number: null, versions: [{ countsFrom: null }, { removals: [why], countsFrom: null }] },
  });
  const agree = (person: string, number: number) =>
    registers.as(person).send('POST', `/item-lists/${id}/agree`, { number, reason: '会商一致' });
  expect(await agree('jiujiang-supervisor-1', 2)).toMatchObject({
    status: 409,
    body: { code: 'listAgreement', clauses: [{ id: 'JJ-16' }] },
  });
  expect(await agree('jiujiang-coord-1', 1)).toMatchObject({
    status: 409,
    body: { params: { why: 'superseded' } },
  });
  expect(await agree('jiujiang-leader-1', 2)).toMatchObject({ status: 403 });
  expect(await agree('jiujiang-coord-1', 2)).toMatchObject({
    status: 200,
    body: {
      versions: [
        { countsFrom: null },
        {
          countsFrom: later(1),
          agreements: [
            { role: 'supervisor', actorId: 'jiujiang-supervisor-1', on: today },
            { role: 'coordinatingBody', actorId: 'jiujiang-coord-1', on: today },
          ],
        },
      ],
    },
  });
  expect(await registers.as('jiujiang-supervisor-1').get(`/item-lists/${id}?on=${later(1)}`)).toMatchObject({
    body: { number: 2, entries: [{ key: '2' }, { key: '3' }] },
  });
});

test('lists tell an inspection what is simple and what is forbidden (CX-64, HZ-19, JJ-57)', async () => {
  const asked = async (place: string, change: object) => {
    const draft = draftSchema.parse(complaintDraft({ enterpriseId: `${place}-ent-1`, ...change }));
    return await gatherFacts(registers.database, { jurisdiction: place, draft, inspectionId: null, today });
  };
  const market = { agencyIds: ['cixi-market'], leadAgencyId: 'cixi-market', itemIds: ['cixi-item-market-1'] };
  expect((await asked('cixi', market))?.items[0]?.simple).toBe(false);
  await made('cixi-coord-1', '/item-lists', {
    agencyId: null,
    kind: 'simpleItems',
    name: '简单事项共同检查清单',
    validFrom: today,
    ref: '综执办2号',
    entries: [{ key: '1', itemId: 'cixi-item-market-1', mayBeDoneBy: ['cixi-fire'] }],
  });
  expect((await asked('cixi', market))?.items[0]?.simple).toBe(true);
  const entrusted = (entrustedAgencyId: string) => ({
    ...market,
    mode: 'entrusted',
    entrustmentRef: '委1号',
    entrustedAgencyId,
  });
  expect((await asked('cixi', entrusted('cixi-fire')))?.items[0]?.simple).toBe(true);
  expect((await asked('cixi', entrusted('cixi-emergency')))?.items[0]?.simple).toBe(false);
  await made('jiujiang-coord-1', '/item-lists', {
    agencyId: null,
    kind: 'negative',
    name: '涉企行政检查负面清单',
    validFrom: today,
    ref: '芜湖市负面清单',
    entries: [
      { key: '1', conduct: '对白名单企业单独现场检查', basis: '负面清单第三条', pools: ['whitelist'] },
    ],
  });
  const fire = {
    agencyIds: ['jiujiang-fire'],
    leadAgencyId: 'jiujiang-fire',
    itemIds: ['jiujiang-item-fire-1'],
  };
  expect((await asked('jiujiang', fire))?.banned).toBeUndefined();
  expect((await asked('jiujiang', { ...fire, enterpriseId: 'jiujiang-ent-2' }))?.banned).toEqual([
    { conduct: '对白名单企业单独现场检查', basis: '负面清单第三条' },
  ]);
});

test('one form for a joint visit: doubles asked once, clashes carried to consultation and on to the government (DE-16, DE-71, HZ-57)', async () => {
  const compose = async (itemIds: string) =>
    composedFormAnswer.parse(
      (await registers.as('donge-officer-1').get(`/check-forms/compose?itemIds=${itemIds}`)).body,
    );
  const ids = 'donge-item-fire-1,donge-item-emergency-1';
  const first = await compose(ids);
  expect(first).toMatchObject({ merged: 1, conflicts: [] });
  expect(first.points[0]?.sources.map(({ agencyId }) => agencyId)).toEqual(['donge-fire', 'donge-emergency']);
  const { points } = z
    .object({ points: z.array(z.looseObject({ key: z.string() })) })
    .parse((await registers.as('donge-drafter-3').get('/check-forms/donge-form-emergency')).body);
  const clashing = points.map((one) =>
    one.key === 'extinguisher' ? { ...one, standard: '每层不少于 2 具' } : one,
  );
  const revised = { validFrom: later(1), ref: '东应急2号', points: clashing, reason: '标准更新' };
  const emergency = registers.as('donge-drafter-3');
  expect(await emergency.send('POST', '/check-forms/donge-form-emergency/revise', revised)).toMatchObject({
    status: 200,
  });
  const item = (command: string, data: object, person: string) =>
    registers.as(person).send('POST', `/items/donge-item-emergency-1/commands/${command}`, data);
  const pin = { form: { formId: 'donge-form-emergency', number: 2 } };
  expect(await item('revise', { changes: pin, reason: '改用新表' }, 'donge-drafter-3')).toMatchObject({
    status: 200,
  });
  const published = { publishedOn: today, publicationRef: '政府网站', validFrom: later(1) };
  expect(await item('publish', published, 'donge-leader-3')).toMatchObject({ status: 200 });
  expect(await compose(ids)).toMatchObject({ conflicts: [] });
  const clash = await compose(`${ids}&on=${later(1)}`);
  expect(clash).toMatchObject({
    merged: 0,
    conflicts: [
      { agencyIds: ['donge-fire', 'donge-emergency'], stage: null, toGovernment: true, clauses: ['DE-71'] },
    ],
  });
  const { object, content } = clash.points[0] ?? { object: '', content: '' };
  const consultation = { object, content, agencyIds: ['donge-fire', 'donge-emergency'], stage: 'consulting' };
  const { id } = await made('donge-drafter-1', '/standard-consultations', {
    agencyId: 'donge-fire',
    name: '灭火器标准',
    validFrom: today,
    ref: '东消函1号',
    consultation,
  });
  const go = (stage: string, validFrom: string, standard: string | null = null) =>
    registers.as('donge-drafter-1').send('POST', `/standard-consultations/${id}/revise`, {
      validFrom,
      ref: '东消函2号',
      consultation: { ...consultation, stage, standard },
      reason: '协商不成',
    });
  expect(await go('decided', later(1), '压力指示在绿区')).toMatchObject({
    status: 422,
    body: { code: 'itemGround' },
  });
  expect(await go('submitted', later(1))).toMatchObject({ status: 200 });
  expect(await go('decided', later(2), '压力指示在绿区')).toMatchObject({ status: 200 });
  expect(await compose(`${ids}&on=${later(1)}`)).toMatchObject({
    conflicts: [{ consultationId: id, stage: 'decided', standard: '压力指示在绿区' }],
  });
});
