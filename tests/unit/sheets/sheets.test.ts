// Workbooks as strangers send them: bombs, formulas, merged cells, hidden sheets, numbers where text was meant.
import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { guarded, unguarded } from '../../../sheets/formula-guard';
import { columnLetters, readSheet } from '../../../sheets/read-sheet';
import { writeSheet } from '../../../sheets/write-sheet';
import { archiveFault } from '../../../sheets/zip-guard';

const column = (heading: string) => ({ heading, width: 10, choices: [] });

/** Where the size of the first file stands in the archive's table of contents. */
const declaredSizeAt = (bytes: Uint8Array): number =>
  Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24;

test('a text comes back from the guard as it was, and never begins like a formula', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('=1', "'=1", "''+", '-x', '@a', '\t1', "'x")),
      (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(guarded(text)).not.toMatch(/^[=+\-@\t\r]/);
      },
    ),
  );
});

test('lines of any text, rare characters too, are read as they were written', async () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map((written) => written.replaceAll(/[\p{Cc}\p{Cs}\p{Cn}\p{Co}]/gu, '').trim());
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text, text, fc.constant('㙍𬭎䶮')), { minLength: 1, maxLength: 5 }),
      async (lines) => {
        const file = await writeSheet('册', [column('甲'), column('乙'), column('丙')], lines);
        const read = await readSheet(file, 100);
        expect(read.slice(1).map(({ cells }) => [0, 1, 2].map((index) => cells[index]?.text ?? ''))).toEqual(
          lines,
        );
      },
    ),
    { numRuns: 40 },
  );
});

test('an archive that declares more than may be unpacked, or hides what it holds, is left packed', async () => {
  const file = await writeSheet('册', [column('甲')], [['1']]);
  expect(archiveFault(file)).toBeNull();
  const bomb = Uint8Array.from(file);
  new DataView(bomb.buffer).setUint32(declaredSizeAt(bomb), 0x7fffffff, true);
  expect(archiveFault(bomb)).toContain('解压后过大');
  const liar = Uint8Array.from(file);
  new DataView(liar.buffer).setUint32(declaredSizeAt(liar), 0, true);
  expect(archiveFault(liar)).not.toBeNull();
  await expect(readSheet(bomb, 100)).rejects.toThrow('解压后过大');
});

test('a file that unpacks to more than it declared is not read', async () => {
  const file = await writeSheet(
    '册',
    [column('甲')],
    Array.from({ length: 500 }, (_, n) => [`第 ${String(n)} 行`]),
  );
  const view = new DataView(file.buffer, file.byteOffset);
  for (let at = declaredSizeAt(file) - 24; view.getUint32(at, true) === 0x02014b50;) {
    view.setUint32(at + 24, 5, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  await expect(readSheet(file, 1_000)).rejects.toThrow('无法读取');
});

test('cells merged downwards say the same for each line', async () => {
  const file = await writeXlsx({
    sheets: [
      {
        name: '册',
        rows: [
          ['机关', '姓名'],
          ['甲局', '王一'],
          [null, '王二'],
        ],
        merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
      },
    ],
  });
  expect((await readSheet(file, 10)).map(({ cells }) => cells[0]?.text)).toEqual(['机关', '甲局', '甲局']);
});

test('hidden sheets are passed over, days and truths are read as text, lost digits are told', async () => {
  const file = await writeXlsx({
    sheets: [
      { name: '暗', hidden: true, rows: [['不读']] },
      { name: '明', rows: [[new Date('2026-01-31T00:00:00Z'), true, 3302, 2 ** 60]] },
    ],
  });
  const [line] = await readSheet(file, 10);
  expect(line?.cells.slice(0, 3).map(({ text }) => text)).toEqual(['2026-01-31', '是', '3302']);
  expect(line?.cells[3]).toMatchObject({ address: 'D1', fault: expect.stringContaining('文本格式') });
});

test('more lines than asked for are refused', async () => {
  const file = await writeSheet('册', [column('甲')], [['1'], ['2'], ['3']]);
  await expect(readSheet(file, 3)).rejects.toThrow('超过 2 行');
});

test('columns are lettered as the sheet does', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

test('what is written has its choices and nothing that a program would compute', async () => {
  const file = await writeSheet('册', [{ heading: '类别', width: 8, choices: ['是', '否'] }], [['=1+1']]);
  const [sheet] = (await readXlsx(file)).sheets;
  expect(sheet?.rows[1]).toEqual(["'=1+1"]);
  expect(sheet?.dataValidations).toEqual([expect.objectContaining({ type: 'list', range: 'A2:A20001' })]);
});
