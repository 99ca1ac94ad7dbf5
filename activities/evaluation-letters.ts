// Sends the letters that ask for an evaluation, and tell that officers scan first (DE-110). Each attempt makes a new secret;
// what is kept of it is its hash.
import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { EvaluationStage } from '../domain/policy/voice';
import {
  claimInvitations,
  invitationFailed,
  invitationSent,
  rememberSecret,
  type DueInvitation,
} from '../prisma/queries/evaluation-invitations';
import { delayAfter, hostOf, isRefusedForGood, type MailSender } from './send-notice';

export interface EvaluationLetterDeps {
  readonly pool: Pool;
  readonly mailer: MailSender;
  readonly mailFrom: string;
  /** Where the public reaches us, without a slash at the end. */
  readonly publicUrl: string;
}

const stageWords: Readonly<Record<EvaluationStage, string>> = {
  visit: '入企检查',
  rectification: '整改和复查',
  otherVisit: '上门服务、调研等活动',
};

/** An address that is refused for good is tried again only in case the refusal was a passing rule. */
const attemptsAtRefusedAddress = 3;
const mostAtOnce = 10;

const textOf = (invitation: DueInvitation, link: string): string =>
  [
    `${invitation.enterpriseName} ${invitation.recipient}：`,
    `\u3000\u3000贵单位近期的一次${stageWords[invitation.stage]}已经结束，请您评价，约一分钟：`,
    `\u3000\u3000${link}`,
    '\u3000\u3000机关只看得到攒够份数以后的每月汇总，没有企业、检查和日期，也无从知道您是否评价过。检查人员也可能持有检查码，请用本信的链接评价：以这一份为准，且只计一次。请不要转发本信。',
    '\u3000\u3000入企须先亮码或者扫码；没有做到的，或者有其他意见的，可以凭检查码或者登录平台投诉、提出异议。',
    `${invitation.jurisdictionName}涉企行政检查平台“入企”。本信由系统发出，不必回复。`,
  ].join('\n\n');

const sendOne = async (
  { pool, mailer, mailFrom, publicUrl }: EvaluationLetterDeps,
  invitation: DueInvitation,
): Promise<boolean> => {
  const secret = randomBytes(24).toString('base64url');
  try {
    await rememberSecret(pool, invitation.id, createHash('sha256').update(secret, 'utf8').digest());
    await mailer.sendMail({
      from: mailFrom,
      to: invitation.address,
      subject: `【入企】请评价：${stageWords[invitation.stage]}`,
      text: textOf(invitation, `${publicUrl}/e/${secret}`),
      messageId: `<evaluation-${invitation.id}@${hostOf(mailFrom)}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const isOver = isRefusedForGood(error) && invitation.attempts >= attemptsAtRefusedAddress;
    await invitationFailed(pool, invitation.id, why, isOver ? null : delayAfter(invitation.attempts));
    return false;
  }
  await invitationSent(pool, invitation.id);
  return true;
};

/** Those that are due, as many at once as one claim lasts for. @returns how many went: none, and the mail server is away */
export const sendInvitations = async (deps: EvaluationLetterDeps): Promise<number> => {
  const due = await claimInvitations(deps.pool, mostAtOnce);
  const outcomes = await Promise.all(due.map((invitation) => sendOne(deps, invitation)));
  return outcomes.filter((wasSent) => wasSent).length;
};
