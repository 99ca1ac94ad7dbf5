// Lists, single draws, the published file and whether it holds: cut to what the caller may know of, or to what is public.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { fileText } from '../../domain/draw/published-file';
import { drawReachOf } from '../../domain/permission/draw';
import type { Actor } from '../../domain/shared/actor';
import { verifyDraw } from '../../draw-verify/verify-draw';
import {
  getDraw,
  getDrawSummary,
  getDrawTexts,
  listDraws,
  type Draw,
  type DrawTexts,
} from '../../prisma/queries/draws';
import { namesOf } from '../../prisma/queries/names';
import { ApiError } from '../api-errors';
import type { OpenCall, ReadCall } from '../call';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';
import type { VerifyAnswer } from './answers';
import type { DrawParams, DrawQuery } from './contract';
import { isPublic, presentDraw, presentPublic, presentSummary, type DrawNames } from './presenter';

/** @throws ApiError notFound, also for what the caller may not know of */
const found = <T>(one: T | null): T => {
  if (one === null) throw new ApiError('notFound');
  return one;
};

const namesIn = async ({ database }: ApiDependencies, { record, summary }: Draw): Promise<DrawNames> => {
  const ids = (record?.drawn ?? []).flatMap(({ targetId, officerIds }) => [targetId, ...officerIds]);
  if (ids.length === 0) return new Map();
  const named = await namesOf(database.pool, {
    jurisdiction: summary.jurisdiction,
    ids: [...new Set(ids)],
    registers: ['person', 'enterprise'],
  });
  return new Map(named.map(({ id, name }) => [id, name]));
};

/** The draw as it stands now. @throws ApiError notFound */
export const answerOf = async (dependencies: ApiDependencies, actor: Actor, id: string): Promise<Answer> => {
  const draw = found(await getDraw(dependencies.database.pool, drawReachOf(actor), id));
  return { body: presentDraw(draw, await namesIn(dependencies, draw)) };
};

export const listHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, DrawQuery>): Promise<Answer> => {
    const { cursor, ...asked } = query;
    const { items, nextCursor } = await listDraws(database.pool, {
      reach: drawReachOf(actor),
      ...asked,
      cursor: cursor === undefined ? undefined : readCursor(cursor),
    });
    return { body: { items: items.map(presentSummary), nextCursor } };
  };

export const getHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: ReadCall<DrawParams, unknown>): Promise<Answer> =>
    await answerOf(dependencies, actor, params.drawId);

/** The texts as they were hashed, untouched. */
const fileOf = ({ summary, commitmentText, recordText }: DrawTexts): string => {
  const { commitmentHash, recordHash } = summary;
  return fileText(
    { text: commitmentText, hash: commitmentHash },
    recordText === null || recordHash === null ? null : { text: recordText, hash: recordHash },
  );
};

const textsFor = async (
  { database }: ApiDependencies,
  actor: Actor,
  { drawId }: DrawParams,
): Promise<DrawTexts> => found(await getDrawTexts(database.pool, drawReachOf(actor), drawId));

export const verifyHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: ReadCall<DrawParams, unknown>): Promise<Answer> => {
    const draw = await textsFor(dependencies, actor, params);
    const { holds, drawn, faults, toCompare } = verifyDraw(Buffer.from(fileOf(draw), 'utf8'));
    const { commitmentHash, recordHash } = draw.summary;
    const body: VerifyAnswer = {
      holds,
      drawn,
      commitmentHash,
      recordHash,
      faults: [...faults],
      toCompare: [...toCompare],
    };
    return { body };
  };

export const fileHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: ReadCall<DrawParams, unknown>): Promise<string> =>
    fileOf(await textsFor(dependencies, actor, params));

export const publicHandler =
  ({ database }: ApiDependencies) =>
  async ({ params, now }: OpenCall<DrawParams, unknown>): Promise<Answer> => {
    const draw = found(await getDrawSummary(database.pool, 'anybody', params.drawId));
    return { body: presentPublic(draw, shanghaiDay(now)) };
  };

export const publicFileHandler =
  ({ database }: ApiDependencies) =>
  async ({ params, now }: OpenCall<DrawParams, unknown>): Promise<string> => {
    const draw = found(await getDrawSummary(database.pool, 'anybody', params.drawId));
    const { publicFrom } = draw;
    if (!isPublic(draw, shanghaiDay(now))) throw new ApiError('drawNotPublic', { params: { publicFrom } });
    return fileOf(found(await getDrawTexts(database.pool, 'anybody', params.drawId)));
  };
