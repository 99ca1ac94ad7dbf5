// Records one step through the SQL function record_step: one statement, one transaction, one round trip.
import { DatabaseError } from 'pg';
import type { Pool } from 'pg';
import type { WorkCalendar } from '../domain/calendar/working-days';
import type { Deadline } from '../domain/inspection/deadline';
import type { Notice } from '../domain/inspection/notices';
import type { OpenTask } from '../domain/inspection/tasks';
import type { VisitEntry } from '../domain/inspection/visits';
import { audiencesOf } from './audience';
import { readableJson } from './readable-json';

export interface StepToRecord {
  /** Canonical JSON of the step; hashed and kept as it is. */
  readonly bytes: Buffer;
  /** Hex, null for the first step. */
  readonly previousHash: string | null;
  /** Temporal run that decided the step. */
  readonly runId: string;
  readonly lifecycle: {
    readonly jurisdiction: string;
    readonly enterpriseId: string;
    readonly leadAgencyId: string;
    readonly agencyIds: readonly string[];
    readonly kind: string;
    readonly stage: string;
    readonly position: string;
    readonly nextDeadlineAt: string | null;
    readonly parentId: string | null;
    readonly ended: boolean;
  };
  /** Without the calendar. */
  readonly state: { readonly deadlines: readonly Deadline[] };
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

const unlessEmpty = <K extends string, V>(key: K, list: readonly V[]): Partial<Record<K, readonly V[]>> =>
  list.length === 0 ? {} : ({ [key]: list } as Record<K, readonly V[]>);

const derivedRows = ({ lifecycle, calendar, tasks, deadlines, notices, visits }: StepToRecord): string =>
  readableJson({
    lifecycle,
    ...(calendar === null ? {} : { calendar }),
    tasks: tasks.map((task) => ({ ...task, audiences: audiencesOf(lifecycle.jurisdiction, task) })),
    ...unlessEmpty('deadlines', deadlines),
    ...unlessEmpty('notices', notices),
    ...unlessEmpty('visits', visits),
  });

/**
 * Records the step and all that is derived from it; the same step again changes nothing.
 * @returns the step's hash, hex, as PostgreSQL computed it
 * @throws ChainBrokenError, StepMissingError, or what the driver says when the database is away
 */
export const recordStep = async (pool: Pool, step: StepToRecord): Promise<string> => {
  const previous = step.previousHash === null ? null : Buffer.from(step.previousHash, 'hex');
  try {
    const { rows } = await pool.query<{ hash: Buffer }>({
      name: 'record-step',
      text: 'SELECT record_step($1::bytea, $2::bytea, $3::text, $4::jsonb, $5::jsonb) AS hash',
      values: [step.bytes, previous, step.runId, readableJson(step.state), derivedRows(step)],
    });
    const hash = rows[0]?.hash;
    if (hash === undefined) throw new Error('record_step answered nothing');
    return hash.toString('hex');
  } catch (error) {
    const known = error instanceof DatabaseError ? errorClasses[error.code ?? ''] : undefined;
    throw known === undefined ? error : new known(error instanceof Error ? error.message : String(error));
  }
};
