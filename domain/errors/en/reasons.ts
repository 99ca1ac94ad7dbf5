// English for reasons.ts: why the house itself says no where no clause speaks.
import type { GeneralErrorCode } from '../codes';

export const generalReasons: Readonly<Record<GeneralErrorCode, string>> = {
  malformedCommand: 'What is incomplete can be neither verified nor kept as a trace',
  alreadyDrafted: 'An inspection is drafted once; a second draft would count twice against the cap',
  notDrafted: 'Without a draft there is no inspection to act on',
  otherJurisdiction: 'Roles and rules hold in their own jurisdiction only',
  illegalInThisState: 'Stages follow one another, so that each step can be checked afterwards',
  roleNotAllowed: 'Each act is given by those whom the rules name, so that responsibility is clear',
  otherAgency: 'An agency acts on inspections within its own powers only',
  otherEnterprise: 'An enterprise speaks only on inspections of itself',
  factsMissing: 'Verification rests on the registers as they stood, so that it can be repeated later',
  alreadyDone: 'An act is given once; a later one must not quietly change the first',
  stepMissing: 'The later step rests on the earlier one',
  unknownSubject: 'Only what the registers hold and this inspection is about can be acted on',
  notOverridable: 'Only rules “in principle” can be overridden in a single case (A16)',
  overrideRole:
    'An override is granted, with a reason, by whom the pack names, and reported to supervision (A16)',
  urgentEntryNotAllowed: 'Urgent entry is an exception for when there was no time beforehand',
  dateNotLater: 'A limit must be possible to keep, and dates must follow reason',
  fieldRequired: 'What is missing is the ground of later steps',
  notPending: 'Nothing of this kind is waiting, and it cannot be done out of nothing',
  deadlineNotOpen: 'A deadline is settled once',
  deadlineNotDue: 'A deadline is not treated as passed before it has',
  offSiteOnly: 'A visit on site was approved; to change that needs a new approval',
  onSiteOnly: 'An off-site check was approved; to enter needs a new approval',
  resultsNotCovering: 'What has no result has still to be inspected; recognition cannot stand for it',
  staleVersion: 'Somebody acted first; the new situation has to be seen before deciding',
};
