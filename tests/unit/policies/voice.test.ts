// The classes of complaints of each place: the national lists where its document takes them over, and its own.
import { complaintClassesOf } from '../../../domain/complaint/classes';
import type { ComplaintGroup } from '../../../domain/policy/voice';
import { loadAllPacks, loadPack } from '../../../policies/load';

const classesOf = (pack: string, group: ComplaintGroup) =>
  complaintClassesOf(loadPack(pack, { allowDrafts: true }).voice).filter((one) => one.group === group);
const local = (pack: string) =>
  Object.fromEntries(classesOf(pack, 'local').map(({ id, clauses }) => [id, clauses]));

test.each([
  ['huzhou', 'HZ-93'],
  ['cixi', 'CX-80'],
  ['donge', 'DE-105'],
])('%s takes over the five strict bans and the eight must-nots (%s)', (pack, clause) => {
  expect(classesOf(pack, 'strictBan')).toHaveLength(5);
  expect(classesOf(pack, 'mustNot')).toHaveLength(8);
  for (const group of ['strictBan', 'mustNot'] as const)
    for (const { clauses } of classesOf(pack, group)) expect(clauses).toEqual([clause]);
});

test('where the document does not speak of the national lists they hold all the same, and no clause of it is cited', () => {
  for (const pack of ['jiujiang', 'xiangtan'])
    expect(classesOf(pack, 'strictBan').map(({ clauses }) => clauses)).toEqual([[], [], [], [], []]);
});

test('each document’s own prohibitions are classes of their own (CX-70, CX-75, DE-45, DE-88, DE-89, JJ-54, XT-17, XT-18, XT-46, XT-47, XT-75, XT-76)', () => {
  expect(local('huzhou')).toEqual({});
  expect(local('cixi')).toEqual({
    onSiteDisturbance: ['CX-70'],
    withoutCode: ['CX-75'],
    uniformInService: ['CX-81'],
    disguisedAsService: ['CX-82'],
  });
  expect(local('donge')).toEqual({
    notScanned: ['DE-45'],
    preAssessment: ['DE-88'],
    namedThirdParty: ['DE-89'],
    disguisedEntry: ['DE-98'],
  });
  expect(local('jiujiang')).toEqual({ coercion: ['JJ-54'], emptyActivity: ['JJ-55'] });
  expect(local('xiangtan')).toEqual({
    onSiteDisturbance: ['XT-17'],
    headAccompanies: ['XT-18'],
    burdens: ['XT-46'],
    devices: ['XT-47'],
    intermediaries: ['XT-75'],
    namedIntermediary: ['XT-76'],
    intermediaryFees: ['XT-76'],
  });
});

test('no class stands twice in one place', () => {
  for (const { voice } of loadAllPacks({ allowDrafts: true })) {
    const ids = complaintClassesOf(voice).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
