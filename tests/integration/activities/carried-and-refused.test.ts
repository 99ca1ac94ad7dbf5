// What letters carry, what cannot be smuggled into one, and what becomes of those that a server will not have.
import { randomUUID } from 'node:crypto';
import { numberInSeries, type DocumentKind } from '../../../domain/document/kinds';
import { composeDocument } from '../../../documents/forms/compose';
import { issueOnce } from '../../../prisma/queries/documents';
import { textOfPdf } from '../../support/read-pdf';
import { cixi } from '../../unit/domain/inspection/kit/packs';
import { sourceFor } from '../../unit/documents/forms/told';
import { rowsOf } from '../prisma/record-support';
import { notice, toContact, useSending } from './sending';

const sending = useSending();
const { sender, write, dueAgain, send, addresses } = sending;

const issued = (
  lifecycleId: string,
  {
    kind,
    subject,
    occasion,
    issuerId,
    issuerName = issuerId,
    checkCode = randomUUID(),
  }: Readonly<
    Record<'subject' | 'occasion' | 'issuerId', string> &
      Partial<Record<'issuerName' | 'checkCode', string>> & { kind: DocumentKind }
  >,
) =>
  issueOnce(
    sending.database.pool,
    {
      documentId: randomUUID(),
      ...{ lifecycleId, kind, subject, occasion, issuerId, issuerName, year: 2026 },
      jurisdiction: 'cixi',
      writtenFrom: 1,
      templateVersion: '1',
      particulars: {},
      issuedBy: {
        id: 'cixi-officer-1',
        roles: ['officer'],
        jurisdiction: 'cixi',
        agencyId: issuerId,
        enterpriseId: null,
      },
      issuedAt: `2026-09-29T0${occasion}:00:00.000Z`,
    },
    (word, place) => ({
      number: numberInSeries(word, kind, 2026, place),
      content: composeDocument(kind, sourceFor(kind, cixi)),
      checkCode,
      digest: 'a'.repeat(64),
    }),
  );

test('the notice of a result carries the paper that it tells of, typeset under its check code; another number carries none', async () => {
  const told = (number: string) =>
    notice(toContact, {
      key: `0:result-${number}`,
      template: 'resultNotice',
      params: { documentNo: number },
    });
  await write('letter-paper', told('慈消检告〔2026〕1号'), told('别处〔2026〕7号'));
  await issued('letter-paper', {
    ...{ kind: 'resultNotice', subject: '', occasion: '1', issuerId: 'cixi-fire' },
    issuerName: '慈溪市消防救援大队',
    checkCode: '1A2B-3C4D-5E6F-7089',
  });
  expect(await send()).toEqual({ sent: 2, remaining: 0 });
  const carried = sending.accepted.map(({ mail }) => mail.attachments).sort((a, b) => b.length - a.length);
  expect(carried.map(({ length }) => length)).toEqual([1, 0]);
  const [paper] = carried[0] ?? [];
  expect(paper).toMatchObject({
    filename: '行政检查结果告知书 慈消检告〔2026〕1号.pdf',
    contentType: 'application/pdf',
  });
  expect(textOfPdf(paper?.content ?? Buffer.alloc(0))).toContain('1A2B-3C4D-5E6F-7089');
  const texts = sending.accepted.map(({ mail }) => mail.text ?? '');
  expect(texts.filter((text) => text.includes('随信附上'))).toEqual([
    expect.stringContaining('行政检查结果告知书 慈消检告〔2026〕1号.pdf'),
  ]);
});

test('a copy of a filing carries the form that was issued last, a result the orders to correct of each agency', async () => {
  await write(
    'letter-form',
    notice(
      { kind: 'role', role: 'coordinatingBody', agencyId: null },
      { key: '0', template: 'filingCopy', params: { body: 'coordinatingBody', receiptNo: 'BA-1' } },
    ),
    notice(toContact, { key: '1', template: 'resultNotice', params: { documentNo: '别处〔2026〕7号' } }),
  );
  const forForm = (kind: DocumentKind, subject: string, issuerId: string, occasion: string) =>
    issued('letter-form', { kind, subject, occasion, issuerId });
  await forForm('filingForm', '', 'cixi-fire', '1');
  await forForm('filingForm', '', 'cixi-fire', '2');
  await forForm('approvalForm', '', 'cixi-fire', '1');
  await forForm('correctionOrder', 'cixi-fire', 'cixi-fire', '1');
  await forForm('correctionOrder', 'cixi-market', 'cixi-market', '1');
  await send();
  const carried = Object.fromEntries(
    sending.accepted.map(({ to, mail }) => [
      to.replace(/@.*/, ''),
      mail.attachments.map(({ filename = '' }) => filename.replace(/ .*?检/, ' 检')),
    ]),
  );
  expect(carried).toEqual({
    'cixi-coord-1': ['涉企行政检查备案表 检备〔2026〕2号.pdf'],
    'cixi-coord-2': ['涉企行政检查备案表 检备〔2026〕2号.pdf'],
    'cixi-ent-1-contact': ['责令改正通知书 检责改〔2026〕1号.pdf', '责令改正通知书 检责改〔2026〕1号.pdf'],
  });
});

