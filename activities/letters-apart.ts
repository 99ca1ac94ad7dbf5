// Sends letters of no lifecycle: a few at a time, each under a Message-ID made of its id, so that a repeat after a crash can be dropped.
import type { Pool } from 'pg';
import { apartFailed, apartSent, apartWithdrawn, type ApartStream } from '../prisma/queries/apart-delivery';
import { afterFailure, soleAddress } from './refusals';
import { hostOf, type MailSender } from './send-notice';

export interface ApartDeps {
  readonly pool: Pool;
  readonly mailer: MailSender;
  readonly mailFrom: string;
  /** Where the public reaches us, without a slash at the end. */
  readonly publicUrl: string;
}

interface DueApart {
  readonly id: string;
  readonly attempts: number;
  readonly address: string;
  /** Since it was written. */
  readonly isRevoked: boolean;
}

export interface ApartKind<L extends DueApart> {
  readonly stream: ApartStream;
  /** At most so many, counted as tried. */
  readonly claim: (pool: Pool, limit: number) => Promise<readonly L[]>;
  /** `messageId` without what stands behind the at sign. */
  readonly compose: (
    letter: L,
    deps: ApartDeps,
  ) => Promise<{ readonly messageId: string; readonly subject: string; readonly text: string }>;
}

const mostAtOnce = 10;
const mostBatches = 100;

/** @returns false: the mail server would not have it now */
const sendOne = async <L extends DueApart>(
  deps: ApartDeps,
  { stream, compose }: ApartKind<L>,
  letter: L,
): Promise<boolean> => {
  const { pool, mailer, mailFrom } = deps;
  if (letter.isRevoked) {
    await apartWithdrawn(pool, stream, letter.id);
    return true;
  }
  try {
    const { messageId, ...mail } = await compose(letter, deps);
    await mailer.sendMail({
      ...mail,
      from: mailFrom,
      to: soleAddress(letter.address),
      messageId: `<${messageId}@${hostOf(mailFrom)}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    await apartFailed(pool, stream, letter.id, why, afterFailure(error, letter.attempts));
    return false;
  }
  await apartSent(pool, stream, letter.id);
  return true;
};

/**
 * Those that are due, as many at once as one claim lasts for; a round of so many, so that a mail server that is away holds up
 * neither the next round nor the end of the worker for long.
 */
export const sendApart = async <L extends DueApart>(deps: ApartDeps, kind: ApartKind<L>): Promise<void> => {
  for (let batch = 0; batch < mostBatches; batch += 1) {
    const due = await kind.claim(deps.pool, mostAtOnce);
    const outcomes = await Promise.all(due.map((letter) => sendOne(deps, kind, letter)));
    if (!outcomes.some((wasSent) => wasSent)) return;
  }
};
