// The rule book's entrance: a command, a state, an actor, a pack and a time give events or a refusal. It never throws for bad input.
import { hasRole } from '../shared/actor';
import { faultsOf, inChinese } from '../shared/faults';
import { refuse, type Outcome } from '../shared/outcome';
import { advance } from './advance';
import { availabilityRefusal } from './availability';
import { commandSchemas, type Command, type CommandData, type CommandName } from './commands';
import { isClockCommand } from './deadline';
import type { InspectionEvent } from './events';
import { initialState } from './initial-state';
import * as beforeVisit from './steps/before-visit';
import * as coding from './steps/coding';
import * as caseConsultation from './steps/case-consultation';
import { combineCorrections } from './steps/combined-correction';
import { promiseConduct } from './steps/conduct';
import * as discretion from './steps/discretion';
import * as door from './steps/door';
import * as entry from './steps/entry';
import { attachEvidence } from './steps/evidence';
import * as filing from './steps/filing';
import * as impact from './steps/impact';
import { recordParkContact } from './steps/park';
import * as observation from './steps/observation';
import * as onSite from './steps/on-site';
import { grantOverride } from './steps/override';
import { recogniseResults } from './steps/recognition';
import * as penalty from './steps/penalty';
import * as planning from './steps/planning';
import * as preparation from './steps/preparation';
import * as recusal from './steps/recusal';
import * as rectification from './steps/rectification';
import * as result from './steps/result';
import * as review from './steps/review';
import * as timers from './steps/timers';
import { issueDocument } from './steps/documents';
import { enterUrgently } from './steps/urgent-entry';
import { voidInspection } from './steps/voiding';
import { lapseOverdue, open, startWork, type DecideContext, type Step } from './work';

type Later = Exclude<CommandName, 'draftInspection'>;

const steps: { readonly [N in Later]: Step<CommandData<N>> } = {
  reviseDraft: planning.reviseDraft,
  assessNeed: planning.assessNeed,
  submitForReview: planning.submitForReview,
  withdraw: planning.withdraw,
  recogniseResults,
  replaceOfficer: planning.replaceOfficer,
  passLegalReview: review.passLegalReview,
  returnForCorrection: review.returnForCorrection,
  recordCollectiveDiscussion: review.recordCollectiveDiscussion,
  approve: review.approve,
  approveByGovernment: review.approveByGovernment,
  refuseApproval: review.refuseApproval,
  grantOverride,
  voidInspection,
  fileWithBody: filing.fileWithBody,
  exemptFromFiling: filing.exemptFromFiling,
  serveAdvanceNotice: preparation.serveAdvanceNotice,
  waiveAdvanceNotice: preparation.waiveAdvanceNotice,
  proposeVisitDay: beforeVisit.proposeVisitDay,
  answerVisitDay: beforeVisit.answerVisitDay,
  answerSelfCheck: beforeVisit.answerSelfCheck,
  registerCodeOutage: preparation.registerCodeOutage,
  issueActionCode: coding.issueActionCode,
  revokeActionCode: coding.revokeActionCode,
  requestRecusal: recusal.requestRecusal,
  decideRecusal: recusal.decideRecusal,
  promiseConduct,
  recordDoorCheck: door.recordDoorCheck,
  refuseEntry: door.refuseEntry,
  recordEntry: entry.recordEntry,
  enterUrgently,
  startOffSiteCheck: entry.startOffSiteCheck,
  attachEvidence,
  recordCheck: onSite.recordCheck,
  finishOnSite: onSite.finishOnSite,
  approveRetroactively: onSite.approveRetroactively,
  issueCodeRetroactively: coding.issueCodeRetroactively,
  fileRetroactively: filing.fileRetroactively,
  fileTriggeredReturn: onSite.fileTriggeredReturn,
  recordResult: result.recordResult,
  serveResultNotice: result.serveResultNotice,
  openPenaltyCase: penalty.openPenaltyCase,
  recordPenaltyDecision: penalty.recordPenaltyDecision,
  submitRectification: rectification.submitRectification,
  verifyRectification: rectification.verifyRectification,
  combineCorrections,
  extendRectification: rectification.extendRectification,
  recordTransferReceipt: rectification.recordTransferReceipt,
  applyForObservation: observation.applyForObservation,
  decideObservation: observation.decideObservation,
  concludeObservation: observation.concludeObservation,
  weighDisposal: discretion.weighDisposal,
  decideSeverePenalty: discretion.decideSeverePenalty,
  recordCoercion: discretion.recordCoercion,
  giveObservationGuidance: observation.giveObservationGuidance,
  recordParkContact,
  requestCaseConsultation: caseConsultation.requestCaseConsultation,
  giveConsultationOpinion: caseConsultation.giveConsultationOpinion,
  concludeCaseConsultation: caseConsultation.concludeCaseConsultation,
  assessCaseImpact: impact.assessCaseImpact,
  decideImpactMeasure: impact.decideImpactMeasure,
  recordImpactMeasure: impact.recordImpactMeasure,
  lapseDeadline: timers.lapseDeadline,
  remindOfDeadline: timers.remindOfDeadline,
  escalateDeadline: timers.escalateDeadline,
  issueDocument,
  recomputeDeadlines: timers.recomputeDeadlines,
};

const decideDraft = (
  context: DecideContext,
  data: CommandData<'draftInspection'>,
): Outcome<InspectionEvent> => {
  const { state, actor, pack } = context;
  if (state !== null) return refuse('alreadyDrafted');
  if (actor.jurisdiction !== pack.id) return refuse('otherJurisdiction', { jurisdiction: pack.id });
  const roles = ['drafter', 'officer'] as const;
  // Of a planned visit, by its date (CX-51); people of the lead agency take the draft up from there.
  const bySystem = hasRole(actor, ['system']);
  if (!bySystem && !hasRole(actor, roles))
    return refuse('roleNotAllowed', { command: 'draftInspection', roles });
  if (!bySystem && actor.agencyId !== data.draft.leadAgencyId)
    return refuse('otherAgency', { agencies: [data.draft.leadAgencyId] });
  const drafted = { type: 'InspectionDrafted', by: actor.id, ...data } as const;
  const work = startWork(context, initialState(drafted, pack, context.calendar));
  open(work, 'drafting');
  return { ok: true, events: [drafted, ...work.events] };
};

const run = <N extends Later>(
  context: DecideContext,
  name: N,
  data: CommandData<N>,
): Outcome<InspectionEvent> => {
  if (context.state === null) return refuse('notDrafted');
  const refusal = availabilityRefusal(context.state, context.actor, name);
  if (refusal !== null) return refusal;
  const work = startWork(context, context.state);
  const step: Step<CommandData<N>> = steps[name];
  if (!isClockCommand(name)) lapseOverdue(work);
  const refused = step(work, data);
  if (refused !== null) return refused;
  advance(work);
  return { ok: true, events: work.events };
};

/** Decides one command. Source of the states and guards: requirements §2, §4, §5; refusals carry their clause. */
export const decide = (context: DecideContext, command: Command): Outcome<InspectionEvent> =>
  command.name === 'draftInspection'
    ? decideDraft(context, command.data)
    : run(context, command.name, command.data);

export type ParsedCommand = { readonly ok: true; readonly command: Command } | ReturnType<typeof refuse>;

/** Checks the shape of a command's data; the fault names the field. */
export const parseCommand = (name: CommandName, data: unknown): ParsedCommand => {
  const parsed = commandSchemas[name].safeParse(data, inChinese);
  if (parsed.success) return { ok: true, command: { name, data: parsed.data } as Command };
  return refuse('malformedCommand', { fault: faultsOf(parsed.error) });
};
