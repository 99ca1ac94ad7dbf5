// Standing duties reach those whose they are by letter: at each stage, once an address, all of a round in one, whatever happens to
// the mail server.
import { loadLetterBook } from '../../../../activities/letter-book';
import type { MailSender } from '../../../../activities/send-notice';
import { addDays, shanghaiDay } from '../../../../domain/calendar/plain-date';
import { loadAllPacks, loadCalendar } from '../../../../policies/load';
import { tendDuties } from '../../../../temporal-config/duty-upkeep';
import { useRegisters } from '../registers/use-registers';

type Mail = Parameters<MailSender['sendMail']>[0];

const registers = useRegisters();
const packs = loadAllPacks({ allowDrafts: true }).filter(({ id }) => id === 'jiujiang');
const calendar = loadCalendar();
const letterBook = loadLetterBook();
const today = shanghaiDay(new Date().toISOString());
/** Noon of that day in Shanghai. */
const noonOf = (day: string): string => `${day}T04:00:00.000Z`;

interface Office {
  readonly isAway?: boolean;
  /** Addresses that are refused for good. */
  readonly refused?: readonly string[];
}

/** One round, after which everything that waits for another attempt is due at once. @returns what went */
const tend = async (
  at = new Date().toISOString(),
  { isAway = false, refused = [] }: Office = {},
): Promise<readonly Mail[]> => {
  const gone: Mail[] = [];
  const { pool } = registers.database;
  const mailer: MailSender = {
    sendMail: (mail) => {
      if (isAway) return Promise.reject(Object.assign(new Error('away'), { code: 'ECONNECTION' }));
      if (refused.includes(mail.to))
        return Promise.reject(
          Object.assign(new Error('550 no such user'), { code: 'EENVELOPE', responseCode: 550 }),
        );
      gone.push(mail);
      return Promise.resolve();
    },
  };
  const from = { pool, mailer, mailFrom: 'ruqi@ruqi.example', publicUrl: 'https://ruqi.example' };
  const onError = (error: unknown): never => {
    throw error;
  };
  await tendDuties({ ...from, packs, calendar, letterBook, onError }, at);
  await pool.query(
    `UPDATE letter_apart SET next_attempt_at = now() - interval '1 second' WHERE sent_at IS NULL AND given_up_at IS NULL`,
  );
  return gone;
};

const about = (mails: readonly Mail[], words: string): readonly Mail[] =>
  mails.filter(({ subject, text }) => `${subject}\n${text}`.includes(words));
const to = (mails: readonly Mail[]): readonly string[] => mails.map((mail) => mail.to).sort();
const addressOf = (person: string): string => `${person}@ruqi.example`;

const done = async (person: string, path: string, body: object): Promise<{ readonly id: string }> => {
  const { status, body: said } = await registers.as(person).send('POST', path, body);
  expect({ said, status: Math.floor(status / 100) }).toMatchObject({ status: 2 });
  return said as { readonly id: string };
};
const submittedGuide = async (title: string): Promise<string> => {
  const { id } = await done('jiujiang-drafter-1', '/compliance-guides', {
    agencyId: 'jiujiang-fire',
    title,
    subject: { scope: 'trade', trade: '加油站', tradeCodes: ['F52'] },
    content: { introduction: '逐条对照', points: [{ key: 'p1', text: '疏散通道是否畅通' }], matters: [] },
  });
  await done('jiujiang-drafter-1', `/compliance-guides/${id}/submit`, {});
  return id;
};

test('a date that has passed is written of once to each of its holders, with its clause; a mail server that is away loses none (JJ-40)', async () => {
  expect(await tend(undefined, { isAway: true })).toEqual([]);
  const mails = await tend();
  const [letter, ...more] = mails.filter((mail) => mail.to === addressOf('jiujiang-supervisor-1'));
  expect(more).toEqual([]);
  expect(letter?.messageId).toMatch(/^<duty-[0-9a-f]{40}@ruqi\.example>$/);
  expect(letter?.text).toMatch(/已逾期：[^]*完成时间节点：[^\n]*培训[^\n]*至2025年4月30日[^]*JJ-40/);
  const { body } = await registers.as('jiujiang-supervisor-1').get('/duties?mine=true&limit=100');
  const waiting = (body as { items: { title: string }[] }).items;
  expect(waiting.length).toBeGreaterThan(2);
  expect(letter?.subject).toContain(`${String(waiting.length)}件常设事项：已逾期`);
  expect(letter?.text.match(/^\u3000\u3000\d+\. /gm)).toHaveLength(waiting.length);
  for (const { title } of waiting) expect(letter?.text).toContain(title);
  expect(new Set(mails.map((mail) => mail.to)).size).toBe(mails.length);
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
  // Nobody of an enterprise, and no other place.
  expect(to(mails).filter((address) => /ent-\d|^(?!jiujiang)/.test(address))).toEqual([]);
  expect(await tend()).toEqual([]);
});

