// What letters of no lifecycle say: notices to enterprises of guides, risk lists and trainings (DE-82, JJ-13, HZ-98), and standing duties.
import type { DutyStage } from '../domain/duty/duty';
import { apartStreams } from '../prisma/queries/apart-delivery';
import { claimLettersApart, type DueLetterApart, type DutyNews } from '../prisma/queries/letters-apart';
import { sendApart, type ApartDeps, type ApartKind } from './letters-apart';

type Notice = NonNullable<DueLetterApart['notice']>;

const whereToRead = (
  { kind, subjectId, occasion }: Notice,
  { jurisdiction }: DueLetterApart,
  publicUrl: string,
): string => {
  const place = `${publicUrl}/g/${jurisdiction}`;
  if (kind === 'riskList') return '请登录平台，在本企业的“风险清单”中查看；清单只给贵单位。';
  if (kind === 'training') return `报名：登录平台，在本企业的“培训”中办理；全部安排：${place}`;
  return occasion === 'withdrawn' ? `现行的指引：${place}` : `全文（无须登录）：${place}/${subjectId}`;
};

const noticeLines = (notice: Notice, letter: DueLetterApart, publicUrl: string): readonly string[] => [
  notice.text,
  whereToRead(notice, letter, publicUrl),
  '这是告知，不是检查，不须答复。自查所填的只归贵单位，不作检查的来由，也不作处罚的依据。',
];

const stageWords: Readonly<Record<DutyStage, string>> = {
  overdue: '已逾期',
  dueSoon: '临近期限',
  arisen: '等您办理',
};

/** What is listed one by one; the rest is counted. */
const mostListed = 40;

const inStead = ({ onBehalfOf }: DutyNews): readonly string[] =>
  onBehalfOf === null ? [] : [`本信写给${onBehalfOf}；您是其代理人，故一并告知。`];

const whereToAct = '请登录平台，在待办的“常设事项”（GET /api/v1/duties）中办理。';

/** Of one duty as it stands; of several a numbered list below each stage. */
const dutyLines = (duties: readonly DutyNews[]): readonly string[] => {
  const [only] = duties;
  if (only !== undefined && duties.length === 1)
    return [...inStead(only), ...only.text.split('\n'), whereToAct];
  const listed = duties.slice(0, mostListed);
  const lines = (['overdue', 'dueSoon', 'arisen'] as const).flatMap((stage) => {
    const own = listed.filter((one) => one.stage === stage);
    if (own.length === 0) return [];
    return [
      `${stageWords[stage]}：`,
      ...own.map((one) => {
        const absent = one.onBehalfOf === null ? '' : `（代理${one.onBehalfOf}）`;
        return `${String(listed.indexOf(one) + 1)}. ${absent}${one.text.replaceAll('\n', '\n\u3000\u3000\u3000')}`;
      }),
    ];
  });
  const rest = duties.length - listed.length;
  return [
    `有${String(duties.length)}件常设事项，一并告知如下。`,
    ...lines,
    ...(rest === 0 ? [] : [`另有${String(rest)}件，见平台。`]),
    whereToAct,
  ];
};

/** 常设事项已逾期：定岗位的人选 · 3件常设事项：已逾期1件、等您办理2件 */
const dutyTitleOf = (duties: readonly DutyNews[]): string => {
  const [only] = duties;
  if (only !== undefined && duties.length === 1)
    return `常设事项${stageWords[only.stage]}：${only.title}`.slice(0, 120);
  const counts = (['overdue', 'dueSoon', 'arisen'] as const).flatMap((stage) => {
    const count = duties.filter((one) => one.stage === stage).length;
    return count === 0 ? [] : [`${stageWords[stage]}${String(count)}件`];
  });
  return `${String(duties.length)}件常设事项：${counts.join('、')}`;
};

const textOf = (letter: DueLetterApart, publicUrl: string): string => {
  const { notice, duties, organisation, recipient, jurisdictionName } = letter;
  const lines = notice === null ? dutyLines(duties) : noticeLines(notice, letter, publicUrl);
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
      subject: `【入企】${letter.notice?.title ?? dutyTitleOf(letter.duties)}`,
      text: textOf(letter, publicUrl),
    }),
};

export const sendLettersApart = async (deps: ApartDeps): Promise<void> => {
  await sendApart(deps, kind);
};
