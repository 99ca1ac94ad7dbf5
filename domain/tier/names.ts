// Chinese words for grades, tiers and what follows from them.
import type { ClassName } from './class-limits';
import type { CreditGrade, CreditRow, Frequency, OwnInitiative, Tier } from './vocabulary';
import type { RiskGrade } from '../registers/fields';

export const creditGradeNames: Readonly<Record<CreditGrade, string>> = {
  excellent: '优',
  good: '良',
  fair: '中',
  poor: '差',
};
export const creditRowNames: Readonly<Record<CreditRow, string>> = { ...creditGradeNames, unrated: '未评价' };
export const riskNames: Readonly<Record<RiskGrade, string>> = { low: '低', medium: '中', high: '高' };
export const tierName = (tier: Tier): string => `${tier} 级`;
export const frequencyNames: Readonly<Record<Frequency, string>> = {
  lowered: '少查',
  usual: '照常',
  raised: '多查',
};
export const ownInitiativeNames: Readonly<Record<OwnInitiative, string>> = {
  allowed: '可以主动入企',
  barred: '原则上不主动入企',
};

const poolNames: Readonly<Record<string, string>> = { whitelist: '白名单', key: '重点监管', general: '一般' };
export const className = (name: ClassName): string => {
  const [kind, value = ''] = name.split('.');
  return kind === 'tier' ? `${value} 级企业` : `${poolNames[value] ?? value}企业`;
};
