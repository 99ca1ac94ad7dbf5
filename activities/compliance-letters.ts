// Sends the letters that tell enterprises of guides, risk lists and trainings (DE-82, JJ-13, HZ-98). One letter a person and notice,
// under a Message-ID made of both, so that a repeat after a crash can be dropped.
import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import {
  claimComplianceLetters,
  complianceLetterFailed,
  complianceLetterSent,
  type DueComplianceLetter,
} from '../prisma/queries/compliance/letters';
import { delayAfter, hostOf, isRefusedForGood, type MailSender } from './send-notice';

export interface ComplianceLetterDeps {
  readonly pool: Pool;
  readonly mailer: MailSender;
  readonly mailFrom: string;
  /** Where the public reaches us, without a slash at the end. */
  readonly publicUrl: string;
}

/** An address that is refused for good is tried again only in case the refusal was a passing rule. */
const attemptsAtRefusedAddress = 3;
const mostAtOnce = 10;

const whereToRead = (
  { kind, subjectId, occasion, jurisdiction }: DueComplianceLetter,
  publicUrl: string,
): string => {
  const place = `${publicUrl}/g/${jurisdiction}`;
  if (kind === 'riskList') return '请登录平台，在本企业的“风险清单”中查看；清单只给贵单位。';
  if (kind === 'training') return `报名：登录平台，在本企业的“培训”中办理；全部安排：${place}`;
  return occasion === 'withdrawn' ? `现行的指引：${place}` : `全文（无须登录）：${place}/${subjectId}`;
};

const textOf = (letter: DueComplianceLetter, publicUrl: string): string =>
  [
    `${letter.enterpriseName} ${letter.recipient}：`,
    `\u3000\u3000${letter.text}`,
    `\u3000\u3000${whereToRead(letter, publicUrl)}`,
    '\u3000\u3000这是告知，不是检查，不须答复。自查所填的只归贵单位，不作检查的来由，也不作处罚的依据。',
    `${letter.jurisdictionName}涉企行政检查平台“入企”。本信由系统发出，不必回复。`,
  ].join('\n\n');

const messageIdOf = ({ noticeId, personId }: DueComplianceLetter, mailFrom: string): string => {
  const digest = createHash('sha256').update(`${noticeId} ${personId}`, 'utf8').digest('hex');
  return `<compliance-${digest.slice(0, 40)}@${hostOf(mailFrom)}>`;
};

const sendOne = async (
  { pool, mailer, mailFrom, publicUrl }: ComplianceLetterDeps,
  letter: DueComplianceLetter,
): Promise<boolean> => {
  try {
    await mailer.sendMail({
      from: mailFrom,
      to: letter.address,
      subject: `【入企】${letter.title}`,
      text: textOf(letter, publicUrl),
      messageId: messageIdOf(letter, mailFrom),
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const isOver = isRefusedForGood(error) && letter.attempts >= attemptsAtRefusedAddress;
    await complianceLetterFailed(pool, letter, why, isOver ? null : delayAfter(letter.attempts));
    return false;
  }
  await complianceLetterSent(pool, letter);
  return true;
};

/** Those that are due, as many at once as one claim lasts for. @returns how many went: none, and the mail server is away */
export const sendComplianceLetters = async (deps: ComplianceLetterDeps): Promise<number> => {
  const due = await claimComplianceLetters(deps.pool, mostAtOnce);
  const outcomes = await Promise.all(due.map((letter) => sendOne(deps, letter)));
  return outcomes.filter((wasSent) => wasSent).length;
};