test('what somebody wrote makes no header and no second recipient, whatever is in it', async () => {
  const grade = '重点预告\r\nBcc: victim@ruqi.example\r\nX-Evil: 1\r\n\r\n<b>O’Brien</b>';
  await write(
    'letter-header',
    notice(toContact, {
      template: 'advanceNotice',
      params: { grade, documentNo: 'x\r\nTo: victim@ruqi.example', contents: '\u0000' },
    }),
  );
  await send();
  expect(addresses()).toEqual(['cixi-ent-1-contact@ruqi.example']);
  const [{ mail } = { mail: undefined }] = sending.accepted;
  expect(mail?.bcc).toBeUndefined();
  expect(mail?.headers.has('x-evil')).toBe(false);
  expect(mail?.subject).toMatch(/^【入企】重点预告 ?Bcc: victim/);
  expect([mail?.to].flat().map((to) => to?.text)).toEqual(['cixi-ent-1-contact@ruqi.example']);
});

test('an address that is none, or two, is written to by nobody and becomes a task', async () => {
  await sending.database.pool.query(
    `UPDATE person SET email = 'a@ruqi.example, b@ruqi.example' WHERE id = 'cixi-ent-1-contact'`,
  );
  await write('letter-two', notice(toContact));
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await send();
    await dueAgain();
  }
  await sending.database.pool.query(
    `UPDATE person SET email = 'cixi-ent-1-contact@ruqi.example' WHERE id = 'cixi-ent-1-contact'`,
  );
  expect(sending.accepted).toEqual([]);
  expect(
    await rowsOf(
      sending.database.pool,
      `SELECT why FROM undelivered_letter WHERE lifecycle_id = 'letter-two'`,
    ),
  ).toEqual([{ why: expect.stringContaining('不是一个邮箱地址') }]);
});

test('a server that refuses us, whoever the letter is for, loses none: after a day it is a task, which the letter ends by going', async () => {
  await write('letter-ours', notice(toContact));
  const tasks = () =>
    rowsOf(
      sending.database.pool,
      `SELECT outcome FROM undelivered_letter WHERE lifecycle_id = 'letter-ours'`,
    );
  sender.refusal = 550;
  for (let attempt = 0; attempt < 12; attempt += 1) {
    await send();
    await dueAgain();
  }
  expect(await tasks()).toEqual([]);
  await send();
  expect(await tasks()).toEqual([{ outcome: null }]);
  expect(await rowsOf(sending.database.pool, 'SELECT given_up_at FROM letter')).toEqual([
    { given_up_at: null },
  ]);
  sender.refusal = null;
  await dueAgain();
  expect(await send()).toEqual({ sent: 1, remaining: 0 });
  expect(await tasks()).toEqual([{ outcome: 'sent' }]);
  expect(sending.accepted).toHaveLength(1);
});

test('a letter that cannot be written is a task as well, and goes when it can', async () => {
  await write('letter-fault', notice(toContact, { template: 'creditTold', params: { until: 'no day' } }));
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await send();
    await dueAgain();
  }
  expect(
    await rowsOf(
      sending.database.pool,
      `SELECT why FROM undelivered_letter WHERE lifecycle_id = 'letter-fault'`,
    ),
  ).toEqual([{ why: expect.stringContaining('信写不成') }]);
  await sending.database.pool.query(`UPDATE notification SET params = '{"until":"2027-05-08"}'`);
  expect(await send()).toEqual({ sent: 1, remaining: 0 });
});

test('on a slow server a run ends well before its activity does, and the next one goes on: each letter once', async () => {
  await write(
    'letter-slow',
    ...Array.from({ length: 25 }, (_, index) => notice(toContact, { key: String(index) })),
  );
  const runs = [];
  for (let run = 0; run < 3; run += 1) runs.push(await send({ runMs: 1 }));
  expect(runs).toEqual([
    { sent: 10, remaining: 15 },
    { sent: 10, remaining: 5 },
    { sent: 5, remaining: 0 },
  ]);
  expect(new Set(sending.accepted.map(({ mail }) => mail.messageId)).size).toBe(25);
});
