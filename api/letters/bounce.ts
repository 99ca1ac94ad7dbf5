// What a bounce says (RFC 3464): which letter, and whether for good.
import { simpleParser } from 'mailparser';

export interface Bounce {
  /** Of the letter that came back, with its angle brackets; null: the report does not say. */
  readonly messageId: string | null;
  /**
   * The mail server has given it up (`Action: failed`), whatever the status: one that expired in its queue came to 4.4.7. What is
   * `delayed` it tries on by itself, `delivered`, `relayed` and `expanded` are receipts.
   */
  readonly isPermanent: boolean;
  /** Status and diagnostic text. */
  readonly why: string;
}

const field = (text: string, name: string): string | null =>
  new RegExp(`^${name}:[ \\t]*(.*(?:\\r?\\n[ \\t].+)*)`, 'im')
    .exec(text)?.[1]
    ?.replaceAll(/\s+/g, ' ')
    .trim() ?? null;

interface Report {
  readonly isPermanent: boolean;
  readonly status: string;
  readonly diagnostic: string | null;
}

/** One group of fields for each recipient behind that of the letter (RFC 3464, 2.1); the one that failed, if any did. */
const reportIn = (text: string): Report => {
  const groups = text.split(/\r?\n[ \t]*\r?\n/).map((group): Report => {
    const status = field(group, 'Status') ?? '';
    const action = field(group, 'Action')?.toLowerCase() ?? null;
    const isPermanent = action === null ? status.startsWith('5.') : action.startsWith('failed');
    return { isPermanent, status, diagnostic: field(group, 'Diagnostic-Code') };
  });
  const told = groups.filter(({ status }) => status !== '');
  return (
    told.find(({ isPermanent }) => isPermanent) ??
    told[0] ?? { isPermanent: false, status: '', diagnostic: null }
  );
};

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
  const { isPermanent, status, diagnostic } = reportIn(report);
  const original = part(/^(?:message\/rfc822|text\/rfc822-headers)$/i);
  return {
    messageId: original === null ? null : field(original, 'Message-ID'),
    isPermanent,
    why: [status, diagnostic].filter((text) => text !== null).join(' '),
  };
};
