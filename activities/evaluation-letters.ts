// Sends the letters that ask for an evaluation, and tell that officers scan first (DE-110). Each attempt makes a new secret;
// what is kept of it is its hash.
import { createHash, randomBytes } from 'node:crypto';
import type { EvaluationStage } from '../domain/policy/voice';
import { apartStreams } from '../prisma/queries/apart-delivery';
import {
  claimInvitations,
  rememberSecret,
  type DueInvitation,
} from '../prisma/queries/evaluation-invitations';
import { sendApart, type ApartDeps, type ApartKind } from './letters-apart';

const stageWords: Readonly<Record<EvaluationStage, string>> = {
  visit: '入企检查',
  rectification: '整改和复查',
  otherVisit: '上门服务、调研等活动',
};

const textOf = (invitation: DueInvitation, link: string): string =>
  [
    `${invitation.enterpriseName} ${invitation.recipient}：`,
    `\u3000\u3000贵单位近期的一次${stageWords[invitation.stage]}已经结束，请您评价，约一分钟：`,
    `\u3000\u3000${link}`,
    '\u3000\u3000机关只看得到攒够份数以后的每月汇总，没有企业、检查和日期，也无从知道您是否评价过。检查人员也可能持有检查码，请用本信的链接评价：以这一份为准，且只计一次。请不要转发本信。',
    '\u3000\u3000入企须先亮码或者扫码；没有做到的，或者有其他意见的，可以凭检查码或者登录平台投诉、提出异议。',
    `${invitation.jurisdictionName}涉企行政检查平台“入企”。本信由系统发出，不必回复。`,
  ].join('\n\n');

const kind: ApartKind<DueInvitation> = {
  stream: apartStreams.invitations,
  claim: claimInvitations,
  compose: async (invitation, { pool, publicUrl }) => {
    const secret = randomBytes(24).toString('base64url');
    await rememberSecret(pool, invitation.id, createHash('sha256').update(secret, 'utf8').digest());
    return {
      messageId: `evaluation-${invitation.id}`,
      subject: `【入企】请评价：${stageWords[invitation.stage]}`,
      text: textOf(invitation, `${publicUrl}/e/${secret}`),
    };
  },
};

export const sendInvitations = async (deps: ApartDeps): Promise<void> => {
  await sendApart(deps, kind);
};
