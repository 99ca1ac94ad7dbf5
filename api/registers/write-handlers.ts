// Entering, changing and ending rows of the registers, each with its history in the same transaction.
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { registerFields, type RegisterName } from '../../domain/registers/fields';
import type { PoolClient } from 'pg';
import { checkRows } from '../../prisma/queries/registers/checks';
import { enterablePerson } from '../../prisma/queries/registers/enterable-person';
import { registerRow, type RegisterRow } from '../../prisma/queries/registers/rows';
import { saveRows } from '../../prisma/queries/registers/save';
import { assertFresh, once } from '../once';
import { ApiError, type InputFault } from '../api-errors';
import type { Call, WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { readInput } from '../input';
import type { Answer } from '../routing';
import type { CertificateBody, EndBody, RowBody, RowParams } from './contract';
import { isWithin, partsFor } from './permissions';
import { presentRow } from './presenter';

type Reach = Pick<ApiDependencies, 'database'>;

/** One at a time in a jurisdiction: names and numbers are compared across its registers. */
export const registerLock = (jurisdiction: string): string => `registers of ${jurisdiction}`;

interface Written {
  readonly id: string;
  readonly version: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** @throws ApiError idempotencyKeyReused */
export const onceForKey = async <T>(
  reach: Reach,
  call: Pick<WriteCall<unknown, unknown>, 'actor' | 'now' | 'key'>,
  request: unknown,
  act: (client: PoolClient) => Promise<T>,
): Promise<T> => await once(reach, call, request, registerLock(call.actor.jurisdiction), act);

/** @throws ApiError registerNotYours when the row, as it was or as it becomes, is not the actor's to change */
const assertMine = (
  { actor, now }: Call<unknown>,
  register: RegisterName,
  rows: readonly RegisterRow[],
): void => {
  const parts = partsFor(actor, register, 'write', shanghaiDay(now));
  if (rows.some((row) => !isWithin(parts, row))) throw new ApiError('registerNotYours');
};

const faultsOf = async (
  client: PoolClient,
  register: RegisterName,
  { actor, now }: Call<unknown>,
  row: RegisterRow,
): Promise<readonly InputFault[]> => {
  const asked = { client, jurisdiction: actor.jurisdiction, today: shanghaiDay(now), rows: [row] };
  const faults = (await checkRows(register, asked)).flat();
  return faults.map(({ field, message }) => ({ path: field, message }));
};

/** Checks, saves and presents. @throws ApiError registerNotYours, inputRefused */
const save = async (
  client: PoolClient,
  register: RegisterName,
  call: Call<unknown>,
  { before, after, reason }: { before: RegisterRow | null; after: RegisterRow; reason: string | null },
): Promise<Written> => {
  assertMine(call, register, before === null ? [after] : [before, after]);
  const isEnding = before !== null && before.endedOn !== after.endedOn && after.endedOn !== null;
  const faults = isEnding ? [] : await faultsOf(client, register, call, after);
  if (faults.length > 0) throw new ApiError('inputRefused', { faults });
  await saveRows(client, register, [{ before, after }], { actorId: call.actor.id, at: call.now, reason });
  return { id: after.id, version: after.version, body: presentRow(after, false) };
};

const answered = ({ version, body }: Written): Answer => ({ version, body });

/** @throws ApiError inputRefused for a person of another agency, or one who is an officer already */
const idFor = async (
  client: PoolClient,
  { actor, body }: WriteCall<unknown, RowBody>,
  register: RegisterName,
): Promise<string> => {
  const { personId, agencyId } = body;
  if (typeof personId !== 'string') return `${actor.jurisdiction}-${register.slice(0, 3)}-${randomUUID()}`;
  if (
    await enterablePerson(client, { personId, agencyId: String(agencyId), jurisdiction: actor.jurisdiction })
  )
    return personId;
  const message = '本机关没有这个人员，或者他已登记为执法人员，请核对编号';
  throw new ApiError('inputRefused', { faults: [{ path: 'personId', message }] });
};

export const createHandler =
  (dependencies: Reach, register: RegisterName) =>
  async (call: WriteCall<unknown, RowBody>): Promise<Answer> => {
    const { reason, certificates, personId: _known, ...fields } = call.body;
    const written = await onceForKey(dependencies, call, ['create', register, call.body], async (client) => {
      const row = {
        id: await idFor(client, call, register),
        jurisdiction: call.actor.jurisdiction,
        version: 1,
        endedOn: null,
        fields: readInput(registerFields[register], fields),
        certificates: Array.isArray(certificates) ? certificates : [],
      };
      return await save(client, register, call, { before: null, after: row, reason: reason ?? null });
    });
    return { ...answered(written), location: `/api/v1/${register}/${written.id}` };
  };

/** The row as it stands. @throws ApiError notFound, RefusedError staleVersion */
const rowToChange = async (
  client: PoolClient,
  register: RegisterName,
  { actor, params, now, expectedVersion }: WriteCall<RowParams, unknown>,
): Promise<RegisterRow> => {
  const sight = {
    jurisdiction: actor.jurisdiction,
    parts: partsFor(actor, register, 'read', shanghaiDay(now)),
  };
  const row = await registerRow(client, register, params.id, sight);
  if (row === null) throw new ApiError('notFound');
  assertFresh(expectedVersion, row.version);
  return row;
};

type Becoming = Partial<Pick<RegisterRow, 'fields' | 'certificates' | 'endedOn'>>;

/** Changes one row as `become` says; what changes nothing leaves the version and the history as they are. */
const changing = async <B extends { readonly reason?: string | undefined }>(
  dependencies: Reach,
  register: RegisterName,
  operation: string,
  call: WriteCall<RowParams, B>,
  become: (row: RegisterRow) => Becoming,
): Promise<Answer> =>
  answered(
    await onceForKey(dependencies, call, [operation, register, call.params, call.body], async (client) => {
      const before = await rowToChange(client, register, call);
      const changes = become(before);
      assertMine(call, register, [before]);
      if (before.endedOn !== null && !('endedOn' in changes)) throw new ApiError('registerRowEnded');
      const after = { ...before, ...changes };
      if (isDeepStrictEqual(before, after))
        return { id: before.id, version: before.version, body: presentRow(before, false) };
      const next = { ...after, version: before.version + 1 };
      return await save(client, register, call, { before, after: next, reason: call.body.reason ?? null });
    }),
  );

export const changeHandler =
  (dependencies: Reach, register: RegisterName) =>
  async (call: WriteCall<RowParams, RowBody>): Promise<Answer> => {
    const { reason: _why, ...changes } = call.body;
    return await changing(dependencies, register, 'change', call, ({ fields }) => ({
      fields: readInput(registerFields[register], { ...fields, ...changes }),
    }));
  };

export const endHandler =
  (dependencies: Reach, register: RegisterName) =>
  async (call: WriteCall<RowParams, EndBody>): Promise<Answer> =>
    await changing(dependencies, register, 'end', call, () => ({ endedOn: call.body.endedOn }));

export const certificateHandler =
  (dependencies: Reach) =>
  async (call: WriteCall<RowParams, CertificateBody>): Promise<Answer> => {
    const { reason: _why, ...certificate } = call.body;
    return await changing(dependencies, 'officers', 'certificate', call, ({ certificates }) => ({
      certificates: [...certificates.filter(({ number }) => number !== certificate.number), certificate].sort(
        (a, b) => (`${a.validFrom} ${a.number}` < `${b.validFrom} ${b.number}` ? -1 : 1),
      ),
    }));
  };
