// One step of an item's life: what it is decided on, and what it answers.
import type { PlainDate } from '../calendar/plain-date';
import type { Actor } from '../shared/actor';
import { refuse, type Refusal } from '../shared/outcome';
import type { ItemCommandData, ItemCommandName } from './commands';
import type { KnownBasis } from './content';
import type { Item } from './item';
import type { ItemPack } from './item-pack';
import { statusOn } from './time';

export interface ItemContext {
  readonly actor: Actor;
  readonly pack: ItemPack;
  /** Shanghai day. */
  readonly today: PlainDate;
  /** Legal bases that the item points to, as they stand today. */
  readonly bases: readonly KnownBasis[];
  /** The item to merge into; null where none is asked for or found. */
  readonly target: Item | null;
}

export type ItemOutcome = { readonly ok: true; readonly item: Item } | Refusal;

export const done = (item: Item): ItemOutcome => ({ ok: true, item });

export const late = (date: PlainDate, earliest: PlainDate): Refusal | null =>
  date < earliest ? refuse('itemDate', { date, from: earliest }) : null;

export type ItemStep<N extends ItemCommandName> = (
  context: ItemContext,
  item: Item,
  data: ItemCommandData<N>,
) => ItemOutcome;

export const wrongState = (item: Item, today: PlainDate, command: ItemCommandName): Refusal =>
  refuse('itemState', { command, status: statusOn(item, today) });
