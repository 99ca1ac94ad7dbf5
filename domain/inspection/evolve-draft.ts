// What a revised draft or a changed team leaves standing of what was said before.
import type { Draft } from './draft';
import type { InspectionEvent } from './events';
import type { InspectionState } from './state';

export const withAuthor = (state: InspectionState, id: string): readonly string[] =>
  state.authors.includes(id) ? state.authors : [...state.authors, id];

/** The case that an override was granted for: another enterprise, body, item or cause is another case. */
const caseOf = (draft: Draft): string =>
  JSON.stringify([
    draft.kind,
    draft.mode,
    draft.channel,
    draft.enterpriseId,
    draft.agencyIds,
    draft.itemIds,
    draft.trigger,
  ]);

const sameCampaign = (one: Draft, other: Draft): boolean =>
  one.kind === other.kind && JSON.stringify(one.special) === JSON.stringify(other.special);

/** Overrides fall with the case they were granted for, the assessment with the campaign it assessed. */
export const afterRevision = (state: InspectionState, by: string, draft: Draft): InspectionState => ({
  ...state,
  draft,
  officerIds: draft.officerIds,
  authors: withAuthor(state, by),
  overrides: caseOf(draft) === caseOf(state.draft) ? state.overrides : [],
  needAssessment: sameCampaign(draft, state.draft) ? state.needAssessment : null,
});

type OfficerReplaced = Extract<InspectionEvent, { type: 'OfficerReplaced' }>;

/** The newcomer takes the seat, and the lead, of the one who leaves or has already left by recusal. */
export const afterReplacement = (
  state: InspectionState,
  { officerId, byOfficerId }: OfficerReplaced,
): InspectionState => ({
  ...state,
  draft:
    state.draft.leaderOfficerId === officerId
      ? { ...state.draft, leaderOfficerId: byOfficerId }
      : state.draft,
  officerIds: state.officerIds.includes(officerId)
    ? state.officerIds.map((id) => (id === officerId ? byOfficerId : id))
    : [...state.officerIds, byOfficerId],
  recusals: state.recusals.map((recusal) =>
    recusal.officerId === officerId && recusal.status === 'granted'
      ? { ...recusal, status: 'replaced' }
      : recusal,
  ),
  doorChecks: state.doorChecks.filter((check) => check.officerId !== officerId),
});
