// Terms of lists, criteria, and who may do what with them, by the packs of the five places.
import fc from 'fast-check';
import { addDays, plainDate } from '../../../../domain/calendar/plain-date';
import {
  criteriaFaults,
  keptList,
  rivalsOf,
  stateOn,
  termFaults,
  type Standing,
} from '../../../../domain/lists/membership';
import { listKinds, membershipStatuses } from '../../../../domain/lists/vocabulary';
import { listReachOf, mayDecide, mayObject, mayPropose, mayWish } from '../../../../domain/permission/lists';
import type { ListTerms } from '../../../../domain/policy/policy-pack';
import { roles, type Actor } from '../../../../domain/shared/actor';
import { keptLists } from '../../../../prisma/seed-data/memberships';
import { cixi, donge, huzhou, jiujiang, realPacks, xiangtan } from '../inspection/kit/packs';

const day = plainDate('2026-06-30');
const terms = (pack: (typeof realPacks)[number], list: (typeof listKinds)[number]): ListTerms => {
  const found = keptList(pack, list);
  if (found === null) throw new Error(`${pack.id} has no ${list}`);
  return found;
};

test('each place keeps the lists of its document and no other (HZ-29, HZ-30, HZ-33, JJ-24, JJ-26, JJ-28, JJ-30, XT-63, XT-65)', () => {
  const kept = (pack: (typeof realPacks)[number]) =>
    listKinds.filter((list) => keptList(pack, list) !== null);
  expect(kept(huzhou)).toEqual(['whitelist', 'key', 'general']);
  expect(kept(jiujiang)).toEqual(['whitelist', 'key', 'joint', 'jointOptOut']);
  expect(kept(xiangtan)).toEqual(['whitelist', 'key']);
  expect(kept(cixi)).toEqual([]);
  expect(kept(donge)).toEqual([]);
  expect(terms(huzhou, 'whitelist')).toMatchObject({
    scope: 'agency',
    source: { clauses: ['HZ-33', 'HZ-34'] },
  });
  expect(terms(jiujiang, 'whitelist')).toMatchObject({
    scope: 'jurisdiction',
    decidedBy: ['coordinatingBody'],
  });
  expect(terms(xiangtan, 'whitelist')).toMatchObject({
    scope: 'line',
    source: { clauses: ['XT-63', 'XT-64'] },
  });
});

test('the demonstration keeps lists as the packs say, by criteria of theirs', () => {
  for (const pack of realPacks)
    for (const { list, scope, criteria, agencies } of keptLists[pack.id] ?? []) {
      const said = terms(pack, list);
      expect({ place: pack.id, list, scope }).toEqual({ place: pack.id, list, scope: said.scope });
      expect(criteriaFaults(criteria, said)).toEqual([]);
      expect(agencies === null).toBe(scope === 'jurisdiction');
    }
});

test('whitelisting wants all criteria, watching one of them (JJ-26, JJ-28, XT-63, XT-65)', () => {
  const white = terms(jiujiang, 'whitelist');
  expect(criteriaFaults(['依法经营', '信用良好'], white)).toEqual([]);
  expect(criteriaFaults(['依法经营'], white)).toMatchObject([{ path: 'criteria' }]);
  expect(criteriaFaults([], white)).toMatchObject([{ path: 'criteria' }]);
  expect(criteriaFaults(['依法经营', '信用良好', '规模大'], white)).toMatchObject([{ path: 'criteria' }]);
  for (const pack of [jiujiang, xiangtan]) {
    const key = terms(pack, 'key');
    for (const one of key.criteria) expect(criteriaFaults([one], key)).toEqual([]);
    expect(criteriaFaults([], key)).toMatchObject([{ path: 'criteria' }]);
  }
  expect(criteriaFaults(['连续三年没有问题'], terms(huzhou, 'whitelist'))).toEqual([]);
});

test('a term has its days in order and, where the place gives a longest one, lies within it', () => {
  const fromOn = plainDate('2026-01-31');
  const open = terms(huzhou, 'whitelist');
  expect(termFaults({ fromOn, toOn: null }, open)).toEqual([]);
  expect(termFaults({ fromOn, toOn: plainDate('2026-01-30') }, open)).toMatchObject([{ path: 'toOn' }]);
  const year = { ...open, longestMonths: 1 };
  expect(termFaults({ fromOn, toOn: null }, year)).toMatchObject([{ path: 'toOn' }]);
  expect(termFaults({ fromOn, toOn: plainDate('2026-02-27') }, year)).toEqual([]);
  expect(termFaults({ fromOn, toOn: plainDate('2026-02-28') }, year)).toMatchObject([{ path: 'toOn' }]);
});

