// The register holds every clause of the requirements: 511 rows, counted per document and kind (clauses.md §7).
import { loadClauseRegister } from '../../../policies/load';

const clauses = [...loadClauseRegister().values()];

const countBy = (key: (clause: (typeof clauses)[number]) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const clause of clauses) counts[key(clause)] = (counts[key(clause)] ?? 0) + 1;
  return counts;
};

test('every document has all its clauses, 511 in all', () => {
  expect(countBy(({ document }) => document)).toEqual({ HZ: 103, CX: 128, DE: 110, JJ: 79, XT: 91 });
  expect(clauses).toHaveLength(511);
});

test('the clauses are of the kinds that were counted', () => {
  expect(countBy(({ kind }) => kind)).toEqual({
    RULE: 118,
    TIMER: 31,
    STEP: 136,
    DOC: 23,
    LIST: 36,
    INDICATOR: 9,
    NOTIFY: 25,
    REPORT: 13,
    RIGHT: 9,
    PROHIBITION: 34,
    INTEGRATION: 29,
    ORG: 48,
  });
});

test('the clauses fall into the capability groups that were counted', () => {
  const expected = [19, 31, 14, 29, 43, 24, 23, 13, 16, 21, 7, 23, 17, 16, 29, 7, 18, 24, 21, 29, 19, 20, 48];
  const groups = [...'ABCDEFGHIJKLMNOPQRSTUVW'];
  expect(countBy(({ group }) => group)).toEqual(
    Object.fromEntries(groups.map((group, at) => [group, expected[at]])),
  );
});

test('every clause says in one line what is asked', () => {
  expect(clauses.filter(({ text }) => text.includes('\n') || text.length < 8 || text.length > 120)).toEqual(
    [],
  );
});
