// Complaints and objections by the code, without an account, and what is asked with the secret of the receipt.
import { z } from 'zod';
import { textSchema } from '../../domain/inspection/vocabulary';
import { nothing, openReading, openWriting, type Operations } from '../contract';
import { classesAnswer, complaintView, contacts, lodging, receiptAnswer } from './complaint-contract';

const ofCode = z.strictObject({
  token: z.string().min(1).max(2000).describe('扫到的码：网址 /c/ 之后的部分'),
});
const ofSecret = z.strictObject({
  secret: z.string().min(1).max(200).describe('提出时所给的查询凭据'),
});
export type ComplaintCodeParams = z.infer<typeof ofCode>;
export type ComplaintSecretParams = z.infer<typeof ofSecret>;

const body = z.strictObject({ ...lodging, ...contacts });
export type PublicLodgeBody = z.infer<typeof body>;
const reasonBody = z.strictObject({ reason: textSchema.describe('理由') });
export type ReasonBody = z.infer<typeof reasonBody>;

/** Complaints that one address may send in an hour. */
export const complaintsAnHour = 10;

const codeRefusals = [
  'codeMalformed',
  'codeUnknownKey',
  'codeBadSignature',
  'codeNotYetValid',
  'codeUnknownInspection',
  'codeRevoked',
  'codeSuperseded',
  'codeWithdrawn',
  'codeVoided',
  'packNotInForce',
] as const;

export const listPublicComplaintClasses = openReading({
  path: '/public/codes/:token/complaint-classes',
  summary: '凭码投诉：本地有哪些分类，无须登录',
  params: ofCode,
  query: nothing,
  answer: classesAnswer,
  refusals: codeRefusals,
});

export const complainByCode = openWriting({
  path: '/public/codes/:token/complaints',
  summary: '凭码投诉、提出异议，无须登录',
  description: `同一网络地址一小时至多 ${String(complaintsAnHour)} 件。应答中的查询凭据只有提出的人有：凭它查看办理情况和答复。被投诉的机关看不到投诉，也看不到有没有投诉。`,
  params: ofCode,
  body,
  answer: receiptAnswer,
  status: 201,
  refusals: [...codeRefusals, 'unknownSubject'],
  example: {
    kind: 'complaint',
    classes: ['noCode'],
    text: '九月三日来检查的两人没有亮证，也没有出示检查码。',
    name: null,
    phone: null,
    email: null,
  },
});

export const getPublicComplaint = openReading({
  path: '/public/complaints/:secret',
  summary: '凭查询凭据查看办理情况和答复，无须登录',
  params: ofSecret,
  query: nothing,
  answer: complaintView,
});

const act = (name: 'review' | 'withdrawal', summary: string) =>
  openWriting({
    path: `/public/complaints/:secret/${name}`,
    summary,
    params: ofSecret,
    body: reasonBody,
    answer: complaintView,
    status: 200,
    refusals: ['malformedCommand', 'illegalInThisState', 'alreadyDone'],
    example: { reason: '答复没有说明当天的情况。' },
  });

export const askReviewByReceipt = act('review', '凭查询凭据要求复核一次，无须登录');
export const withdrawByReceipt = act('withdrawal', '凭查询凭据撤回，无须登录');

export const publicComplaintOperations: Operations = {
  listPublicComplaintClasses,
  complainByCode,
  getPublicComplaint,
  askReviewByReceipt,
  withdrawByReceipt,
};
