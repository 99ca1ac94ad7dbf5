// What everybody reads of the results of inspections (HZ-70, CX-69): once the enterprise has been told, and nothing that must not be shown.
import { z } from 'zod';
import { does } from '../callers';
import { visitUnderWay } from '../evidence/visit';
import { call } from '../product';
import { useProduct } from '../use-product';

const product = useProduct();
const shown = async (jurisdiction = 'cixi', query = '') =>
  await call('GET', `${product.api.url}/api/v1/public/results?jurisdiction=${jurisdiction}${query}`);

const told = async (): Promise<{ readonly id: string; readonly number: string }> => {
  const { officer } = product.people;
  const id = await visitUnderWay(product.people);
  await does(officer, id, 'recordCheck', {
    recordRef: '笔录1',
    findings: [{ itemId: 'cixi-item-fire-2', conforms: true, note: '工艺参数见附件' }],
    enterpriseOpinion: '无',
  });
  await does(officer, id, 'finishOnSite', {});
  await does(officer, id, 'recordResult', {
    agencyId: 'cixi-fire',
    outcome: 'noProblem',
    summary: '车间布局保密',
  });
  const issued = await officer.post(`/inspections/${id}/documents`, { kind: 'resultNotice' });
  const { number } = z.object({ number: z.string() }).parse(issued.body);
  expect(JSON.stringify((await shown()).body)).not.toContain(number);
  await does(officer, id, 'serveResultNotice', { documentNo: number, method: 'onSpot' });
  return { id, number };
};

test('a result is public from the moment it is told, by agency and item, without findings and names (HZ-70, CX-69)', async () => {
  const { number } = await told();
  const { status, body } = await shown();
  expect({ status, body }).toMatchObject({
    status: 200,
    body: {
      items: [
        {
          noticeNo: number,
          results: [{ kind: 'noProblem', corrected: null, decisionRef: null, until: expect.any(String) }],
        },
      ],
    },
  });
  for (const hidden of ['工艺参数', '车间布局', 'officer', 'summary'])
    expect(JSON.stringify(body)).not.toContain(hidden);
});

test('what was written where a number belongs is not public, nor what somebody wrote of the method (CX-69)', async () => {
  const { id } = await told();
  const { pool } = product.api.database;
  // As it could be told before numbers had to be issued.
  await pool.query(
    `UPDATE lifecycle SET state = jsonb_set(jsonb_set(state, '{draft,method}', '"询问王小明"'),
       '{resultNoticeNo}', '"告王小明的家属"') WHERE id = $1`,
    [id],
  );
  const results = JSON.stringify((await shown()).body);
  expect(results).toContain('"noticeNo":null');
  await pool.query(`UPDATE lifecycle SET jurisdiction = 'xiangtan' WHERE id = $1`, [id]);
  const visits = await call(
    'GET',
    `${product.api.url}/api/v1/public/visits?jurisdiction=xiangtan&standing=entered`,
  );
  expect(visits).toMatchObject({ status: 200, body: { items: [{ method: '现场检查' }] } });
  for (const said of [results, JSON.stringify(visits.body)]) expect(said).not.toContain('王小明');
  await pool.query(`UPDATE lifecycle SET jurisdiction = 'cixi' WHERE id = $1`, [id]);
});

test('an inspection that is undone, or of a state secret, is not among them any more', async () => {
  const { pool } = product.api.database;
  const { id, number } = await told();
  expect(JSON.stringify((await shown()).body)).toContain(number);
  await pool.query(`UPDATE lifecycle SET stage = 'voided' WHERE id = $1`, [id]);
  expect(JSON.stringify((await shown()).body)).not.toContain(number);
  await pool.query(
    `UPDATE lifecycle SET state = jsonb_set(state, '{object,stateSecret}', 'true') WHERE type = 'inspection'`,
  );
  expect((await shown()).body).toMatchObject({ items: [] });
});

test('where the document asks for no publicity, and where there is no such place, nothing is published', async () => {
  for (const place of ['xiangtan', 'nowhere'])
    expect(await shown(place)).toMatchObject({ status: 404, body: { code: 'resultsNotPublished' } });
  expect((await shown('huzhou')).status).toBe(200);
});
