// Places in the visit ledger whose command's outcome nobody told: its caller, or the API itself, is gone. They are let go
// only when it is certain that the command will not be carried out any more; Temporal knows each update by its id.
import { isGrpcServiceError, type Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { letPlacesGo, openClaims, type OpenClaims } from '../prisma/queries/visit-places';
import { creditRepairWorkflowId, inspectionWorkflowId } from '../workflows/workflow-ids';

/** A caller waits for eight seconds (scripts/api.ts): what is older than this is waited for by nobody. */
const claimPatienceMs = 30_000;
const askTimeoutMs = 2_000;
/** Asked about at once: a caller who has met them waits no longer than for one. */
const batchSize = 40;
/** gRPC status NOT_FOUND. */
const notFound: number = 5;

/**
 * Whether the update may still be carried out, or its outcome is not on record yet. An update that Temporal does not know
 * was never accepted and lies in no queue; one that is completed has been recorded. Anything else: it may.
 */
const isUnderWay = async (client: Client, claims: OpenClaims): Promise<boolean> => {
  const { inspectionId, updateId, isCreditRecord } = claims;
  const workflowId = (isCreditRecord ? creditRepairWorkflowId : inspectionWorkflowId)(inspectionId);
  try {
    const { outcome } = await client.withDeadline(Date.now() + askTimeoutMs, () =>
      client.workflowService.pollWorkflowExecutionUpdate({
        namespace: client.options.namespace,
        identity: client.options.identity,
        updateRef: { workflowExecution: { workflowId }, updateId },
      }),
    );
    return outcome == null;
  } catch (error) {
    return !(isGrpcServiceError(error) && Number(error.code) === notFound);
  }
};

export interface SettleOptions {
  readonly client: Client;
  readonly pool: Pool;
  /** Only in this enterprise's ledger; left out: in all. */
  readonly enterpriseId?: string;
  readonly olderThanMs?: number;
}

/** Any number of processes at once. @returns whether anything was settled */
export const settleVisitClaims = async ({
  client,
  pool,
  enterpriseId,
  olderThanMs = claimPatienceMs,
}: SettleOptions): Promise<boolean> => {
  const open = await openClaims(pool, {
    enterpriseId: enterpriseId ?? null,
    olderThanMs,
    limit: batchSize,
  });
  const settle = async (group: OpenClaims): Promise<boolean> => {
    if (await isUnderWay(client, group)) return false;
    await letPlacesGo(pool, group.inspectionId, group.claims);
    return true;
  };
  return (await Promise.all(open.map(settle))).includes(true);
};