test('it begins with its first day, ends by itself after its last, or on the day from which it was ended', () => {
  const standing: Standing = {
    status: 'standing',
    fromOn: addDays(day, 1),
    toOn: addDays(day, 10),
    endedOn: null,
  };
  const on = (days: number, change: Partial<Standing> = {}) =>
    stateOn({ ...standing, ...change }, addDays(day, days));
  expect([0, 1, 10, 11].map((days) => on(days))).toEqual(['upcoming', 'current', 'current', 'over']);
  const ended = { endedOn: addDays(day, 5) };
  expect([4, 5].map((days) => on(days, ended))).toEqual(['current', 'over']);
  for (const status of membershipStatuses.filter((one) => one !== 'standing'))
    expect(on(5, { status })).toBe(status);
});

test('white, watched and ordinary exclude each other, joint and not joint too (HZ-29, HZ-30, JJ-24, JJ-30)', () => {
  expect(rivalsOf('key')).toEqual(['whitelist', 'key', 'general']);
  expect(rivalsOf('joint')).toEqual(['joint', 'jointOptOut']);
  for (const list of listKinds) {
    expect(rivalsOf(list)).toContain(list);
    for (const rival of rivalsOf(list)) expect(rivalsOf(rival)).toContain(list);
  }
});

const actor = (change: Partial<Actor>): Actor => ({
  id: 'p-1',
  roles: ['drafter'],
  jurisdiction: 'huzhou',
  agencyId: null,
  enterpriseId: null,
  ...change,
});

test('an agency proposes for its own field, its head decides on it (HZ-33); of the whole place only the lead unit (JJ-26)', () => {
  const drafter = actor({ agencyId: 'fire' });
  const leader = actor({ roles: ['agencyLeader'], agencyId: 'fire' });
  const lead = actor({ roles: ['coordinatingBody'], agencyId: 'coordination' });
  const field = terms(huzhou, 'whitelist');
  const whole = terms(jiujiang, 'whitelist');
  expect([mayPropose(drafter, 'fire'), mayPropose(drafter, 'market'), mayPropose(drafter, null)]).toEqual([
    true,
    false,
    true,
  ]);
  expect([
    mayDecide(leader, field, 'fire'),
    mayDecide(leader, field, 'market'),
    mayDecide(drafter, field, 'fire'),
  ]).toEqual([true, false, false]);
  expect([mayDecide(leader, whole, null), mayDecide(lead, whole, null)]).toEqual([false, true]);
});

test('an enterprise enters and leaves the pool of those not inspected jointly itself, and no other list (JJ-30)', () => {
  const own = actor({ roles: ['enterprise'], enterpriseId: 'e-1' });
  for (const pack of realPacks)
    for (const list of listKinds) {
      const said = keptList(pack, list);
      if (said === null) continue;
      expect(mayWish(own, said, 'e-1')).toBe(pack.id === 'jiujiang' && list === 'jointOptOut');
      expect(mayWish(own, said, 'e-2')).toBe(false);
      expect(mayDecide(own, said, null)).toBe(false);
    }
  expect([mayObject(own, 'e-1'), mayObject(own, 'e-2'), mayPropose(own, null)]).toEqual([true, false, false]);
});

test('whoever he is: nobody decides who may not read, nobody of an enterprise reads of another', () => {
  const anyActor = fc.record({
    id: fc.constant('p-1'),
    roles: fc.subarray([...roles], { minLength: 1, maxLength: 3 }),
    jurisdiction: fc.constant('jiujiang'),
    agencyId: fc.constantFrom(null, 'fire', 'market'),
    enterpriseId: fc.constantFrom(null, 'e-1', 'e-2'),
  });
  fc.assert(
    fc.property(
      anyActor,
      fc.constantFrom(null, 'fire', 'market'),
      fc.constantFrom(...realPacks),
      (someone, agencyId, pack) => {
        const reach = listReachOf(someone);
        for (const list of listKinds) {
          const said = keptList(pack, list);
          if (said === null) continue;
          if (mayDecide(someone, said, agencyId)) expect(reach.everything).toBe(true);
          if (mayDecide(someone, said, agencyId) && agencyId !== null)
            expect(someone.roles.includes('coordinatingBody') || someone.agencyId === agencyId).toBe(true);
        }
        if (mayObject(someone, 'e-1')) expect(reach.enterpriseId).toBe('e-1');
        expect(reach.jurisdiction).toBe('jiujiang');
      },
    ),
  );
});
