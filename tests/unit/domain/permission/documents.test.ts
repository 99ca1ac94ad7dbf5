// Who issues which document: every role, of the lead, of another agency of the visit, of neither, for every kind.
import { documentKinds, documentTerms, numberInSeries } from '../../../../domain/document/kinds';
import { notIssuable } from '../../../../domain/document/issuable';
import { issuerOf } from '../../../../domain/permission/documents';
import { roles, type Actor, type Role } from '../../../../domain/shared/actor';
import { joint } from '../inspection/kit/drafts';
import { given } from '../inspection/kit/given';
import { cixi } from '../inspection/kit/packs';

const { state } = given(cixi, joint()).reach('inside');

const actor = (role: Role, agencyId: string | null, jurisdiction = cixi.id): Actor => ({
  ...{ id: 'somebody', roles: [role], jurisdiction, agencyId },
  enterpriseId: role === 'enterprise' ? 'firm-1' : null,
});

const subjectOf = { visit: '', agency: 'agency-b', officer: 'officer-a1' } as const;

const expected = (
  kind: (typeof documentKinds)[number],
  role: Role,
  agencyId: string | null,
): string | null => {
  const { roles: may, party, subject } = documentTerms[kind];
  if (!may.includes(role)) return null;
  if (party === 'authority') return agencyId ?? 'cixi:supervisionBody';
  if (party === 'lead') return agencyId === 'agency-a' ? 'agency-a' : null;
  if (subject === 'agency') return agencyId === 'agency-b' ? 'agency-b' : null;
  return agencyId === 'agency-a' || agencyId === 'agency-b' ? agencyId : null;
};

describe.each(documentKinds)('%s', (kind) => {
  const subject = subjectOf[documentTerms[kind].subject];
  test.each(roles)('%s', (role) => {
    for (const agencyId of ['agency-a', 'agency-b', 'agency-c', null])
      expect(issuerOf(kind, subject, actor(role, agencyId), state)).toBe(expected(kind, role, agencyId));
    expect(issuerOf(kind, subject, actor(role, 'agency-a', 'xiangtan'), state)).toBeNull();
  });
});

test('an enterprise, a park, an auditor and a system issue none', () => {
  for (const role of ['enterprise', 'parkCommittee', 'auditor', 'system'] as const)
    for (const kind of documentKinds) expect(documentTerms[kind].roles).not.toContain(role);
});

test('no series is another or ends in it, so that whatever the issuers’ words, two numbers differ', () => {
  for (const kind of documentKinds)
    for (const other of documentKinds.filter((one) => one !== kind))
      expect(numberInSeries('', kind, 2026, 1).endsWith(numberInSeries('', other, 2026, 1))).toBe(false);
  expect(numberInSeries('慈消', 'correctionOrder', 2026, 1)).toBe('慈消检责改〔2026〕1号');
});

test.each([
  ['approvalForm', '', null],
  ['inspectionNotice', '', null],
  ['inspectionNotice', 'agency-a', 'subject'],
  ['correctionOrder', '', 'subject'],
  ['correctionOrder', 'agency-a', 'state'],
  ['resultNotice', '', 'state'],
  ['advanceNotice', '', 'state'],
  ['recusalDecision', 'officer-a1', 'subject'],
  ['surveyRecord', '', null],
] as const)('inside, %s about “%s”: %s', (kind, subject, fault) => {
  expect(notIssuable(kind, subject, state)).toBe(fault);
});
