// What this actor may do now: every command that exists at this stage, allowed or refused with code and clause.
import { shanghaiDay } from '../calendar/plain-date';
import { commandTitles } from '../errors/names';
import type { PolicyPack } from '../policy/policy-pack';
import type { Actor } from '../shared/actor';
import type { Refusal } from '../shared/outcome';
import { availabilityRefusal } from './availability';
import { commandTable } from './command-table';
import { commandNames, systemCommands, type Command, type CommandName } from './commands';
import { decide } from './decide';
import { favourable } from './favourable';
import type { Facts } from './facts';
import { positionOf, type InspectionState } from './state';
import { answerGuard, proposalGuard, selfCheckGuard } from './steps/before-visit';
import { conclusionGuard, opinionGuard, requestGuard } from './steps/case-consultation';
import { combineGuard } from './steps/combined-correction';
import { promiseGuard } from './steps/conduct';
import { codeGuard, lateCodeGuard, revocationGuard } from './steps/coding';
import { refusalGuard } from './steps/door';
import { entryGuard, offSiteGuard } from './steps/entry';
import { evidenceGuard } from './steps/evidence';
import { exemptGuard, fileGuard, lateFilingGuard } from './steps/filing';
import { finishOnSite, lateApprovalGuard, recordGuard, returnGuard } from './steps/on-site';
import { acceptedGuard, assessGuard, suggestedGuard } from './steps/impact';
import { parkGuard } from './steps/park';
import { decisionGuard } from './steps/penalty';
import { seatGuard, submitForReview } from './steps/planning';
import { noticeGuard, outageGuard, waiverGuard } from './steps/preparation';
import { recusalGuard } from './steps/recusal';
import { recognitionGuard } from './steps/recognition';
import { noticeServingGuard } from './steps/result';
import {
  approveGuard,
  discussionGuard,
  governmentGuard,
  refuseGuard,
  returnGuard as correctionGuard,
  reviewGuard,
} from './steps/review';
import { urgentGuard } from './steps/urgent-entry';
import { voidGuard } from './steps/voiding';
import { lapseOverdue, startWork, type Guard } from './work';

export interface AllowedAction {
  readonly command: CommandName;
  readonly title: string;
  readonly allowed: boolean;
  readonly refusal: Refusal | null;
}

export interface AllowedActionsInput {
  readonly state: InspectionState;
  readonly actor: Actor;
  readonly pack: PolicyPack;
  readonly now: string;
  /** With facts the rules of the registers are tried too; without, only what the state knows. */
  readonly facts: Facts | null;
}

/** Only where the registers have been looked up. */
const withFacts =
  (guard: Guard): Guard =>
  (work) =>
    work.facts === null ? null : guard(work);

/** What each command asks beyond status, role and side, whatever is written into it: the very guards that decide. */
const previews: { readonly [N in CommandName]?: Guard } = {
  submitForReview: withFacts((work) => submitForReview(work, {})),
  recogniseResults: withFacts(recognitionGuard),
  passLegalReview: reviewGuard,
  returnForCorrection: correctionGuard,
  recordCollectiveDiscussion: discussionGuard,
  approve: approveGuard,
  approveByGovernment: governmentGuard,
  refuseApproval: refuseGuard,
  fileWithBody: fileGuard,
  exemptFromFiling: exemptGuard,
  serveAdvanceNotice: noticeGuard,
  waiveAdvanceNotice: waiverGuard,
  proposeVisitDay: proposalGuard,
  answerVisitDay: answerGuard,
  answerSelfCheck: selfCheckGuard,
  issueActionCode: codeGuard,
  revokeActionCode: revocationGuard,
  registerCodeOutage: outageGuard,
  voidInspection: voidGuard,
  replaceOfficer: withFacts(seatGuard),
  decideRecusal: recusalGuard,
  promiseConduct: promiseGuard,
  refuseEntry: refusalGuard,
  recordEntry: withFacts(entryGuard),
  enterUrgently: urgentGuard,
  startOffSiteCheck: withFacts(offSiteGuard),
  attachEvidence: evidenceGuard,
  recordCheck: recordGuard,
  finishOnSite: (work) => finishOnSite(work, {}),
  approveRetroactively: lateApprovalGuard,
  issueCodeRetroactively: lateCodeGuard,
  fileRetroactively: lateFilingGuard,
  fileTriggeredReturn: returnGuard,
  serveResultNotice: noticeServingGuard,
  combineCorrections: combineGuard,
  recordPenaltyDecision: decisionGuard,
  recordParkContact: parkGuard,
  requestCaseConsultation: requestGuard,
  giveConsultationOpinion: opinionGuard,
  concludeCaseConsultation: conclusionGuard,
  assessCaseImpact: assessGuard,
  decideImpactMeasure: suggestedGuard,
  recordImpactMeasure: acceptedGuard,
};

const existsHere = (
  state: InspectionState,
  command: CommandName,
): command is Exclude<CommandName, 'draftInspection'> =>
  command !== 'draftInspection' &&
  !systemCommands.some((system) => system === command) &&
  commandTable[command].at.includes(positionOf(state));

/** null: some wording would be taken, or there is none to ask with. */
const wordingRefusal = <N extends Exclude<CommandName, 'draftInspection'>>(
  { state, actor, pack, now, facts }: AllowedActionsInput,
  name: N,
): Refusal | null => {
  const wordings = favourable[name]?.({ state, actor, pack, facts, today: shanghaiDay(now) }) ?? [];
  let first: Refusal | null = null;
  for (const data of wordings) {
    const command = { name, data } as Command;
    const outcome = decide({ state, actor, pack, now, facts, calendar: state.calendar }, command);
    if (outcome.ok) return null;
    first ??= outcome;
  }
  return first;
};

/** In table order; commands of the clock are left out. */
export const allowedActions = (input: AllowedActionsInput): readonly AllowedAction[] => {
  const { state, actor, pack, now, facts } = input;
  const refusalOf = (command: Exclude<CommandName, 'draftInspection'>): Refusal | null => {
    const unavailable = availabilityRefusal(state, actor, command);
    if (unavailable !== null) return unavailable;
    const work = startWork({ state, actor, pack, now, facts, calendar: state.calendar }, state);
    lapseOverdue(work);
    return previews[command]?.(work) ?? wordingRefusal(input, command);
  };
  return commandNames
    .filter((command) => existsHere(state, command))
    .map((command) => {
      const refusal = refusalOf(command);
      return { command, title: commandTitles[command], allowed: refusal === null, refusal };
    });
};
