// How documents break over pages and lines: no page with seals alone, no number in two, signatures beside their names.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { composeDocument } from '../../../../documents/forms/compose';
import { fields, paragraph, type DocumentContent } from '../../../../documents/forms/content';
import { day, momentOfInstant, momentsInWords, sentence, way } from '../../../../documents/forms/parts';
import { titleLines } from '../../../../documents/forms/title-lines';
import { createRenderer } from '../../../../documents/renderer';
import { documentKinds } from '../../../../domain/document/kinds';
import { plainDate } from '../../../../domain/calendar/plain-date';
import { textOfContent } from '../../../support/document-text';
import { pagesOfPdfs, type ReadPage } from '../../../support/read-pdf';
import { cixi, realPacks, xiangtan } from '../../domain/inspection/kit/packs';
import { sourceFor } from './told';

const renderer = createRenderer();
const folder = mkdtempSync(path.join(os.tmpdir(), 'ruqi-layout-'));
afterAll(async () => {
  await renderer.close();
  rmSync(folder, { recursive: true, force: true });
});

const pagesOf = async (contents: readonly DocumentContent[]): Promise<readonly (readonly ReadPage[])[]> => {
  const files: string[] = [];
  for (const content of contents) {
    const file = path.join(folder, `${String(files.length)}.pdf`);
    writeFileSync(file, await renderer.renderDocument(content, null));
    files.push(file);
  }
  return pagesOfPdfs(files);
};

/** What a page says beside seals, day and its number. */
const beside = (page: string, { issuers, issuedOn }: DocumentContent): string =>
  [...issuers.map((issuer) => `${issuer}（印章）`), issuedOn, /— \d+ —/gu]
    .reduce<string>(
      (text, words) => text.replaceAll(typeof words === 'string' ? words : words, ''),
      page.replaceAll(/\s/g, ' '),
    )
    .replaceAll(/[\s—\d]/g, '');

/** @returns how many pages each has */
const expectNoSealsAlone = async (contents: readonly DocumentContent[]): Promise<readonly number[]> => {
  const read = await pagesOf(contents);
  return read.map((pages, nth) => {
    for (const { text } of pages) expect(beside(text, contents[nth] as DocumentContent)).not.toBe('');
    return pages.length;
  });
};

test('no document of any place has a page with seals alone', async () => {
  const contents = realPacks.flatMap((pack) =>
    documentKinds.map((kind) => composeDocument(kind, sourceFor(kind, pack))),
  );
  expect((await expectNoSealsAlone(contents)).length).toBe(contents.length);
});

test.each([
  ['paragraphs', (n: number) => Array.from({ length: n }, () => paragraph('检查情况说明。'))],
  [
    'a grid',
    (n: number) => [fields(Array.from({ length: n }, (_, nth) => [`第${String(nth)}项`, '符合'] as const))],
  ],
])('wherever a page is full, the end of %s goes along with the seals', async (_words, blocksOf) => {
  const { title, number, issuers, issuedOn } = composeDocument(
    'approvalForm',
    sourceFor('approvalForm', cixi),
  );
  const contents = Array.from({ length: 18 }, (_, nth) => ({
    ...{ title, number, issuers, issuedOn, copies: [], addressee: null },
    blocks: blocksOf(nth + 16),
  }));
  const counts = await expectNoSealsAlone(contents);
  expect([...new Set(counts)]).toEqual([1, 2]);
});

test('a credit code and a certificate’s number stand on one line where they fit', async () => {
  const [[form], [notice]] = (await pagesOf([
    composeDocument('filingForm', sourceFor('filingForm', xiangtan)),
    composeDocument('inspectionNotice', sourceFor('inspectionNotice', xiangtan)),
  ])) as [[ReadPage], [ReadPage]];
  expect(form.lines.some((line) => line.includes('91330282MA2AF00016'))).toBe(true);
  for (const number of ['33028200001', '33028200002', '33028200102'])
    expect(notice.lines.some((line) => line.includes(number))).toBe(true);
});

