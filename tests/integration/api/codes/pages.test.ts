// The addresses in the QR codes, as a phone opens them: pages without a script, on which everything said is text.
import { addDays } from '../../../../domain/calendar/plain-date';
import { does, today } from '../callers';
import { call, runApi, settingsFor, tokenIssuer } from '../product';
import { useProduct } from '../use-product';
import { codeOf, entry, platformTaskRef, toTheCode, visitMade, withCode } from './coded';

const product = useProduct();

const opened = async (path: string, language = 'zh-CN') =>
  await call('GET', `${product.api.url}${path}`, { 'accept-language': language });

test('the page of a code says who comes, why, for what, when and where, and what the enterprise may do (CX-74, DE-110)', async () => {
  const { code } = await withCode(product.people);
  const { status, headers, body } = await opened(`/c/${code}`);
  expect({ status, type: headers['content-type'], cache: headers['cache-control'] }).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
    cache: 'no-store',
  });
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
  );
  const text = String(body);
  expect(text).not.toMatch(/<script|<img|\son\w+=|javascript:/i);
  const { rows } = await product.api.database.pool.query<{ name: string; number: string; firm: string }>(
    `SELECT p.display_name AS name, c.number, (SELECT name FROM enterprise WHERE id = 'cixi-ent-1') AS firm
     FROM certificate c JOIN person p ON p.id = c.officer_id
     WHERE c.officer_id IN ('cixi-officer-1', 'cixi-officer-2') AND c.valid_to > now()`,
  );
  expect(rows.length).toBeGreaterThanOrEqual(2);
  for (const said of [
    '码有效',
    ...rows.flatMap(({ name, number, firm }) => [name, number, firm]),
    '慈溪市消防救援大队',
    '线索核查',
    '消防通道和设施',
    '未亮码或决定书无码的，可以举报',
    'href="tel:12345"',
  ])
    expect(text).toContain(said);
  // Who complained is nobody's to guess.
  expect(text).not.toContain('12345-20260901-0007');
  expect((await call('HEAD', `${product.api.url}/c/${code}`)).status).toBe(200);
  expect((await call('POST', `${product.api.url}/c/${code}`)).status).toBe(405);
});

test('what the register and the draft say is text, however it is written', async () => {
  const { pool } = product.api.database;
  const nasty = '<script>alert(1)</script>㛃𬭎䶮"\'&';
  const { rows } = await pool.query<{ name: string }>(`SELECT name FROM enterprise WHERE id = 'cixi-ent-1'`);
  await pool.query(`UPDATE enterprise SET name = $1 WHERE id = 'cixi-ent-1'`, [nasty]);
  const { code } = await withCode(product.people, { content: '<img src=x onerror=alert(2)>' });
  const { body } = await opened(`/c/${code}`);
  await pool.query(`UPDATE enterprise SET name = $1 WHERE id = 'cixi-ent-1'`, [rows[0]?.name]);
  const text = String(body);
  expect(text).not.toMatch(/<script|<img/);
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;㛃𬭎䶮&quot;&#39;&amp;');
  expect(text).toContain('&lt;img src=x onerror=alert(2)&gt;');
  const reflected = await opened(`/c/${encodeURIComponent('<script>alert(3)</script>')}`);
  expect(reflected.status).toBe(422);
  expect(String(reflected.body)).not.toContain('alert(3)');
});

test('a refused code says why in plain words, what to do, and where to report it', async () => {
  const { drafter, leader } = product.people;
  const { id, code } = await withCode(product.people);
  const shown = async (token: string) => {
    const { status, body } = await opened(`/c/${token}`);
    return `${String(status)} ${String(body)}`;
  };
  expect(await shown('rubbish')).toMatch(/^422 .*不要凭此码放行.*再扫一次.*tel:12345/s);
  expect(await shown(`${code.slice(0, -4)}AAAA`)).toMatch(/^422 .*签名不符.*不要放行/s);
  await does(drafter, id, 'issueActionCode', { platformTaskRef });
  expect(await shown(code)).toMatch(/^409 .*重新签发.*行政执法企业观察点/s);
  const { code: second } = await codeOf(product.people, id);
  await does(leader, id, 'revokeActionCode', { reason: '手机遗失' });
  expect(await shown(second)).toMatch(/^409 .*撤销/s);
  const withdrawn = await withCode(product.people);
  await does(drafter, withdrawn.id, 'withdraw', { reason: '线索已经排除' });
  expect(await shown(withdrawn.code)).toMatch(/^409 .*已经不办了/s);
});

test('when the visit is over its code opens no door, and still says whose visit it was', async () => {
  const { id, code } = await withCode(product.people);
  await visitMade(product.people, id);
  const { status, body } = await opened(`/c/${code}`);
  expect(status).toBe(409);
  expect(String(body)).toMatch(/检查已经结束.*须有新的码.*这个码所属的检查.*消防通道和设施/s);
});

