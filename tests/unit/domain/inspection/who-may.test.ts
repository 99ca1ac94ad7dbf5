// Who may give each command at all: role and side (clauses.md §2.1), said for every command and every seat at the table.
import { commandNames, type CommandName } from '../../../../domain/inspection/commands';
import { decide } from '../../../../domain/inspection/decide';
import { plainDate } from '../../../../domain/calendar/plain-date';
import { published } from '../calendar/published-calendar';
import { joint } from './kit/drafts';
import { given, shanghai, type Data, type Given } from './kit/given';
import { everyStage } from './kit/packs';
import { actorOf, type Who } from './kit/people';
import { sampleData } from './kit/sample-data';

const seats = [
  'drafter',
  'reviewer',
  'unitHead',
  'leader',
  'principal',
  'officer',
  'leaderB',
  'officerB',
  'reviewerB',
  'outsider',
  'homeless',
  'government',
  'supervisor',
  'coordinating',
  'creditAuthority',
  'park',
  'administrator',
  'auditor',
  'firm',
  'otherFirm',
  'system',
] as const satisfies readonly Who[];
type Seat = (typeof seats)[number];

const writers: readonly Seat[] = ['drafter', 'officer'];
const heads: readonly Seat[] = ['leader', 'principal'];
const ownHeads: readonly Seat[] = [...heads, 'leaderB'];
const visitors: readonly Seat[] = ['officer', 'officerB'];
const early = () => given(everyStage, joint());
/** Every item has a fresh result, so that only who asks decides. */
const recognisable = () =>
  early().registers({
    recentResults: ['item-a1', 'item-b1'].map((itemId) => ({
      inspectionId: 'earlier-1',
      itemId,
      on: plainDate('2026-02-02'),
    })),
  });
const approval = () => early().reach('approval');
const approvedByAgency = () => {
  const visit = approval();
  visit.does('leader', 'recordCollectiveDiscussion', {
    minutesRef: 'minutes-1',
    heldOn: '2026-03-02',
    conclusion: 'agreed',
  });
  return visit.does('leader', 'approve', { opinion: '同意' });
};
const ready = () => early().reach('awaitingEntry');
const inside = () => early().reach('inside');
const told = () => early().reach('resultNotice');

const rectifying = (): Given => {
  const visit = told();
  const due = { outcome: 'correctByDate', summary: '有问题', correctBy: '2026-03-20' };
  visit.does('officer', 'recordResult', { agencyId: 'agency-a', ...due });
  return visit.does('officerB', 'recordResult', { agencyId: 'agency-b', ...due }).reach('rectification');
};

type Row = readonly [name: Exclude<CommandName, 'draftInspection'>, at: () => Given, may: readonly Seat[]];

