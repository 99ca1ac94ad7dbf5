// A mail server that keeps what it accepts, and tells the test before it says yes to a letter.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface MailCatcher {
  readonly url: string;
  /** Message-ID of each letter it said yes to, as often as it did. */
  readonly accepted: readonly string[];
  /** Settles when the next recipient is named, whom it then never answers: a letter that has not been accepted. */
  readonly fallSilentAtNextRecipient: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export const startMailCatcher = async (): Promise<MailCatcher> => {
  const accepted: string[] = [];
  let onRecipient: (() => void) | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      if (onRecipient === null) {
        done();
        return;
      }
      onRecipient();
      onRecipient = null;
    },
    onData: (stream, _session, done) => {
      simpleParser(stream).then(({ messageId }) => {
        accepted.push(messageId ?? '');
        done();
      }, done);
    },
  });
  // A sender that is killed cuts its connections.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    accepted,
    fallSilentAtNextRecipient: () =>
      new Promise((resolve) => {
        onRecipient = resolve;
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
};
