// The way to the mail server, with limits that end every sending before another worker may take the letter up.
import { createTransport } from 'nodemailer';

/**
 * Ten letters go at once (one chunk, send-notice.ts), each over its own kept connection. Connecting, greeting and the
 * longest silence together stay under the 120 s for which a letter is claimed (outbox.ts).
 * @param smtpUrl `smtp://…` or `smtps://user:password@host:port`
 */
export const createMailer = (smtpUrl: string) =>
  createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 10,
    dnsTimeout: 10_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
