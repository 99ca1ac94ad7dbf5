// Committing to a draw, drawing by the public value, and drawing again: each once for a key, and of two at once one.
import { hash, randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Commitment } from '../../domain/draw/commitment';
import { draw } from '../../domain/draw/draw';
import { normalValue } from '../../domain/draw/public-sources';
import { drawReachOf, mayDrawFor } from '../../domain/permission/draw';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { Actor } from '../../domain/shared/actor';
import {
  DrawConflictError,
  getDraw,
  insertDraw,
  insertDrawRecord,
  type Draw,
  type DrawConflict,
} from '../../prisma/queries/draws';
import { once as onceForKey } from '../once';
import type { ApiErrorCode } from '../api-error-codes';
import { ApiError, type InputFault } from '../api-errors';
import type { WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { told } from '../input';
import type { Answer } from '../routing';
import type { CreateDrawBody, DrawValueBody, RedrawBody } from './bodies';
import type { DrawParams } from './contract';
import { answerOf } from './read-handlers';
import { askedAgain, settle } from './settle';

const sha256 = (text: string): string => hash('sha256', text, 'hex');

const conflictCodes: Readonly<Record<DrawConflict, ApiErrorCode>> = {
  exists: 'drawExists',
  done: 'drawDone',
  redrawn: 'drawRedrawn',
  tooEarly: 'drawTooEarly',
  valueKnown: 'drawValueKnown',
};

/** Of the caller's place, whatever its standing: a draw binds nobody to its rules. @throws ApiError packNotInForce */
const packOf = ({ ruleBooks }: ApiDependencies, { jurisdiction }: Actor): PolicyPack => {
  const pack = ruleBooks.packOf(jurisdiction);
  if (pack === null) throw new ApiError('packNotInForce');
  return pack;
};

/** Runs `act` in one transaction, one draw of a jurisdiction after the other. @returns the id of the draw it concerns */
const once = async (
  dependencies: ApiDependencies,
  call: WriteCall<unknown, unknown>,
  request: unknown,
  act: (client: PoolClient) => Promise<string>,
): Promise<string> => {
  try {
    return await onceForKey(dependencies, call, request, `draws of ${call.actor.jurisdiction}`, act);
  } catch (error) {
    if (!(error instanceof DrawConflictError)) throw error;
    const source = error.conflict === 'valueKnown' ? { source: error.detail } : {};
    throw new ApiError(conflictCodes[error.conflict], { params: source });
  }
};

/** @throws ApiError notFound, also for what the caller may not know of; drawNotYours */
const ownDraw = async (client: PoolClient, actor: Actor, id: string): Promise<Draw> => {
  const found = await getDraw(client, drawReachOf(actor), id);
  if (found === null) throw new ApiError('notFound');
  if (!mayDrawFor(actor, found.summary.agencyId)) throw new ApiError('drawNotYours');
  return found;
};

/** What has been drawn or redrawn says so first, whatever else is wrong. @throws ApiError drawDone, drawRedrawn */
const assertOpen = ({ summary }: Draw, also: 'undrawn' | 'drawn'): void => {
  const { redrawnBy, recordHash } = summary;
  if (redrawnBy !== null) throw new ApiError('drawRedrawn', { params: { drawId: redrawnBy } });
  if (also === 'undrawn' && recordHash !== null) throw new ApiError('drawDone');
};

export const createHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<unknown, CreateDrawBody>): Promise<Answer> => {
    const { actor, body, now } = call;
    const pack = packOf(dependencies, actor);
    const id = await once(dependencies, call, ['createDraw', body], async (client) => {
      if (!mayDrawFor(actor, body.agencyId)) throw new ApiError('drawNotYours');
      const drawId = randomUUID();
      await insertDraw(client, await settle({ client, actor, drawId, now, redraws: null, pack }, body));
      return drawId;
    });
    return { ...(await answerOf(dependencies, actor, id)), location: `/api/v1/draws/${id}` };
  };

/** @throws ApiError inputRefused for what is no value of its source */
const normalValues = (
  { sources }: Commitment,
  { values }: DrawValueBody,
): readonly { readonly value: string; readonly evidence: string | null }[] => {
  const faults: InputFault[] =
    values.length === sources.length
      ? []
      : [{ path: 'values', message: told('随机值的个数与承诺的随机源不符') }];
  const normal = sources.map(({ kind }, index) => {
    const { value = '', evidence = null } = values[index] ?? {};
    const written = normalValue(kind, value);
    if (written === null && index < values.length)
      faults.push({
        path: `values.${String(index)}.value`,
        message: told('不是这种随机源的结果，请照公告抄录'),
      });
    return { value: written ?? '', evidence };
  });
  if (faults.length > 0) throw new ApiError('inputRefused', { faults });
  return normal;
};

export const valueHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<DrawParams, DrawValueBody>): Promise<Answer> => {
    const { actor, params, body, now } = call;
    await once(dependencies, call, ['enterDrawValue', params, body], async (client) => {
      const own = await ownDraw(client, actor, params.drawId);
      assertOpen(own, 'undrawn');
      const { commitment, summary } = own;
      const { commitmentHash, valueFrom } = summary;
      if (now < valueFrom) throw new ApiError('drawTooEarly', { params: { valueFrom } });
      const values = normalValues(commitment, body);
      const outcome = draw(
        sha256,
        commitment,
        commitmentHash,
        values.map(({ value }) => value),
      );
      // Only what can be drawn by any value is ever committed to.
      if (!outcome.ok) throw new Error(`draw ${params.drawId} cannot be drawn`);
      const drawn = outcome.drawn.map((one) => ({ ...one, officerIds: [...one.officerIds] }));
      const entered = { enteredBy: actor.id, enteredAt: now };
      await insertDrawRecord(client, {
        drawId: params.drawId,
        commitmentHash,
        values: [...values],
        ...entered,
        drawn,
      });
      return params.drawId;
    });
    return await answerOf(dependencies, actor, params.drawId);
  };

export const redrawHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<DrawParams, RedrawBody>): Promise<Answer> => {
    const { actor, params, body, now } = call;
    const pack = packOf(dependencies, actor);
    const id = await once(dependencies, call, ['redraw', params, body], async (client) => {
      const old = await ownDraw(client, actor, params.drawId);
      assertOpen(old, 'drawn');
      const drawId = randomUUID();
      const redraws = { drawId: params.drawId, reason: body.reason };
      const asked = askedAgain(old.commitment, body);
      await insertDraw(client, await settle({ client, actor, drawId, now, redraws, pack }, asked));
      return drawId;
    });
    return { ...(await answerOf(dependencies, actor, id)), location: `/api/v1/draws/${id}` };
  };
