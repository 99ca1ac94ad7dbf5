// Letters from the outbox to a real mail server: who gets one, what a refusal does, and that none is lost or doubled.
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { createMailer } from '../../../activities/mailer';
import { sendPendingNotices, type LetterDeps } from '../../../activities/send-notice';
import type { Notice } from '../../../domain/inspection/notices';
import { createDatabase, type Database } from '../../../prisma/client';
import { seedOnce } from '../../../prisma/seed';
import { numberInSeries, type DocumentKind } from '../../../domain/document/kinds';
import { composeDocument } from '../../../documents/forms/compose';
import { createRenderer } from '../../../documents/renderer';
import { issueOnce } from '../../../prisma/queries/documents';
import { textOfPdf } from '../../support/read-pdf';
import { useDatabase } from '../../support/servers';
import { cixi } from '../../unit/domain/inspection/kit/packs';
import { sourceFor } from '../../unit/documents/forms/told';
import { record, rowsOf } from '../prisma/record-support';
import { sampleDeadline, sampleState } from '../prisma/sample-steps';

const notice = (to: Notice['to'], change: Partial<Notice> = {}): Notice => ({
  key: '0:closed',
  template: 'closed',
  to,
  params: {},
  ...change,
});
const toContact: Notice['to'] = { kind: 'enterprise', enterpriseId: 'cixi-ent-1' };

