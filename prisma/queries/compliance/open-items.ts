// Items that may be named to enterprises and to everybody: those that never were a state secret.
import type { Item } from '../../../domain/items/item';
import { itemsByIds } from '../items/items';
import type { Queryable } from '../registers/rows';

export const openItems = async (
  client: Queryable,
  jurisdiction: string,
  ids: readonly string[],
): Promise<readonly Item[]> =>
  (await itemsByIds(client, jurisdiction, ids)).filter(
    ({ versions }) => !versions.some(({ fields }) => fields.stateSecret),
  );
