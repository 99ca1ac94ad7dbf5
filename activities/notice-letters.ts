// What letters of no lifecycle say: notices to enterprises of guides, risk lists and trainings (DE-82, JJ-13, HZ-98), and standing duties.
import { apartStreams } from '../prisma/queries/apart-delivery';
import { claimLettersApart, type DueLetterApart } from '../prisma/queries/letters-apart';
import { sendApart, type ApartDeps, type ApartKind } from './letters-apart';

const whereToRead = (
  { kind, subjectId, occasion }: NonNullable<DueLetterApart['notice']>,
  { jurisdiction }: DueLetterApart,
  publicUrl: string,
): string => {
  const place = `${publicUrl}/g/${jurisdiction}`;
  if (kind === 'riskList') return '请登录平台，在本企业的“风险清单”中查看；清单只给贵单位。';
  if (kind === 'training') return `报名：登录平台，在本企业的“培训”中办理；全部安排：${place}`;
  return occasion === 'withdrawn' ? `现行的指引：${place}` : `全文（无须登录）：${place}/${subjectId}`;
};

const noticeLines = (
  notice: NonNullable<DueLetterApart['notice']>,
  letter: DueLetterApart,
  publicUrl: string,
): readonly string[] => [
  letter.text,
  whereToRead(notice, letter, publicUrl),
  '这是告知，不是检查，不须答复。自查所填的只归贵单位，不作检查的来由，也不作处罚的依据。',
];

const dutyLines = ({ onBehalfOf, text }: DueLetterApart): readonly string[] => [
  ...(onBehalfOf === null ? [] : [`本信写给${onBehalfOf}；您是其代理人，故一并告知。`]),
  ...text.split('\n'),
  '请登录平台，在待办的“常设事项”（GET /api/v1/duties）中办理。',
];

const textOf = (letter: DueLetterApart, publicUrl: string): string => {
  const { notice, organisation, recipient, jurisdictionName } = letter;
  const lines = notice === null ? dutyLines(letter) : noticeLines(notice, letter, publicUrl);
  return [
    `${[organisation, recipient].filter((part) => part !== null).join(' ')}：`,
    ...lines.map((line) => `\u3000\u3000${line}`),
    `${jurisdictionName}涉企行政检查平台“入企”。本信由系统发出，不必回复。`,
  ].join('\n\n');
};

const kind: ApartKind<DueLetterApart> = {
  stream: apartStreams.letters,
  claim: claimLettersApart,
  compose: async (letter, { publicUrl }) =>
    await Promise.resolve({
      messageId: `${letter.notice === null ? 'duty' : 'compliance'}-${letter.id}`,
      subject: `【入企】${letter.title}`,
      text: textOf(letter, publicUrl),
    }),
};

export const sendLettersApart = async (deps: ApartDeps): Promise<void> => {
  await sendApart(deps, kind);
};
