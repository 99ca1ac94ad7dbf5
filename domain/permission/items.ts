// Who reads of the list of items before it is public, and who keeps the forms, lists and bases beside it.
import type { ListKind } from '../items/list-entries';
import { hasRole, type Actor, type Role } from '../shared/actor';
import { reachOf } from './reach';

export const catalogueKinds = ['checkForm', 'legalBasis', 'standardConsultation'] as const;
export type CatalogueKind = (typeof catalogueKinds)[number] | ListKind;

/** What is in force is for everybody who logs in; what is drafted, and who wrote what when, for those who read files. */
export interface ItemReach {
  readonly jurisdiction: string;
  /** Drafts, history and secrets of the whole place. */
  readonly everywhere: boolean;
  /** Of this agency at least. */
  readonly agencyId: string | null;
  /** Secret items outside the own agency. */
  readonly secrets: boolean;
}

export const itemReachOf = (actor: Actor): ItemReach => {
  const { jurisdiction, everywhere, agencyId } = reachOf(actor, 'inspection');
  return {
    jurisdiction,
    everywhere: everywhere !== null || agencyId !== null,
    agencyId,
    secrets: everywhere?.secrets === true,
  };
};

/** Whose office the lists of the whole place are (HZ-08, JJ-16, XT-33). */
const keepers: readonly Role[] = ['coordinatingBody', 'supervisor', 'administrator'];
const staff: readonly Role[] = ['drafter', 'unitHead', 'agencyLeader', 'principalHead'];
const heads: readonly Role[] = ['unitHead', 'agencyLeader', 'principalHead'];

/** Who of an agency keeps its own; the bodies of the place keep all kinds, their own alone where an agency may not. */
export const catalogueKeepers: Readonly<Record<CatalogueKind, readonly Role[]>> = {
  checkForm: staff,
  legalBasis: [],
  standardConsultation: staff,
  crossDepartment: [],
  simpleItems: heads,
  selfDiscipline: [],
  commonRisks: heads,
  specificRisks: heads,
  commonProblems: heads,
  negative: [],
  keyTradeJoint: [],
  tradeBooklet: heads,
  offSiteProcedure: heads,
  sharedMeans: heads,
};

export const placeKeepers = keepers;

/** @param agencyId whose it is or becomes; null: of the place */
export const mayKeep = (actor: Actor, kind: CatalogueKind, agencyId: string | null): boolean =>
  hasRole(actor, keepers) ||
  (agencyId !== null && actor.agencyId === agencyId && hasRole(actor, catalogueKeepers[kind]));