test('out of its days and called off as well, it says that it was called off', async () => {
  const { drafter } = product.people;
  const { id, code } = await withCode(product.people);
  await does(drafter, id, 'withdraw', { reason: '线索已经排除' });
  const later = await runApi(product.places, {
    now: () => new Date(Date.now() + 20 * 86_400_000).toISOString(),
  });
  const { body } = await call('GET', `${later.url}/c/${code}`);
  await later.stop();
  expect(String(body)).toContain('已经不办了');
});

test('an officer’s certificate code opens a page of its own, and counts for twelve hours (DE-52)', async () => {
  const { officer } = product.people;
  const { body } = await officer.get('/officer-code');
  const { token, content } = body as { token: string; content: string };
  expect(content).toBe(`https://ruqi.example/o/${token}`);
  const page = await opened(`/o/${token}`);
  expect(page.status).toBe(200);
  expect(String(page.body)).toMatch(/证件有效.*执法证号/s);
  const tomorrow = await runApi(product.places, {
    now: () => new Date(Date.now() + 13 * 3_600_000).toISOString(),
  });
  const late = await call('GET', `${tomorrow.url}/o/${token}`);
  await tomorrow.stop();
  expect([late.status, String(late.body)]).toEqual([409, expect.stringContaining('不要放行此人')]);
  const wrongKind = await opened(`/o/${(await withCode(product.people)).code}`);
  expect(wrongKind.status).toBe(422);
});

test('an officer without a certificate in force is not to be admitted, and his place’s channels are named', async () => {
  const { officer, supervisor } = product.people;
  const { token } = (await officer.get('/officer-code')).body as { token: string };
  const { pool } = product.api.database;
  await pool.query(`UPDATE officer SET standing = 'auxiliary' WHERE id = 'cixi-officer-1'`);
  const { status, body } = await opened(`/o/${token}`);
  await pool.query(`UPDATE officer SET standing = 'officer' WHERE id = 'cixi-officer-1'`);
  expect(status).toBe(409);
  expect(String(body)).toMatch(/没有有效的执法证件.*行政执法企业观察点/s);
  const { body: told } = await supervisor.get('/refused-scans?reason=officerNotInForce');
  expect(told).toMatchObject({ items: [{ kind: 'officer', subjectId: 'cixi-officer-1', times: 1 }] });
});

test('a code whose days have not come: the page goes by its banner, in days that people write, and names the channels once', async () => {
  const from = addDays(today(), 1);
  const { code } = await withCode(product.people, { window: { from, to: from } });
  const { status, body } = await opened(`/c/${code}`);
  const text = String(body);
  expect(status).toBe(409);
  expect(text).toMatch(
    /<title>还没有到检查日期 · 入企<\/title>.*批准的检查日期自\d{4}年\d{1,2}月\d{1,2}日起/s,
  );
  expect(text).toContain(`<time datetime="${from}">`);
  expect(text.match(/<h2>举报投诉<\/h2>/g)).toHaveLength(1);
  // A role of its own would take the heading of the page out of its landmark.
  expect(text).not.toMatch(/<header/);
  const later = await runApi(product.places, {
    now: () => new Date(Date.parse(`${from}T12:00:00+08:00`) + 86_400_000).toISOString(),
  });
  const [year = '', month = '', day = ''] = from.split('-');
  const until = `到${year}年${String(Number(month))}月${String(Number(day))}日为止`;
  expect(String((await call('GET', `${later.url}/c/${code}`)).body)).toContain(until);
  await later.stop();
});

test('the pages speak English to whoever asks for it', async () => {
  const { code } = await withCode(product.people);
  const { headers, body } = await opened(`/c/${code}`, 'en');
  expect(headers['content-language']).toBe('en');
  expect(String(body)).toMatch(/<html lang="en">.*The code is valid.*Your rights/s);
  expect(String((await opened('/c/rubbish', 'en')).body)).toContain('What to do');
});

test('scans are limited as everything public is, and told so on a page', async () => {
  const settings = settingsFor((await tokenIssuer()).issuer);
  const strict = await runApi(product.places, {
    settings: { ...settings, rateLimit: { requests: 2, windowSeconds: 60 } },
  });
  const statuses: number[] = [];
  let last = '';
  for (const path of ['/c/a', '/o/a', '/c/b']) {
    const { status, body } = await call('GET', `${strict.url}${path}`);
    statuses.push(status);
    last = String(body);
  }
  await strict.stop();
  expect(statuses).toEqual([422, 422, 429]);
  expect(last).toContain('请稍后再扫一次');
});

test('to the door the code on the page and the entry agree: what the page refuses lets nobody in', async () => {
  const { leader, officer } = product.people;
  const id = await toTheCode(product.people);
  await does(product.people.drafter, id, 'issueActionCode', { platformTaskRef });
  const { code } = await codeOf(product.people, id);
  await does(leader, id, 'revokeActionCode', { reason: '手机遗失' });
  expect((await opened(`/c/${code}`)).status).toBe(409);
  expect(await officer.post(`/inspections/${id}/commands/recordEntry`, entry)).toMatchObject({
    status: 422,
    body: { code: 'rule.codeBeforeEntry' },
  });
});
