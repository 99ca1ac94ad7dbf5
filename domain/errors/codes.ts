// Every reason for which the domain can say no. A rule's refusal carries the rule's name.
import type { RuleId } from '../policy/rule-ids';

export const generalErrorCodes = [
  'malformedCommand',
  'alreadyDrafted',
  'notDrafted',
  'otherJurisdiction',
  'illegalInThisState',
  'roleNotAllowed',
  'otherAgency',
  'otherEnterprise',
  'factsMissing',
  'alreadyDone',
  'stepMissing',
  'unknownSubject',
  'notOverridable',
  'overrideRole',
  'urgentEntryNotAllowed',
  'dateNotLater',
  'fieldRequired',
  'notPending',
  'deadlineNotOpen',
  'deadlineNotDue',
  'offSiteOnly',
  'onSiteOnly',
  'resultsNotCovering',
  'staleVersion',
] as const;
export type GeneralErrorCode = (typeof generalErrorCodes)[number];
export type DomainErrorCode = GeneralErrorCode | `rule.${RuleId}`;
