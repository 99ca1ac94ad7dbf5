// Who sees which task, and that nobody sees another jurisdiction's.
import fc from 'fast-check';
import { roles } from '../../../domain/shared/actor';
import { audiencesFor, audiencesOf, standInAudiences } from '../../../prisma/audience';
import { sampleTask } from '../../integration/prisma/sample-steps';

const reader = {
  jurisdiction: 'cixi',
  roles: ['agencyLeader'] as const,
  agencyId: 'cixi-fire',
  enterpriseId: null,
  personId: 'cixi-leader-1',
};
const meet = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((audience) => b.includes(audience));

describe('who sees a task', () => {
  test.each([
    ['one of its roles in its agency', reader, true],
    ['another role', { ...reader, roles: ['officer'] as const }, false],
    ['its role in another agency', { ...reader, agencyId: 'cixi-market' }, false],
    ['its role without an agency', { ...reader, agencyId: null }, false],
    ['its role elsewhere', { ...reader, jurisdiction: 'donge' }, false],
  ])('%s', (_who, who, sees) => {
    expect(meet(audiencesOf('cixi', sampleTask()), audiencesFor(who))).toBe(sees);
  });

  test('a task of no agency is for its role in any agency and in none', () => {
    const task = sampleTask({ roles: ['governmentApprover'], agencyId: null });
    const approver = { ...reader, roles: ['governmentApprover'] as const };
    expect(meet(audiencesOf('cixi', task), audiencesFor(approver))).toBe(true);
    expect(meet(audiencesOf('cixi', task), audiencesFor({ ...approver, agencyId: null }))).toBe(true);
  });

  test('an assigned task is its assignee’s alone', () => {
    const task = sampleTask({ assigneeId: 'cixi-leader-2' });
    expect(meet(audiencesOf('cixi', task), audiencesFor(reader))).toBe(false);
    expect(meet(audiencesOf('cixi', task), audiencesFor({ ...reader, personId: 'cixi-leader-2' }))).toBe(
      true,
    );
  });

  test('a substitute finds by name what is the absent person’s by name, and nothing of that person’s roles', () => {
    const substitute = { ...reader, roles: ['drafter'] as const, standsInFor: ['cixi-leader-2'] };
    expect(standInAudiences(substitute)).toEqual(
      audiencesOf('cixi', sampleTask({ assigneeId: 'cixi-leader-2' })),
    );
    expect(audiencesFor(substitute)).toEqual(audiencesFor({ ...substitute, standsInFor: [] }));
    expect(standInAudiences(reader)).toEqual([]);
  });

  test('an enterprise’s task is for those who speak for it, not for other enterprises', () => {
    const task = sampleTask({ roles: ['enterprise'], agencyId: null, enterpriseId: 'cixi-ent-1' });
    const contact = { ...reader, roles: ['enterprise'] as const, agencyId: null };
    expect(meet(audiencesOf('cixi', task), audiencesFor({ ...contact, enterpriseId: 'cixi-ent-1' }))).toBe(
      true,
    );
    expect(meet(audiencesOf('cixi', task), audiencesFor({ ...contact, enterpriseId: 'cixi-ent-2' }))).toBe(
      false,
    );
    expect(meet(audiencesOf('cixi', task), audiencesFor({ ...reader, enterpriseId: 'cixi-ent-1' }))).toBe(
      false,
    );
  });

  test('nobody of another jurisdiction ever sees a task', () => {
    const id = fc.constantFrom('a', 'b', 'cixi', 'donge');
    const maybe = fc.option(id);
    const someRoles = fc.subarray([...roles], { minLength: 1 });
    fc.assert(
      fc.property(
        someRoles,
        maybe,
        maybe,
        maybe,
        someRoles,
        maybe,
        maybe,
        maybe,
        (of, agencyId, enterpriseId, assigneeId, as, a, e, p) => {
          const audiences = audiencesOf(
            'cixi',
            sampleTask({ roles: of, agencyId, enterpriseId, assigneeId }),
          );
          const stranger = { jurisdiction: 'donge', roles: as, agencyId: a, enterpriseId: e, personId: p };
          expect(audiences.length).toBeGreaterThan(0);
          expect(meet(audiences, audiencesFor(stranger))).toBe(false);
        },
      ),
    );
  });
});
