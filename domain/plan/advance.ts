// From one stage to the next: steps that the pack does not ask for are passed with the reason recorded, never in silence.
import { plainDate } from '../calendar/plain-date';
import { isOwed } from '../inspection/deadline';
import type { PlanningDeadlineId } from '../policy/rule-ids';
import { filingRecipients, passOf } from './requirements';
import { planStages, type PlanStage } from './vocabulary';
import { emit, endLimit, openLimit, type PlanWork } from './work';

const limitOf: Readonly<Partial<Record<PlanStage, PlanningDeadlineId>>> = {
  legalReview: 'planReview',
  collectiveDiscussion: 'planApproval',
  approval: 'planApproval',
  governmentApproval: 'planApproval',
  filing: 'planFiling',
  publication: 'planPublication',
};

/** Recipients of the plan itself that hold no filing of it yet. */
export const unfiled = ({ state, pack }: Pick<PlanWork, 'state' | 'pack'>): readonly string[] =>
  filingRecipients(state, pack.planning).value.filter(
    (body) => !state.filings.some((filing) => filing.adjustmentId === null && filing.body === body),
  );

/** CX-45: reported as soon as it is approved, while the coordinating body merges. */
const fileEarly = (work: PlanWork): void => {
  const { state, pack } = work;
  if (state.kind === 'annual' && pack.planning.filedBeforeCoordination.value && unfiled(work).length > 0)
    openLimit(work, 'planFiling');
};

const hasLimit = ({ state }: PlanWork, rule: PlanningDeadlineId): boolean =>
  state.deadlines.some((one) => one.rule === rule && one.subject === '' && isOwed(one));

/** The day that the pack names is kept once the plan is filed. */
const meetDue = (work: PlanWork): void => {
  endLimit(work, 'planDue');
};

const enter = (work: PlanWork, stage: PlanStage): void => {
  emit(work, { type: 'PlanStageEntered', stage, on: work.today });
  const rule = limitOf[stage];
  if (rule !== undefined && !hasLimit(work, rule)) openLimit(work, rule);
  if (stage === 'coordination') fileEarly(work);
  if (stage === 'publication' || stage === 'published') meetDue(work);
  if (stage === 'published')
    openLimit(work, 'planEnd', { span: { unit: 'fixedDate', on: plainDate(work.state.head.period.to) } });
};

/** Whether nothing is left to do at a stage that cannot be told from the pack alone. */
const isDone = (work: PlanWork, stage: PlanStage): boolean =>
  stage === 'filing' && unfiled(work).length === 0;

/** Leaves the stage that stands and enters the next one that is asked for. */
export const advance = (work: PlanWork): void => {
  const left = limitOf[work.state.stage];
  if (left !== undefined) endLimit(work, left);
  const next = planStages.slice(planStages.indexOf(work.state.stage) + 1);
  for (const stage of next) {
    const pass = passOf(stage, work.state, work.pack);
    if (pass === null && !isDone(work, stage)) {
      enter(work, stage);
      return;
    }
    emit(work, {
      type: 'PlanStepPassed',
      stage,
      ...(pass ?? { reason: '已经备案', source: filingRecipients(work.state, work.pack.planning).source }),
    });
  }
};
