// `node pdf-reader.mjs FILE…`: of each PDF its pages as JSON, each with its size, its text, its lines, and the texts that reach over its edge.
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Texts of one height, from the top. */
const linesOf = (texts) => {
  const lines = new Map();
  for (const { str, transform } of texts) {
    const height = Math.round(transform[5]);
    lines.set(height, `${lines.get(height) ?? ''}${str}`);
  }
  return [...lines.entries()].sort(([a], [b]) => b - a).map(([, line]) => line);
};

const pagesOf = async (file) => {
  const data = new Uint8Array(readFileSync(file));
  const task = getDocument({ data, useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width, height] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.filter(({ str }) => str.trim() !== '');
    const isOutside = ({ transform: [, , , , x, y], width: length }) =>
      x < 0 || y < 0 || x + length > width || y > height;
    pages.push({
      width: Math.round(width),
      height: Math.round(height),
      text: items.map(({ str }) => str).join(''),
      lines: linesOf(texts),
      outside: texts.filter(isOutside).map(({ str }) => str),
    });
  }
  await task.destroy();
  return pages;
};

const all = [];
for (const file of process.argv.slice(2)) all.push(await pagesOf(file));
process.stdout.write(JSON.stringify(all));
