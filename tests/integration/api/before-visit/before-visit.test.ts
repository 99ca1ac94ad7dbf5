// Between the notice and the door over HTTP: notice with a self-check, the day agreed by both sides, and what the public is told.
import { does, drafted, today } from '../callers';
import { addDays } from '../../../../domain/calendar/plain-date';
import { call } from '../product';
import { useProduct } from '../use-product';
import { entry, platformTaskRef } from '../codes/coded';

const product = useProduct();
const contents = ['检查主体', '检查时间', '检查内容', '检查方式', '检查标准'];

const served = async (data: object = {}): Promise<string> => {
  const { drafter, leader } = product.people;
  const id = await drafted(drafter);
  await does(drafter, id, 'submitForReview', {});
  await does(leader, id, 'approve', { opinion: '同意' });
  for (const body of ['coordinatingBody', 'justiceBureau'])
    await does(drafter, id, 'fileWithBody', { body, receiptNo: `备-${body}` });
  await does(drafter, id, 'serveAdvanceNotice', { contents, ...data });
  return id;
};

const published = async (query: string) =>
  await call('GET', `${product.api.url}/api/v1/public/visits?${query}`);

test('the notice is graded; the enterprise checks itself, asks for a day and is answered (CX-24, CX-25, CX-26)', async () => {
  const { drafter, enterprise } = product.people;
  const selfCheck = [{ id: 'p1', text: '疏散通道是否畅通' }];
  const id = await served({ visitOn: addDays(today(), 2), selfCheck });
  const { body } = await enterprise.get(`/inspections/${id}`);
  expect(body).toMatchObject({
    noticeGrade: expect.stringMatching(/预告$/),
    visitDay: { told: addDays(today(), 2), asked: null },
    selfCheck: { points: selfCheck, answeredOn: null },
  });
  const { body: tasks } = await enterprise.get('/tasks?limit=100');
  expect(JSON.stringify(tasks)).toContain('answerSelfCheck');

  const wished = addDays(today(), 3);
  await does(enterprise, id, 'answerSelfCheck', {
    answers: [{ id: 'p1', found: 'corrected', note: '已清理' }],
  });
  await does(enterprise, id, 'proposeVisitDay', { on: wished, reason: '当日停电检修' });
  expect(
    await enterprise.post(`/inspections/${id}/commands/proposeVisitDay`, {
      on: '2030-01-02',
      reason: '改期',
    }),
  ).toMatchObject({ status: 422, body: { code: 'visitDayOutside' } });
  await does(drafter, id, 'answerVisitDay', { accepted: true, reason: '可以' });
  const { body: agreed } = await drafter.get(`/inspections/${id}`);
  expect(agreed).toMatchObject({
    visitDay: { told: wished, asked: null },
    selfCheck: { answeredOn: today() },
  });
  const { body: told } = await enterprise.get(`/inspections/${id}/timeline`);
  expect(JSON.stringify(told)).toContain('VisitDayAnswered');
});

test('a notice served is public where the document wants it, until the visit is made, and names no official (CX-26)', async () => {
  const { drafter, officer } = product.people;
  const id = await served();
  const listed = async () => {
    const { status, body } = await published('jurisdiction=cixi&standing=announced&limit=100');
    expect(status).toBe(200);
    return (body as { items: { visitOn: string | null; agencies: { name: string }[] }[] }).items;
  };
  const before = await listed();
  expect(before[0]).toMatchObject({
    agencies: [{ name: '慈溪市消防救援大队', isLead: true }],
    enteredOn: null,
    officers: 2,
  });
  expect(JSON.stringify(before)).not.toMatch(/cixi-officer|12345-20260901/);
  await does(drafter, id, 'issueActionCode', { platformTaskRef });
  await does(officer, id, 'recordEntry', entry);
  expect(await listed()).toHaveLength(before.length - 1);
});

test('a place whose document does not publish them has no such list, and Xiangtan publishes who was scanned in (XT-40)', async () => {
  expect(await published('jurisdiction=cixi&standing=entered')).toMatchObject({
    status: 404,
    body: { code: 'visitsNotPublished' },
  });
  expect(await published('jurisdiction=nowhere&standing=entered')).toMatchObject({ status: 404 });
  const { pool } = product.api.database;
  // The register alone is asked here: the list reads whatever stands in the record.
  await pool.query(`UPDATE lifecycle SET jurisdiction = 'xiangtan' WHERE state ->> 'enteredOn' IS NOT NULL`);
  const { status, body } = await published('jurisdiction=xiangtan&standing=entered');
  expect({ status, body }).toMatchObject({ status: 200, body: { items: [{ enteredOn: today() }] } });
  await pool.query(
    `UPDATE lifecycle SET state = jsonb_set(state, '{object,stateSecret}', 'true') WHERE jurisdiction = 'xiangtan'`,
  );
  expect((await published('jurisdiction=xiangtan&standing=entered')).body).toMatchObject({ items: [] });
  expect(await published('jurisdiction=xiangtan&standing=entered&cursor=eA')).toMatchObject({ status: 422 });
});
