// Who may do what with an item: its agency drafts, the pack names who publishes and who settles whose it is.
import { hasRole, type Actor, type Role } from '../shared/actor';
import { refuse, type Refusal, type Source } from '../shared/outcome';
import type { ItemCommandName } from './commands';
import type { Item } from './item';
import type { ItemPack } from './item-pack';

export type ItemAct = 'create' | ItemCommandName;

/** agency: the item's own; place: no agency has it, such as who coordinates or supervises. */
export interface ItemActRule {
  readonly agency: readonly Role[];
  readonly place: readonly Role[];
}

const staff: readonly Role[] = ['drafter', 'unitHead', 'agencyLeader', 'principalHead'];
const heads: readonly Role[] = ['unitHead', 'agencyLeader', 'principalHead'];
/** Bodies that keep the lists of the place (HZ-05, HZ-06). */
const keepers: readonly Role[] = ['coordinatingBody', 'supervisor', 'administrator'];

/** Acts of everyday upkeep; `publish` and `agreeOwner` are the pack's to say. */
export const itemActs: Readonly<Record<Exclude<ItemAct, 'publish' | 'agreeOwner'>, ItemActRule>> = {
  create: { agency: staff, place: keepers },
  change: { agency: staff, place: keepers },
  file: { agency: staff, place: [] },
  revise: { agency: staff, place: keepers },
  discard: { agency: staff, place: keepers },
  suspend: { agency: heads, place: ['supervisor'] },
  resume: { agency: heads, place: ['supervisor'] },
  merge: { agency: heads, place: ['supervisor'] },
  abolish: { agency: heads, place: ['supervisor'] },
  reinstate: { agency: heads, place: ['supervisor'] },
  keep: { agency: heads, place: ['supervisor'] },
};

/** Whose role holds for the whole place and not for one agency. */
const isOfPlace = (role: Role): boolean => keepers.includes(role) || role === 'governmentApprover';

const ruleOf = (act: ItemAct, pack: ItemPack): ItemActRule & { readonly source: Source | null } => {
  if (act !== 'publish' && act !== 'agreeOwner') return { ...itemActs[act], source: null };
  const { value, source } = pack.itemList[act === 'publish' ? 'publishers' : 'ownerDeciders'];
  return {
    agency: act === 'publish' ? value.filter((role) => !isOfPlace(role)) : [],
    place: value.filter(isOfPlace),
    source,
  };
};

/** Whether the caller may do this with an item of that agency; null: he may. */
export const actRefusal = (
  actor: Actor,
  pack: ItemPack,
  item: Pick<Item, 'ownerAgencyId' | 'jurisdiction'>,
  act: ItemAct,
): Refusal | null => {
  const { agency, place, source } = ruleOf(act, pack);
  const isHere = actor.jurisdiction === item.jurisdiction;
  const isOwn = actor.agencyId !== null && actor.agencyId === item.ownerAgencyId;
  if (isHere && (hasRole(actor, place) || (isOwn && hasRole(actor, agency)))) return null;
  const params = { command: act, agencies: [item.ownerAgencyId], roles: [...agency, ...place] };
  return source === null ? refuse('itemRole', params) : refuse('itemRole', params, source);
};
