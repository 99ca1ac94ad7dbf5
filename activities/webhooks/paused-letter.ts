// Tells those who can do something about it that a webhook is paused: who set it up, and the administrators.
import type { Pool } from 'pg';
import type { MailSender } from '../send-notice';

export interface PausedLetterDeps {
  readonly pool: Pool;
  readonly mailer: MailSender;
  readonly mailFrom: string;
}

interface Row {
  readonly url: string;
  readonly description: string;
  readonly agency_name: string | null;
  readonly version: number;
  readonly waiting: number;
  readonly addresses: readonly string[];
}

/** Only the origin: a path may hold what only the two ends should know. */
const receiverName = (url: string): string => new URL(url).origin;

const textOf = ({ url, description, agency_name, waiting }: Row): string =>
  [
    `${agency_name ?? ''}的推送“${description}”（${receiverName(url)}）连续三天未能送达，已暂停。`,
    `现有 ${String(waiting)} 条待送。请先检查接收方，可用“试送”（ping）确认，再恢复推送：恢复后未送的会依次送出。`,
    '逐次的状态和原因见推送记录（GET /api/v1/webhooks/{编号}/deliveries）。',
  ].join('\n\n');

/** Message-IDs depend on the webhook, its version and the address, so that a repeated letter is known as such. */
export const tellWebhookPaused = async (
  { pool, mailer, mailFrom }: PausedLetterDeps,
  webhookId: string,
): Promise<void> => {
  const { rows } = await pool.query<Row>(
    `SELECT w.url, w.description, w.version, a.name AS agency_name,
       (SELECT count(*)::int FROM webhook_delivery d WHERE d.webhook_id = w.id AND d.status = 'pending') AS waiting,
       ARRAY(SELECT DISTINCT lower(p.email) FROM person p WHERE p.email <> '' AND p.revoked_at IS NULL
         AND (p.id = w.created_by OR (p.jurisdiction = w.jurisdiction AND 'administrator' = ANY (p.roles)))
         ORDER BY 1) AS addresses
     FROM webhook w LEFT JOIN agency a ON a.id = w.agency_id WHERE w.id = $1 AND w.status = 'paused'`,
    [webhookId],
  );
  const row = rows[0];
  if (row === undefined) return;
  const host = /@([A-Za-z0-9.-]+)/.exec(mailFrom)?.[1] ?? 'localhost';
  for (const [index, to] of row.addresses.entries())
    await mailer.sendMail({
      from: mailFrom,
      to,
      subject: `【入企】推送已暂停（${row.agency_name ?? row.description}）`,
      text: textOf(row),
      messageId: `<webhook-${webhookId}-${String(row.version)}-${String(index)}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
};
