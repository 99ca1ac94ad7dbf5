// Idempotency-Key: its form, and that neither people nor agencies share a room of keys.
import { draftedInspectionId, idempotencyKey, updateIdOf, uuidV5 } from '../../../api/idempotency';
import type { Actor } from '../../../domain/shared/actor';
import { idSchema } from '../../../domain/inspection/vocabulary';

const actor: Actor = {
  id: 'p-1',
  roles: ['drafter'],
  jurisdiction: 'cixi',
  agencyId: 'cx-1',
  enterpriseId: null,
};

test.each([[undefined], ['']])('a write without a key is refused with what to do (%s)', (header) => {
  expect(() => idempotencyKey(header)).toThrow('缺少 Idempotency-Key');
});

test.each(['with space', '中文', 'a\tb', 'a'.repeat(129), 'é'])('%j is not a key', (header) => {
  expect(() => idempotencyKey(header)).toThrow('1 至 128 个可见的英文字符');
});

test.each(['1', '!~', 'a'.repeat(128), '"quoted"', '4b6f1c1e-7a58-4d0b-9d0e-5f3d3c0c9a11'])(
  '%j is a key',
  (header) => {
    expect(idempotencyKey(header)).toBe(header);
  },
);

test('two people with the same key have two update ids', () => {
  expect(updateIdOf(actor, 'k')).toBe('p-1:k');
  expect(updateIdOf({ ...actor, id: 'p-2' }, 'k')).not.toBe(updateIdOf(actor, 'k'));
});

test('version 5 of the standard example (RFC 9562, A.4)', () => {
  expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

test('the same person and key draft the same inspection; anyone or anything else another', () => {
  const id = draftedInspectionId(actor, 'k');
  const others = [
    draftedInspectionId(actor, 'l'),
    draftedInspectionId({ ...actor, id: 'p-2' }, 'k'),
    draftedInspectionId({ ...actor, agencyId: 'cx-2' }, 'k'),
    draftedInspectionId({ ...actor, jurisdiction: 'huzhou' }, 'k'),
  ];
  expect(draftedInspectionId({ ...actor, roles: ['officer'] }, 'k')).toBe(id);
  expect(new Set([id, ...others]).size).toBe(5);
  expect(idSchema.parse(id)).toBe(id);
});
