// Who names a substitute for whom, who can be one, and who may know of it.
import {
  mayNameFor,
  substitutionReachOf,
  unfitness,
  type Standing,
  type UnfitReason,
} from '../../../../domain/permission/substitution';
import type { Actor, Role } from '../../../../domain/shared/actor';

const absent: Standing = {
  id: 'absent',
  jurisdiction: 'cixi',
  agencyId: 'a-1',
  enterpriseId: null,
  roles: ['drafter'],
  kind: 'person',
  isRevoked: false,
};
const who = (role: Role, change: Partial<Actor> = {}): Actor => ({
  id: 'other',
  roles: [role],
  jurisdiction: 'cixi',
  agencyId: 'a-1',
  enterpriseId: null,
  ...change,
});

test.each<[string, Actor, boolean]>([
  ['the person himself', who('drafter', { id: 'absent' }), true],
  ['a colleague', who('drafter'), false],
  ['the head of an internal unit', who('unitHead'), false],
  ['a leader of the agency', who('agencyLeader'), true],
  ['the principal head of the agency', who('principalHead'), true],
  ['the head of another agency', who('principalHead', { agencyId: 'a-2' }), false],
  ['an administrator', who('administrator', { agencyId: null }), true],
  ['an administrator of another place', who('administrator', { jurisdiction: 'huzhou' }), false],
  ['supervision, which changes nothing', who('supervisor', { agencyId: null }), false],
])('may name a substitute: %s', (_who, actor, may) => {
  expect(mayNameFor(actor, absent)).toBe(may);
});

test('who heads no agency names nobody for those without one', () => {
  expect(mayNameFor(who('agencyLeader', { agencyId: null }), { ...absent, agencyId: null })).toBe(false);
});

test.each<[string, Partial<Standing> | null, UnfitReason | null]>([
  ['a colleague, whatever his roles', { roles: ['officer'] }, null],
  ['the person himself', { id: 'absent' }, 'self'],
  ['nobody', null, 'unknown'],
  ['somebody of another place', { jurisdiction: 'huzhou' }, 'unknown'],
  ['a system', { kind: 'system' }, 'system'],
  ['one who is revoked', { isRevoked: true }, 'revoked'],
  ['one of another agency', { agencyId: 'a-2' }, 'otherBody'],
  ['one without an agency', { agencyId: null }, 'otherBody'],
  ['one who speaks for an enterprise', { enterpriseId: 'e-1' }, 'otherBody'],
])('as a substitute %s: %s', (_who, change, reason) => {
  const substitute = change === null ? null : { ...absent, id: 'substitute', ...change };
  expect(unfitness(absent, substitute)).toBe(reason);
});

test('outside the agencies only who shares a role stands in', () => {
  const approver: Standing = { ...absent, agencyId: null, roles: ['governmentApprover'] };
  expect(unfitness(approver, { ...approver, id: 'second' })).toBeNull();
  expect(unfitness(approver, { ...approver, id: 'auditor', roles: ['auditor'] })).toBe('otherBody');
});

test.each<[string, Partial<Standing>]>([
  ['a system', { kind: 'system' }],
  ['an enterprise’s contact', { enterpriseId: 'e-1', agencyId: null }],
])('nobody stands in for %s', (_whom, change) => {
  expect(unfitness({ ...absent, ...change }, { ...absent, ...change, id: 'substitute' })).toBe(
    'absentNoOfficial',
  );
});

test.each<[string, Actor, object]>([
  ['a drafter knows of his own', who('drafter'), { everywhere: false, agencyId: null, personId: 'other' }],
  ['a head of those of his agency', who('principalHead'), { everywhere: false, agencyId: 'a-1' }],
  ['supervision of all', who('supervisor', { agencyId: null }), { everywhere: true }],
  ['an auditor of all', who('auditor', { agencyId: null }), { everywhere: true }],
  ['an administrator of all', who('administrator', { agencyId: null }), { everywhere: true }],
  ['the coordinating body of none', who('coordinatingBody'), { everywhere: false, agencyId: null }],
])('%s', (_who, actor, reach) => {
  expect(substitutionReachOf(actor)).toMatchObject({ jurisdiction: 'cixi', ...reach });
});
