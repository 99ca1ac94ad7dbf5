// Everything the worker does for workflows, made from what it is handed: no globals, so that tests and several workers of
// one process each have their own.
import { Context } from '@temporalio/activity';
import type { Pool } from 'pg';
import type { LetterBook } from './letters/letter';
import { recordStepActivity } from './record-step';
import { sendPendingNotices, type MailSender } from './send-notice';
import type { NoticeActivities, RecordActivities } from './types';

export interface ActivityDeps {
  readonly pool: Pool;
  /** nodemailer's transport; its own time limits must end a sending within 30 s. */
  readonly mailer: MailSender;
  /** Address that letters come from. */
  readonly mailFrom: string;
  readonly letterBook: LetterBook;
  /** Build of this worker, kept in every step it records. */
  readonly build: string;
  readonly onLetterProblem: (problem: { readonly notificationId: string; readonly why: string }) => void;
}

/** A quarter of the shortest heartbeat timeout (workflows/activity-options.ts). */
const beatMs = 5_000;

/** Runs `work` with a beating heart, so that the server soon knows of a worker that died with it. */
const beating = async <T>(work: () => Promise<T>): Promise<T> => {
  const activity = Context.current();
  const heart = setInterval(() => {
    activity.heartbeat();
  }, beatMs);
  try {
    return await work();
  } finally {
    clearInterval(heart);
  }
};

export const createActivities = (deps: ActivityDeps): RecordActivities & NoticeActivities => ({
  recordStep: recordStepActivity(deps.pool, deps.build),
  sendPendingNotices: () => beating(() => sendPendingNotices(deps)),
});
