// A joint visit in each of the five places, over HTTP, from the code to the repair of credit: every paper is there and whole.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { doorPlaces, playDoors, type DoorTale } from '../../demo/door/run';
import { describeWithTimeSkipping } from '../support/servers';
import { pagesOfPdf } from '../support/read-pdf';

const patienceMs = 5 * 60_000;
/** Everywhere; more where the document asks for an advance notice or has credit repaired. */
const everywhere = [
  '行政检查审批表',
  '涉企行政检查备案表',
  '行政检查通知书',
  '证据清单',
  '抽样记录',
  '勘验记录',
  '询问笔录',
  '现场检查笔录',
  '责令改正通知书',
  '行政检查结果告知书',
  '复查记录',
];
const further: Readonly<Record<string, readonly string[]>> = {
  huzhou: ['信用修复告知书'],
  cixi: ['行政检查预告', '信用修复告知书'],
  donge: [],
  jiujiang: ['行政检查预告'],
  xiangtan: [],
};

describeWithTimeSkipping('a joint visit in each place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ruqi-door-'));
  const tales: DoorTale[] = [];

  beforeAll(async () => {
    await playDoors(doorPlaces, folder, { say: () => undefined, onTale: (tale) => tales.push(tale) });
  }, patienceMs);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('goes its way in all five', () => {
    expect(tales.map(({ place }) => place)).toEqual(doorPlaces);
  });

  test.each(doorPlaces)('%s: every paper is there, as PDF and as Word', (place) => {
    const files = readdirSync(join(folder, place));
    for (const ending of ['pdf', 'docx'] as const) {
      const titles = new Set(
        files.flatMap((name) => new RegExp(`号-(.+)\\.${ending}$`).exec(name)?.[1] ?? []),
      );
      expect([...titles].sort()).toEqual([...everywhere, ...(further[place] ?? [])].sort());
    }
  });

  test.each(doorPlaces)(
    '%s: nothing reaches over a page, and each page carries the code that proves it',
    (place) => {
      const own = join(folder, place);
      for (const name of readdirSync(own).filter((file) => file.endsWith('.pdf')))
        for (const page of pagesOfPdf(join(own, name))) {
          expect({ name, outside: page.outside }).toEqual({ name, outside: [] });
          expect(page.text).toMatch(/核验码\s*(?:[0-9A-F]{4}-){3}[0-9A-F]{4}/);
        }
    },
  );

  test('a name of rare characters stands in the record of the interview as it was said', () => {
    const own = join(folder, 'xiangtan');
    const name = readdirSync(own).find((file) => file.includes('询问笔录') && file.endsWith('.pdf')) ?? '';
    const text = pagesOfPdf(join(own, name)).map((page) => page.text);
    expect(text.join('')).toContain('䶮𬭎㛃');
  });

  test('whoever scans sees who comes, and cannot be told anything by a script', () => {
    const page = readFileSync(join(folder, 'cixi', '扫码所见.html'), 'utf8');
    expect(page).toContain('慈溪市消防救援大队');
    expect(page).toContain('慈溪市市场监督管理局');
    expect(page).not.toContain('<script');
  });
});
