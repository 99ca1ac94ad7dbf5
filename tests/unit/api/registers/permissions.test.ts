// Nobody reads or changes of a register what the table does not grant, by any combination of roles.
import fc from 'fast-check';
import { isWithin, partsFor, registerPermissions } from '../../../../api/registers/permissions';
import { registers } from '../../../../domain/registers/fields';
import { roles, type Actor } from '../../../../domain/shared/actor';
import type { RegisterRow } from '../../../../prisma/queries/registers/rows';

const today = '2026-09-01';
const actor = (
  held: readonly Actor['roles'][number][],
  agencyId: string | null,
  enterpriseId: string | null,
): Actor => ({
  id: 'x',
  roles: [...held],
  jurisdiction: 'cixi',
  agencyId,
  enterpriseId,
});

const officerOf = (agencyId: string): RegisterRow => ({
  id: 'o',
  jurisdiction: 'cixi',
  version: 1,
  endedOn: null,
  certificates: [],
  fields: { agencyId, displayName: '某', standing: 'officer', entrusted: false, phone: null, email: null },
});

test('whoever may change may read and follow as much', () => {
  for (const role of roles)
    for (const register of registers) {
      const { read, history, write } = registerPermissions[role][register];
      if (write !== null)
        expect([role, register, read, history]).toEqual([role, register, 'jurisdiction', 'jurisdiction']);
      if (history !== null) expect(history).toBe(read);
    }
});

test('only administrator, coordinating body and heads change registers, heads their own officers alone', () => {
  const writers = roles.filter((role) =>
    registers.some((one) => registerPermissions[role][one].write !== null),
  );
  expect(writers).toEqual(['unitHead', 'principalHead', 'coordinatingBody', 'administrator']);
  for (const role of ['unitHead', 'principalHead'] as const) {
    const parts = partsFor(actor([role], 'cixi-fire', null), 'officers', 'write', today);
    expect([isWithin(parts, officerOf('cixi-fire')), isWithin(parts, officerOf('cixi-market'))]).toEqual([
      true,
      false,
    ]);
    expect(partsFor(actor([role], null, null), 'officers', 'write', today)).toEqual([]);
  }
});

test('several roles reach what each of them reaches and nothing more', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...registers),
      fc.constantFrom('read', 'history', 'write'),
      fc.option(fc.constantFrom('a', 'b')),
      fc.option(fc.constantFrom('e', 'f')),
      (held, register, act, agencyId, enterpriseId) => {
        const whole = partsFor(actor(held, agencyId, enterpriseId), register, act, today);
        const each = held.flatMap((role) =>
          partsFor(actor([role], agencyId, enterpriseId), register, act, today),
        );
        expect(new Set(whole.map((part) => JSON.stringify(part)))).toEqual(
          new Set(each.map((part) => JSON.stringify(part))),
        );
        for (const part of whole) {
          if (part.kind === 'agency') expect(part.agencyId).toBe(agencyId);
          if (part.kind === 'enterprise') expect(part.enterpriseId).toBe(enterpriseId);
          if (part.kind === 'all')
            expect(held.some((role) => role !== 'enterprise' && role !== 'system')).toBe(true);
        }
      },
    ),
  );
});
