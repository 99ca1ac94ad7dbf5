// Lists and their members as their reader sees them: an enterprise is told no official's name.
import type { PlainDate } from '../../domain/calendar/plain-date';
import { stateOn } from '../../domain/lists/membership';
import type { ListKind } from '../../domain/lists/vocabulary';
import type { ListTerms } from '../../domain/policy/policy-pack';
import type { Source } from '../../domain/shared/outcome';
import type { ReadMembership } from '../../prisma/queries/list-members';
import type { ClauseText } from '../problem-details';
import type { ListAnswer, MemberAnswer, PublicMemberAnswer } from './answers';

export const presentSource = (
  source: Source,
  clauseText: ClauseText,
): Pick<ListAnswer, 'clauses' | 'ours'> => ({
  clauses: source.clauses.map((id) => ({ id, text: clauseText(id) ?? '' })),
  ours: source.ours,
});

export const presentList = (
  list: ListKind,
  { source, ...terms }: ListTerms,
  members: number,
  clauseText: ClauseText,
): ListAnswer => ({
  list,
  ...terms,
  kept: terms.scope !== 'none',
  decidedBy: [...terms.decidedBy],
  criteria: [...terms.criteria],
  members,
  ...presentSource(source, clauseText),
});

export const presentMember = (
  { jurisdiction: _place, status: _status, objections, ...member }: ReadMembership,
  today: PlainDate,
  isOfficial: boolean,
): MemberAnswer => ({
  ...member,
  state: stateOn({ ...member, status: _status }, today),
  criteria: [...member.criteria],
  decidedBy: isOfficial ? member.decidedBy : null,
  enteredBy: isOfficial ? member.enteredBy : null,
  objections: objections.map((one) => ({ ...one, answeredBy: isOfficial ? one.answeredBy : null })),
});

/** None when it has not been published. */
export const presentPublicly = ({
  enterpriseName,
  uscc,
  agencyName,
  fromOn,
  toOn,
  publishedOn,
  publicationRef,
}: ReadMembership): readonly PublicMemberAnswer[] =>
  publishedOn === null || publicationRef === null
    ? []
    : [{ enterpriseName, uscc, agencyName, fromOn, toOn, publishedOn, publicationRef }];
