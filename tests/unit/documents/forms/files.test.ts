// PDF and Word say what the content says: every word is there, nothing leaves the page, each page carries the check code.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { documentKinds } from '../../../../domain/document/kinds';
import { composeDocument, sealsOf } from '../../../../documents/forms/compose';
import { docxOf } from '../../../../documents/forms/docx';
import { createRenderer } from '../../../../documents/renderer';
import { wordsOfContent } from '../../../support/document-text';
import { pagesOfPdf } from '../../../support/read-pdf';
import { xiangtan } from '../../domain/inspection/kit/packs';
import { sourceFor } from './told';

const renderer = createRenderer();
const folder = mkdtempSync(path.join(os.tmpdir(), 'ruqi-forms-'));
afterAll(async () => {
  await renderer.close();
  rmSync(folder, { recursive: true, force: true });
});

const squeezed = (text: string): string => text.replaceAll(/[\s\u200b]/g, '');

/** A4 in points. */
const a4 = { width: 595.28, height: 841.89 };

test.each(documentKinds)('%s as PDF: A4, every word, rare characters, code on each page', async (kind) => {
  const content = composeDocument(kind, sourceFor(kind, xiangtan));
  const { checkCode } = sealsOf(kind, '1', content);
  const file = path.join(folder, `${kind}.pdf`);
  writeFileSync(file, await renderer.renderDocument(content, checkCode));
  const pages = pagesOfPdf(file);
  const text = squeezed(pages.map((page) => page.text).join(''));
  for (const page of pages) {
    expect(page.width).toBeCloseTo(a4.width, 0);
    expect(page.height).toBeCloseTo(a4.height, 0);
    expect(page.outside).toEqual([]);
    expect(page.text).toContain(checkCode);
  }
  for (const words of wordsOfContent(content).filter((one) => one.length < 60))
    expect(text).toContain(squeezed(words));
  expect(text).toMatch(/㛃𬭎䶮/u);
});

test('a paper without a code says nothing of one', async () => {
  const content = composeDocument('filingForm', sourceFor('filingForm', xiangtan));
  const file = path.join(folder, 'without-code.pdf');
  writeFileSync(file, await renderer.renderDocument(content, null));
  const pages = pagesOfPdf(file).map((page) => page.text);
  expect(pages.join('')).not.toMatch(/核验码|none/u);
  expect(pages[0]).toContain('— 1 —');
});

test.each(documentKinds)('%s as Word: the same words and the same code', async (kind) => {
  const content = composeDocument(kind, sourceFor(kind, xiangtan));
  const parts = unzipSync(await docxOf(content, '1A2B-3C4D-5E6F-7089'));
  const xmlOf = (name: RegExp): string =>
    Object.keys(parts)
      .filter((part) => name.test(part))
      .map((part) => strFromU8(parts[part] ?? new Uint8Array()))
      .join('')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&');
  const body = squeezed(xmlOf(/^word\/document\.xml$/));
  for (const words of wordsOfContent(content)) expect(body).toContain(squeezed(words));
  expect(xmlOf(/^word\/footer\d\.xml$/)).toContain('1A2B-3C4D-5E6F-7089');
});

test('Xiangtan’s annex: every field, two rows for other officers, three copies with their keepers (XT-88, XT-90, XT-91)', () => {
  const content = composeDocument('filingForm', sourceFor('filingForm', xiangtan));
  expect(content.title).toEqual(['湘潭市涉企行政执法检查备案表']);
  expect(content.copies).toEqual(['优化营商环境部门', '检查单位', '被检查对象']);
  const [form] = content.blocks;
  const labels =
    form?.type === 'form'
      ? form.rows.map((row) => row.flatMap(({ isLabel, text }) => (isLabel === true ? [text] : [])))
      : [];
  expect(labels).toEqual([
    ['检查单位', '单位（牵头单位）'],
    ['联合单位'],
    ['检查时间'],
    ['带队人员', '姓名', '职务'],
    ['联系电话', '执法证号'],
    ['其他检查人员', '姓名', '执法证号'],
    ['姓名', '执法证号'],
    ['检查对象'],
    ['检查项目'],
    ['检查依据'],
    ['检查内容'],
    ['检查单位主要负责人意见'],
  ]);
});
