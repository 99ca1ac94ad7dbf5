// The nine linked stages of an inspection (CX-123): from the plan to the evaluation, what each has handed to the next, by its references.
import { shanghaiDay, type PlainDate } from '../calendar/plain-date';
import type { InspectionState } from '../inspection/state';

export const chainStages = [
  'plan',
  'coordination',
  'notice',
  'booking',
  'enforcement',
  'supervision',
  'rectification',
  'followUp',
  'evaluation',
] as const;
export type ChainStage = (typeof chainStages)[number];

export const chainStageNames: Readonly<Record<ChainStage, string>> = {
  plan: '源头计划',
  coordination: '统筹协调',
  notice: '统一预告',
  booking: '预约服务',
  enforcement: '规范执法',
  supervision: '综合监管',
  rectification: '助力整改',
  followUp: '督办反馈',
  evaluation: '评价',
};

/** passed: not asked of this one; apart: kept apart from the inspection on purpose. */
export const chainStandings = ['done', 'underway', 'waiting', 'passed', 'apart'] as const;
export type ChainStanding = (typeof chainStandings)[number];

export interface ChainLink {
  readonly stage: ChainStage;
  readonly standing: ChainStanding;
  /** When it was done or began; null: not yet, or not at all. */
  readonly on: PlainDate | null;
  /** What is known by it further on: numbers, ids, codes. */
  readonly refs: readonly { readonly what: string; readonly ref: string }[];
}

/** What lies before the inspection itself. */
export interface ChainOrigin {
  readonly plan: {
    readonly id: string;
    readonly filedOn: PlainDate | null;
    readonly publishedOn: PlainDate | null;
  } | null;
  readonly visit: {
    readonly id: string;
    readonly consultationId: string;
    readonly day: PlainDate;
    readonly checks: number;
  } | null;
}

export interface ChainEvent {
  /** ISO instant of its step. */
  readonly at: string;
  readonly event: Readonly<Record<string, unknown>> & { readonly type: string };
}

type Refs = readonly (readonly [what: string, ref: string | null | undefined])[];

const link = (
  stage: ChainStage,
  standing: ChainStanding,
  on: PlainDate | null,
  refs: Refs = [],
): ChainLink => ({
  stage,
  standing,
  on,
  refs: refs.flatMap(([what, ref]) => (ref == null || ref === '' ? [] : [{ what, ref }])),
});

const dayOf = (found: ChainEvent | undefined): PlainDate | null =>
  found === undefined ? null : shanghaiDay(found.at);

export const chainOf = (
  state: InspectionState,
  { plan, visit }: ChainOrigin,
  events: readonly ChainEvent[],
): readonly ChainLink[] => {
  const { draft, results } = state;
  const first = (...types: readonly string[]) => events.find(({ event }) => types.includes(event.type));
  const all = (...types: readonly string[]) => events.filter(({ event }) => types.includes(event.type));
  const said = (found: ChainEvent | undefined, field: string): string | null => {
    const value = found?.event[field];
    return typeof value === 'string' ? value : null;
  };

  const served = first('AdvanceNoticeServed');
  const waived = first('AdvanceNoticeWaived');
  const booked = all('VisitDayProposed', 'VisitDayAnswered');
  const coded = first('ActionCodeIssued', 'RetroactivelyCoded');
  const alerts = all('SupervisionAlerted', 'OverrideGranted', 'InspectionVoided');
  const owed = results.filter(({ rectification }) => rectification !== 'none');
  const isRectified = owed.every(
    ({ rectification }) => rectification === 'verified' || rectification === 'toCase',
  );
  const urged = all('DeadlineReminded', 'DeadlineEscalated', 'RecheckFailed');
  const isOver = state.finishedOn !== null;

  return [
    plan === null
      ? link('plan', 'passed', null, [
          ['检查来源', draft.trigger?.source],
          ['线索', draft.trigger?.evidenceRef],
        ])
      : link('plan', 'done', plan.publishedOn ?? plan.filedOn, [
          ['计划', plan.id],
          ['计划条目', draft.planLineRef],
        ]),
    visit === null
      ? link('coordination', 'passed', null)
      : link('coordination', 'done', visit.day, [
          ['会商', visit.consultationId],
          ['计划入企', visit.id],
          ['合并的检查', String(visit.checks)],
        ]),
    served !== undefined
      ? link('notice', 'done', dayOf(served), [['预告', said(served, 'documentNo')]])
      : waived === undefined
        ? link('notice', isOver ? 'passed' : 'waiting', null)
        : link('notice', 'passed', dayOf(waived), [['不预告的情形', said(waived, 'ground')]]),
    booked.length === 0
      ? link('booking', isOver || waived !== undefined ? 'passed' : 'waiting', null, [
          ['约定的日期', state.visitDay?.told],
        ])
      : link('booking', state.visitDay?.asked == null ? 'done' : 'underway', dayOf(booked[0]), [
          ['约定的日期', state.visitDay?.told],
        ]),
    link(
      'enforcement',
      isOver ? 'done' : state.onSite === 'inside' ? 'underway' : 'waiting',
      state.enteredOn,
      [
        ['码', said(coded, 'code')],
        ['笔录', state.check?.recordRef],
        ['结果告知', state.resultNoticeNo],
      ],
    ),
    link('supervision', alerts.length === 0 ? 'waiting' : 'underway', dayOf(alerts[0]), [
      ['提示和放行', alerts.length === 0 ? null : String(alerts.length)],
    ]),
    owed.length === 0
      ? link('rectification', state.resultNoticeNo === null ? 'waiting' : 'passed', null)
      : link('rectification', isRectified ? 'done' : 'underway', dayOf(first('ResultNoticeServed')), [
          ['整改的机关', owed.map(({ agencyId }) => agencyId).join('、')],
          ['信用记录', state.creditRecordId],
        ]),
    link('followUp', urged.length === 0 ? 'waiting' : 'done', dayOf(urged[0]), [
      ['提醒和上报', urged.length === 0 ? null : String(urged.length)],
    ]),
    // Whose evaluation is whose nobody is to learn: it has its link by the enterprise's code and leads to no inspection.
    link('evaluation', 'apart', null),
  ];
};
