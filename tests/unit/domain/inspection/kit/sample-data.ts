// One well-formed example of every command, for asking whether it exists somewhere at all.
import type { Command, CommandName } from '../../../../../domain/inspection/commands';
import { parseCommand } from '../../../../../domain/inspection/decide';
import { published } from '../../calendar/published-calendar';
import { planned } from './drafts';

const agencyId = 'agency-a';
const reason = '理由';
const opinion = '意见';
const doorCheck = { officerId: 'officer-a1', certificateShown: true, method: 'codeShown' };
const receiptNo = 'receipt-1';
const documentNo = 'document-1';

const samples: Readonly<Record<CommandName, Readonly<Record<string, unknown>>>> = {
  draftInspection: { inspectionId: 'inspection-2', draft: planned() },
  reviseDraft: { draft: planned() },
  assessNeed: { assessment: '确有必要' },
  submitForReview: {},
  withdraw: { reason },
  recogniseResults: { inspectionIds: ['earlier-1'], reason },
  passLegalReview: { opinion },
  returnForCorrection: { reason },
  recordCollectiveDiscussion: { minutesRef: 'minutes-1', heldOn: '2026-03-02', conclusion: 'agreed' },
  approve: { opinion },
  approveByGovernment: { documentRef: 'paper-1', opinion },
  refuseApproval: { reason },
  fileWithBody: { body: 'coordinatingBody', receiptNo },
  exemptFromFiling: { ground: 'workSafety', reason },
  serveAdvanceNotice: { documentNo, contents: ['检查时间'] },
  waiveAdvanceNotice: { ground: 'complaint', reason },
  proposeVisitDay: { on: '2026-03-05', reason },
  answerVisitDay: { accepted: true, reason },
  answerSelfCheck: { answers: [{ id: 'item-a1', found: 'conforms' }] },
  issueActionCode: { code: 'code-1', platformTaskRef: 'platform-1' },
  revokeActionCode: { reason: '手机遗失' },
  registerCodeOutage: { outageRef: 'outage-1' },
  grantOverride: { rule: 'annualCap', reason },
  voidInspection: { reason },
  replaceOfficer: { officerId: 'officer-a1', byOfficerId: 'officer-a3', reason },
  requestRecusal: { officerId: 'officer-a1', reason },
  decideRecusal: { officerId: 'officer-a1', granted: true, reason },
  promiseConduct: { confirmed: true },
  recordDoorCheck: doorCheck,
  refuseEntry: { ground: 'noCode', statement: '没有亮码' },
  recordEntry: { place: '车间' },
  enterUrgently: { reason, place: '车间', doorChecks: [doorCheck] },
  startOffSiteCheck: { means: '数据比对' },
  attachEvidence: {
    evidenceId: '5c0f5a52-1d0a-4b0e-9a51-0c6d3b1f7e21',
    uploadId: '6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21',
    sha256: 'a'.repeat(64),
    name: 'IMG_0001.jpg',
    kind: 'photo',
    takenAt: '2026-03-02T01:00:00.000Z',
    place: '车间东侧通道',
    takenBy: 'officer-a1',
    content: '疏散通道堆放货物',
    received: { sizeBytes: 1024, mediaType: 'image/jpeg' },
  },
  recordCheck: { recordRef: 'record-1', findings: [{ itemId: 'item-a1', conforms: true, note: '' }] },
  finishOnSite: {},
  approveRetroactively: { opinion },
  issueCodeRetroactively: { code: 'code-1', platformTaskRef: 'platform-1' },
  fileRetroactively: { body: 'coordinatingBody', receiptNo },
  fileTriggeredReturn: { month: '2026-03', returnRef: 'return-1' },
  recordResult: { agencyId, outcome: 'noProblem', summary: '未发现问题' },
  serveResultNotice: { documentNo, method: 'onSpot' },
  submitRectification: { agencyId, report: '已整改' },
  verifyRectification: { agencyId, passed: true, method: 'photo', note: '合格' },
  combineCorrections: { documentNo, correctBy: '2026-04-30' },
  extendRectification: { agencyId, newDueOn: '2026-04-30', reason },
  openPenaltyCase: { agencyId, caseRef: 'case-1' },
  recordPenaltyDecision: { decisionRef: 'decision-1', penalised: true, toldBeforehand: true },
  recordTransferReceipt: { agencyId, receiptRef: 'receipt-2' },
  applyForObservation: { agencyId, plan: '整改方案' },
  decideObservation: { agencyId, allowed: false, reason },
  concludeObservation: { agencyId, passed: true, assessment: '良好' },
  weighDisposal: { agencyId, factors: [{ factor: 'fault', finding: '过失' }], slight: true },
  decideSeverePenalty: { agencyId, agreed: true, reason },
  recordCoercion: { agencyId, kind: 'seal', object: '仓库', documentNo },
  giveObservationGuidance: { agencyId, content: '怎样整改' },
  recordParkContact: { note: '已联系' },
  requestCaseConsultation: {
    agencyId,
    subject: 'result',
    dispute: '是否构成违法',
    question: '怎样认定',
    bodies: ['justice', 'court'],
  },
  giveConsultationOpinion: { agencyId, body: 'court', opinion: '不构成', documentRef: '法函1号' },
  concludeCaseConsultation: { agencyId, conclusion: '不予处罚' },
  assessCaseImpact: {
    agencyId,
    stage: 'investigation',
    grade: 'serious',
    aspects: ['operation', 'finance', 'employment', 'public'].map((aspect) => ({ aspect, finding: '较大' })),
    measures: [{ kind: 'rectificationHelp', reason: '没有经验' }],
  },
  decideImpactMeasure: { agencyId, measureId: '1-1', accepted: true, reason },
  recordImpactMeasure: { agencyId, measureId: '1-1', outcome: '已上门指导两次' },
  lapseDeadline: { deadlineId: 'approval:2' },
  remindOfDeadline: { deadlineId: 'approval:2' },
  escalateDeadline: { deadlineId: 'approval:2' },
  issueDocument: {
    documentId: 'document-1',
    kind: 'supervisionNotice',
    subject: '',
    occasion: '1',
    number: '监通〔2026〕1号',
    templateVersion: '1',
    checkCode: '0123-4567-89AB-CDEF',
    digest: 'a'.repeat(64),
  },
  recomputeDeadlines: { calendar: published },
};

export const sampleData = (name: CommandName): Command => {
  const parsed = parseCommand(name, samples[name]);
  if (!parsed.ok) throw new Error(`the sample of ${name} is malformed: ${JSON.stringify(parsed.params)}`);
  return parsed.command;
};
