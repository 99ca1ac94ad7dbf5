// No single mark by subtraction (DE-49, JJ-44): whatever totals are told, month after month, no two of them differ by a few sheets.
import fc from 'fast-check';
import {
  apportion,
  monthsForAgency,
  monthsForJoint,
  type WaitingSheet,
} from '../../../../domain/voice/apportion';
import { monthBefore } from '../../../../domain/voice/evaluation';

const threshold = 5;
const month = '2026-09';
const last = monthBefore(month, 1);

let serial = 0;
const sheets = (count: number, agencyIds: readonly string[], changes: Partial<WaitingSheet> = {}) =>
  Array.from({ length: count }, (): WaitingSheet => {
    serial += 1;
    return { id: `s-${String(serial)}`, month: last, agencyIds, batches: '', ...changes };
  });
const ways = (given: readonly WaitingSheet[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { ofPlace, agencyIds } of apportion(given, { month, threshold }))
    for (const to of [...(ofPlace ? ['place'] : []), ...agencyIds]) counts[to] = (counts[to] ?? 0) + 1;
  return counts;
};

test('one sheet of another agency beside a whole batch is not in the total of the place: the difference would be it', () => {
  expect(ways([...sheets(5, ['a']), ...sheets(1, ['b'])])).toEqual({ place: 5, a: 5 });
  expect(ways([...sheets(5, ['a']), ...sheets(4, []), ...sheets(1, ['b'])])).toEqual({ place: 5, a: 5 });
});

test('one sheet of a joint visit waits where both agencies have batches of their own, and goes with one that has', () => {
  expect(ways([...sheets(5, ['a']), ...sheets(5, ['b']), ...sheets(1, ['a', 'b'])])).toEqual({
    ...{ place: 10, a: 5, b: 5 },
  });
  expect(ways([...sheets(1, ['a']), ...sheets(4, ['a', 'b'])])).toEqual({ place: 5, a: 5 });
});

test('after a quarter a sheet of a joint visit goes with those of one of its agencies, of the one that has fewer', () => {
  const old = { month: monthBefore(month, monthsForJoint) };
  expect(ways([...sheets(6, ['a']), ...sheets(5, ['b']), ...sheets(1, ['a', 'b'], old)])).toEqual({
    ...{ place: 12, a: 6, b: 6 },
  });
  // It makes a batch of four: without it there would be none.
  expect(ways([...sheets(6, ['a']), ...sheets(4, ['b']), ...sheets(1, ['a', 'b'], old)])).toEqual({
    ...{ place: 11, a: 6, b: 5 },
  });
  // With two of three agencies rather than with one; visits of different company share the agency that they share.
  expect(ways([...sheets(5, ['a', 'b']), ...sheets(5, ['c']), ...sheets(1, ['a', 'b', 'c'], old)])).toEqual({
    ...{ place: 11, a: 6, b: 6, c: 5 },
  });
  expect(
    ways([...['b', 'c', 'd', 'e', 'f'].flatMap((id) => [...sheets(1, ['a', id], old), ...sheets(5, [id])])]),
  ).toEqual({ place: 30, a: 5, b: 5, c: 5, d: 5, e: 5, f: 5 });
  const apart = ['b', 'c', 'd', 'e', 'f'].flatMap((id) => sheets(1, ['a', id], old));
  expect(ways(apart)).toEqual({ place: 5, a: 5 });
  expect(ways([...sheets(4, ['a']), ...sheets(1, ['b', 'c'], old)])).toEqual({});
});

test('where an agency has a batch each month, no sheet of its joint visits waits for more than a quarter', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 9 }), (joint) => {
      let waiting: readonly WaitingSheet[] = [];
      joint.forEach((count, nth) => {
        const now = monthBefore(month, joint.length - nth);
        const coming = { month: monthBefore(now, 1) };
        waiting = [
          ...waiting,
          ...sheets(threshold, ['a'], coming),
          ...sheets(threshold, ['b'], coming),
          ...sheets(count, ['a', 'b'], coming),
        ];
        const counted = new Set(apportion(waiting, { month: now, threshold }).map(({ sheetId }) => sheetId));
        waiting = waiting.filter(({ id }) => !counted.has(id));
        for (const sheet of waiting) expect(sheet.month > monthBefore(now, monthsForJoint)).toBe(true);
      });
    }),
  );
});

test('what an agency got no batch of for half a year goes into the total of the place, with enough others', () => {
  const old = { month: monthBefore(month, monthsForAgency) };
  expect(ways([...sheets(2, ['a'], old), ...sheets(2, ['b'], old), ...sheets(1, [])])).toEqual({ place: 5 });
  expect(ways([...sheets(2, ['a']), ...sheets(2, ['b']), ...sheets(1, [])])).toEqual({});
});

test('of those that went one way so many as a batch has may come to another agency, and so many must stay', () => {
  const gone = { batches: 'p a' };
  expect(ways([...sheets(5, ['b'], gone), ...sheets(5, [], gone)])).toEqual({ b: 5 });
  expect(ways([...sheets(5, ['b'], gone), ...sheets(4, [], gone)])).toEqual({});
  expect(ways(sheets(5, ['b'], gone))).toEqual({ b: 5 });
});

test('whatever comes in month after month: no two totals told differ by fewer sheets than a batch has', () => {
  const agencies = fc.subarray(['a', 'b', 'c']);
  const monthly = fc.array(fc.array(agencies, { maxLength: 12 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(monthly, (given) => {
      let standing: { sheet: WaitingSheet; batches: Set<string> }[] = [];
      const totals = new Map<string, Set<string>>();
      given.forEach((coming, nth) => {
        const now = monthBefore(month, given.length - nth);
        standing.push(
          ...coming.map((agencyIds) => ({
            sheet: sheets(1, agencyIds, { month: monthBefore(now, 1) })[0] as WaitingSheet,
            batches: new Set<string>(),
          })),
        );
        const waiting = standing.map(({ sheet, batches }) => ({
          ...sheet,
          batches: [...batches].sort().join(' '),
        }));
        const put = new Map(apportion(waiting, { month: now, threshold }).map((one) => [one.sheetId, one]));
        standing = standing.map(({ sheet, batches }) => {
          const one = put.get(sheet.id);
          if (one === undefined) return { sheet, batches };
          const into = [...(one.ofPlace ? ['place'] : []), ...one.agencyIds].map((to) => `${to} ${now}`);
          for (const id of into) totals.set(id, (totals.get(id) ?? new Set()).add(sheet.id));
          return {
            sheet: { ...sheet, agencyIds: sheet.agencyIds.filter((id) => !one.agencyIds.includes(id)) },
            batches: new Set([...batches, ...into]),
          };
        });
      });
      // Sheets that are in the same totals can be told apart by none of them; every such group is large enough.
      const groups = new Map<string, number>();
      for (const { batches } of standing)
        if (batches.size > 0) {
          const way = [...batches].sort().join(' ');
          groups.set(way, (groups.get(way) ?? 0) + 1);
        }
      for (const count of groups.values()) expect(count).toBeGreaterThanOrEqual(threshold);
      for (const one of totals.values())
        for (const other of totals.values()) {
          const only = [...one].filter((id) => !other.has(id)).length;
          expect(only === 0 || only >= threshold).toBe(true);
        }
    }),
    { numRuns: 300 },
  );
});
