// Does the first open task in the ordinary way: who may, with what a reasonable person writes.
import type { CommandName } from '../../../../../domain/inspection/commands';
import { positionOf, resultOf, type InspectionState } from '../../../../../domain/inspection/state';
import { openTasks, type OpenTask } from '../../../../../domain/inspection/tasks';
import type { Position } from '../../../../../domain/inspection/vocabulary';
import type { PolicyPack } from '../../../../../domain/policy/policy-pack';
import type { Role } from '../../../../../domain/shared/actor';
import type { Who } from './people';
import { sampleData } from './sample-data';

const ofA: Partial<Record<Role, Who>> = {
  drafter: 'drafter',
  legalReviewer: 'reviewer',
  unitHead: 'unitHead',
  agencyLeader: 'leader',
  principalHead: 'principal',
  officer: 'officer',
  governmentApprover: 'government',
  enterprise: 'firm',
  supervisor: 'supervisor',
};
const ofB: Partial<Record<Role, Who>> = { officer: 'officerB', agencyLeader: 'leaderB' };

const doer = (task: OpenTask, state: InspectionState): Who => {
  const seats = task.agencyId === 'agency-b' ? ofB : ofA;
  const role = task.roles.find((candidate) => seats[candidate] !== undefined) ?? 'drafter';
  const own = state.officerIds[0] === 'officer-b1' && role === 'officer' ? 'officerB' : seats[role];
  return own ?? 'drafter';
};

/** What a scan of the enterprise's code brings along. */
const scanned = ({ code }: PolicyPack) =>
  code.bearer === 'enterprise' ? { enterpriseCode: { content: '91330282MA2AF00027', typed: false } } : {};

/** Proof at the door of everyone in the team, in the pack's own way. */
export const atDoor = (state: InspectionState, pack: PolicyPack) =>
  state.officerIds.map((officerId) => ({
    officerId,
    certificateShown: true,
    method:
      pack.code.bearer === 'task'
        ? state.code === null
          ? 'none'
          : 'codeShown'
        : ('enterpriseCodeScanned' as const),
    ...scanned(pack),
  }));

const checkOf = (state: InspectionState) => ({
  recordRef: 'record-1',
  findings: state.draft.itemIds.map((itemId) => ({ itemId, conforms: true, note: '' })),
  enterpriseOpinion: '无',
});

/** The code of the inspection, as a recheck shows it (JJ-45). */
export const shownCode = ({ state }: { readonly state: InspectionState }) =>
  state.code === null ? {} : { code: state.code };

const subjectOf = (task: OpenTask): string => task.key.split(':')[1]?.split('~')[0] ?? '';
/** Of several tasks of one subject: the body asked, the measure. */
const partOf = (task: OpenTask): string => task.key.split(':')[1]?.split('~')[1] ?? '';

const words = (
  task: OpenTask,
  state: InspectionState,
  pack: PolicyPack,
): Readonly<Record<string, unknown>> => {
  const agencyId = subjectOf(task);
  const data: Partial<Record<CommandName, Readonly<Record<string, unknown>>>> = {
    assessNeed: { assessment: '隐患集中' },
    passLegalReview: { opinion: '合法' },
    recordCollectiveDiscussion: {
      minutesRef: 'minutes-1',
      heldOn: state.legalReviewedOn ?? '2026-03-02',
      conclusion: 'agreed',
    },
    approve: { opinion: '同意' },
    approveByGovernment: { documentRef: 'government-paper-1', opinion: '同意' },
    fileWithBody: { body: agencyId, receiptNo: 'receipt-1' },
    serveAdvanceNotice: { documentNo: 'notice-1', contents: [...pack.advanceNotice.contents, '其他'] },
    answerVisitDay: { accepted: false, reason: '人员已有安排' },
    answerSelfCheck: {
      answers: (state.selfCheck?.points ?? []).map(({ id }) => ({ id, found: 'conforms' })),
    },
    issueActionCode: { code: 'code-1', platformTaskRef: 'platform-1' },
    recordEntry: {
      place: '车间',
      inspectionNoticeNo: 'inspection-notice-1',
      doorChecks: atDoor(state, pack),
    },
    recordDoorCheck: {
      officerId: agencyId,
      certificateShown: true,
      method:
        pack.code.bearer === 'task' ? (state.code === null ? 'none' : 'codeShown') : 'enterpriseCodeScanned',
      ...scanned(pack),
    },
    startOffSiteCheck: { means: '数据比对' },
    recordCheck: checkOf(state),
    recordResult: { agencyId, outcome: 'noProblem', summary: '未发现问题' },
    serveResultNotice: { documentNo: 'result-1', method: 'onSpot' },
    submitRectification: { agencyId, report: '已整改' },
    verifyRectification: {
      agencyId,
      passed: true,
      method: 'photo',
      note: '合格',
      ...shownCode({ state }),
    },
    openPenaltyCase: { agencyId, caseRef: 'case-1' },
    recordPenaltyDecision: { decisionRef: 'decision-1', penalised: false, toldBeforehand: true },
    recordTransferReceipt: { agencyId, receiptRef: 'receipt-2' },
    decideObservation: { agencyId, allowed: false, reason: '不符合条件' },
    concludeObservation: { agencyId, passed: true, assessment: '良好' },
    approveRetroactively: { opinion: '同意补批' },
    issueCodeRetroactively: { code: 'code-late', platformTaskRef: 'platform-1' },
    fileRetroactively: {
      body: pack.filing.recipients.find((body) => !state.filings.some((filing) => filing.body === body)),
      receiptNo: 'late-1',
      reason: '情况紧急',
    },
    fileTriggeredReturn: { month: state.finishedOn?.slice(0, 7), returnRef: 'return-1' },
    giveConsultationOpinion: {
      agencyId,
      body: partOf(task),
      opinion: '不构成违法',
      ...(partOf(task) === 'justice' ? {} : { documentRef: '法函1号' }),
    },
    concludeCaseConsultation: { agencyId, conclusion: '不予处罚' },
    assessCaseImpact: {
      ...sampleData('assessCaseImpact').data,
      agencyId,
      stage: resultOf(state, agencyId)?.decisionRef == null ? 'decision' : 'performance',
      measures: [],
    },
    decideImpactMeasure: { agencyId, measureId: partOf(task), accepted: false, reason: '另有安排' },
    recordImpactMeasure: {
      agencyId,
      measureId: partOf(task),
      outcome: '已落实',
      documentRef: '协议1号',
      amountCents: 100_00,
    },
    decideRecusal: { officerId: agencyId, granted: false, reason: '没有应当回避的情形' },
    replaceOfficer: { officerId: agencyId, byOfficerId: 'officer-a3', reason: '回避' },
    withdraw: { reason: '检查时段已过' },
  };
  return data[task.command as CommandName] ?? {};
};

export interface NextMove {
  readonly who: Who;
  readonly name: CommandName;
  readonly data: Readonly<Record<string, unknown>>;
}

export const moveOf = (task: OpenTask, state: InspectionState, pack: PolicyPack): NextMove => ({
  who: doer(task, state),
  name: task.command as CommandName,
  data: words(task, state, pack),
});

/** null at the goal. @throws Error when nobody has anything to do before it is reached. */
export const nextMove = (state: InspectionState, pack: PolicyPack, goal: Position): NextMove | null => {
  if (positionOf(state) === goal) return null;
  const task = openTasks(state, pack)[0];
  if (task === undefined) throw new Error(`nothing to do at ${positionOf(state)} on the way to ${goal}`);
  return moveOf(task, state, pack);
};
