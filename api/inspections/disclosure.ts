// What an enterprise reads of an inspection of itself; from when on says the permission table.
import type { EventType } from '../../domain/inspection/events';
import { readsFile, reachOf, type Reached } from '../../domain/permission/reach';
import { hasRole, type Actor } from '../../domain/shared/actor';

/** Whether the caller reads the whole file; the enterprise and the park read what is told to them. */
export const readsWholeFile = (actor: Actor, inspection: Reached): boolean =>
  readsFile(reachOf(actor, 'inspection'), inspection);

/** The enterprise of this inspection: it reads what it handed in itself. */
export const isOwnEnterprise = (
  actor: Actor,
  { draft }: { readonly draft: { readonly enterpriseId: string } },
): boolean => hasRole(actor, ['enterprise']) && actor.enterpriseId === draft.enterpriseId;

/** Events in which the enterprise takes part or which are told to it; the agencies' own deliberation is not among them. */
const toldToEnterprise: ReadonlySet<string> = new Set<EventType>([
  'AdvanceNoticeServed',
  'VisitDayProposed',
  'VisitDayAnswered',
  'SelfCheckAnswered',
  'CorrectionsCombined',
  'ActionCodeIssued',
  'ActionCodeRevoked',
  'RecusalDecided',
  'DoorChecked',
  'EntryRefused',
  'Entered',
  'OffSiteCheckStarted',
  'CheckRecorded',
  'OnSiteFinished',
  'ResultNoticeServed',
  'RectificationSubmitted',
  'RectificationVerified',
  'RecheckFailed',
  'RectificationExtended',
  'CreditRepairOpened',
  'ObservationApplied',
  'ObservationAllowed',
  'ObservationRefused',
  'ObservationConcluded',
  'ObservationGuided',
  'ConductPromised',
  'ImpactMeasureRecorded',
  'CoercionRecorded',
  'InspectionWithdrawn',
  'InspectionVoided',
  'CodeOutageRegistered',
  'InspectionClosed',
]);

export const isToldToEnterprise = (event: { readonly type: string }): boolean =>
  toldToEnterprise.has(event.type);
