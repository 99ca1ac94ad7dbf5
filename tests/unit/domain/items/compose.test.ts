// One form for a joint visit: nothing lost, nothing doubled, nothing merged that measures differently.
import fc from 'fast-check';
import { composeForms, type SourceForm } from '../../../../domain/items/compose';
import { normalised, pointSchema, pointsSchema, type Point } from '../../../../domain/items/point';

const point = (change: Partial<Point>): Point =>
  pointSchema.parse({
    key: '1',
    object: '消防设施、器材',
    content: '灭火器是否在有效期内',
    standard: '压力指示在绿区',
    basis: '《消防法》第十六条',
    ...change,
  });

const form = (agencyId: string, ...points: readonly Point[]): SourceForm => ({
  agencyId,
  itemId: `item-${agencyId}`,
  formId: `form-${agencyId}`,
  number: 1,
  points,
});

test('doubled points of two agencies are asked once, each with its own basis and what follows (HZ-19, DE-16)', () => {
  const { points, merged, conflicts } = composeForms([
    form('fire', point({ consequence: '责令改正' })),
    form(
      'safety',
      point({ key: 'a', object: '消防设施， 器材', basis: '《安全生产法》第三十六条', method: '查看' }),
    ),
  ]);
  expect({ merged, conflicts }).toEqual({ merged: 1, conflicts: [] });
  expect(points).toHaveLength(1);
  expect(points[0]?.sources).toMatchObject([
    { agencyId: 'fire', basis: '《消防法》第十六条', consequence: '责令改正' },
    { agencyId: 'safety', key: 'a', basis: '《安全生产法》第三十六条', method: '查看' },
  ]);
});

test('different standards for the same thing both stand and go to consultation (HZ-57, DE-71)', () => {
  const { points, conflicts } = composeForms([
    form('fire', point({ standard: '不少于 2 具' })),
    form('safety', point({ standard: '不少于 3 具' })),
    form('market', point({ standard: '不少于2具。' })),
  ]);
  expect(points.map(({ no, conflict }) => [no, conflict])).toEqual([
    [1, 1],
    [2, 1],
  ]);
  expect(conflicts).toMatchObject([{ no: 1, points: [1, 2], agencyIds: ['fire', 'market', 'safety'] }]);
});

test('a shared code makes one point of different words, and different codes two of the same words (DE-15, DE-72, HZ-54)', () => {
  const one = form('fire', point({ code: 'F-01', content: '灭火器有效' }));
  const same = form('safety', point({ code: 'F-01', content: '灭火器能不能用' }));
  const other = form('market', point({ code: 'F-02', content: '灭火器有效' }));
  expect(composeForms([one, same, other]).points.map(({ sources }) => sources.length)).toEqual([2, 1]);
});

test.each([
  ['５ＭＰａ', '5 mpa', true],
  ['灭火器。', '灭火器', true],
  ['“畅通”', '畅通', true],
  ['1.5 米', '15 米', false],
  ['1:12', '112', false],
  ['1、2 楼', '12 楼', false],
  ['5%', '5', false],
  ['≥2', '≤2', false],
  ['10²', '102', false],
  ['-5℃', '5℃', false],
  ['1/2', '12', false],
  ['𬭎', '𬭎 ', true],
])('%s and %s say the same: %s', (one, other, same) => {
  expect(normalised(one) === normalised(other)).toBe(same);
});

test('a form names each point once', () => {
  expect(pointsSchema.safeParse([point({}), point({})]).success).toBe(false);
  expect(pointsSchema.safeParse([]).success).toBe(false);
});

/** Few words, so that doubles and conflicts come up. */
const words = fc.constantFrom('甲', '乙', '甲。', ' 乙', '丙１', '丙1', '…');
const anyPoint = fc
  .record({ object: words, content: words, standard: words, code: fc.option(fc.constantFrom('a', 'b')) })
  .map((one) => one as Partial<Point>);
const anyForms = fc
  .array(fc.array(anyPoint, { minLength: 1, maxLength: 5 }), { maxLength: 5 })
  .map((forms) =>
    forms
      .map((points, index) =>
        form(
          `agency-${String(index % 3)}`,
          ...points.map((one, at) => ({ ...point({}), ...one, key: String(at) })),
        ),
      )
      .map((one, index) => ({ ...one, itemId: `item-${String(index)}` })),
  );

test('every point of every form is the source of exactly one composed point, and none is made up', () => {
  fc.assert(
    fc.property(anyForms, (forms) => {
      const composed = composeForms(forms);
      const names = (itemId: string, key: string): string => `${itemId} ${key}`;
      const given = forms.flatMap(({ itemId, points }) => points.map(({ key }) => names(itemId, key)));
      const kept = composed.points.flatMap(({ sources }) =>
        sources.map(({ itemId, key }) => names(itemId, key)),
      );
      expect([...kept].sort()).toEqual([...given].sort());
      expect(composed.merged).toBe(given.length - composed.points.length);
    }),
  );
});

test('points merged agree in their standard; those that differ in it alone are each a side of one conflict', () => {
  fc.assert(
    fc.property(anyForms, (forms) => {
      const { points, conflicts } = composeForms(forms);
      const original = (itemId: string, key: string): Point => {
        const found = forms.find((one) => one.itemId === itemId)?.points.find((one) => one.key === key);
        if (found === undefined) throw new Error(`${itemId} ${key}`);
        return found;
      };
      for (const { standard, sources } of points)
        for (const { itemId, key } of sources)
          expect(normalised(original(itemId, key).standard)).toBe(normalised(standard));
      for (const conflict of conflicts) {
        const sides = points.filter(({ no }) => conflict.points.includes(no));
        expect(sides.length).toBeGreaterThan(1);
        expect(new Set(sides.map(({ standard }) => normalised(standard))).size).toBe(sides.length);
        expect(sides.every((side) => side.conflict === conflict.no)).toBe(true);
      }
      expect(points.filter(({ conflict }) => conflict !== null)).toHaveLength(
        conflicts.reduce((sum, one) => sum + one.points.length, 0),
      );
    }),
  );
});
