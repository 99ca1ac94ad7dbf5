// What a bounce says (RFC 3464): which letter, and whether for good.
import { simpleParser } from 'mailparser';

export interface Bounce {
  /** Of the letter that came back, with its angle brackets; null: the report does not say. */
  readonly messageId: string | null;
  /** Status 5.x.x; 4.x.x is tried on by the mail server itself, 2.x.x is a receipt. */
  readonly isPermanent: boolean;
  /** Status and diagnostic text. */
  readonly why: string;
}

const field = (text: string, name: string): string | null =>
  new RegExp(`^${name}:[ \\t]*(.+(?:\\r?\\n[ \\t].+)*)`, 'im')
    .exec(text)?.[1]
    ?.replaceAll(/\s+/g, ' ')
    .trim() ?? null;

/** null: this is no delivery report. */
export const readBounce = async (message: string): Promise<Bounce | null> => {
  const { attachments } = await simpleParser(message, {
    skipHtmlToText: true,
    skipImageLinks: true,
    keepDeliveryStatus: true,
  });
  const part = (type: RegExp): string | null =>
    attachments.find(({ contentType }) => type.test(contentType))?.content.toString('utf8') ?? null;
  const report = part(/^message\/delivery-status$/i);
  if (report === null) return null;
  const status = field(report, 'Status') ?? '';
  const original = part(/^(?:message\/rfc822|text\/rfc822-headers)$/i);
  return {
    messageId: original === null ? null : field(original, 'Message-ID'),
    isPermanent: /^5\./.test(status),
    why: [status, field(report, 'Diagnostic-Code')].filter((text) => text !== null).join(' '),
  };
};
