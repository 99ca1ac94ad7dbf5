// Which of the roles that the register gives count: never the clock's own, and no decision for a machine.
import { actorOfRow, rolesOfPeopleAlone, type HolderRow } from '../../../../api/auth/holder';

const row = (changes: Partial<HolderRow>): HolderRow => ({
  id: 'cixi-fire-system',
  kind: 'person',
  roles: ['drafter'],
  jurisdiction: 'cixi',
  agencyId: 'cixi-fire',
  enterpriseId: null,
  isRevoked: false,
  ...changes,
});

const refusalOf = (changes: Partial<HolderRow>): unknown => {
  try {
    return actorOfRow(row(changes));
  } catch (error) {
    return error;
  }
};

test('a person holds what the register says, in its place and agency', () => {
  expect(actorOfRow(row({ roles: ['drafter', 'officer'] }))).toEqual({
    id: 'cixi-fire-system',
    roles: ['drafter', 'officer'],
    jurisdiction: 'cixi',
    agencyId: 'cixi-fire',
    enterpriseId: null,
  });
});

test('nobody is the system, and a role that does not exist counts for nothing', () => {
  expect(actorOfRow(row({ roles: ['system', 'emperor', 'drafter'] })).roles).toEqual(['drafter']);
});

test.each(rolesOfPeopleAlone)('%s is no role for a system', (role) => {
  expect(actorOfRow(row({ kind: 'system', roles: ['drafter', role] })).roles).toEqual(['drafter']);
  expect(actorOfRow(row({ kind: 'person', roles: [role] })).roles).toEqual([role]);
});

test.each([
  ['person', []],
  ['person', ['system']],
  ['system', ['officer', 'agencyLeader']],
] as const)('a %s with no role but %j is somebody who may do nothing', (kind, roles) => {
  expect(refusalOf({ kind, roles: [...roles] })).toMatchObject({ code: 'noRole', params: { held: roles } });
});

test('whoever is revoked is refused, whatever his roles', () => {
  expect(refusalOf({ isRevoked: true })).toMatchObject({
    code: 'notAuthenticated',
    params: { reason: 'revoked' },
  });
});
