// The form by which one inspection is carried out: that of its items on the day of the visit (DE-13, DE-16).
import { shanghaiDay, type PlainDate } from '../../domain/calendar/plain-date';
import type { InspectionState } from '../../domain/inspection/state';
import { itemsByIds } from '../../prisma/queries/items/items';
import type { ReadCall } from '../call';
import type { ComposedFormAnswer } from '../catalogue/compose-contract';
import { composedFor } from '../catalogue/compose-handlers';
import type { ApiDependencies } from '../dependencies';
import { packFor } from '../items/read-handlers';
import type { Answer } from '../routing';
import type { InspectionParams } from './contract';
import { inspectionToRead } from './stored';

/** The day on which it entered; before that the nearest day of its window. */
const visitDay = ({ enteredOn, draft: { window } }: InspectionState, today: PlainDate): PlainDate => {
  if (enteredOn !== null) return enteredOn;
  if (today < window.from) return window.from;
  return today > window.to ? window.to : today;
};

/** @param now ISO instant */
export const composedForInspection = async (
  dependencies: ApiDependencies,
  state: InspectionState,
  now: string,
): Promise<ComposedFormAnswer> => {
  const { itemIds } = state.draft;
  const { pool } = dependencies.database;
  return await composedFor(pool, {
    pack: packFor(dependencies, state.pack.id),
    itemIds,
    on: visitDay(state, shanghaiDay(now)),
    items: await itemsByIds(pool, state.pack.id, itemIds),
  });
};

export const showCheckForm =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, now }: ReadCall<InspectionParams, unknown>): Promise<Answer> => {
    const { state, version } = await inspectionToRead(dependencies, actor, params.inspectionId);
    return { body: await composedForInspection(dependencies, state, now), version };
  };
