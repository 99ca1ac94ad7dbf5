// Which letters a step sends, to whom in which capacity; addresses are looked up only when they are sent.
import type { PolicyPack } from '../policy/policy-pack';
import { roleOfBody } from './bodies';
import { systemActorId, type Role } from '../shared/actor';
import type { EventType, InspectionEvent } from './events';
import { caseCareLetters } from './case-care-letters';
import { escalationLetters, reminderLetters, toHolders } from './deadline-letters';
import { toEnterprise, toPerson, toRole, type Letter, type Notice, type NoticeTemplate } from './notice';
import { isKnownToEnterprise } from './known-to-enterprise';
import { clausesOfDebts, owedInWords } from './owed-in-words';
import { governmentApprovalDue } from './requirements';
import { approverRoles } from './stage-tasks';
import type { InspectionState } from './state';

export { noticeTemplates, type Notice, type NoticeTemplate } from './notice';

type LettersOf<T extends EventType> = (
  event: Extract<InspectionEvent, { type: T }>,
  state: InspectionState,
  pack: PolicyPack,
) => readonly Letter[];

/** One that the system drafted is everybody's who drafts for the lead agency. */
const toDrafter = (
  template: NoticeTemplate,
  { people, draft }: InspectionState,
  params: Notice['params'],
): Letter =>
  people.drafter === systemActorId
    ? toRole(template, 'drafter', draft.leadAgencyId, params)
    : toPerson(template, people.drafter, params);

type Filed = { readonly body: string; readonly receiptNo: string; readonly copies: readonly string[] };

const rolesOf = (bodies: readonly string[]): readonly Role[] => [
  ...new Set(bodies.flatMap((key) => roleOfBody[key] ?? [])),
];

/** To the body filed with and to those that get a copy (XT-13, XT-22); of a state secret nothing is sent (A3). */
const filingCopy = ({ body, receiptNo, copies }: Filed, state: InspectionState): readonly Letter[] =>
  state.object?.stateSecret === true
    ? []
    : rolesOf([body, ...copies]).map((role) => toRole('filingCopy', role, null, { body, receiptNo }));

/** The bodies that hold a filing or a copy of one, which read the reason, and the park where it was told (XT-14). */
const toThoseTold = (
  template: 'withdrawn' | 'voided',
  reason: string,
  { filings, object, parkTold }: InspectionState,
  pack: PolicyPack,
): readonly Letter[] => {
  const bodies = filings.length === 0 ? [] : [...filings.map(({ body }) => body), ...pack.filing.copies];
  const park = parkTold ? (object?.parkId ?? null) : null;
  return [
    ...rolesOf(bodies).map((role) => toRole(template, role, null, { reason })),
    ...(park === null ? [] : [toRole(template, 'parkCommittee', park)]),
  ];
};

/** Clauses of compliance observation here (XT-51, XT-52; CX-102). */
const observationClauses = ({ rules, deadlines }: PolicyPack): string =>
  [
    ...new Set(
      [rules.observationOnApplication, deadlines.observationPeriod].flatMap(({ source }) => source.clauses),
    ),
  ].join(' ');

/** To the enterprise, what became of its application or of the period (XT-51 to XT-54). */
const observed = (
  change: 'allowed' | 'refused' | 'guided' | 'passed' | 'failed',
  agencyId: string,
  more: Notice['params'],
  state: InspectionState,
  pack: PolicyPack,
): readonly Letter[] => [
  toEnterprise('observationChanged', state, {
    change,
    agencyId,
    ...more,
    clauses: observationClauses(pack),
  }),
];

