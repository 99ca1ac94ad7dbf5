// Where an inspection can come to a stand because somebody does not act: between them they leave open every kind of task.
import { openTasks } from '../../../../../domain/inspection/tasks';
import type { PolicyPack } from '../../../../../domain/policy/policy-pack';
import { moveOf } from './autopilot';
import { offSite, planned, special, temporary, triggered } from './drafts';
import { given, type Given } from './given';

const agencyId = 'agency-a';
const found = (pack: PolicyPack, outcome: string): Given =>
  given(pack).reach('resultNotice').does('officer', 'recordResult', {
    agencyId,
    outcome,
    summary: '违法',
    correctBy: '2026-03-20',
    transferTo: '税务局',
  });
const told = (pack: PolicyPack, outcome: string): Given =>
  found(pack, outcome).does('officer', 'serveResultNotice', { documentNo: 'result-1', method: 'onSpot' });

const approved = (pack: PolicyPack, draft = planned()): Given =>
  given(pack, draft).reach('approval').does('principal', 'approve', { opinion: '同意' });

const disputed = (pack: PolicyPack): Given =>
  given(pack)
    .reach('awaitingEntry')
    .does('firm', 'requestRecusal', { officerId: 'officer-a1', reason: '亲属' });

const rushed = (pack: PolicyPack): Given => {
  const early = given(pack, temporary('emergency'));
  const visit = pack.urgentEntry.approval === 'before' ? early.reach('awaitingEntry') : early;
  // Where a code comes before even an urgent entry, the head lets this one pass without (JJ-42: in principle).
  if (pack.code.bearer === 'task' && pack.urgentEntry.code === 'before')
    visit.does('leader', 'grantOverride', { rule: 'codeBeforeEntry', reason: '险情' });
  return visit
    .does('officer', 'enterUrgently', {
      reason: '险情',
      place: '车间',
      inspectionNoticeNo: 'n-1',
      filingReceiptNo: 'receipt-1',
      doorChecks: visit.doorChecks,
    })
    .reach('resultNotice');
};

const afterOutage = (pack: PolicyPack): Given | null => {
  if (pack.code.bearer === 'enterprise') return null;
  const visit = given(pack).reach('coding');
  for (const task of openTasks(visit.state, pack).filter(({ command }) => command !== 'issueActionCode')) {
    const { who, name, data } = moveOf(task, visit.state, pack);
    visit.does(who, name, data);
  }
  return visit
    .does('leader', 'registerCodeOutage', { outageRef: '故障 1' })
    .does('officer', 'recordEntry', {
      place: '车间',
      inspectionNoticeNo: 'inspection-notice-1',
      doorChecks: visit.doorChecks,
    })
    .reach('resultNotice');
};

/** A special plan's way through as many reviews as the pack asks for. */
const specialAt = (pack: PolicyPack, until: 'review' | 'discussion' | 'head' | 'government'): Given => {
  const { legalReview, collectiveDiscussion } = pack.steps;
  const asks = (step: typeof legalReview): boolean => step.requiredFor.includes('special');
  const visit = given(pack, special());
  if (until === 'review') return visit.reach(asks(legalReview) ? 'legalReview' : 'approval');
  visit.reach('approval');
  if (until === 'discussion') return visit;
  if (asks(collectiveDiscussion))
    visit.does('leader', 'recordCollectiveDiscussion', {
      minutesRef: 'minutes-1',
      heldOn: '2026-03-02',
      conclusion: 'agreed',
    });
  return until === 'head' ? visit : visit.does('principal', 'approve', { opinion: '同意' });
};

const withNewcomer = (pack: PolicyPack): Given =>
  given(pack).reach('inside').does('drafter', 'replaceOfficer', {
    officerId: 'officer-a2',
    byOfficerId: 'officer-a3',
    reason: '急病',
  });

const caseOpened = { agencyId, caseRef: 'case-1' };
const plan = { agencyId, plan: '三个月整改方案' };
const allowance = { agencyId, allowed: true, until: '2026-05-29', reason: '初犯' };

/** By what nobody does. null: the pack knows no such stand. */
export const stuck: Readonly<Record<string, (pack: PolicyPack) => Given | null>> = {
  'a draft is not sent in': (pack) => given(pack),
  'a special draft is not sent in': (pack) => given(pack, special()),
  'nobody reviews': (pack) => specialAt(pack, 'review'),
  'nobody discusses': (pack) => specialAt(pack, 'discussion'),
  'nobody approves': (pack) => given(pack).reach('approval'),
  'nobody approves a special one': (pack) => specialAt(pack, 'head'),
  'the government does not approve': (pack) => specialAt(pack, 'government'),
  'nobody prepares the visit': (pack) => approved(pack),
  'nobody enters': (pack) => given(pack).reach('awaitingEntry'),
  'nobody checks off site': (pack) => given(pack, offSite()).reach('awaitingEntry'),
  'nobody records': (pack) => given(pack).reach('inside'),
  'a newcomer is not shown in': withNewcomer,
  'nobody leaves': (pack) => {
    const visit = given(pack).reach('inside');
    return visit.does('officer', 'recordCheck', {
      recordRef: 'record-1',
      findings: [{ itemId: 'item-a1', conforms: true, note: '' }],
      enterpriseOpinion: '无',
    });
  },
  'nobody decides on a recusal': disputed,
  'nobody fills the empty seat': (pack) =>
    disputed(pack).does('leader', 'decideRecusal', {
      officerId: 'officer-a1',
      granted: true,
      reason: '属实',
    }),
  'what an urgent entry owes is not made up': rushed,
  'the code of a visit during an outage does not follow': afterOutage,
  'a triggered visit is not returned': (pack) => given(pack, triggered()).reach('resultNotice'),
  'nobody records a result': (pack) => given(pack).reach('resultNotice'),
  'nobody tells the result': (pack) => found(pack, 'noProblem'),
  'the enterprise does not correct': (pack) => told(pack, 'correctByDate'),
  'nobody rechecks': (pack) =>
    told(pack, 'correctByDate').does('firm', 'submitRectification', { agencyId, report: '已整改' }),
  'the receipt of a transfer does not come': (pack) => told(pack, 'transferred'),
  'nobody opens the case': (pack) => told(pack, 'caseOpened'),
  'nobody decides the case': (pack) =>
    told(pack, 'correctByDate').does('leader', 'openPenaltyCase', caseOpened),
  'nobody decides on an observation': (pack) =>
    pack.outcomes.observation ? told(pack, 'correctByDate').does('firm', 'applyForObservation', plan) : null,
  'nobody concludes an observation': (pack) =>
    pack.outcomes.observation
      ? told(pack, 'correctByDate')
          .does('firm', 'applyForObservation', plan)
          .does('leader', 'decideObservation', allowance)
      : null,
};
