// A plan as a calendar: each line an event over its window.
import { icalendar, type CalendarEvent } from '../../documents/icalendar';
import { planPaper } from '../../documents/plan-paper';
import type { PlanState } from '../../domain/plan/state';
import type { ApiDependencies } from '../dependencies';
import { planNames } from './paper';
import type { StoredPlan } from './stored';

const statusOf = ({ stage, publishedOn }: PlanState): CalendarEvent['status'] => {
  if (stage === 'withdrawn' || stage === 'refused') return 'cancelled';
  return publishedOn === null ? 'tentative' : 'confirmed';
};

/** @param countsObjects for the public: how many enterprises, never which */
export const planCalendar = async (
  dependencies: Pick<ApiDependencies, 'database'>,
  plan: StoredPlan,
  countsObjects: boolean,
): Promise<string> => {
  const { state, version, updatedAt } = plan;
  const names = await planNames(dependencies, plan, countsObjects);
  // In the words of the paper, so that both say the same.
  const paper = planPaper(
    {
      ...{ kind: state.kind, title: state.title, number: null, year: state.year },
      ...{ agencyIds: [state.agencyId], lines: state.lines, preface: [], publishedOn: state.publishedOn },
      countsObjects,
    },
    names,
  );
  const status = statusOf(state);
  const events = state.lines.map((line, index): CalendarEvent => {
    const told = paper.lines[index];
    return {
      uid: `${plan.id}.${line.ref}@plans.ruqi`,
      sequence: version,
      revisedAt: updatedAt,
      from: line.window.from,
      to: line.window.to,
      summary: `${status === 'cancelled' ? '【已取消】' : ''}${line.title}`,
      description: [
        `机关：${names.agency(state.agencyId)}`,
        ...(told === undefined
          ? []
          : [
              ...(told.cooperating === '' ? [] : [`配合：${told.cooperating}`]),
              `事项：${told.items}`,
              `对象：${told.objects}，每户${told.frequency}`,
              `方式：${told.way}；${line.method}`,
            ]),
        `内容：${line.content}`,
        `依据：${line.basis}`,
        `条目编号：${line.ref}`,
      ].join('\n'),
      status,
      categories: [state.kind === 'annual' ? '年度计划' : '专项计划'],
    };
  });
  return icalendar({ name: state.title, description: '检查计划各条目的时段', events });
};
