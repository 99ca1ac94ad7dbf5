// A plan as a paper: what the officials of its place read, and what everybody may.
import { dateInFull } from '../../domain/calendar/chinese-dates';
import type { PlanState } from '../../domain/plan/state';
import { objectsOf } from '../../domain/plan/line';
import { planPaper } from '../../documents/plan-paper';
import type { Renderer } from '../../documents/renderer';
import { namesOf } from '../../prisma/queries/names';
import type { ApiDependencies } from '../dependencies';
import type { StoredPlan } from './stored';

const sentence = (lead: string, text: string | null): readonly string[] =>
  text === null ? [] : [`${lead}${text}${/[。！？]$/.test(text) ? '' : '。'}`];

/** What stands before the table; what the plan does not say is not said. */
const prefaceOf = ({ head }: PlanState): readonly string[] => [
  ...sentence('编制依据：', head.basis),
  ...sentence('目标任务：', head.goals),
  ...sentence('检查范围：', head.scope),
  ...sentence('检查内容：', head.content),
  ...sentence('检查形式：', head.form),
  `计划期间：${dateInFull(head.period.from)}至${dateInFull(head.period.to)}。`,
  ...(head.capPerEnterprise === null
    ? []
    : [`本机关对同一企业的检查，全年不超过${String(head.capPerEnterprise)}次。`]),
  ...head.schedule.map(({ month, work }) => `${String(month)}月：${work}`),
];

/** @param countsObjects for the public: how many enterprises, never which */
export const renderPlan = async (
  { database }: Pick<ApiDependencies, 'database'>,
  papers: Renderer,
  { state, jurisdiction }: StoredPlan,
  countsObjects: boolean,
): Promise<Buffer> => {
  const { lines } = state;
  const ids = new Set([
    ...state.agencyIds,
    ...lines.flatMap(({ itemIds, cooperatingAgencyIds }) => [...itemIds, ...cooperatingAgencyIds]),
    ...(countsObjects ? [] : lines.flatMap((line) => objectsOf(line))),
  ]);
  const named = await namesOf(database.pool, {
    jurisdiction,
    ids: [...ids],
    registers: ['agency', 'item', 'enterprise'],
  });
  const names = new Map(named.map(({ register, id, name }) => [`${register}:${id}`, name]));
  const nameIn = (register: string) => (id: string) => names.get(`${register}:${id}`) ?? id;
  const paper = planPaper(
    {
      kind: state.kind,
      title: state.title,
      number: null,
      year: state.year,
      agencyIds: [state.agencyId, ...state.head.partnerIds],
      lines,
      preface: prefaceOf(state),
      publishedOn: state.publishedOn,
      countsObjects,
    },
    { agency: nameIn('agency'), item: nameIn('item'), enterprise: nameIn('enterprise') },
  );
  return (await papers.render('plan', paper)).pdf;
};
