// `node pdf-reader.mjs FILE`: the pages of a PDF as JSON, each with its size, its text, and the texts that reach over its edge.
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const data = new Uint8Array(readFileSync(process.argv[2]));
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
    outside: texts.filter(isOutside).map(({ str }) => str),
  });
}
process.stdout.write(JSON.stringify(pages));
await task.destroy();
