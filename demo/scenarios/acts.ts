// Acts that many stories share, so that each story shows what is its own.
import type { DoorMethod } from '../../domain/inspection/vocabulary';
import type { Story, Visit } from '../stage/scenario';

type Officers = readonly string[];

/** Each officer shows the certificate and proves the visit in the same way. */
export const atDoor = (officers: Officers, method: DoorMethod, scanned?: string) =>
  officers.map((officerId) => ({
    officerId,
    certificateShown: true,
    method,
    ...(scanned === undefined ? {} : { enterpriseCode: { content: scanned, typed: false } }),
  }));

/** Who has come and shown the certificate alone: from then on the enterprise may speak of a visit that nobody announced. */
export const certificateOnly = (officerId: string) => ({
  ...{ officerId, certificateShown: true, method: 'none' as const },
});

/** Each checks in by position (DE-42): WGS 84, as a phone gives it. @param fixedAt '2026-05-18 13:30' in Shanghai */
export const checkedIn = (
  officers: Officers,
  at: { readonly latitude: number; readonly longitude: number },
  fixedAt: string,
) =>
  atDoor(officers, 'locationCheckIn').map((check) => ({
    ...check,
    position: { ...at, accuracyMetres: 15, fixedAt: `${fixedAt.replace(' ', 'T')}:00+08:00` },
  }));

export interface Finding {
  readonly itemId: string;
  readonly conforms: boolean;
  readonly note: string;
}

/** The record is made and signed, then the officers leave. */
export const checkAndLeave = async (
  story: Story,
  visit: Visit,
  officerId: string,
  {
    recordAt,
    leaveAt,
    recordRef,
    findings,
    enterpriseOpinion = '无',
  }: {
    readonly recordAt: string;
    readonly leaveAt: string;
    readonly recordRef: string;
    readonly findings: readonly Finding[];
    readonly enterpriseOpinion?: string;
  },
): Promise<void> => {
  await story.at(recordAt);
  await visit.does(officerId, 'recordCheck', {
    recordRef,
    findings: [...findings],
    enterpriseOpinion,
    recordingRef: `音像-${recordRef}`,
  });
  await story.at(leaveAt);
  await visit.does(officerId, 'finishOnSite', {});
};

/** Nothing was found: the result and its notice end the visit. */
export const tellNothingFound = async (visit: Visit, officerId: string, agencyId: string): Promise<void> => {
  await visit.does(officerId, 'recordResult', {
    agencyId,
    outcome: 'noProblem',
    summary: '未发现违法违规情形',
  });
  await visit.does(officerId, 'serveResultNotice', { method: 'electronic' });
};
