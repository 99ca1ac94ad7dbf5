// The most that this actor could write into a command here. A button is shown for what the rule book takes in some wording; where
// a guard cannot say so without repeating the step, the step itself is asked with these.
import { addDays, type PlainDate } from '../calendar/plain-date';
import type { PolicyPack } from '../policy/policy-pack';
import { ruleIds, type RuleId } from '../policy/rule-ids';
import type { Actor } from '../shared/actor';
import { measuresOf } from './case-care';
import type { CommandData, CommandName } from './commands';
import type { Facts } from './facts';
import { openDeadlines, type InspectionState } from './state';
import { filingExemptions, noticeExemptions } from './vocabulary';

export interface Asking {
  readonly state: InspectionState;
  readonly actor: Actor;
  readonly pack: PolicyPack;
  readonly today: PlainDate;
  readonly facts: Facts | null;
}

/** Wordings in the order in which their refusals tell most: the first one's is shown when all are refused. */
type Wordings<N extends CommandName> = (asking: Asking) => readonly CommandData<N>[];

const reason = '—';

/** An enterprise deals with any agency of the visit, everybody else with his own. */
const agenciesOf = ({ state, actor }: Asking): readonly string[] => {
  const { leadAgencyId, agencyIds } = state.draft;
  return actor.agencyId === null
    ? [leadAgencyId, ...agencyIds.filter((id) => id !== leadAgencyId)]
    : [actor.agencyId];
};

const each =
  <T>(words: (agencyId: string, asking: Asking) => T | readonly T[]) =>
  (asking: Asking): readonly T[] =>
    agenciesOf(asking).flatMap((agencyId) => words(agencyId, asking));

const later = ({ state, today }: Asking, agencyId: string): PlainDate => {
  const due = openDeadlines(state, 'rectification', agencyId)[0]?.dueOn ?? today;
  return addDays(due > today ? due : today, 1);
};

const result = (agencyId: string, asking: Asking): readonly CommandData<'recordResult'>[] => {
  const bare = {
    agencyId,
    summary: reason,
    correctBy: null,
    transferTo: null,
    leniencyGround: null,
    leniencyEvidence: null,
    guidance: null,
  };
  return [
    { ...bare, outcome: 'noProblem' },
    { ...bare, outcome: 'correctByDate', correctBy: addDays(asking.today, 1) },
  ];
};

/** By the lead agency, a recheck of corrections made into one is every agency's. */
const rechecks: Wordings<'verifyRectification'> = (asking) => {
  const { state, pack } = asking;
  const [own = ''] = agenciesOf(asking);
  const others = own === state.draft.leadAgencyId ? (state.combined ?? []) : [];
  const code = pack.code.recheckByCode === true && state.code !== null ? { code: state.code } : {};
  return [own, ...others].map((agencyId) => ({
    agencyId,
    passed: true,
    method: 'onSite',
    note: reason,
    newDueOn: null,
    ...code,
  }));
};

/** Everybody proves himself in the pack's own way. */
const entering = ({ state, pack }: Asking): CommandData<'recordEntry'> => ({
  place: reason,
  inspectionNoticeNo: reason,
  filingReceiptNo: reason,
  doorChecks: state.officerIds.map((officerId) => ({
    officerId,
    certificateShown: true,
    ...(pack.code.bearer === 'enterprise'
      ? {
          method: 'enterpriseCodeScanned',
          enterpriseCode: { content: reason, typed: true },
          position: { latitude: 0, longitude: 0 },
        }
      : { method: state.code === null ? 'none' : 'codeShown' }),
  })),
});

const decided: CommandData<'recordPenaltyDecision'> = {
  decisionRef: reason,
  penalised: false,
  category: null,
  publicationEndsOn: null,
  toldBeforehand: true,
  benchmark: null,
  codeOnDecision: false,
  consultation: reason,
};

export const favourable: { readonly [N in Exclude<CommandName, 'draftInspection'>]?: Wordings<N> } = {
  // A pack pinned before a rule was there knows nothing of it.
  grantOverride: ({ pack }) => {
    const known = ruleIds.filter((rule) => Object.hasOwn(pack.rules, rule));
    const isOpen = (rule: RuleId): boolean => pack.rules[rule].strength === 'block*';
    return [...known.filter(isOpen), ...known.filter((rule) => !isOpen(rule))].map((rule) => ({
      rule,
      reason,
    }));
  },
  proposeVisitDay: ({ state: { draft }, today }) => [
    { on: today > draft.window.from ? today : draft.window.from, reason },
  ],
  answerVisitDay: () => [{ accepted: false, on: null, reason }],
  recordEntry: (asking) => (asking.facts === null ? [] : [entering(asking)]),
  enterUrgently: (asking) => (asking.facts === null ? [] : [{ ...entering(asking), reason }]),
  requestRecusal: ({ state, actor }) =>
    (actor.enterpriseId === null ? [actor.id] : [...state.officerIds, actor.id]).map((officerId) => ({
      officerId,
      reason,
    })),
  decideRecusal: ({ state }) =>
    state.recusals
      .filter(({ status }) => status === 'open')
      .map(({ officerId }) => ({ officerId, granted: false, reason })),
  recordDoorCheck: ({ actor }) => [{ officerId: actor.id, certificateShown: true, method: 'none' }],
  exemptFromFiling: () => filingExemptions.map((ground) => ({ ground, reason })),
  waiveAdvanceNotice: () => noticeExemptions.map((ground) => ({ ground, reason })),
  recordResult: each(result),
  submitRectification: each((agencyId) => ({ agencyId, report: reason })),
  verifyRectification: rechecks,
  extendRectification: each((agencyId, asking) => ({ agencyId, newDueOn: later(asking, agencyId), reason })),
  openPenaltyCase: each((agencyId) => ({
    agencyId,
    caseRef: reason,
    evidenceFromVisit: false,
    insteadOfCorrection: false,
  })),
  recordPenaltyDecision: () => [decided],
  recordTransferReceipt: each((agencyId) => ({ agencyId, receiptRef: reason })),
  applyForObservation: each((agencyId) => ({ agencyId, plan: reason })),
  decideObservation: each((agencyId) => ({ agencyId, allowed: false, until: null, reason })),
  concludeObservation: each((agencyId) => ({
    agencyId,
    passed: true,
    assessment: reason,
    effect: 'noPenalty' as const,
  })),
  giveObservationGuidance: each((agencyId) => ({ agencyId, content: reason })),
  weighDisposal: each((agencyId) => ({
    agencyId,
    factors: [{ factor: 'fault' as const, finding: reason }],
    slight: true,
    newcomer: false,
    means: null,
    harderReason: null,
    penalties: [],
  })),
  decideSeverePenalty: each((agencyId) => ({ agencyId, agreed: true, reason })),
  recordCoercion: each((agencyId) => ({
    agencyId,
    kind: 'seal' as const,
    object: reason,
    documentNo: reason,
    milderInsufficient: reason,
    impactKept: reason,
  })),
  decideImpactMeasure: each((agencyId, { state }) =>
    measuresOf(state, agencyId, 'suggested').map(({ id: measureId }) => ({
      agencyId,
      measureId,
      accepted: false,
      reason,
    })),
  ),
  recordImpactMeasure: each((agencyId, { state }) =>
    measuresOf(state, agencyId, 'accepted').map(({ id: measureId }) => ({
      agencyId,
      measureId,
      outcome: reason,
      documentRef: reason,
      amountCents: 0,
    })),
  ),
};
