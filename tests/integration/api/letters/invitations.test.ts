// The letter that asks for an evaluation comes back: it is the administrator's task like any other, though no notice of the inspection.
import { randomUUID } from 'node:crypto';
import { sendInvitations } from '../../../../activities/evaluation-letters';
import { createMailer } from '../../../../activities/mailer';
import { callerAt, drafted, type Caller } from '../callers';
import { useProduct } from '../use-product';
import { openPostOffice, type PostOffice } from './post-office';

const product = useProduct();
let office: PostOffice;
let administrator: Caller;

beforeAll(async () => {
  office = await openPostOffice();
});
beforeAll(async () => {
  administrator = await callerAt(product.api.url, 'cixi-admin-9', { roles: ['administrator'] });
});
afterAll(async () => {
  await office.down();
});

const sql = async (text: string, ...values: readonly unknown[]) =>
  (await product.api.database.pool.query<Record<string, unknown>>(text, [...values])).rows;

const send = async (): Promise<void> => {
  const mailer = createMailer(office.url);
  // A second ago: what is kept to the millisecond may be rounded into the future.
  await sql(
    "UPDATE evaluation_invitation SET next_attempt_at = now() - interval '1 second' WHERE sent_at IS NULL",
  );
  await sendInvitations({
    pool: product.api.database.pool,
    mailer,
    mailFrom: 'ruqi@ruqi.example',
    publicUrl: 'https://ruqi.example',
  });
  mailer.close();
};

/** @returns the invitation's id */
const invited = async (visitId: string, address: string): Promise<string> => {
  const id = randomUUID();
  await sql("UPDATE person SET email = $1 WHERE id = 'cixi-ent-1-contact'", address);
  await sql(
    `INSERT INTO evaluation_invitation (id, jurisdiction, stage, visit_id, person_id)
     VALUES ($1, 'cixi', 'visit', $2, 'cixi-ent-1-contact')`,
    ...[id, visitId],
  );
  return id;
};

const pathsOf = async (visitId: string): Promise<readonly string[]> => {
  const { body } = await administrator.get('/tasks?command=deliverLetter');
  return (body as { items: { lifecycleId: string; path: string }[] }).items
    .filter(({ lifecycleId }) => lifecycleId === visitId)
    .map(({ path }) => path.replace('/api/v1', ''));
};

const bounceOf = (messageId: string): string =>
  [
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    ...['', '--b', 'Content-Type: text/plain', '', 'no', '--b', 'Content-Type: message/delivery-status', ''],
    ...['Reporting-MTA: dns; mx', '', 'Final-Recipient: rfc822; a@b', 'Action: failed', 'Status: 5.1.1', ''],
    ...[
      '--b',
      'Content-Type: message/rfc822',
      '',
      'From: ruqi@ruqi.example',
      `Message-ID: ${messageId}`,
      '',
      'text',
      '--b--',
      '',
    ],
  ].join('\r\n');

test('refused for good it is a task, which a right address ends', async () => {
  const visit = await drafted(product.people.drafter);
  office.refusals.set('wrong@ruqi.example', 550);
  const id = await invited(visit, 'wrong@ruqi.example');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    expect(await pathsOf(visit)).toEqual([]);
    await send();
  }
  const [path = '', ...more] = await pathsOf(visit);
  expect(more).toEqual([]);
  expect(path).toBe(`/undelivered-letters/e${id}/retry`);
  expect(await administrator.get(path.replace('/retry', ''))).toMatchObject({
    status: 200,
    body: {
      template: 'evaluationInvitation',
      recipient: { kind: 'person', personId: 'cixi-ent-1-contact' },
      address: 'wrong@ruqi.example',
      why: expect.stringContaining('550'),
      outcome: null,
    },
  });
  expect(await administrator.post(path, { address: 'right@ruqi.example' })).toMatchObject({ status: 200 });
  await send();
  expect(office.accepted.filter(({ to }) => to === 'right@ruqi.example')).toHaveLength(1);
  expect(await pathsOf(visit)).toEqual([]);
});

test('come back days later it is a task too, and is settled by what was told otherwise', async () => {
  const visit = await drafted(product.people.drafter);
  const id = await invited(visit, 'gone@ruqi.example');
  await send();
  const messageId = office.accepted.find(({ to }) => to === 'gone@ruqi.example')?.messageId ?? '';
  expect(messageId).toContain(id);
  expect(
    (await administrator.post('/undelivered-letters/bounces', { message: bounceOf(messageId) })).body,
  ).toMatchObject({ outcome: 'undelivered', messageId });
  const [path = ''] = await pathsOf(visit);
  expect(
    await administrator.post(path.replace('/retry', '/dismiss'), { reason: '已电话请其评价' }),
  ).toMatchObject({ status: 200, body: { outcome: 'dismissed' } });
  expect(await pathsOf(visit)).toEqual([]);
  const { body } = await administrator.get(`/undelivered-letters?status=all&lifecycleId=${visit}`);
  expect(body).toMatchObject({ items: [{ id: `e${id}`, outcome: 'dismissed' }] });
});
