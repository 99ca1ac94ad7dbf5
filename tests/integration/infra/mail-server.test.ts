// The local mail server over its real doors: what is sent over SMTP can be read, and outlives the server.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { startMailServer } from '../../../mail/mail-server';
import type { MailServer } from '../../../mail/mail-server';

describe('the local mail server', () => {
  let dir: string;
  let server: MailServer;
  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'ruqi-mail-'));
    server = await startMailServer({ dir, smtpPort: 0, webPort: 0 });
  });
  afterEach(async () => {
    await server.close();
    rmSync(dir, { recursive: true, force: true });
  });
  const send = async (subject: string, messageId: string): Promise<void> => {
    const transport = createTransport({ host: '127.0.0.1', port: server.smtpPort });
    await transport.sendMail({
      from: '入企 <ruqi@localhost>',
      to: '企业 <enterprise@example.org>',
      subject,
      messageId,
      text: '检查结果已送达。\n请于十个工作日内整改。',
    });
    transport.close();
  };
  const get = async (path: string): Promise<Response> =>
    await fetch(`http://127.0.0.1:${server.webPort}${path}`);

  test('a letter is listed as it was sent, the latest first', async () => {
    await send('结果告知', '<notice-1@ruqi>');
    await send('整改提醒', '<notice-2@ruqi>');
    await expect((await get('/messages')).json()).resolves.toMatchObject([
      { subject: '整改提醒', messageId: '<notice-2@ruqi>' },
      {
        subject: '结果告知',
        messageId: '<notice-1@ruqi>',
        to: expect.stringContaining('enterprise@example.org') as unknown,
        text: '检查结果已送达。\n请于十个工作日内整改。',
      },
    ]);
  });

  test('a letter has a page with its text and its Message-ID', async () => {
    await send('结果告知', '<notice-1@ruqi>');
    const [id] = readdirSync(dir).map((name) => name.replace('.eml', ''));
    const response = await get(`/${id ?? ''}`);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await response.text();
    expect(page).toContain('请于十个工作日内整改。');
    expect(page).toContain('&lt;notice-1@ruqi&gt;');
  });

  test('letters outlive the server', async () => {
    await send('结果告知', '<notice-1@ruqi>');
    await server.close();
    server = await startMailServer({ dir, smtpPort: 0, webPort: 0 });
    await expect((await get('/messages')).json()).resolves.toMatchObject([{ messageId: '<notice-1@ruqi>' }]);
  });

  test.each(['/..%2f..%2fetc%2fpasswd', '/nobody', '/messages/nobody'])('%s is not found', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('a taken port is an error', async () => {
    await expect(startMailServer({ dir, smtpPort: server.smtpPort, webPort: 0 })).rejects.toThrow(
      'EADDRINUSE',
    );
  });
});
