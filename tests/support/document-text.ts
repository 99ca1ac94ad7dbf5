// All words of a document's content, one field or paragraph a line, as a person would read them from top to bottom.
import type { Block, DocumentContent } from '../../documents/forms/content';

const linesOf = (block: Block): readonly string[] => {
  switch (block.type) {
    case 'paragraph':
      return [block.text];
    case 'heading':
      return [`【${block.text}】`];
    case 'form':
      return block.rows.map((cells) =>
        cells.map(({ text, isLabel }) => (isLabel === true ? `[${text}]` : text)).join(' '),
      );
    case 'table':
      return [block.columns.map(({ title }) => title), ...block.rows].map((row) => `| ${row.join(' | ')} |`);
    case 'signatures':
      return block.lines.map((line) => `✍ ${line}`);
  }
};

export const textOfContent = (content: DocumentContent): string =>
  [
    ...content.copies.map((keeper) => `（${keeper}留存）`),
    ...content.title,
    content.number,
    ...(content.addressee === null ? [] : [`${content.addressee}：`]),
    ...content.blocks.flatMap(linesOf),
    ...content.issuers.map((issuer) => `${issuer}（印章）`),
    content.issuedOn,
    '',
  ].join('\n');

/** Every text that a reader of the file must find, whatever it is laid out by. */
export const wordsOfContent = (content: DocumentContent): readonly string[] =>
  [
    ...content.title,
    content.number,
    content.issuedOn,
    ...content.issuers,
    ...content.blocks.flatMap((block) => {
      switch (block.type) {
        case 'paragraph':
        case 'heading':
          return [block.text];
        case 'form':
          return block.rows.flat().map(({ text }) => text);
        case 'table':
          return [...block.columns.map(({ title }) => title), ...block.rows.flat()];
        case 'signatures':
          return block.lines;
      }
    }),
  ].filter((text) => text.trim() !== '');
