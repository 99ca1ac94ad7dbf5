// The activity that sends letters: a batch at a time, each on its own, so that one bad address holds up nobody.
import type { Pool } from 'pg';
import { layOut, type LetterBook } from './letters/letter';
import { loadLetters, type LoadedLetter } from './letters/load-letters';
import { letterTemplates } from './letters/templates';
import { documentsOfLetter, type DocumentFile } from './document-file';
import type { Renderer } from '../documents/renderer';
import { afterFailure, LetterFault, soleAddress } from './refusals';
import {
  addressNotices,
  claimLetters,
  countDue,
  markFailed,
  markSent,
  markWithdrawn,
  noRecipient,
} from './outbox';

export interface MailSender {
  sendMail(mail: {
    readonly from: string;
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly messageId: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly attachments?: {
      readonly filename: string;
      readonly content: Buffer;
      readonly contentType: string;
    }[];
  }): Promise<unknown>;
}

export interface LetterDeps {
  readonly pool: Pool;
  readonly mailer: MailSender;
  readonly mailFrom: string;
  readonly letterBook: LetterBook;
  /** Typesets what letters carry; the process's own unless one is given. */
  readonly papers?: Renderer;
  readonly onLetterProblem: (problem: { readonly notificationId: string; readonly why: string }) => void;
  /** Milliseconds after which a run begins no more letters; a minute unless one is given. */
  readonly runMs?: number;
}

const batchSize = 50;
/** No chunk is begun after so long: the next run goes on, well within the two minutes that one may take (workflows/activity-options.ts). */
const runMs = 60_000;
/** Sent at once: within what mail servers allow one client, and short enough for the claim to last. */
const chunkSize = 10;
/** The part of `mailFrom` after the at sign, for Message-IDs. */
export const hostOf = (address: string): string => /@([A-Za-z0-9.-]+)/.exec(address)?.[1] ?? 'localhost';

/** From here on a letter whose paper cannot be typeset goes without it: the enterprise must be told. */
const attemptsForPaper = 2;

const carriedBy = async (
  { pool, papers, onLetterProblem }: LetterDeps,
  { notificationId, attempts }: LoadedLetter,
  told: Parameters<typeof documentsOfLetter>[1],
): Promise<readonly DocumentFile[]> => {
  try {
    return await documentsOfLetter(pool, told, papers);
  } catch (error) {
    if (attempts < attemptsForPaper) throw error;
    const why = `文书没有附上：${error instanceof Error ? error.message : String(error)}`;
    onLetterProblem({ notificationId, why });
    return [];
  }
};

/** @throws LetterFault when a template cannot say it */
const written = (
  { template, subject, recipient }: LoadedLetter,
  carried: readonly string[],
): { subject: string; text: string } => {
  try {
    return layOut(letterTemplates[template](subject), subject, recipient, carried);
  } catch (cause) {
    throw new LetterFault(`信写不成（cannot be written）：${String(cause)}`, { cause });
  }
};

const sendOne = async (deps: LetterDeps, letter: LoadedLetter): Promise<boolean> => {
  if (letter.isRevoked) {
    await markWithdrawn(deps.pool, letter.id);
    return false;
  }
  try {
    const { lifecycleId, params, isSecret } = letter.subject;
    const told = { template: letter.template, lifecycleId, number: params['documentNo'] };
    const documents = isSecret ? [] : await carriedBy(deps, letter, told);
    const carried = documents.map(({ filename }) => filename);
    await deps.mailer.sendMail({
      from: deps.mailFrom,
      to: soleAddress(letter.address),
      ...written(letter, carried),
      messageId: letter.messageId,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Ruqi-Lifecycle': lifecycleId },
      attachments: documents.map(({ filename, pdf }) => ({
        ...{ filename, content: pdf, contentType: 'application/pdf' },
      })),
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    await markFailed(deps.pool, letter.id, why, afterFailure(error, letter.attempts));
    deps.onLetterProblem({ notificationId: letter.notificationId, why });
    return false;
  }
  await markSent(deps.pool, letter.id);
  return true;
};

/**
 * Sends up to 50 letters that are due. A letter repeats only when the process or the database dies between the mail
 * server's yes and `markSent`: then two minutes later, under the same Message-ID.
 */
export const sendPendingNotices = async (deps: LetterDeps): Promise<{ sent: number; remaining: number }> => {
  for (const notificationId of await addressNotices(deps.pool, hostOf(deps.mailFrom), batchSize))
    deps.onLetterProblem({ notificationId, why: noRecipient });
  let sent = 0;
  const until = performance.now() + (deps.runMs ?? runMs);
  for (let tried = 0; tried < batchSize && performance.now() < until;) {
    const ids = await claimLetters(deps.pool, chunkSize);
    if (ids.length === 0) break;
    tried += ids.length;
    const letters = await loadLetters(deps.pool, ids, deps.letterBook);
    const outcomes = await Promise.all(letters.map((letter) => sendOne(deps, letter)));
    sent += outcomes.filter(Boolean).length;
  }
  return { sent, remaining: await countDue(deps.pool) };
};
