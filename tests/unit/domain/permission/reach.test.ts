// Who may read which lifecycle: never across jurisdictions, never another enterprise's, never another agency's.
import fc from 'fast-check';
import {
  lifecycleTypes,
  mayTouch,
  reaches,
  reachOf,
  readsFile,
  type Reached,
} from '../../../../domain/permission/reach';
import { roles, type Actor } from '../../../../domain/shared/actor';

const visit: Reached = {
  jurisdiction: 'cixi',
  enterpriseId: 'e-1',
  agencyIds: ['a-1', 'a-2'],
  parkId: 'p-1',
  parkTold: true,
  secret: false,
  disclosed: true,
};
const nobody: Actor = {
  id: 'p-1',
  roles: ['drafter'],
  jurisdiction: 'cixi',
  agencyId: null,
  enterpriseId: null,
};
const who = (change: Partial<Actor>): Actor => ({ ...nobody, ...change });
const reads = (actor: Actor, row: Reached): boolean => reaches(reachOf(actor, 'inspection'), row);

test.each<[string, Partial<Actor>, boolean]>([
  ['an officer of the lead agency', { roles: ['officer'], agencyId: 'a-1' }, true],
  ['an officer of an agency that takes part', { roles: ['officer'], agencyId: 'a-2' }, true],
  ['an officer of another agency', { roles: ['officer'], agencyId: 'a-3' }, false],
  ['a head without an agency', { roles: ['agencyLeader'] }, false],
  ['the enterprise itself', { roles: ['enterprise'], enterpriseId: 'e-1' }, true],
  ['another enterprise', { roles: ['enterprise'], enterpriseId: 'e-2' }, false],
  ['a person of the enterprise without its role', { roles: ['drafter'], enterpriseId: 'e-1' }, false],
  ['supervision', { roles: ['supervisor'], agencyId: 'justice' }, true],
  ['the coordinating body', { roles: ['coordinatingBody'] }, true],
  ['an auditor', { roles: ['auditor'] }, true],
  ['discipline inspection', { roles: ['disciplineInspection'] }, true],
  ['the committee of its park', { roles: ['parkCommittee'], agencyId: 'p-1' }, true],
  ['the committee of another park', { roles: ['parkCommittee'], agencyId: 'p-2' }, false],
  ['supervision of another place', { roles: ['supervisor'], jurisdiction: 'huzhou' }, false],
  [
    'the enterprise under another jurisdiction',
    { roles: ['enterprise'], enterpriseId: 'e-1', jurisdiction: 'huzhou' },
    false,
  ],
])('%s', (_who, change, expected) => {
  expect(reads(who(change), visit)).toBe(expected);
});

test('of a state secret only the agency itself and who decides, supervises or audits reads (XT-12)', () => {
  const secret = { ...visit, secret: true };
  const readers = roles.filter((role) =>
    reads(who({ roles: [role], agencyId: 'p-1', enterpriseId: null }), secret),
  );
  expect(readers).toEqual(['governmentApprover', 'supervisor', 'disciplineInspection', 'auditor']);
  expect(reads(who({ roles: ['drafter'], agencyId: 'a-1' }), secret)).toBe(true);
});

test('an unannounced visit is unknown to its enterprise, which may turn it away once it has been shown its code', () => {
  const unannounced = { ...visit, disclosed: false };
  const contact = who({ roles: ['enterprise'], enterpriseId: 'e-1' });
  expect(reads(contact, unannounced)).toBe(false);
  expect(mayTouch(reachOf(contact, 'inspection'), unannounced)).toBe(false);
  expect(mayTouch(reachOf(contact, 'inspection'), unannounced, true)).toBe(true);
  const other = who({ roles: ['enterprise'], enterpriseId: 'e-2' });
  expect(mayTouch(reachOf(other, 'inspection'), unannounced, true)).toBe(false);
});

test('a park is told of a visit before it knows of it, and touches only what it was told of (XT-14, XT-15)', () => {
  const committee = who({ roles: ['parkCommittee'], agencyId: 'p-1' });
  expect(reads(committee, { ...visit, parkTold: false })).toBe(false);
  const reach = reachOf(committee, 'inspection');
  expect(mayTouch(reach, { ...visit, parkTold: false })).toBe(false);
  expect(mayTouch(reach, visit)).toBe(true);
  expect(reaches(reachOf(committee, 'creditRepair'), visit)).toBe(false);
});

