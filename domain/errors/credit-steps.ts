// The next step of a credit record as a sentence, in each language that we speak.
import { dateInFull } from '../calendar/chinese-dates';
import type { PlainDate } from '../calendar/plain-date';
import type { CreditMover, NextStep } from '../credit-repair/next-step';
import { tongues, type Language } from './languages';

const moversInChinese: Readonly<Record<CreditMover, string>> = {
  enterprise: '贵单位',
  authority: '信用主管部门',
  agency: '作出处罚的机关',
};
const moversInEnglish: Readonly<Record<CreditMover, string>> = {
  enterprise: 'your enterprise',
  authority: 'the credit authority',
  agency: 'the agency that punished',
};

const titleIn = (language: Language, command: string): string =>
  tongues[language].commands[command] ?? command;

const chinese = (
  { command, by, from, until, provisional, papers, where }: NextStep,
  today: PlainDate,
): string => {
  const isEarly = from !== null && today < from;
  const parts = [
    `下一步由${moversInChinese[by]}“${titleIn('zh-CN', command)}”`,
    ...(isEarly ? [`自${dateInFull(from)}起可以办理，此前不受理`] : []),
    ...(until === null
      ? []
      : [`至${dateInFull(until)}为止${provisional ? '（该年放假安排尚未公布，此日期暂定）' : ''}`]),
    ...(papers.length > 0 ? [`须备${papers.join('、')}`] : []),
    ...(where === null ? [] : [`办理处：${where}`]),
  ];
  return `${parts.join('；')}。`;
};

const english = ({ command, by, from, until, provisional }: NextStep, today: PlainDate): string => {
  const parts = [
    `Next, ${moversInEnglish[by]}: “${titleIn('en', command)}”`,
    ...(from !== null && today < from ? [`possible from ${from} on, not before`] : []),
    ...(until === null
      ? []
      : [
          `until ${until}${provisional ? ' (provisional: the holidays of that year are not published yet)' : ''}`,
        ]),
  ];
  return `${parts.join('; ')}.`;
};

export const nextStepIn = (language: Language, step: NextStep, today: PlainDate): string => {
  switch (language) {
    case 'zh-CN':
      return chinese(step, today);
    case 'en':
      return english(step, today);
  }
};
