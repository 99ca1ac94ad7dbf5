// Records one step through the SQL function record_step: one statement, one transaction, one round trip.
import { DatabaseError } from 'pg';
import type { Pool } from 'pg';
import type { WorkCalendar } from '../domain/calendar/working-days';
import type { Deadline } from '../domain/inspection/deadline';
import type { Notice } from '../domain/inspection/notices';
import type { OpenTask } from '../domain/inspection/tasks';
import type { VisitEntry } from '../domain/inspection/visits';
import { audiencesOf } from './audience';
import { readableJson, readableText } from './readable-json';

export interface StepToRecord {
  readonly lifecycleId: string;
  readonly lifecycleType: string;
  readonly sequence: number;
  /** ISO instant. */
  readonly at: string;
  readonly actorId: string;
  readonly updateId: string | null;
  readonly command: string;
  readonly pack: { readonly id: string; readonly version: string; readonly hash: string };
  readonly calendarVersion: string;
  /** Canonical JSON of the step; hashed and kept as it is. The columns above say the same. */
  readonly bytes: Buffer;
  /** Hex, null for the first step. */
  readonly previousHash: string | null;
  /** Temporal run that decided the step. */
  readonly runId: string;
  readonly lifecycle: {
    readonly jurisdiction: string;
    readonly enterpriseId: string | null;
    readonly leadAgencyId: string;
    readonly agencyIds: readonly string[];
    readonly kind: string;
    readonly stage: string;
    readonly position: string;
    readonly nextDeadlineAt: string | null;
    readonly parentId: string | null;
    readonly ended: boolean;
  };
  /** JSON of the state without the calendar, and its hash as the bytes have it. */
  readonly state: string;
  readonly stateHash: string;
  /** null: the one the step before counted by. */
  readonly calendar: WorkCalendar | null;
  readonly tasks: readonly OpenTask[];
  readonly deadlines: readonly Deadline[];
  readonly notices: readonly Notice[];
  readonly visits: readonly VisitEntry[];
}

/** The step cannot stand where it wants to: no retry will help. */
export class ChainBrokenError extends Error {
  override readonly name = 'ChainBrokenError';
}

/** The step before is not in the database, as after a restore of an older copy: a retry helps once it is back. */
class StepMissingError extends Error {
  override readonly name = 'StepMissingError';
}

const errorClasses: Readonly<Record<string, new (message: string) => Error>> = {
  RQ001: ChainBrokenError,
  RQ002: StepMissingError,
};

/** null for nothing, which costs PostgreSQL nothing. */
const jsonOf = (list: readonly unknown[]): string | null => (list.length === 0 ? null : readableJson(list));

/** The parameters of the SQL function in the order in which it names them. */
const parametersOf = (step: StepToRecord): readonly unknown[] => {
  const { lifecycle, pack } = step;
  return [
    step.bytes,
    step.previousHash === null ? null : Buffer.from(step.previousHash, 'hex'),
    step.runId,
    step.lifecycleId,
    step.sequence,
    step.at,
    step.actorId,
    step.updateId,
    step.command,
    step.stateHash,
    step.lifecycleType,
    lifecycle.jurisdiction,
    lifecycle.enterpriseId,
    lifecycle.leadAgencyId,
    lifecycle.agencyIds,
    lifecycle.kind,
    lifecycle.stage,
    lifecycle.position,
    lifecycle.nextDeadlineAt,
    lifecycle.parentId,
    lifecycle.ended,
    pack.id,
    pack.version,
    pack.hash,
    step.calendarVersion,
    readableText(step.state),
    jsonOf(step.tasks.map((task) => ({ ...task, audiences: audiencesOf(lifecycle.jurisdiction, task) }))),
    // In the order in which the ledger locks what it counts.
    jsonOf([...step.visits].sort((a, b) => (a.agencyId < b.agencyId ? -1 : 1))),
    jsonOf(step.deadlines),
    jsonOf(step.notices),
    step.calendar === null ? null : readableJson(step.calendar),
  ];
};

const parameterCount = 31;
const text = `SELECT record_step(${Array.from({ length: parameterCount }, (_, nth) => `$${String(nth + 1)}`).join(', ')}) AS hash`;

/**
 * Records the step and all that is derived from it; the same step again changes nothing.
 * @returns the step's hash, hex, as PostgreSQL computed it
 * @throws ChainBrokenError, StepMissingError, or what the driver says when the database is away
 */
export const recordStep = async (pool: Pool, step: StepToRecord): Promise<string> => {
  try {
    const { rows } = await pool.query<{ hash: Buffer }>({
      name: 'record-step',
      text,
      values: [...parametersOf(step)],
    });
    const hash = rows[0]?.hash;
    if (hash === undefined) throw new Error('record_step answered nothing');
    return hash.toString('hex');
  } catch (error) {
    const known = error instanceof DatabaseError ? errorClasses[error.code ?? ''] : undefined;
    throw known === undefined ? error : new known(error instanceof Error ? error.message : String(error));
  }
};
