// Signatures by the Standard Webhooks specification: the receiver checks who sent a message, and when, with any library of it.
import { createHmac } from 'node:crypto';

export interface SignedMessage {
  /** The same at every attempt. */
  readonly messageId: string;
  /** Seconds since 1970 at which this attempt is made: receivers refuse what is old. */
  readonly timestamp: number;
  readonly body: string;
  /** `whsec_` and base64; while one replaces another both sign. */
  readonly secrets: readonly string[];
}

const signature = (secret: string, content: string): string => {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(content, 'utf8').digest('base64')}`;
};

export const signedHeaders = ({
  messageId,
  timestamp,
  body,
  secrets,
}: SignedMessage): Readonly<Record<string, string>> => ({
  'webhook-id': messageId,
  'webhook-timestamp': String(timestamp),
  'webhook-signature': secrets
    .map((secret) => signature(secret, `${messageId}.${String(timestamp)}.${body}`))
    .join(' '),
});
