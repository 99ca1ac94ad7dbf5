// A plan as a paper: what the officials of its place read, and what everybody may.
import { dateInFull } from '../../domain/calendar/chinese-dates';
import type { PlanState } from '../../domain/plan/state';
import { objectsOf } from '../../domain/plan/line';
import { planPaper, type Names } from '../../documents/plan-paper';
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

/** What the plan names by id. @param countsObjects no enterprise is named, so none is asked for */
export const planNames = async (
  { database }: Pick<ApiDependencies, 'database'>,
  { state, jurisdiction }: StoredPlan,
  countsObjects: boolean,
): Promise<Names> => {
  const ids = new Set([
    ...state.agencyIds,
    ...state.lines.flatMap(({ itemIds, cooperatingAgencyIds }) => [...itemIds, ...cooperatingAgencyIds]),
    ...(countsObjects ? [] : state.lines.flatMap((line) => objectsOf(line))),
  ]);
  const named = await namesOf(database.pool, {
    jurisdiction,
    ids: [...ids],
    registers: ['agency', 'item', 'enterprise'],
  });
  const names = new Map(named.map(({ register, id, name }) => [`${register}:${id}`, name]));
  const nameIn = (register: string) => (id: string) => names.get(`${register}:${id}`) ?? id;
  return { agency: nameIn('agency'), item: nameIn('item'), enterprise: nameIn('enterprise') };
};

/** @param countsObjects for the public: how many enterprises, never which */
export const renderPlan = async (
  dependencies: Pick<ApiDependencies, 'database'>,
  papers: Renderer,
  plan: StoredPlan,
  countsObjects: boolean,
): Promise<Buffer> => {
  const { state } = plan;
  const paper = planPaper(
    {
      kind: state.kind,
      title: state.title,
      number: null,
      year: state.year,
      agencyIds: [state.agencyId, ...state.head.partnerIds],
      lines: state.lines,
      preface: prefaceOf(state),
      publishedOn: state.publishedOn,
      countsObjects,
    },
    await planNames(dependencies, plan, countsObjects),
  );
  return (await papers.render('plan', paper)).pdf;
};