test('a complaint is read by who handles it, the supervision and its own enterprise, by nobody else of any agency (CX-110)', () => {
  const complaint = { ...visit, agencyIds: ['a-9'] };
  const readers = roles.filter((role) =>
    reaches(reachOf(who({ roles: [role], agencyId: 'a-9', enterpriseId: 'e-1' }), 'complaint'), complaint),
  );
  expect(readers).toEqual(['principalHead', 'coordinatingBody', 'supervisor', 'enterprise']);
  const elsewhere = roles.filter((role) =>
    reaches(reachOf(who({ roles: [role], agencyId: 'a-1' }), 'complaint'), complaint),
  );
  expect(elsewhere).toEqual(['supervisor']);
});

const id = (prefix: string) => fc.constantFrom('1', '2', '3').map((nth) => `${prefix}-${nth}`);
const actors: fc.Arbitrary<Actor> = fc.record({
  id: fc.constant('x'),
  roles: fc.subarray([...roles], { minLength: 1, maxLength: 3 }),
  jurisdiction: fc.constantFrom('cixi', 'huzhou'),
  agencyId: fc.option(fc.oneof(id('a'), id('p'))),
  enterpriseId: fc.option(id('e')),
});
const rows: fc.Arbitrary<Reached> = fc.record({
  jurisdiction: fc.constantFrom('cixi', 'huzhou'),
  enterpriseId: id('e'),
  agencyIds: fc.uniqueArray(id('a'), { minLength: 1, maxLength: 2 }),
  parkId: fc.option(id('p')),
  parkTold: fc.boolean(),
  secret: fc.boolean(),
  disclosed: fc.boolean(),
});

test('nobody reads across jurisdictions, and whoever reads has a reason that the row itself bears', () => {
  fc.assert(
    fc.property(actors, rows, fc.constantFrom('inspection', 'creditRepair'), (actor, row, type) => {
      const reach = reachOf(actor, type);
      if (!reaches(reach, row)) return;
      expect(actor.jurisdiction).toBe(row.jurisdiction);
      const own = actor.agencyId !== null && row.agencyIds.includes(actor.agencyId);
      const park = actor.roles.includes('parkCommittee') && actor.agencyId === row.parkId && row.parkTold;
      const self = actor.roles.includes('enterprise') && actor.enterpriseId === row.enterpriseId;
      const above = actor.roles.some((role) =>
        [
          'coordinatingBody',
          'governmentApprover',
          'supervisor',
          'disciplineInspection',
          'creditAuthority',
          'auditor',
          'administrator',
        ].includes(role),
      );
      expect(own || park || above || (self && row.disclosed)).toBe(true);
      if (row.secret && !own && !self)
        expect(
          actor.roles.some((role) =>
            ['governmentApprover', 'supervisor', 'disciplineInspection', 'auditor'].includes(role),
          ),
        ).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('more roles never show less', () => {
  fc.assert(
    fc.property(actors, rows, fc.constantFrom(...roles), (actor, row, more) => {
      const before = readsFile(reachOf(actor, 'inspection'), row);
      const after = readsFile(reachOf({ ...actor, roles: [...actor.roles, more] }, 'inspection'), row);
      expect(before && !after).toBe(false);
    }),
  );
});

test('a plan is read by its own agencies and by those above them, a consultation by every official, neither outside the place or by an enterprise', () => {
  const ofNoEnterprise = rows.map((row) => ({ ...row, enterpriseId: null, parkId: null, secret: false }));
  const officials = (actor: Actor): boolean =>
    actor.roles.some((role) => !['parkCommittee', 'enterprise', 'system'].includes(role));
  const ofAgency = ['drafter', 'legalReviewer', 'unitHead', 'agencyLeader', 'principalHead', 'officer'];
  fc.assert(
    fc.property(actors, ofNoEnterprise, fc.constantFrom(...lifecycleTypes), (actor, row, type) => {
      const expected =
        actor.jurisdiction === row.jurisdiction &&
        officials(actor) &&
        (type === 'consultation' ||
          actor.roles.some(
            (role) => !['parkCommittee', 'enterprise', 'system', ...ofAgency].includes(role),
          ) ||
          (actor.agencyId !== null && row.agencyIds.includes(actor.agencyId)));
      fc.pre(type === 'plan' || type === 'consultation');
      expect(reaches(reachOf(actor, type), row)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});