test('a request for help is written of when it arises, comes near its date and is overdue, and no more once it is answered', async () => {
  await tend();
  const neededBy = addDays(today, 30);
  const ask = { toAgencyId: 'jiujiang-market', toName: '市场监管局', enterpriseName: '某公司', neededBy };
  const { id } = await done('jiujiang-drafter-1', '/assistance-requests', { ...ask, matter: '查看仓储' });
  const told = async (day: string) =>
    about(await tend(noonOf(day)), '查看仓储').filter((mail) => mail.to === addressOf('jiujiang-leader-2'));
  expect(await told(today)).toMatchObject([{ subject: expect.stringContaining('常设事项等您办理') }]);
  expect(await told(addDays(today, 10))).toEqual([]);
  expect(await told(addDays(neededBy, -1))).toMatchObject([{ subject: expect.stringContaining('临近期限') }]);
  expect(await told(neededBy)).toEqual([]);
  expect(await told(addDays(neededBy, 1))).toMatchObject([{ subject: expect.stringContaining('已逾期') }]);
  expect(await told(addDays(neededBy, 2))).toEqual([]);
  // Answered while its letters could not go: they are taken back.
  const second = await done('jiujiang-drafter-1', '/assistance-requests', { ...ask, matter: '送达文书' });
  await tend(undefined, { isAway: true });
  for (const one of [id, second.id])
    await done('jiujiang-drafter-2', `/assistance-requests/${one}/answer`, {
      agreed: true,
      answer: '派二人',
    });
  expect(about(await tend(), '送达文书')).toEqual([]);
});

test('a stand-in is told, who wrote of a guide is not asked to review it, and who is let in no more gets nothing (JJ-13)', async () => {
  const { pool } = registers.database;
  const revoke = async (person: string, at: string | null) =>
    await pool.query('UPDATE person SET revoked_at = $2 WHERE id = $1', [person, at]);
  const week = { fromOn: today, toOn: addDays(today, 6), reason: '年休假' };
  await done('jiujiang-leader-1', '/substitutions', {
    ...week,
    absentId: 'jiujiang-leader-1',
    substituteId: 'jiujiang-officer-1',
  });
  await tend();
  await revoke('jiujiang-principal-1', '2026-01-01T00:00:00.000Z');
  await submittedGuide('代理所见的指引');
  // Revoked after the letter was written, while the mail server was away.
  expect(await tend(undefined, { isAway: true })).toEqual([]);
  await revoke('jiujiang-unithead-1', '2026-01-01T00:00:00.000Z');
  const mails = about(await tend(), '代理所见的指引');
  expect(to(mails)).toEqual(['jiujiang-leader-1', 'jiujiang-legal-1', 'jiujiang-officer-1'].map(addressOf));
  const standIn = mails.find((mail) => mail.to === addressOf('jiujiang-officer-1'));
  expect(standIn?.text).toMatch(/本信写给.+；您是其代理人/);
  const { body } = await registers.as('jiujiang-officer-1').get('/duties?mine=true&limit=100');
  expect(body).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ kind: 'reviewGuide', mine: false, onBehalfOf: 'jiujiang-leader-1' }),
    ]),
  });
  const { rows } = await pool.query(
    `SELECT u.id FROM undelivered_letter u JOIN letter_apart a ON a.id = u.apart_id WHERE a.person_id = 'jiujiang-unithead-1'`,
  );
  expect(rows).toEqual([]);
  for (const person of ['jiujiang-principal-1', 'jiujiang-unithead-1']) await revoke(person, null);
});

