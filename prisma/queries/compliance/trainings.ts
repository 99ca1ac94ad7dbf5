// Trainings for enterprises, and who enrolled.
import type { Pool, PoolClient } from 'pg';
import type { PlainDate } from '../../../domain/calendar/plain-date';
import type { Enrolment, Training, TrainingStatus } from '../../../domain/compliance-guide/training';
import { Conditions } from '../page';
import { keepChange, type Changed } from './guides';

type Queries = Pool | PoolClient;

export interface ReadTraining {
  readonly training: Training;
  /** null: of the body that coordinates. */
  readonly agencyName: string | null;
  /** Seats taken. */
  readonly taken: number;
  /** Of the enterprise that asks; null: none, or nobody's. */
  readonly own: Enrolment | null;
}

interface Row {
  readonly state: Training;
  readonly agencyName: string | null;
  readonly taken: number;
  readonly own: Enrolment | null;
}

export interface TrainingFilter {
  readonly jurisdiction: string;
  readonly id?: string | undefined;
  readonly agencyId?: string | undefined;
  readonly status?: TrainingStatus | undefined;
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
  /** Whose enrolment is told with it. */
  readonly enterpriseId?: string | null | undefined;
  /** Day and id of the last one seen. */
  readonly after?: { readonly day: string; readonly id: string } | undefined;
  readonly limit: number;
}

/** The earliest first; one more than `limit` where another page follows. */
export const listTrainings = async (
  client: Queries,
  { jurisdiction, id, agencyId, status, from, to, enterpriseId, after, limit }: TrainingFilter,
): Promise<readonly ReadTraining[]> => {
  const where = new Conditions([enterpriseId ?? null]);
  where.add('t.jurisdiction = ?', jurisdiction);
  if (id !== undefined) where.add('t.id = ?', id);
  if (agencyId !== undefined) where.add('t.agency_id = ?', agencyId);
  if (status !== undefined) where.add('t.status = ?', status);
  if (from !== undefined) where.add('t.day >= ?::date', from);
  if (to !== undefined) where.add('t.day <= ?::date', to);
  if (after !== undefined) where.add('(t.day, t.id) > (?::date, ?)', after.day, after.id);
  const { rows } = await client.query<Row>(
    `SELECT t.state, a.name AS "agencyName",
       (SELECT coalesce(sum(people), 0)::int FROM training_enrolment n WHERE n.training_id = t.id) AS taken,
       (SELECT jsonb_build_object('enterpriseId', n.enterprise_id, 'people', n.people, 'question', n.question, 'attended', n.attended)
        FROM training_enrolment n WHERE n.training_id = t.id AND n.enterprise_id = $1::text) AS own
     FROM training t LEFT JOIN agency a ON a.id = t.agency_id
     WHERE ${where.sql} ORDER BY t.day, t.id LIMIT ${String(limit + 1)}`,
    where.values,
  );
  return rows.map(({ state, ...rest }) => ({ training: state, ...rest }));
};

export const saveTraining = async (
  client: PoolClient,
  { before, after }: { readonly before: Training | null; readonly after: Training },
  changed: Changed,
): Promise<void> => {
  const { id, jurisdiction, agencyId, on, status, version } = after;
  await client.query(
    `INSERT INTO training (id, jurisdiction, agency_id, day, status, state, version) VALUES ($1, $2, $3, $4::date, $5, $6, $7)
     ON CONFLICT (id) DO UPDATE SET day = excluded.day, status = excluded.status, state = excluded.state, version = excluded.version`,
    [id, jurisdiction, agencyId, on, status, JSON.stringify(after), version],
  );
  await keepChange(client, 'trainings', { id, jurisdiction, version, before, after }, changed);
};

export interface NamedEnrolment extends Enrolment {
  readonly enterpriseName: string;
}

/** In the order in which they enrolled. */
export const enrolmentsOf = async (
  client: Queries,
  trainingId: string,
): Promise<readonly NamedEnrolment[]> => {
  const { rows } = await client.query<NamedEnrolment>(
    `SELECT n.enterprise_id AS "enterpriseId", e.name AS "enterpriseName", n.people, n.question, n.attended
     FROM training_enrolment n JOIN enterprise e ON e.id = n.enterprise_id
     WHERE n.training_id = $1 ORDER BY n.enrolled_at, n.enterprise_id`,
    [trainingId],
  );
  return rows;
};

/** Enrols it, or changes how it is enrolled. */
export const enrol = async (
  client: PoolClient,
  trainingId: string,
  { enterpriseId, people, question }: Enrolment,
  at: string,
): Promise<void> => {
  await client.query(
    `INSERT INTO training_enrolment (training_id, enterprise_id, people, question, enrolled_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (training_id, enterprise_id) DO UPDATE SET people = excluded.people, question = excluded.question`,
    [trainingId, enterpriseId, people, question, at],
  );
};

/** false: it was not enrolled. */
export const leave = async (
  client: PoolClient,
  trainingId: string,
  enterpriseId: string,
): Promise<boolean> => {
  const { rowCount } = await client.query(
    'DELETE FROM training_enrolment WHERE training_id = $1 AND enterprise_id = $2',
    [trainingId, enterpriseId],
  );
  return rowCount === 1;
};

/** How many of each came; those not named did not. */
export const noteAttendance = async (
  client: PoolClient,
  trainingId: string,
  attended: readonly { readonly enterpriseId: string; readonly people: number }[],
): Promise<void> => {
  await client.query(
    `UPDATE training_enrolment n SET attended = coalesce(
       (SELECT g.people FROM jsonb_to_recordset($2::jsonb) AS g ("enterpriseId" text, people int) WHERE g."enterpriseId" = n.enterprise_id), 0)
     WHERE n.training_id = $1`,
    [trainingId, JSON.stringify(attended)],
  );
};
