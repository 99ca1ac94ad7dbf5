// The overview of a place or an agency, and the chain of one inspection.
import { shanghaiDay, yearOf } from '../../domain/calendar/plain-date';
import { chainOf, chainStageNames, chainStages, type ChainStage } from '../../domain/chain/nine-stages';
import { isOfficial, reachOf } from '../../domain/permission/reach';
import { chainOrigin } from '../../prisma/queries/chain-origins';
import { overviewFigures } from '../../prisma/queries/overview';
import { timeline } from '../../prisma/queries/timeline';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { readsWholeFile } from '../inspections/disclosure';
import { inspectionToRead } from '../inspections/stored';
import type { Answer } from '../routing';
import type { ChainParams, OverviewQuery } from './contract';

interface Named {
  readonly name: string;
  readonly warning?: true;
}

const shown: Readonly<Record<ChainStage, Readonly<Record<string, Named>>>> = {
  plan: {
    plans: { name: '计划' },
    plansPublished: { name: '已公布的计划' },
    plansOverdue: { name: '逾期的计划', warning: true },
    planned: { name: '计划内的检查' },
  },
  coordination: {
    rounds: { name: '会商' },
    roundsOpen: { name: '正在会商' },
    visitsPlanned: { name: '计划入企' },
    checksMerged: { name: '其中合并的检查' },
    joint: { name: '综合查一次' },
  },
  notice: { noticeServed: { name: '已预告' }, noticeWaived: { name: '不预告' } },
  booking: {
    booked: { name: '已约定日期' },
    bookingAsked: { name: '企业要求改期，等待答复', warning: true },
  },
  enforcement: {
    inspections: { name: '检查' },
    entered: { name: '已入企' },
    inside: { name: '正在检查' },
    enteredWithoutCode: { name: '无码入企', warning: true },
    resultsTold: { name: '已告知结果' },
  },
  supervision: {
    warned: { name: '有提示的检查' },
    frequencyWarned: { name: '超过合理频次的检查', warning: true },
    overridden: { name: '说明理由后放行的检查', warning: true },
    voided: { name: '被撤销的检查', warning: true },
  },
  rectification: { rectifying: { name: '整改中' }, rectified: { name: '已核实整改' } },
  followUp: {
    overdue: { name: '有期限逾期未办的检查', warning: true },
    settledLate: { name: '逾期后办结的检查' },
    complaints: { name: '投诉、异议' },
    complaintsOpen: { name: '尚未办结的投诉、异议', warning: true },
  },
  evaluation: { evaluations: { name: '已汇总的企业评价' } },
};

export const overviewHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, OverviewQuery>): Promise<Answer> => {
    if (!isOfficial(actor)) throw new ApiError('overviewNotYours');
    const { agencyId, year = yearOf(shanghaiDay(now)) } = query;
    const reach = {
      inspection: reachOf(actor, 'inspection'),
      plan: reachOf(actor, 'plan'),
      consultation: reachOf(actor, 'consultation'),
      complaint: reachOf(actor, 'complaint'),
    };
    const { jurisdiction } = actor;
    const values = await overviewFigures(database.pool, { reach, jurisdiction, agencyId, year });
    const stages = chainStages.map((stage) => ({
      stage,
      name: chainStageNames[stage],
      figures: Object.entries(shown[stage]).map(([id, { name, warning = false }]) => ({
        ...{ id, name, warning },
        value: values[id] ?? 0,
      })),
    }));
    const warnings = stages.flatMap(({ figures }) =>
      figures.filter(({ warning, value }) => warning && value > 0),
    );
    return { body: { year, asOf: now, stages, warnings } };
  };

export const chainHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: ReadCall<ChainParams, unknown>): Promise<Answer> => {
    const found = await inspectionToRead(dependencies, actor, params.inspectionId);
    if (!readsWholeFile(actor, found)) throw new ApiError('notFound');
    const { pool } = dependencies.database;
    const { id: inspectionId, jurisdiction, state, version } = found;
    const [origin, steps] = await Promise.all([
      chainOrigin(pool, { inspectionId, jurisdiction, planLineRef: state.draft.planLineRef }),
      timeline(pool, inspectionId),
    ]);
    const events = steps.flatMap(({ at, events: happened }) => happened.map((event) => ({ at, event })));
    const stages = chainOf(state, origin, events).map(({ refs, ...link }) => ({
      ...link,
      name: chainStageNames[link.stage],
      refs: [...refs],
    }));
    return { body: { stages }, version };
  };