/** A mail server that keeps what it accepts, and answers some recipients as the test wants. */
const startMailServer = async (refuse: Map<string, number>, sender: { refusal: number | null }) => {
  const accepted: { readonly to: string; readonly mail: ParsedMail }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom: (_address, _session, done) => {
      const { refusal } = sender;
      done(refusal === null ? null : Object.assign(new Error('no'), { responseCode: refusal }));
    },
    onRcptTo: ({ address }, _session, done) => {
      const responseCode = refuse.get(address);
      done(responseCode === undefined ? null : Object.assign(new Error('no'), { responseCode }));
    },
    onData: (stream, session, done) => {
      simpleParser(stream).then((mail) => {
        accepted.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), mail });
        done();
      }, done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    accepted,
    port,
    stop: () =>
      new Promise<void>((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
};

describe('sending letters', () => {
  const server = useDatabase();
  const refuse = new Map<string, number>();
  const sender: { refusal: number | null } = { refusal: null };
  const problems: { notificationId: string; why: string }[] = [];
  let database: Database;
  let mailServer: Awaited<ReturnType<typeof startMailServer>>;
  let mailer: ReturnType<typeof createMailer>;
  let deps: LetterDeps;
  const papers = createRenderer();
  beforeAll(async () => {
    database = createDatabase(server.url);
    await seedOnce(database.prisma);
    mailServer = await startMailServer(refuse, sender);
    mailer = createMailer(`smtp://127.0.0.1:${String(mailServer.port)}`);
    deps = {
      pool: database.pool,
      mailer,
      papers,
      mailFrom: '"入企" <noreply@ruqi.example>',
      letterBook: { clauseText: (id) => `${id} 的内容`, bodyName: () => null },
      onLetterProblem: (problem) => problems.push(problem),
    };
  });
  afterAll(async () => {
    await papers.close();
    mailer.close();
    await mailServer.stop();
    await database.close();
  });
  beforeEach(async () => {
    mailServer.accepted.length = 0;
    problems.length = 0;
    refuse.clear();
    await database.pool.query('DELETE FROM notification');
  });

  const write = (id: string, ...notices: Notice[]): Promise<string> =>
    record(database.pool, id, 1, null, { notices });
  const dueAgain = () =>
    database.pool.query('UPDATE letter SET next_attempt_at = now() WHERE sent_at IS NULL');
  const send = () => sendPendingNotices(deps);
  const addresses = (): string[] => mailServer.accepted.map(({ to }) => to).sort();

  test('a letter reaches the enterprise’s contact once, with its text, and leaves the outbox', async () => {
    await write('letter-1', notice(toContact));
    expect(await send()).toEqual({ sent: 1, remaining: 0 });
    expect(await send()).toEqual({ sent: 0, remaining: 0 });
    const [{ to, mail } = { to: '', mail: undefined }] = mailServer.accepted;
    expect(to).toBe('cixi-ent-1-contact@ruqi.example');
    expect(mail?.subject).toBe('【入企】检查已办结（慈溪市消防救援大队）');
    expect(mail?.text).toContain('慈溪市消防救援大队对慈溪市越澜电器有限公司的检查已办结。');
    expect(mail?.from?.text).toBe('"入企" <noreply@ruqi.example>');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  });

  test('whoever is let in no more gets none, and a letter written before looks for those who are there now', async () => {
    const toLeaders: Notice['to'] = { kind: 'role', role: 'agencyLeader', agencyId: 'cixi-fire' };
    const revoke = async (at: string | null) =>
      await database.pool.query(`UPDATE person SET revoked_at = $1 WHERE id = 'cixi-leader-1'`, [at]);
    await revoke('2026-01-01T00:00:00.000Z');
    await write('letter-revoked', notice(toLeaders));
    expect(await send()).toEqual({ sent: 0, remaining: 0 });
    expect(problems).toMatchObject([{ why: 'noRecipient' }]);
    await revoke(null);
    // Addressed while the mail server was away; then revoked, and another one comes.
    await write('letter-succeeded', notice(toLeaders));
    refuse.set('cixi-leader-1@ruqi.example', 451);
    expect(await send()).toMatchObject({ sent: 0 });
    await revoke('2026-01-01T00:00:00.000Z');
    await database.pool.query(
      `INSERT INTO person (id, display_name, email, roles, agency_id, jurisdiction)
       VALUES ('cixi-leader-new', '新任', 'new@ruqi.example', ARRAY['agencyLeader'], 'cixi-fire', 'cixi')`,
    );
    refuse.clear();
    await dueAgain();
    await send();
    await send();
    expect(addresses()).toEqual(['new@ruqi.example']);
    await revoke(null);
    await database.pool.query(`DELETE FROM letter WHERE person_id = 'cixi-leader-new'`);
    await database.pool.query(`DELETE FROM person WHERE id = 'cixi-leader-new'`);
  });

  test('the notice of a result carries the paper that it tells of, typeset under its check code; another number carries none', async () => {
    const told = (number: string) =>
      notice(toContact, {
        key: `0:result-${number}`,
        template: 'resultNotice',
        params: { documentNo: number },
      });
    await write('letter-paper', told('慈消检告〔2026〕1号'), told('别处〔2026〕7号'));
    const content = composeDocument('resultNotice', sourceFor('resultNotice', cixi));
    await issueOnce(
      database.pool,
      {
        documentId: randomUUID(),
        lifecycleId: 'letter-paper',
        ...{ kind: 'resultNotice', subject: '', occasion: '1', issuerId: 'cixi-fire', year: 2026 },
        jurisdiction: 'cixi',
        issuerName: '慈溪市消防救援大队',
        writtenFrom: 1,
        templateVersion: '1',
        particulars: {},
        issuedBy: {
          id: 'cixi-officer-1',
          roles: ['officer'],
          jurisdiction: 'cixi',
          agencyId: 'cixi-fire',
          enterpriseId: null,
        },
        issuedAt: '2026-09-29T02:00:00.000Z',
      },
      (word, place) => ({
        number: numberInSeries(word, 'resultNotice', 2026, place),
        content,
        checkCode: '1A2B-3C4D-5E6F-7089',
        digest: 'a'.repeat(64),
      }),
    );
    expect(await send()).toEqual({ sent: 2, remaining: 0 });
    const carried = mailServer.accepted
      .map(({ mail }) => mail.attachments)
      .sort((a, b) => b.length - a.length);
    expect(carried.map(({ length }) => length)).toEqual([1, 0]);
    const [paper] = carried[0] ?? [];
    expect(paper).toMatchObject({
      filename: '行政检查结果告知书 慈消检告〔2026〕1号.pdf',
      contentType: 'application/pdf',
    });
    expect(textOfPdf(paper?.content ?? Buffer.alloc(0))).toContain('1A2B-3C4D-5E6F-7089');
    const texts = mailServer.accepted.map(({ mail }) => mail.text ?? '');
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
    const issued = (kind: DocumentKind, subject: string, issuerId: string, occasion: string) =>
      issueOnce(
        database.pool,
        {
          documentId: randomUUID(),
          lifecycleId: 'letter-form',
          ...{ kind, subject, occasion, issuerId, year: 2026 },
          jurisdiction: 'cixi',
          issuerName: issuerId,
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
          checkCode: randomUUID(),
          digest: 'a'.repeat(64),
        }),
      );
    await issued('filingForm', '', 'cixi-fire', '1');
    await issued('filingForm', '', 'cixi-fire', '2');
    await issued('approvalForm', '', 'cixi-fire', '1');
    await issued('correctionOrder', 'cixi-fire', 'cixi-fire', '1');
    await issued('correctionOrder', 'cixi-market', 'cixi-market', '1');
    await send();
    const carried = Object.fromEntries(
      mailServer.accepted.map(({ to, mail }) => [
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
    const [{ mail } = { mail: undefined }] = mailServer.accepted;
    expect(mail?.bcc).toBeUndefined();
    expect(mail?.headers.has('x-evil')).toBe(false);
    expect(mail?.subject).toMatch(/^【入企】重点预告 ?Bcc: victim/);
    expect([mail?.to].flat().map((to) => to?.text)).toEqual(['cixi-ent-1-contact@ruqi.example']);
  });

  test('an address that is none, or two, is written to by nobody and becomes a task', async () => {
    await database.pool.query(
      `UPDATE person SET email = 'a@ruqi.example, b@ruqi.example' WHERE id = 'cixi-ent-1-contact'`,
    );
    await write('letter-two', notice(toContact));
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await send();
      await dueAgain();
    }
    await database.pool.query(
      `UPDATE person SET email = 'cixi-ent-1-contact@ruqi.example' WHERE id = 'cixi-ent-1-contact'`,
    );
    expect(mailServer.accepted).toEqual([]);
    expect(
      await rowsOf(database.pool, `SELECT why FROM undelivered_letter WHERE lifecycle_id = 'letter-two'`),
    ).toEqual([{ why: expect.stringContaining('不是一个邮箱地址') }]);
  });

  test('a server that refuses us, whoever the letter is for, loses none: after a day it is a task, which the letter ends by going', async () => {
    await write('letter-ours', notice(toContact));
    const tasks = () =>
      rowsOf(database.pool, `SELECT outcome FROM undelivered_letter WHERE lifecycle_id = 'letter-ours'`);
    sender.refusal = 550;
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await send();
      await dueAgain();
    }
    expect(await tasks()).toEqual([]);
    await send();
    expect(await tasks()).toEqual([{ outcome: null }]);
    expect(await rowsOf(database.pool, 'SELECT given_up_at FROM letter')).toEqual([{ given_up_at: null }]);
    sender.refusal = null;
    await dueAgain();
    expect(await send()).toEqual({ sent: 1, remaining: 0 });
    expect(await tasks()).toEqual([{ outcome: 'sent' }]);
    expect(mailServer.accepted).toHaveLength(1);
  });

  test('a letter that cannot be written is a task as well, and goes when it can', async () => {
    await write('letter-fault', notice(toContact, { template: 'creditTold', params: { until: 'no day' } }));
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await send();
      await dueAgain();
    }
    expect(
      await rowsOf(database.pool, `SELECT why FROM undelivered_letter WHERE lifecycle_id = 'letter-fault'`),
    ).toEqual([{ why: expect.stringContaining('信写不成') }]);
    await database.pool.query(`UPDATE notification SET params = '{"until":"2027-05-08"}'`);
    expect(await send()).toEqual({ sent: 1, remaining: 0 });
  });

  test('on a slow server a run ends well before its activity does, and the next one goes on: each letter once', async () => {
    await write(
      'letter-slow',
      ...Array.from({ length: 25 }, (_, index) => notice(toContact, { key: String(index) })),
    );
    const runs = [];
    for (let run = 0; run < 3; run += 1) runs.push(await sendPendingNotices({ ...deps, runMs: 1 }));
    expect(runs).toEqual([
      { sent: 10, remaining: 15 },
      { sent: 10, remaining: 5 },
      { sent: 5, remaining: 0 },
    ]);
    expect(new Set(mailServer.accepted.map(({ mail }) => mail.messageId)).size).toBe(25);
  });

  test('everyone who holds the role in the agency gets a letter of their own; others get none', async () => {
    await database.prisma.person.create({
      data: {
        id: 'cixi-legal-9',
        displayName: '徐望舒',
        email: 'cixi-legal-9@ruqi.example',
        roles: ['legalReviewer', 'unitHead'],
        agencyId: 'cixi-fire',
        jurisdiction: 'cixi',
      },
    });
    await write(
      'letter-2',
      notice(
        { kind: 'role', role: 'legalReviewer', agencyId: 'cixi-fire' },
        { template: 'taskAssigned', params: { stage: 'legalReview' } },
      ),
    );
    expect(await send()).toEqual({ sent: 2, remaining: 0 });
    expect(addresses()).toEqual(['cixi-legal-1@ruqi.example', 'cixi-legal-9@ruqi.example']);
    expect(new Set(mailServer.accepted.map(({ mail }) => mail.messageId)).size).toBe(2);
  });

  test('a role of no agency is looked for in the whole jurisdiction and not beyond; a park is told at its committee', async () => {
    await write(
      'letter-3',
      notice(
        { kind: 'role', role: 'supervisor', agencyId: null },
        { key: '0', template: 'supervisionAlert', params: { about: 'lapsed.rectification' } },
      ),
      notice(
        { kind: 'role', role: 'parkCommittee', agencyId: null },
        { key: '1', template: 'parkCommittee', params: { parkId: 'cixi-park-1' } },
      ),
      notice(
        { kind: 'role', role: 'parkCommittee', agencyId: null },
        { key: '2', template: 'parkCommittee', params: { parkId: 'cixi-park-2' } },
      ),
    );
    expect(await send()).toEqual({ sent: 2, remaining: 0 });
    expect(addresses()).toEqual(['cixi-park-1-contact@ruqi.example', 'cixi-supervisor-1@ruqi.example']);
    expect(problems).toMatchObject([{ why: 'noRecipient' }]);
  });

  test('two people with one mailbox get one letter', async () => {
    await database.prisma.person.createMany({
      data: ['a', 'b'].map((id) => ({
        id: `shared-${id}`,
        displayName: id,
        email: id === 'a' ? 'Shared@ruqi.example' : 'shared@ruqi.example',
        roles: ['disciplineInspection'],
        jurisdiction: 'huzhou',
        agencyId: 'huzhou-fire',
      })),
    });
    await record(database.pool, 'letter-4', 1, null, {
      lifecycle: { jurisdiction: 'huzhou' },
      notices: [notice({ kind: 'role', role: 'disciplineInspection', agencyId: 'huzhou-fire' })],
    });
    expect(await send()).toEqual({ sent: 1, remaining: 0 });
  });

  test('a notice to somebody nobody knows is marked and reported, never sent and never lost', async () => {
    await write('letter-5', notice({ kind: 'person', personId: 'nobody' }));
    expect(await send()).toEqual({ sent: 0, remaining: 0 });
    expect(
      await rowsOf(
        database.pool,
        'SELECT no_recipient, resolved_at IS NOT NULL AS resolved FROM notification',
      ),
    ).toEqual([{ no_recipient: true, resolved: true }]);
    expect(problems).toMatchObject([{ why: 'noRecipient' }]);
  });

  test('an address that is refused holds up nobody, waits longer each time, and is given up after the third refusal', async () => {
    refuse.set('cixi-ent-1-contact@ruqi.example', 550);
    await write(
      'letter-6',
      notice(toContact, { key: '0' }),
      notice({ kind: 'enterprise', enterpriseId: 'cixi-ent-2' }, { key: '1' }),
    );
    expect(await send()).toEqual({ sent: 1, remaining: 0 });
    expect(addresses()).toEqual(['cixi-ent-2-contact@ruqi.example']);
    const state = `SELECT attempts, given_up_at IS NOT NULL AS over, extract(epoch FROM next_attempt_at - now()) > 100 AS waits,
      last_error LIKE '%550%' AS told FROM letter WHERE sent_at IS NULL`;
    expect(await rowsOf(database.pool, state)).toEqual([
      { attempts: 1, over: false, waits: false, told: true },
    ]);
    await dueAgain();
    await send();
    expect(await rowsOf(database.pool, state)).toEqual([
      { attempts: 2, over: false, waits: true, told: true },
    ]);
    await dueAgain();
    await send();
    expect(await rowsOf(database.pool, state)).toMatchObject([{ attempts: 3, over: true }]);
    await dueAgain();
    expect(await send()).toEqual({ sent: 0, remaining: 0 });
    expect(problems).toHaveLength(3);
  });

  test('a server that is busy or away is asked again for as long as it takes', async () => {
    refuse.set('cixi-ent-1-contact@ruqi.example', 450);
    await write('letter-7', notice(toContact));
    await send();
    await database.pool.query('UPDATE letter SET attempts = 40, next_attempt_at = now()');
    await send();
    expect(await rowsOf(database.pool, 'SELECT given_up_at FROM letter')).toEqual([{ given_up_at: null }]);
    refuse.clear();
    await dueAgain();
    expect(await send()).toEqual({ sent: 1, remaining: 0 });
  });

  test('a letter whose sending was not recorded repeats under the same Message-ID', async () => {
    await write('letter-8', notice(toContact));
    await send();
    await database.pool.query('UPDATE letter SET sent_at = NULL, next_attempt_at = now()');
    await send();
    const ids = mailServer.accepted.map(({ mail }) => mail.messageId);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toMatch(/^<[0-9a-f]{40}@ruqi\.example>$/);
    expect(ids[1]).toBe(ids[0]);
  });

  test('two workers at once send each letter once', async () => {
    const many = Array.from({ length: 30 }, (_, index) => notice(toContact, { key: String(index) }));
    await write('letter-9', ...many);
    const results = await Promise.all([send(), send()]);
    expect(results.reduce((sum, { sent }) => sum + sent, 0)).toBe(30);
    expect(new Set(mailServer.accepted.map(({ mail }) => mail.messageId)).size).toBe(30);
    expect(mailServer.accepted).toHaveLength(30);
  });

  test('a batch is 50 letters; what is left is counted', async () => {
    await write(
      'letter-10',
      ...Array.from({ length: 60 }, (_, index) => notice(toContact, { key: String(index) })),
    );
    expect(await send()).toEqual({ sent: 50, remaining: 10 });
    expect(await send()).toEqual({ sent: 10, remaining: 0 });
  });

  test('a letter names the deadlines that are open when it is written', async () => {
    await record(database.pool, 'letter-11', 1, null, {
      deadlines: [
        sampleDeadline({ id: 'legalReview:1', rule: 'legalReview' }),
        sampleDeadline({ id: 'approval:2', status: 'met' }),
      ],
      notices: [
        notice(
          { kind: 'person', personId: 'cixi-legal-1' },
          { template: 'taskAssigned', params: { stage: 'legalReview' } },
        ),
      ],
    });
    await send();
    expect(mailServer.accepted[0]?.mail.text).toContain('法制审核期限：至2026年9月4日（周五）24时止。');
    expect(mailServer.accepted[0]?.mail.text).toContain('ZZ-64\u3000ZZ-64 的内容');
  });

  test('what a secret visit looks at stands in no letter (XT-12, A3)', async () => {
    const object = {
      hasCode: true,
      parkId: null,
      workSafety: false,
      stateSecret: true,
      urgentSpecial: false,
    };
    const { calendar: _, ...state } = sampleState('letter-12', { object });
    await record(database.pool, 'letter-12', 1, null, {
      state,
      notices: [
        notice(
          { kind: 'person', personId: 'cixi-legal-1' },
          { template: 'taskAssigned', params: { stage: 'legalReview' } },
        ),
      ],
    });
    await send();
    expect(mailServer.accepted[0]?.mail.text).toContain('检查内容：涉及国家秘密，信中不写，请登录平台查看');
    expect(mailServer.accepted[0]?.mail.text).not.toContain(state.draft.content);
  });
});
