// Sheets as people fill them: headings by their meaning, words for codes, days as they are written.
import fc from 'fast-check';
import { columnCalled, readCell, sheetColumns, writeCell } from '../../../../api/registers/sheet-columns';
import { registerFields, registers } from '../../../../domain/registers/fields';

const columnOf = (register: (typeof registers)[number], field: string) => {
  const found = sheetColumns[register].find((one) => one.field === field);
  if (found === undefined) throw new Error(`no column ${field}`);
  return found;
};

test.each(registers)('every field of %s has its column, whose names mean no other', (register) => {
  const fields = sheetColumns[register].map(({ field }) => field);
  const derived = register === 'sites' ? 'enterpriseId' : '';
  for (const field of Object.keys(registerFields[register].shape)) {
    if (field === 'coordinates')
      expect(fields).toEqual(expect.arrayContaining(['latitude', 'longitude', 'datum']));
    else if (field !== derived) expect(fields).toContain(field);
  }
  for (const one of sheetColumns[register])
    for (const name of [one.heading, ...one.alsoCalled])
      expect(columnCalled(sheetColumns[register], name)).toBe(one);
});

test.each([' 统一社会信用代码 ', '统一社会信用代码（18位）', '*统一社会信用代码*', '信用代码：', 'USCC'])(
  'the heading “%s” means the credit code',
  (heading) => {
    expect(columnCalled(sheetColumns.enterprises, heading)?.field).toBe('uscc');
  },
);

test.each([
  ['2026-1-5', '2026-01-05'],
  ['2026/01/05', '2026-01-05'],
  ['2026年1月5日', '2026-01-05'],
  ['2026.1.5', '2026-01-05'],
  ['', null],
])('the day %j is %j', (written, value) => {
  expect(readCell(columnOf('agencies', 'publishedOn'), written)).toEqual({ ok: true, value });
});

test('what a cell says is what was written into it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('whitelist', 'key', 'general'),
      fc.boolean(),
      fc.array(fc.stringMatching(/^\d{6}$/), { minLength: 1 }),
      (pool, hasCode, territories) => {
        for (const [column, value] of [
          [columnOf('enterprises', 'pool'), pool],
          [columnOf('enterprises', 'hasCode'), hasCode],
          [columnOf('agencies', 'territories'), territories],
        ] as const)
          expect(readCell(column, writeCell(column, value))).toEqual({ ok: true, value });
      },
    ),
  );
});

test('a word outside the list is refused with the list', () => {
  expect(readCell(columnOf('officers', 'standing'), '临时工')).toEqual({
    ok: false,
    message: '请填 执法人员、辅助人员、第三方人员 之一',
  });
});