const rows: readonly Row[] = [
  ['reviseDraft', early, writers],
  ['assessNeed', early, ['drafter', 'unitHead', ...heads]],
  ['submitForReview', early, writers],
  ['withdraw', early, ['drafter', ...heads]],
  ['recogniseResults', recognisable, ['drafter', ...heads]],
  ['passLegalReview', () => early().reach('legalReview'), ['reviewer']],
  ['returnForCorrection', () => early().reach('legalReview'), ['reviewer']],
  ['returnForCorrection', approval, heads],
  ['returnForCorrection', approvedByAgency, ['government']],
  ['recordCollectiveDiscussion', approval, heads],
  ['approve', approval, ['unitHead', ...heads]],
  ['approveByGovernment', approval, ['government']],
  ['refuseApproval', approval, heads],
  ['refuseApproval', approvedByAgency, ['government']],
  ['fileWithBody', ready, writers],
  ['exemptFromFiling', ready, heads],
  ['serveAdvanceNotice', ready, writers],
  ['waiveAdvanceNotice', ready, ['drafter', ...heads]],
  ['proposeVisitDay', ready, ['firm']],
  ['answerVisitDay', ready, writers],
  ['answerSelfCheck', ready, ['firm']],
  ['issueActionCode', () => early().reach('coding'), writers],
  ['revokeActionCode', ready, ['drafter', ...heads]],
  ['registerCodeOutage', ready, heads],
  ['grantOverride', early, [...ownHeads, 'government', 'supervisor', 'coordinating']],
  ['voidInspection', inside, ['supervisor']],
  ['replaceOfficer', ready, ['drafter', 'unitHead', ...heads]],
  // The officer concerned, or the enterprise: nobody asks for a colleague.
  ['requestRecusal', ready, ['officer', 'firm']],
  ['decideRecusal', ready, heads],
  ['promiseConduct', ready, visitors],
  ['recordDoorCheck', ready, visitors],
  ['refuseEntry', ready, ['firm', ...visitors]],
  ['recordEntry', ready, visitors],
  ['enterUrgently', early, visitors],
  ['startOffSiteCheck', ready, visitors],
  ['attachEvidence', inside, [...visitors, 'firm']],
  ['recordCheck', inside, visitors],
  ['finishOnSite', inside, visitors],
  ['approveRetroactively', inside, ['unitHead', ...heads]],
  ['issueCodeRetroactively', inside, writers],
  ['fileRetroactively', inside, writers],
  ['fileTriggeredReturn', told, [...writers, ...heads]],
  ['recordResult', told, [...writers, 'officerB']],
  ['serveResultNotice', told, writers],
  ['submitRectification', rectifying, ['firm']],
  ['verifyRectification', rectifying, visitors],
  ['combineCorrections', rectifying, [...writers, ...heads]],
  ['extendRectification', rectifying, ownHeads],
  ['openPenaltyCase', rectifying, ownHeads],
  ['recordPenaltyDecision', rectifying, ownHeads],
  ['recordTransferReceipt', rectifying, [...writers, 'officerB']],
  ['applyForObservation', rectifying, ['firm']],
  ['decideObservation', rectifying, ownHeads],
  ['concludeObservation', rectifying, ownHeads],
  ['weighDisposal', rectifying, [...writers, 'officerB']],
  ['decideSeverePenalty', rectifying, ['unitHead', ...ownHeads]],
  ['recordCoercion', rectifying, visitors],
  ['giveObservationGuidance', rectifying, [...writers, 'unitHead', 'officerB']],
  ['recordParkContact', ready, ['park']],
  ['requestCaseConsultation', rectifying, ['reviewer', 'reviewerB', 'unitHead', ...ownHeads]],
  ['giveConsultationOpinion', rectifying, [...writers, 'officerB', 'reviewer', 'reviewerB', 'supervisor']],
  ['concludeCaseConsultation', rectifying, ['unitHead', ...ownHeads]],
  ['assessCaseImpact', rectifying, [...writers, 'officerB', 'unitHead']],
  ['decideImpactMeasure', rectifying, ownHeads],
  ['recordImpactMeasure', rectifying, [...writers, 'officerB']],
  ['lapseDeadline', ready, ['system']],
  ['remindOfDeadline', ready, ['system']],
  ['escalateDeadline', ready, ['system']],
  ['issueDocument', ready, [...writers, 'officerB', 'unitHead', ...ownHeads, 'supervisor']],
  ['recomputeDeadlines', ready, ['administrator', 'system']],
];

const noPower = ['roleNotAllowed', 'otherAgency', 'otherEnterprise'];

test('every command is said', () => {
  const said = new Set<CommandName>(['draftInspection', ...rows.map(([name]) => name)]);
  expect([...said]).toEqual(commandNames);
});

/** Agency B's people are asked for their own agency's matter. */
const asked = (name: Row[0], seat: Seat): Data => {
  const { data } = sampleData(name);
  return 'agencyId' in data && seat.endsWith('B') ? { ...data, agencyId: 'agency-b' } : data;
};

test.each(rows)('%s', (name, at, may) => {
  const visit = at();
  const able = seats.filter((seat) => {
    const { outcome } = visit.when(seat, name, asked(name, seat));
    return outcome.ok || !noPower.includes(outcome.code) || outcome.params['team'] === true;
  });
  expect([...able].sort()).toEqual([...may].sort());
});

test('a person of another jurisdiction can do nothing here', () => {
  const visit = early();
  const stranger = {
    id: 'drafter-a',
    roles: ['drafter' as const],
    jurisdiction: 'huzhou',
    agencyId: 'agency-a',
    enterpriseId: null,
  };
  const outcome = visit.try(stranger, 'submitForReview', {});
  expect(outcome).toMatchObject({ ok: false, code: 'otherJurisdiction' });
});

test('drafting is for the drafters and officers of the lead agency, and for the system by a planned visit’s date', () => {
  const able = seats.filter((seat) => {
    const actor = actorOf(seat, everyStage.id);
    const context = {
      state: null,
      actor,
      pack: everyStage,
      now: shanghai('2026-03-02 09:00'),
      calendar: published,
      facts: null,
    };
    return decide(context, sampleData('draftInspection')).ok;
  });
  expect(able).toEqual([...writers, 'system']);
});
