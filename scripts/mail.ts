// The local mail server as a program of its own, started by scripts/start.ts.
import { join } from 'node:path';
import { startMailServer } from '../mail/mail-server';
import { loadSettings } from '../temporal-config/settings';

async function main(): Promise<void> {
  const settings = loadSettings(process.env);
  if (settings.embeddedMail === undefined) {
    throw new Error('已设置 SMTP_URL,不需要本机邮箱 (SMTP_URL is set, no local mail server needed)');
  }
  const server = await startMailServer({ dir: join(settings.home, 'mail'), ...settings.embeddedMail });
  console.log(`本机邮箱: http://127.0.0.1:${server.webPort} · smtp://127.0.0.1:${server.smtpPort}`);
  process.send?.({ ready: true });
  const stop = (): void => {
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
