// Writes rows of a register with their history, many at once, in the caller's transaction.
import type { PoolClient } from 'pg';
import { privateFields, type RegisterName } from '../../../domain/registers/fields';
import type { RegisterRow } from './rows';

export interface RegisterChange {
  /** null: the row is new. */
  readonly before: RegisterRow | null;
  /** Its version is one more than before, 1 when new. */
  readonly after: RegisterRow;
}

/** Who changes a register, when (ISO instant) and why. */
export interface Changing {
  readonly actorId: string;
  readonly at: string;
  readonly reason: string | null;
}

interface Table {
  readonly name: string;
  /** Column, field and type, beside id, version and ended_on. */
  readonly columns: readonly (readonly [column: string, field: string, type: string])[];
}

const jurisdiction = ['jurisdiction', 'jurisdiction', 'text'] as const;

const tables: Readonly<Record<RegisterName, Table>> = {
  agencies: {
    name: 'agency',
    columns: [
      jurisdiction,
      ['name', 'name', 'text'],
      ['document_word', 'documentWord', 'text'],
      ['body_kind', 'bodyKind', 'text'],
      ['level', 'level', 'text'],
      ['line', 'line', 'text'],
      ['legal_basis', 'legalBasis', 'text'],
      ['territories', 'territories', 'text[]'],
      ['published_on', 'publishedOn', 'date'],
    ],
  },
  officers: {
    name: 'officer',
    columns: [
      ['agency_id', 'agencyId', 'text'],
      ['standing', 'standing', 'text'],
      ['entrusted', 'entrusted', 'boolean'],
    ],
  },
  enterprises: {
    name: 'enterprise',
    columns: [
      jurisdiction,
      ['uscc', 'uscc', 'text'],
      ['name', 'name', 'text'],
      ['pool', 'pool', 'text'],
      ['risk', 'risk', 'text'],
      ['credit_grade', 'creditGrade', 'text'],
      ['trade', 'trade', 'text'],
      ['has_code', 'hasCode', 'boolean'],
      ['park_id', 'parkId', 'text'],
      ['joint_opt_out', 'jointOptOut', 'boolean'],
      ['territory', 'territory', 'text'],
      ['coordinates', 'coordinates', 'jsonb'],
    ],
  },
  sites: {
    name: 'site',
    columns: [
      ['enterprise_id', 'enterpriseId', 'text'],
      ['name', 'name', 'text'],
      ['address', 'address', 'text'],
      ['territory', 'territory', 'text'],
      ['coordinates', 'coordinates', 'jsonb'],
    ],
  },
};

const upsertOf = ({ name, columns }: Table): string => {
  const all = [
    ['id', 'id', 'text'],
    ['version', 'version', 'int'],
    ['ended_on', 'endedOn', 'date'],
    ...columns,
  ];
  return `INSERT INTO ${name} (${all.map(([column]) => column).join(', ')})
    SELECT ${all.map(([, field]) => `"${String(field)}"`).join(', ')}
    FROM jsonb_to_recordset($1::jsonb) AS given (${all.map(([, field, type]) => `"${String(field)}" ${String(type)}`).join(', ')})
    ON CONFLICT (id) DO UPDATE SET ${all
      .slice(1)
      .map(([column]) => `${String(column)} = excluded.${String(column)}`)
      .join(', ')}`;
};

/** An officer is a person first; a person who gets a certificate becomes an officer beside what he was. */
const upsertPersons = `INSERT INTO person (id, display_name, phone, email, roles, agency_id, jurisdiction)
  SELECT id, "displayName", phone, email, ARRAY['officer'], "agencyId", jurisdiction
  FROM jsonb_to_recordset($1::jsonb)
    AS given (id text, "displayName" text, phone text, email text, "agencyId" text, jurisdiction text)
  ON CONFLICT (id) DO UPDATE SET display_name = excluded.display_name, phone = excluded.phone, email = excluded.email,
    agency_id = excluded.agency_id,
    roles = CASE WHEN 'officer' = ANY (person.roles) THEN person.roles ELSE person.roles || 'officer'::text END`;

/** Who was an officer and nothing else is let in no more from the end on; an end that is taken back lets him in again. */
const revokePersons = `UPDATE person SET revoked_at = given."to"::timestamp AT TIME ZONE 'Asia/Shanghai'
  FROM jsonb_to_recordset($1::jsonb) AS given (id text, "from" date, "to" date)
  WHERE person.id = given.id AND person.roles = ARRAY['officer']
    AND person.revoked_at IS NOT DISTINCT FROM given."from"::timestamp AT TIME ZONE 'Asia/Shanghai'`;

const upsertCertificates = `INSERT INTO certificate (number, officer_id, issuer, valid_from, valid_to)
  SELECT number, "officerId", issuer, "validFrom", "validTo" FROM jsonb_to_recordset($1::jsonb)
    AS given (number text, "officerId" text, issuer text, "validFrom" date, "validTo" date)
  ON CONFLICT (number) DO UPDATE SET issuer = excluded.issuer, valid_from = excluded.valid_from, valid_to = excluded.valid_to`;

const insertChanges = `INSERT INTO register_change
    (register, row_id, version, jurisdiction, at, actor_id, before, after, reason)
  SELECT $2, id, version, jurisdiction, $3, $4, before, after, $5 FROM jsonb_to_recordset($1::jsonb)
    AS given (id text, version int, jurisdiction text, before jsonb, after jsonb)`;

type Told = Readonly<Record<string, unknown>>;

const told = (
  { fields, endedOn, certificates }: RegisterRow,
  register: RegisterName,
): Record<string, unknown> => ({
  ...fields,
  endedOn,
  ...(register === 'officers' ? { certificates } : {}),
});

/** What history keeps: of phones and addresses only that they were changed. */
const historyOf = (
  register: RegisterName,
  { before, after }: RegisterChange,
): { readonly before: Told | null; readonly after: Told } => {
  const was = before === null ? null : told(before, register);
  const is = told(after, register);
  for (const field of privateFields) {
    const isChanged = (was?.[field] ?? null) !== (is[field] ?? null);
    if (was !== null) Reflect.deleteProperty(was, field);
    Reflect.deleteProperty(is, field);
    if (isChanged) is[field] = '已变更';
  }
  return { before: was, after: is };
};

export const saveRows = async (
  client: PoolClient,
  register: RegisterName,
  changes: readonly RegisterChange[],
  { actorId, at, reason }: Changing,
): Promise<void> => {
  if (changes.length === 0) return;
  const flat = JSON.stringify(changes.map(({ after }) => ({ ...after, ...after.fields })));
  if (register === 'officers') await client.query(upsertPersons, [flat]);
  await client.query(upsertOf(tables[register]), [flat]);
  if (register === 'officers') {
    const certificates = changes.flatMap(({ after }) =>
      after.certificates.map((certificate) => ({ ...certificate, officerId: after.id })),
    );
    await client.query(upsertCertificates, [JSON.stringify(certificates)]);
    const ends = changes
      .map(({ before, after }) => ({ id: after.id, from: before?.endedOn ?? null, to: after.endedOn }))
      .filter(({ from, to }) => from !== to);
    await client.query(revokePersons, [JSON.stringify(ends)]);
  }
  const history = changes.map((change) => ({
    id: change.after.id,
    version: change.after.version,
    jurisdiction: change.after.jurisdiction,
    ...historyOf(register, change),
  }));
  await client.query(insertChanges, [JSON.stringify(history), register, at, actorId, reason]);
};
