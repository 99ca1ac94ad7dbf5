// A database with its registers, a mail server that keeps what it accepts, and the sending between them.
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { createMailer } from '../../../activities/mailer';
import { sendPendingNotices, type LetterDeps } from '../../../activities/send-notice';
import type { Notice } from '../../../domain/inspection/notices';
import { createRenderer } from '../../../documents/renderer';
import { createDatabase, type Database } from '../../../prisma/client';
import { seedOnce } from '../../../prisma/seed';
import { useDatabase } from '../../support/servers';
import { record } from '../prisma/record-support';

export const notice = (to: Notice['to'], change: Partial<Notice> = {}): Notice => ({
  key: '0:closed',
  template: 'closed',
  to,
  params: {},
  ...change,
});
export const toContact: Notice['to'] = { kind: 'enterprise', enterpriseId: 'cixi-ent-1' };

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

/** What a test does with it; everything is empty when the next one begins. */
export const useSending = () => {
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
    sender.refusal = null;
    await database.pool.query('DELETE FROM notification');
  });
  return {
    ...{ refuse, sender, problems },
    get database() {
      return database;
    },
    get accepted() {
      return mailServer.accepted;
    },
    write: (id: string, ...notices: Notice[]): Promise<string> =>
      record(database.pool, id, 1, null, { notices }),
    dueAgain: () => database.pool.query('UPDATE letter SET next_attempt_at = now() WHERE sent_at IS NULL'),
    send: (change: Partial<LetterDeps> = {}) => sendPendingNotices({ ...deps, ...change }),
    addresses: (): string[] => mailServer.accepted.map(({ to }) => to).sort(),
  };
};
