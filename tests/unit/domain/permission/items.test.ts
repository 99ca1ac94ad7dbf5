// Nobody does with an item, a form or a list what the tables and the pack do not grant, by any combination of roles.
import fc from 'fast-check';
import { actRefusal, itemActs, type ItemAct } from '../../../../domain/items/acts';
import { itemCommandNames } from '../../../../domain/items/commands';
import {
  catalogueKeepers,
  itemReachOf,
  mayKeep,
  placeKeepers,
  type CatalogueKind,
} from '../../../../domain/permission/items';
import { roles, type Actor, type Role } from '../../../../domain/shared/actor';
import { realPacks } from '../inspection/kit/packs';

const acts: readonly ItemAct[] = ['create', ...itemCommandNames];
const kinds = Object.keys(catalogueKeepers) as readonly CatalogueKind[];

const actor = (held: readonly Role[], agencyId: string | null, jurisdiction: string): Actor => ({
  id: 'x',
  roles: [...held],
  jurisdiction,
  agencyId,
  enterpriseId: null,
});
const held = fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 4 });
const agency = fc.option(fc.constantFrom('fire', 'market'));

test('several roles may what each of them may and nothing more; another place’s may nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...realPacks),
      held,
      agency,
      fc.constantFrom(...acts),
      (pack, mine, agencyId, act) => {
        const item = { jurisdiction: pack.id, ownerAgencyId: 'fire' };
        const may = (some: readonly Role[], place = pack.id) =>
          actRefusal(actor(some, agencyId, place), pack, item, act) === null;
        expect(may(mine)).toBe(mine.some((role) => may([role])));
        expect(may(mine, 'elsewhere')).toBe(false);
      },
    ),
  );
});

test('an agency acts on its own items alone, and who inspects, is inspected or audits on none', () => {
  for (const pack of realPacks)
    for (const act of acts) {
      const item = { jurisdiction: pack.id, ownerAgencyId: 'fire' };
      for (const role of ['drafter', 'unitHead', 'agencyLeader', 'principalHead'] as const)
        expect(actRefusal(actor([role], 'market', pack.id), pack, item, act)).not.toBeNull();
      for (const role of [
        'officer',
        'legalReviewer',
        'enterprise',
        'auditor',
        'parkCommittee',
        'system',
      ] as const)
        expect(actRefusal(actor([role], 'fire', pack.id), pack, item, act)).not.toBeNull();
    }
});

test('whoever may end an item may also rest it and keep it after review', () => {
  for (const act of ['suspend', 'resume', 'merge', 'reinstate', 'keep'] as const)
    expect(itemActs[act]).toEqual(itemActs.abolish);
});

test('forms and lists are kept by the bodies of the place, and by an agency where the kind is its own', () => {
  fc.assert(
    fc.property(held, agency, fc.constantFrom(...kinds), agency, (mine, agencyId, kind, owner) => {
      const allowed = mayKeep(actor(mine, agencyId, 'cixi'), kind, owner);
      const isOfPlace = mine.some((role) => placeKeepers.includes(role));
      const isOwn =
        owner !== null && owner === agencyId && mine.some((role) => catalogueKeepers[kind].includes(role));
      expect(allowed).toBe(isOfPlace || isOwn);
    }),
  );
});

test('drafts and secrets are for those who read files; an enterprise or a park reads what is public', () => {
  for (const role of ['enterprise', 'parkCommittee', 'system'] as const)
    expect(itemReachOf(actor([role], null, 'cixi'))).toMatchObject({ everywhere: false, secrets: false });
  expect(itemReachOf(actor(['drafter'], 'fire', 'cixi'))).toMatchObject({ everywhere: true, secrets: false });
  expect(itemReachOf(actor(['supervisor'], null, 'cixi'))).toMatchObject({ everywhere: true, secrets: true });
});
