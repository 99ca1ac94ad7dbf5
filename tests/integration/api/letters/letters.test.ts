// The mail server is down, slow or refuses: every letter arrives when it is back, under one Message-ID; what is refused for good
// is somebody's task.
import { createTransport } from 'nodemailer';
import { loadLetterBook } from '../../../../activities/letter-book';
import { createMailer } from '../../../../activities/mailer';
import { sendPendingNotices, type MailSender } from '../../../../activities/send-notice';
import { callerAt, does, drafted, type Caller } from '../callers';
import { useProduct } from '../use-product';
import { openPostOffice, type PostOffice } from './post-office';

// Twenty-four rounds of an hour each take their time on a busy machine.
const product = useProduct();
let office: PostOffice;
let administrator: Caller;
const mailers: { close(): void }[] = [];

beforeAll(async () => {
  office = await openPostOffice();
});
beforeAll(async () => {
  administrator = await callerAt(product.api.url, 'cixi-admin-9', { roles: ['administrator'] });
});
afterAll(async () => {
  for (const mailer of mailers) mailer.close();
  await office.down();
});

const sql = async (text: string, ...values: readonly unknown[]) =>
  (await product.api.database.pool.query<Record<string, unknown>>(text, [...values])).rows;

const run = async (mailer: MailSender & { close(): void }): Promise<number> => {
  mailers.push(mailer);
  const { sent } = await sendPendingNotices({
    pool: product.api.database.pool,
    mailer,
    mailFrom: 'ruqi@ruqi.example',
    letterBook: loadLetterBook(),
    onLetterProblem: () => undefined,
  });
  mailer.close();
  return sent;
};

const usual = () => run(createMailer(office.url));
/** As slow a server as the usual limits would wait for takes twenty seconds: the same with half a second. */
const impatient = () =>
  run(createTransport({ url: office.url, pool: true, maxConnections: 10, socketTimeout: 500 }));

const later = async (): Promise<void> => {
  await sql('UPDATE letter SET next_attempt_at = now() WHERE sent_at IS NULL AND given_up_at IS NULL');
};

/** Written to the reviewer and to whoever else the step tells; @returns the lifecycle and its letters' ids of message */
const submitted = async (): Promise<string> => {
  const id = await drafted(product.people.drafter);
  await does(product.people.drafter, id, 'submitForReview', {});
  return id;
};

const lettersOf = async (id: string) =>
  await sql(
    `SELECT m.message_id AS "messageId", m.address, m.sent_at IS NOT NULL AS sent FROM letter m
     JOIN notification n ON n.id = m.notification_id WHERE n.lifecycle_id = $1 ORDER BY m.id`,
    id,
  );

const expectEachOnce = async (id: string): Promise<void> => {
  const letters = await lettersOf(id);
  expect(letters.length).toBeGreaterThan(0);
  for (const { messageId, sent } of letters) {
    expect(sent).toBe(true);
    expect(office.accepted.filter((one) => one.messageId === messageId)).toHaveLength(1);
  }
};

const letterTasks = async (id: string) => {
  const { body } = await administrator.get('/tasks?command=deliverLetter');
  return (body as { items: { lifecycleId: string; path: string; title: string }[] }).items.filter(
    ({ lifecycleId }) => lifecycleId === id,
  );
};

test('down for a day: nothing is lost, and each letter arrives once when it is back', async () => {
  const id = await submitted();
  await office.down();
  for (let hour = 0; hour < 24; hour += 1) {
    expect(await usual()).toBe(0);
    await later();
  }
  expect((await lettersOf(id)).every(({ sent }) => sent === false)).toBe(true);
  expect(await letterTasks(id)).toEqual([]);
  await office.up();
  await usual();
  await expectEachOnce(id);
});

test('silent: each attempt ends, and it is sent when it answers again, under the same Message-ID', async () => {
  const id = await submitted();
  office.isSilent = true;
  expect(await impatient()).toBe(0);
  const before = await lettersOf(id);
  office.isSilent = false;
  await later();
  await usual();
  await expectEachOnce(id);
  expect((await lettersOf(id)).map(({ messageId }) => messageId)).toEqual(
    before.map(({ messageId }) => messageId),
  );
});

