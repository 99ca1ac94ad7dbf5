// What is wrong with a plan's registers and checks beyond their shape: doubles, unknown names, windows that hold no visit.
import { dayOfWeek } from '../calendar/plain-date';
import type { MergePlan, PlannedCheck } from './plan';
import type { PlanDays } from './plan-days';

const doubles = (list: string, ids: readonly string[]): string[] => {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (seen.has(id)) return [`${list}.${index}.id：“${id}”重复出现`];
    seen.add(id);
    return [];
  });
};

const agencyFaults = (plan: MergePlan): string[] =>
  plan.agencies.flatMap(({ weeks }, index) => {
    const seen = new Set<string>();
    return weeks.flatMap(({ weekOf }, at) => {
      const place = `agencies.${index}.weeks.${at}.weekOf`;
      if (dayOfWeek(weekOf) !== 1) return [`${place}：${weekOf}不是周一`];
      if (seen.has(weekOf)) return [`${place}：${weekOf}所在的周重复出现`];
      seen.add(weekOf);
      return [];
    });
  });

const windowFault = ({ window }: PlannedCheck, { period }: MergePlan, days: PlanDays): string | null => {
  const { from, to } = window;
  if (from > to) return '检查时段的开始日晚于结束日';
  if (from < period.from || to > period.to)
    return `检查时段${from}至${to}超出计划期间${period.from}至${period.to}`;
  const { lo, hi } = days.span(from, to);
  return hi < lo ? `检查时段${from}至${to}内没有工作日` : null;
};

/** What names it mentions and nobody has said. */
const unknownNames = (plan: MergePlan) => {
  const known = {
    agency: new Set(plan.agencies.map(({ id }) => id)),
    enterprise: new Set(plan.enterprises.map(({ id }) => id)),
    item: new Set(plan.items.map(({ id }) => id)),
    check: new Set(plan.checks.map(({ id }) => id)),
  };
  const words = { agency: '机关', enterprise: '企业', item: '事项', check: '检查' } as const;
  return (place: string, kind: keyof typeof known, id: string): string[] =>
    known[kind].has(id) ? [] : [`${place}：没有编号为“${id}”的${words[kind]}`];
};

export const checkFaults = (plan: MergePlan, days: PlanDays): string[] => {
  const unknown = unknownNames(plan);
  const { people, minutes } = plan.limits;
  const faults = [
    ...(['agencies', 'enterprises', 'items', 'checks'] as const).flatMap((list) =>
      doubles(
        list,
        plan[list].map(({ id }) => id),
      ),
    ),
    ...agencyFaults(plan),
  ];
  for (const [index, check] of plan.checks.entries()) {
    const place = `checks.${index}`;
    faults.push(
      ...unknown(`${place}.enterpriseId`, 'enterprise', check.enterpriseId),
      ...unknown(`${place}.agencyId`, 'agency', check.agencyId),
      ...check.itemIds.flatMap((id, at) => unknown(`${place}.itemIds.${at}`, 'item', id)),
    );
    if (new Set(check.itemIds).size < check.itemIds.length) faults.push(`${place}.itemIds：检查事项不得重复`);
    const fault = windowFault(check, plan, days);
    if (fault !== null) faults.push(`${place}.window：${fault}`);
    if (check.channel === 'offSite') continue;
    if (people !== null && check.people > people)
      faults.push(`${place}.people：需要${check.people}人，超过每次入企的人数上限${people}人`);
    if (check.minutes > minutes)
      faults.push(`${place}.minutes：需要${check.minutes}分钟，超过每次入企的时间上限${minutes}分钟`);
  }
  for (const [index, { ownerAgencyId, entrustedAgencyId }] of plan.entrustments.entries()) {
    const place = `entrustments.${index}`;
    faults.push(
      ...unknown(`${place}.ownerAgencyId`, 'agency', ownerAgencyId),
      ...unknown(`${place}.entrustedAgencyId`, 'agency', entrustedAgencyId),
    );
    if (ownerAgencyId === entrustedAgencyId) faults.push(`${place}：机关不能委托自己`);
  }
  for (const [index, { checkIds }] of plan.apart.entries()) {
    faults.push(...checkIds.flatMap((id, at) => unknown(`apart.${index}.checkIds.${at}`, 'check', id)));
    if (checkIds[0] === checkIds[1]) faults.push(`apart.${index}：检查不能与自己分开`);
  }
  for (const [index, made] of plan.visitsMade.entries())
    faults.push(
      ...unknown(`visitsMade.${index}.enterpriseId`, 'enterprise', made.enterpriseId),
      ...unknown(`visitsMade.${index}.agencyId`, 'agency', made.agencyId),
    );
  const capped = new Set<string>();
  for (const [index, { enterpriseId, agencyId }] of (plan.caps ?? []).entries()) {
    const place = `caps.${index}`;
    const key = JSON.stringify([enterpriseId, agencyId]);
    faults.push(
      ...unknown(`${place}.enterpriseId`, 'enterprise', enterpriseId),
      ...unknown(`${place}.agencyId`, 'agency', agencyId),
    );
    if (capped.has(key)) faults.push(`${place}：同一机关对同一企业的上限重复出现`);
    capped.add(key);
  }
  return faults;
};
