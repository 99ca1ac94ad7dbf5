// A scan that is refused: told with its reason, and counted for supervision. Who scanned is not asked.
import type { CodeFault, officerVisitFault } from '../../domain/code/judgement';
import type { CodeClaims, OfficerFault } from '../../codes/verify';
import { countRefusedScan, type ScanKind } from '../../prisma/queries/scan-refusals';
import { ApiError } from '../api-errors';
import type { ApiDependencies } from '../dependencies';
import { iso } from './presenter';

const codes = {
  malformed: 'codeMalformed',
  unknownKey: 'codeUnknownKey',
  badSignature: 'codeBadSignature',
  otherEnterprise: 'codeOtherEnterprise',
  notYetValid: 'codeNotYetValid',
  expired: 'codeExpired',
  unknownInspection: 'codeUnknownInspection',
  revoked: 'codeRevoked',
  superseded: 'codeSuperseded',
  withdrawn: 'codeWithdrawn',
  voided: 'codeVoided',
  visitOver: 'codeVisitOver',
  teamChanged: 'codeTeamChanged',
} as const satisfies Record<CodeFault, string>;

export type ScanReason = (typeof codes)[CodeFault] | 'officerNotInForce';

export class RefusedScan extends ApiError {
  constructor(
    readonly reason: ScanReason,
    /** The inspection or the officer whom a genuine code names; null: not known. */
    readonly subjectId: string | null,
    params: ApiError['params'] = {},
  ) {
    super(reason, { params });
  }
}

export const refusedCode = (fault: CodeFault, claims: CodeClaims | null): RefusedScan =>
  claims === null
    ? new RefusedScan(codes[fault], null)
    : new RefusedScan(codes[fault], claims.inspectionId, {
        codeId: claims.codeId,
        notBefore: iso(claims.notBefore),
        expiresAt: iso(claims.expiresAt),
      });

export const refusedOfficer = (
  fault: OfficerFault | NonNullable<ReturnType<typeof officerVisitFault>>,
  officerId: string | null,
  /** Approved days, where it is those that are not now. */
  params: ApiError['params'] = {},
): RefusedScan => new RefusedScan(codes[fault], officerId, params);

type Reach = Pick<ApiDependencies, 'database' | 'log'>;

/** Runs `act`; a refusal is counted on its way to whoever scanned. That the count is away makes no refusal less of one. */
export const countingRefusals = async <T>(
  { database, log }: Reach,
  kind: ScanKind,
  at: string,
  act: () => Promise<T>,
): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof RefusedScan)) throw error;
    const { reason, subjectId } = error;
    await countRefusedScan(database.pool, { kind, reason, subjectId, at }).catch((err: unknown) => {
      log.error({ err, reason, subjectId }, 'refused scan not counted');
    });
    throw error;
  }
};