test('who signs and the place for it stand on one line', async () => {
  const kinds = ['samplingRecord', 'surveyRecord', 'interviewRecord'] as const;
  const read = await pagesOf(kinds.map((kind) => composeDocument(kind, sourceFor(kind, xiangtan))));
  const lines = read
    .flatMap((pages) => pages.flatMap((page) => page.lines))
    .filter((line) => line.includes('人签名'));
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines.filter((one) => !one.startsWith('以上'))) expect(line).not.toMatch(/签名：\s*$/);
});

test('a title too long for a line breaks into even lines, behind a mark where one is near', () => {
  expect(titleLines(['市消防救援大队', '抽样记录'])).toEqual(['市消防救援大队', '抽样记录']);
  expect(titleLines(['市市场监督管理局（知识产权局）龙山街道市场监督管理所'])).toEqual([
    '市市场监督管理局（知识产权局）',
    '龙山街道市场监督管理所',
  ]);
  const long = ['𬭎'.repeat(21), '䶮'.repeat(47)];
  const lines = titleLines(long);
  expect(lines.join('')).toBe(long.join(''));
  expect(lines.map((line) => [...line].length)).toEqual([11, 10, 16, 16, 15]);
});

test('what somebody wrote ends as a sentence once', () => {
  for (const text of ['好。', '说：“好。”', '（见附件。）', '真的？', 'ok.', '待续…'])
    expect(sentence(text)).toBe(text);
  expect(sentence('说：“好”')).toBe('说：“好”。');
});

test('moments: of one day it is said once, over midnight twice, by the clocks of Shanghai', () => {
  expect(momentsInWords('2026-03-12 09:30', '2026-03-12 10:00')).toBe('2026年3月12日09时30分至10时00分');
  expect(momentsInWords('2026-03-12 23:30', '2026-03-13 00:10')).toBe(
    '2026年3月12日23时30分至2026年3月13日00时10分',
  );
  expect(momentOfInstant('2026-03-11T16:05:00.000Z')).toBe(`${day(plainDate('2026-03-12'))}00时05分`);
});

test('the way of checking is not said twice', () => {
  const source = sourceFor('inspectionNotice', cixi);
  const by = (method: string) =>
    way({ ...source, state: { ...source.state, draft: { ...source.state.draft, method } } });
  expect(by('现场检查')).toBe('现场检查，综合查一次');
  expect(by('查阅资料')).toBe('查阅资料，现场，综合查一次');
});

test('a result says whither a matter goes and why it is lenient; a leniency which of the two it is', () => {
  const sent = sourceFor('transferLetter', cixi);
  expect(textOfContent(composeDocument('resultNotice', { ...sent, subject: '' }))).toContain(
    '| 移送市生态环境局处理 |',
  );
  const lenient = sourceFor('leniencyDecision', cixi);
  expect(textOfContent(composeDocument('resultNotice', { ...lenient, subject: '' }))).toContain(
    '依法从轻、减轻或者不予处罚（首违不罚）',
  );
  expect(composeDocument('leniencyDecision', lenient).title[1]).toBe('不予行政处罚决定书');
  const results = lenient.state.results.map((one) =>
    one.leniencyGround === null ? one : { ...one, leniencyGround: 'mitigated' as const },
  );
  const mitigated = { ...lenient, state: { ...lenient.state, results } };
  expect(composeDocument('leniencyDecision', mitigated).title[1]).toBe('从轻、减轻行政处罚决定书');
});

test('items without a basis leave no gap in the notice', () => {
  const source = sourceFor('inspectionNotice', cixi);
  const items = source.register.items.map((item) => ({ ...item, basis: null }));
  const text = textOfContent(
    composeDocument('inspectionNotice', { ...source, register: { ...source.register, items } }),
  );
  expect(text).toContain('根据行政检查事项清单所列的依据，我机关决定');
});

test('the record says the hours, the rights no instruction to authorities', () => {
  for (const pack of realPacks) {
    expect(textOfContent(composeDocument('onSiteRecord', sourceFor('onSiteRecord', pack)))).toMatch(
      /\[检查时间\] 2026年3月12日\d\d时\d\d分至/,
    );
    const notice = textOfContent(composeDocument('inspectionNotice', sourceFor('inspectionNotice', pack)));
    expect(notice).not.toMatch(/引导企业|要告诉企业|公布举报渠道/);
  }
});