/** Events that write to somebody; the others write to nobody. */
const letters: { readonly [T in EventType]?: LettersOf<T> } = {
  StageEntered: ({ stage }, state, pack) => {
    const lead = state.draft.leadAgencyId;
    if (stage === 'legalReview') return [toRole('taskAssigned', 'legalReviewer', lead, { stage })];
    if (stage === 'approval')
      return [toRole('taskAssigned', pack.approval.level[state.draft.kind], lead, { stage })];
    return [];
  },
  Approved: (_event, state, pack) =>
    governmentApprovalDue(state, pack)
      ? [toRole('taskAssigned', 'governmentApprover', null, { stage: 'approval' })]
      : [],
  ReturnedForCorrection: ({ reason }, state) => [toDrafter('returnedForCorrection', state, { reason })],
  ApprovalRefused: ({ reason }, state) => [toDrafter('approvalRefused', state, { reason })],
  InspectionFiled: filingCopy,
  RetroactivelyFiled: filingCopy,
  ParkCommitteeTold: ({ parkId }) => [toRole('parkCommittee', 'parkCommittee', null, { parkId })],
  Entered: ({ urgentReason, place, debts }, state, pack) =>
    urgentReason === null
      ? []
      : [
          toRole('urgentEntry', pack.approval.level[state.draft.kind], state.draft.leadAgencyId, {
            reason: urgentReason,
            place,
            owed: owedInWords(debts, pack),
            clauses: clausesOfDebts(debts, pack).join(' '),
          }),
        ],
  AdvanceNoticeServed: ({ documentNo, contents, grade, visitOn, selfCheck }, state) => [
    toEnterprise('advanceNotice', state, {
      documentNo,
      contents: contents.join('、'),
      ...(grade === undefined ? {} : { grade }),
      ...(visitOn === undefined ? {} : { visitOn }),
      ...(selfCheck === undefined ? {} : { selfCheck: String(selfCheck.length) }),
    }),
  ],
  VisitDayProposed: ({ on, reason }, state) => [
    toDrafter('beforeVisit', state, { change: 'dayProposed', on, reason }),
  ],
  VisitDayAnswered: ({ accepted, on, reason }, state) => [
    toEnterprise('beforeVisit', state, {
      change: accepted ? 'dayAgreed' : 'dayDeclined',
      reason,
      ...(on === null ? {} : { on }),
    }),
  ],
  SelfCheckAnswered: (_event, state) => [toDrafter('beforeVisit', state, { change: 'selfChecked' })],
  CorrectionsCombined: ({ agencyIds, dueOn, documentNo, guidance }, state) =>
    agencyIds.slice(0, 1).map((agencyId) =>
      toEnterprise('rectificationChanged', state, {
        change: 'combined',
        agencyId,
        newDueOn: dueOn,
        documentNo,
        ...(guidance === null ? {} : { guidance }),
      }),
    ),
  RecusalRequested: ({ side }, state, pack) => [
    toRole('taskAssigned', 'agencyLeader', state.draft.leadAgencyId, {
      stage: 'recusal',
      ...(side === 'officer' ? { asker: side } : {}),
      stops: String(pack.rules.recusalOpen.strength.startsWith('block')),
    }),
  ],
  // An officer asks for himself alone: before the enterprise knows of the visit nobody else can have asked but who was shown its code.
  RecusalDecided: ({ officerId, granted, reason }, state) => {
    const params = { granted: String(granted), reason };
    const side = state.recusals.findLast((recusal) => recusal.officerId === officerId)?.side;
    // Whoever asked is answered; under a pack that does not say who, whoever can have asked.
    return side === 'enterprise' || (side === undefined && isKnownToEnterprise(state))
      ? [toEnterprise('recusalAnswer', state, params)]
      : [toPerson('recusalAnswer', officerId, { ...params, to: 'officer' })];
  },
  ResultNoticeServed: ({ documentNo }, state) => [toEnterprise('resultNotice', state, { documentNo })],
  RectificationSubmitted: ({ agencyId }, state) =>
    toHolders('rectificationSubmitted', ['officer'], { rule: 'recheck', subject: agencyId }, state, {
      agencyId,
    }),
  ObservationApplied: ({ agencyId }, _state, pack) =>
    (['agencyLeader', 'principalHead'] as const).map((role) =>
      toRole('taskAssigned', role, agencyId, { stage: 'observation', clauses: observationClauses(pack) }),
    ),
  ObservationAllowed: ({ agencyId, until }, state, pack) =>
    observed('allowed', agencyId, { until }, state, pack),
  ObservationRefused: ({ agencyId, reason }, state, pack) =>
    observed('refused', agencyId, { reason }, state, pack),
  ObservationGuided: ({ agencyId, content }, state, pack) =>
    observed('guided', agencyId, { reason: content }, state, pack),
  ObservationConcluded: ({ agencyId, passed, assessment }, state, pack) =>
    observed(passed ? 'passed' : 'failed', agencyId, { reason: assessment }, state, pack),
  RectificationVerified: ({ agencyId }, state) => [
    toEnterprise('rectificationChanged', state, { change: 'verified', agencyId }),
  ],
  RecheckFailed: ({ agencyId }, state) => [
    toEnterprise('rectificationChanged', state, { change: 'failed', agencyId }),
  ],
  RectificationExtended: ({ agencyId, newDueOn }, state) => [
    toEnterprise('rectificationChanged', state, { change: 'extended', agencyId, newDueOn }),
  ],
  ...caseCareLetters,
  DeadlineReminded: ({ deadlineId }, state, pack) => reminderLetters(deadlineId, state, pack),
  DeadlineEscalated: escalationLetters,
  SupervisionAlerted: ({ about }) => [toRole('supervisionAlert', 'supervisor', null, { about })],
  InspectionWithdrawn: ({ reason }, state, pack) => [
    ...(state.notice === 'served' ? [toEnterprise('withdrawn', state)] : []),
    ...toThoseTold('withdrawn', reason, state, pack),
  ],
  InspectionVoided: ({ reason }, state, pack) => [
    toEnterprise('voided', state, { reason }),
    ...approverRoles(state, pack).map((role) => toRole('voided', role, state.draft.leadAgencyId, { reason })),
    ...toThoseTold('voided', reason, state, pack),
  ],
  InspectionClosed: (_event, state) => [toEnterprise('closed', state)],
};

const lettersOf = <T extends EventType>(
  event: Extract<InspectionEvent, { type: T }>,
  state: InspectionState,
  pack: PolicyPack,
): readonly Letter[] => letters[event.type]?.(event, state, pack) ?? [];

/** Roles to which nothing about a state secret may go, no more than its file is shown to them (XT-12, A3, §2.3 no 10). */
const strangersToSecrets: readonly Role[] = ['coordinatingBody', 'parkCommittee', 'creditAuthority'];

const mayLeave = ({ to }: Letter, state: InspectionState): boolean =>
  state.object?.stateSecret !== true || to.kind !== 'role' || !strangersToSecrets.includes(to.role);

/** Letters of one step, in order; the state is the one after it. */
export const noticesFor = (
  events: readonly InspectionEvent[],
  state: InspectionState,
  pack: PolicyPack,
): readonly Notice[] =>
  events
    .flatMap((event) => lettersOf(event, state, pack))
    .filter((letter) => mayLeave(letter, state))
    .map((letter, index) => ({ ...letter, key: `${String(index)}:${letter.template}` }));