test('an address that is refused for good, or comes back, is a duty of the administrator, who puts it right; the letter keeps its Message-ID', async () => {
  await tend();
  await submittedGuide('退信的指引');
  const dead = addressOf('jiujiang-legal-1');
  for (let round = 0; round < 3; round += 1) await tend(undefined, { refused: [dead] });
  const admin = registers.as('jiujiang-admin-1');
  const letterDuties = async () =>
    (
      (await admin.get('/duties?mine=true&limit=100')).body as { items: { kind: string; path: string }[] }
    ).items.filter(({ kind }) => kind === 'settleLetter');
  const [duty] = await letterDuties();
  expect(duty?.path).toMatch(/^\/undelivered-letters\/a[0-9a-f]{40}\/retry$/);
  const id = duty?.path.split('/')[2] ?? '';
  expect((await admin.get(`/undelivered-letters/${id}`)).body).toMatchObject({
    lifecycleId: null,
    template: 'standingDuty',
    address: dead,
    why: '550 no such user',
  });
  expect((await admin.get('/undelivered-letters?limit=1')).body).toMatchObject({ items: [{ id }] });
  // Nobody writes of it: two dead addresses would write to each other for ever.
  expect(about(await tend(), '没有送达')).toEqual([]);
  await done('jiujiang-admin-1', `/undelivered-letters/${id}/retry`, { address: 'right@ruqi.example' });
  const again = about(await tend(), '退信的指引');
  expect(again).toMatchObject([
    { to: 'right@ruqi.example', messageId: `<duty-${id.slice(1)}@ruqi.example>` },
  ]);
  expect(await letterDuties()).toEqual([]);
  const bounce = [
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Status: 5.1.1',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: <duty-${id.slice(1)}@ruqi.example>`,
    '--b--',
  ].join('\r\n');
  const { body } = await admin.send('POST', '/undelivered-letters/bounces', { message: bounce });
  expect(body).toMatchObject({ outcome: 'undelivered' });
  expect(await letterDuties()).toHaveLength(1);
  await done('jiujiang-admin-1', `/undelivered-letters/${id}/dismiss`, { reason: '已当面告知' });
  expect(await letterDuties()).toEqual([]);
  expect(await tend()).toEqual([]);
});

test('what is done before the letter of its round has gone is told in it no more; two rounds at once write one letter', async () => {
  await tend();
  const ask = async (matter: string): Promise<string> =>
    (
      await done('jiujiang-drafter-1', '/assistance-requests', {
        ...{ toAgencyId: 'jiujiang-market', toName: '市场监管局', enterpriseName: '某公司' },
        ...{ matter, neededBy: addDays(today, 30) },
      })
    ).id;
  const first = await ask('调取档案');
  await ask('协助送达');
  await ask('共同勘验');
  // The mail server is away, and two workers have their rounds at once.
  expect(await Promise.all([tend(undefined, { isAway: true }), tend(undefined, { isAway: true })])).toEqual([
    [],
    [],
  ]);
  await done('jiujiang-drafter-2', `/assistance-requests/${first}/answer`, {
    agreed: true,
    answer: '派二人',
  });
  const mails = (await tend()).filter((mail) => mail.to === addressOf('jiujiang-leader-2'));
  expect(mails).toMatchObject([{ subject: '【入企】2件常设事项：等您办理2件' }]);
  expect(mails[0]?.text).toMatch(/1\. .*协助送达[^]*2\. .*共同勘验|1\. .*共同勘验[^]*2\. .*协助送达/);
  expect(mails[0]?.text).not.toContain('调取档案');
  expect(await tend()).toEqual([]);
});

test('where nobody with an address has the duty, the administrator is told', async () => {
  const { pool } = registers.database;
  await pool.query(`UPDATE person SET email = '' WHERE agency_id = 'jiujiang-emergency'`);
  await tend();
  await done('jiujiang-drafter-1', '/assistance-requests', {
    ...{ toAgencyId: 'jiujiang-emergency', toName: '应急局', enterpriseName: '某公司' },
    ...{ matter: '无人收信的协助', neededBy: addDays(today, 30) },
  });
  const mails = about(await tend(), '无人收信的协助');
  expect(to(mails)).toEqual([addressOf('jiujiang-admin-1')]);
  expect(mails[0]?.text).toContain('改正人员登记');
});