test('greylisted and busy are tried again; a hard refusal becomes the administrator’s task, which a right address ends', async () => {
  const id = await submitted();
  await sql(`UPDATE notification SET resolved_at = NULL WHERE lifecycle_id = $1 AND resolved_at IS NULL`, id);
  office.isSilent = true;
  await impatient();
  office.isSilent = false;
  const [first] = await lettersOf(id);
  const address = String(first?.['address']);
  for (const code of [451, 421]) {
    office.refusals.set(address, code);
    await later();
    await usual();
    expect(await letterTasks(id)).toEqual([]);
  }
  office.refusals.set(address, 550);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await later();
    await usual();
  }
  const [task, ...more] = await letterTasks(id);
  expect(more).toEqual([]);
  expect(task).toMatchObject({ title: '改正地址、重发没有送达的信' });
  const path = (task?.path ?? '').replace('/api/v1', '');
  expect(await administrator.get(path.replace('/retry', ''))).toMatchObject({
    status: 200,
    body: { address, outcome: null, why: expect.stringContaining('550'), lifecycleId: id },
  });
  expect(await product.people.drafter.post(path, {})).toMatchObject({
    status: 403,
    body: { code: 'letterNotYours' },
  });
  // Whatever the lifecycle goes through meanwhile, the task stays.
  await does(product.people.leader, id, 'approve', { opinion: '同意' });
  expect(await letterTasks(id)).toHaveLength(1);
  expect(await administrator.post(path, { address: 'not an address' })).toMatchObject({ status: 400 });
  expect(await administrator.post(path, { address: 'right@ruqi.example' })).toMatchObject({
    status: 200,
    body: { outcome: null, address: 'right@ruqi.example' },
  });
  await usual();
  expect(await letterTasks(id)).toEqual([]);
  expect(office.accepted.filter(({ to }) => to === 'right@ruqi.example').length).toBeGreaterThan(0);
  expect(await administrator.post(path, {})).toMatchObject({ status: 409, body: { code: 'letterSettled' } });
  office.refusals.clear();
});

test('nobody has an address: the administrator’s task, until somebody has one or was told otherwise', async () => {
  await sql(`UPDATE person SET email = NULL WHERE agency_id = 'cixi-fire' AND id <> 'cixi-admin-9'`);
  const id = await submitted();
  await usual();
  const [task] = await letterTasks(id);
  const path = (task?.path ?? '').replace('/api/v1', '');
  expect((await administrator.get(path.replace('/retry', ''))).body).toMatchObject({ why: 'noRecipient' });
  await administrator.post(path, {});
  await usual();
  expect(await letterTasks(id)).toHaveLength(1);
  await sql(`UPDATE person SET email = id || '@ruqi.example' WHERE agency_id = 'cixi-fire'`);
  await administrator.post(path, {});
  await usual();
  expect(await letterTasks(id)).toEqual([]);
  await expectEachOnce(id);
});

test('a letter that comes back days later is a task as well, and may be settled by a telephone call (RFC 3464)', async () => {
  const id = await submitted();
  await usual();
  const [letter] = await lettersOf(id);
  const report = (status: string, messageId: string, action = 'failed') =>
    [
      'From: MAILER-DAEMON@ruqi.example',
      'To: ruqi@ruqi.example',
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'This is the mail system.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mail.ruqi.example',
      '',
      'Final-Recipient: rfc822; somebody@ruqi.example',
      `Action: ${action}`,
      `Status: ${status}`,
      'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
      '',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'From: ruqi@ruqi.example',
      `Message-ID: ${messageId}`,
      'Subject: =?UTF-8?B?5b6F5Yqe?=',
      '',
      'text',
      '--b--',
      '',
    ].join('\r\n');
  const messageId = String(letter?.['messageId']);
  const bounce = async (message: string) =>
    (await administrator.post('/undelivered-letters/bounces', { message })).body;
  expect(await bounce('Subject: hello\r\n\r\nno report')).toMatchObject({ outcome: 'noReport' });
  expect(await bounce(report('4.4.1', messageId, 'delayed'))).toMatchObject({ outcome: 'notPermanent' });
  expect(await bounce(report('5.1.1', '<nobody@ruqi.example>'))).toMatchObject({ outcome: 'unknownLetter' });
  expect(await bounce(report('5.1.1', messageId))).toMatchObject({ outcome: 'undelivered', messageId });
  const [task] = await letterTasks(id);
  const path = (task?.path ?? '').replace('/api/v1', '').replace('/retry', '/dismiss');
  expect(await administrator.post(path, { reason: '已于当日电话告知' })).toMatchObject({
    status: 200,
    body: { outcome: 'dismissed', settledBy: 'cixi-admin-9', reason: '已于当日电话告知' },
  });
  expect(await letterTasks(id)).toEqual([]);
  expect((await administrator.get(`/undelivered-letters?status=all&lifecycleId=${id}`)).body).toMatchObject({
    items: [{ outcome: 'dismissed', why: expect.stringContaining('5.1.1') }],
  });
});
