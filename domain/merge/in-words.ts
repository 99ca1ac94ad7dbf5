// The proposal in Chinese sentences for people: what a visit saves, why a check stayed alone, where officers do not suffice.
import { dateInFull } from '../calendar/chinese-dates';
import type {
  LeadRule,
  LoneCheck,
  LoneReason,
  MergeProposal,
  OverCap,
  ProposedVisit,
  ProvenShortage,
  Saving,
  SavingCode,
  WeekLoad,
} from './proposal';
import type { BreakCode } from './visit-rules';

/** How an id is called: an agency's or an enterprise's name. */
export type NameOf = (id: string) => string;

const leadRuleWords: Readonly<Record<LeadRule, string>> = {
  onlyAgency: '仅一个机关入企',
  decided: '由人确定',
  demanded: '该机关的检查须由其牵头',
  mostItems: '检查事项最多',
  mostMinutes: '检查用时最长',
  firstById: '事项和用时相同，按机关编号',
};

const savingWords: Readonly<Record<SavingCode, string>> = {
  sameAgency: '同一机关的检查并作一次',
  sameLine: '同一条线各单位的检查并作一次',
  joint: '多个机关联合检查',
  entrusted: '简单事项由同去的机关代查',
};

const loneWords: Readonly<Record<LoneReason, string>> = {
  decided: '由人确定单独进行',
  onlyCheck: '该企业在计划内没有其他现场检查',
  mustStayAlone: '含须单独检查的事项',
  optedOut: '企业在非联合检查对象库内，机关之间不合并',
  officersShort: '可以合并，但在共同的各周内有机关人手不足',
  people: '合并后超过每次入企的人数上限',
  agencies: '合并后超过每次入企的机关数上限',
  minutes: '合并后超过每次入企的时间上限',
  leadConflict: '合并后有两个机关都须牵头',
  refused: '人已表示不同意合并',
  keptApart: '计划写明不能同时进行',
  othersDecided: '可并入的那次入企已由人确定，不再增减',
  othersAlone: '其余检查须单独进行',
  noFewer: '只与另一次入企的部分检查时段相合，改并也不能减少次数',
  windowsApart: '与该企业其他检查的时段都不重合',
};

const breakWords: Readonly<Record<BreakCode, string>> = {
  windowsApart: '检查时段不重合',
  mustStayAlone: '含须单独检查的事项',
  optedOut: '企业在非联合检查对象库内',
  keptApart: '计划写明不能同时进行',
  refused: '不同意合并的检查在内',
  leadConflict: '有两个机关都须牵头',
  minutes: '超过每次入企的时间上限',
  agencies: '超过每次入企的机关数上限',
  people: '超过每次入企的人数上限',
};

const counted = (parts: readonly (readonly [number, string])[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}${unit}`)
    .join('、');

const savingInWords = ({ code, visits, officerVisits }: Saving): string =>
  `${savingWords[code]}，少${counted([
    [visits, '次入企'],
    [officerVisits, '人次'],
  ])}`;

/** 2026年3月2日（周一）对甲公司入企一次，…牵头（检查事项最多），…参加；… */
export const visitInWords = (visit: ProposedVisit, nameOf: NameOf): string => {
  const others = visit.participants.filter(({ agencyId }) => agencyId !== visit.leadAgencyId);
  const parts = [
    `${dateInFull(visit.day)}对${nameOf(visit.enterpriseId)}入企一次，办理${visit.checkIds.length}项检查`,
    `由${nameOf(visit.leadAgencyId)}牵头（${leadRuleWords[visit.leadRule]}）${
      others.length === 0 ? '' : `，${others.map(({ agencyId }) => nameOf(agencyId)).join('、')}参加`
    }，共${visit.people}人`,
    ...visit.entrusted.map(
      ({ ownerAgencyId, byAgencyId, entrustmentRef }) =>
        `${nameOf(ownerAgencyId)}的简单事项由${nameOf(byAgencyId)}代查（${entrustmentRef}），结果交${nameOf(ownerAgencyId)}`,
    ),
    ...visit.saves.map(savingInWords),
    ...(visit.isDecided ? ['由人确定，不作改动'] : []),
    ...(visit.setAside === null ? [] : [`请注意：${breakWords[visit.setAside]}`]),
  ];
  return `${parts.join('；')}。`;
};

export const loneInWords = ({ reason }: LoneCheck): string => `单独进行：${loneWords[reason]}。`;

export const overloadInWords = (
  { agencyId, weekOf, officerVisits, capacity }: WeekLoad,
  nameOf: NameOf,
): string =>
  `${nameOf(agencyId)}在${dateInFull(weekOf)}起的一周需派${officerVisits}人次，只有${capacity ?? 0}人次，缺${
    officerVisits - (capacity ?? 0)
  }人次。`;

export const shortageInWords = (shortage: ProvenShortage, nameOf: NameOf): string => {
  const { agencyId, fromWeekOf, toWeekOf, needed, capacity } = shortage;
  const weeks =
    fromWeekOf === toWeekOf
      ? `${dateInFull(fromWeekOf)}起的一周`
      : `${dateInFull(fromWeekOf)}起的一周至${dateInFull(toWeekOf)}起的一周`;
  return `${nameOf(agencyId)}须在${weeks}之内完成的检查至少需${needed}人次，只有${capacity}人次：无论怎样安排都缺${
    needed - capacity
  }人次，请放宽检查时段、增派人员或者删减检查。`;
};

export const overCapInWords = (
  { enterpriseId, agencyId, visits, allowed }: OverCap,
  nameOf: NameOf,
): string =>
  `${nameOf(agencyId)}对${nameOf(enterpriseId)}安排入企${visits}次，本年度只余${Math.max(0, allowed)}次：时段不能再合并，请删减或者调整检查。`;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** 计划现场检查…次，合并后…次，少…次；下界…次，… */
export const proposalInWords = ({ totals, lowerBound, gap, excess }: MergeProposal): string => {
  const { before, after } = totals;
  const proof =
    gap === 0
      ? '已是最少，没有更少的安排'
      : `与下界（${lowerBound}次）相差${percent(gap)}，最少次数在两者之间`;
  const officers =
    excess.officerVisits === 0
      ? ''
      : `人手不足${excess.officerVisits}人次，其中至少${excess.unavoidable}人次无论怎样安排都不能避免。`;
  return `${totals.enterprises}家企业的现场检查${before.visits}项，合并为入企${after.visits}次，少${
    before.visits - after.visits
  }次；派出人员由${before.officerVisits}人次减为${after.officerVisits}人次；${proof}。${officers}`;
};
