// A code of our own over HTTP: issued, drawn and read back, verified by anybody, issued again, revoked, and at an end.
import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { readKeys } from '../../../../code-verify/read-token';
import { verifyOffline } from '../../../../code-verify/verify-code';
import { does, today } from '../callers';
import { call } from '../product';
import { useProduct } from '../use-product';
import { codeOf as codeOfInspection, entry, platformTaskRef, toTheCode, visitMade } from './coded';

const product = useProduct();
// Of itself it would fetch this file from elsewhere.
const { buffer } = new Uint8Array(readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm')));
prepareZXingModule({ overrides: { wasmBinary: buffer } });
const codeOf = (id: string) => codeOfInspection(product.people, id);

/** Of anybody: nobody is asked who he is. */
const open = async (path: string) => await call('GET', `${product.api.url}/api/v1${path}`);
const shown = (token: string, query = '') => open(`/public/codes/${token}${query}`);

test('issued by us, drawn as it is shown, read by another reader, and told to the enterprise with every agency’s part (CX-72, CX-74, JJ-43)', async () => {
  const { drafter, enterprise, officer } = product.people;
  const id = await toTheCode(product.people);
  await does(drafter, id, 'issueActionCode', { platformTaskRef });
  const { code, content, issuedBy, standing } = await codeOf(id);
  expect({ issuedBy, standing }).toEqual({ issuedBy: 'ruqi', standing: 'current' });
  expect(content.endsWith(code)).toBe(true);
  const { body: svg } = await officer.get(`/inspections/${id}/code/qr.svg`);
  const png = new Resvg(String(svg), { fitTo: { mode: 'width', value: 600 } }).render().asPng();
  const [read] = await readBarcodes(new Blob([new Uint8Array(png)]), { formats: ['QRCode'] });
  expect(read?.text).toBe(content);

  const told = await shown(code);
  expect(told).toMatchObject({
    status: 200,
    body: {
      standing: 'current',
      agencies: [{ isLead: true, items: [{}] }],
      officers: [{ certificates: [{}] }, { certificates: [{}] }],
      rights: expect.arrayContaining([expect.objectContaining({ clauses: ['CX-75'] })]),
    },
  });
  // Of a visit that nobody has announced its enterprise learns at the door, by the code itself.
  expect((await enterprise.get(`/inspections/${id}/code`)).status).toBe(404);

  const { body: keys } = await open('/public/jwks.json');
  const { body: pack } = await officer.get(`/inspections/${id}/code/package`);
  const { enterprise: firm } = pack as { enterprise: { uscc: string } };
  const jwks = readKeys(typeof keys === 'string' ? keys : JSON.stringify(keys));
  const at = Math.floor(Date.now() / 1000);
  expect(verifyOffline({ token: code, keys: jwks, at, uscc: firm.uscc, pack: pack as never })).toMatchObject({
    fault: null,
    said: { inspectionId: id },
  });
  expect(await shown(code, `?uscc=${firm.uscc}`)).toMatchObject({ status: 200 });
});

test('each reason for which a code does not count has its own answer', async () => {
  const { drafter, leader, officer } = product.people;
  const id = await toTheCode(product.people);
  const key = { 'idempotency-key': `code-of-${id}` };
  const path = `/inspections/${id}/commands/issueActionCode`;
  expect((await drafter.post(path, { platformTaskRef }, key)).status).toBe(200);
  const { code } = await codeOf(id);
  // A repeat makes no second one.
  expect((await drafter.post(path, { platformTaskRef }, key)).status).toBe(200);
  expect((await codeOf(id)).code).toBe(code);

  const refused = async (token: string, query = '') => (await shown(token, query)).body;
  expect(await refused(`${code.slice(0, -2)}`)).toMatchObject({ code: 'codeMalformed' });
  const [head = '', body = '', seal = ''] = code.split('.');
  const turned = seal.startsWith('A') ? `B${seal.slice(1)}` : `A${seal.slice(1)}`;
  expect(await refused([head, body, turned].join('.'))).toMatchObject({ code: 'codeBadSignature' });
  const other = Buffer.from(JSON.stringify({ alg: 'EdDSA', kid: 'nobody', typ: 'ruqi-code' })).toString(
    'base64url',
  );
  expect(await refused([other, body, seal].join('.'))).toMatchObject({ code: 'codeUnknownKey' });
  expect(await refused(code, '?uscc=91330282MA2AF00027')).toMatchObject({ code: 'codeOtherEnterprise' });

  await does(drafter, id, 'issueActionCode', { platformTaskRef });
  const { code: second } = await codeOf(id);
  expect(second).not.toBe(code);
  expect(await refused(code)).toMatchObject({ code: 'codeSuperseded' });
  await does(leader, id, 'revokeActionCode', { reason: '手机遗失' });
  expect(await refused(second)).toMatchObject({ code: 'codeRevoked' });
  expect(await officer.post(`/inspections/${id}/commands/recordEntry`, entry)).toMatchObject({
    status: 422,
    body: { code: 'rule.codeBeforeEntry' },
  });
  await does(drafter, id, 'issueActionCode', { platformTaskRef });
  const { code: third } = await codeOf(id);
  await visitMade(product.people, id);
  expect(await refused(third)).toMatchObject({ code: 'codeVisitOver' });
  // What it is about may still be read: for an evaluation or a complaint.
  expect(await shown(third, '?purpose=after')).toMatchObject({
    status: 200,
    body: { standing: 'visitOver' },
  });
  expect(await refused(second, '?purpose=after')).toMatchObject({ code: 'codeRevoked' });

  const withdrawn = await toTheCode(product.people);
  await does(drafter, withdrawn, 'issueActionCode', { platformTaskRef });
  const { code: gone } = await codeOf(withdrawn);
  await does(drafter, withdrawn, 'withdraw', { reason: '线索已经排除' });
  expect(await refused(gone)).toMatchObject({ code: 'codeWithdrawn' });
});

test('a code that a platform outside has issued stays what it was: text', async () => {
  const { drafter } = product.people;
  const id = await toTheCode(product.people);
  await does(drafter, id, 'issueActionCode', { code: 'XZM-1', platformTaskRef });
  expect(await codeOf(id)).toMatchObject({ code: 'XZM-1', content: 'XZM-1', issuedBy: 'platform' });
  expect((await shown('XZM-1')).status).toBeGreaterThanOrEqual(400);
});

test('an officer shows his certificate by a code of his own, for twelve hours (DE-52)', async () => {
  const { officer, enterprise } = product.people;
  const { body } = await officer.get('/officer-code');
  const { token } = body as { token: string };
  expect(await open(`/public/officer-codes/${token}`)).toMatchObject({
    status: 200,
    body: {
      certificates: [{ number: expect.any(String) }],
      checkedAt: expect.stringContaining(today().slice(0, 4)),
    },
  });
  expect((await shown(token)).body).toMatchObject({ code: 'codeMalformed' });
  expect((await enterprise.get('/officer-code')).status).toBeGreaterThanOrEqual(400);
});
