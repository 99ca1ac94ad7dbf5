// The same content as a Word file (Office Open XML), for those who must edit it; the check code stands at the foot of its pages.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type IRunOptions,
} from 'docx';
import type { Block, Cell, DocumentContent } from './content';
import { titleLines } from './title-lines';

/** Twentieths of a point, as Office Open XML measures. */
const mm = (length: number): number => Math.round((length * 1440) / 25.4);
const pt = (size: number): number => size * 20;
/** Half points. */
const size = (points: number): number => points * 2;

const page = { width: mm(210), height: mm(297) };
const margin = { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) };
const textWidth = page.width - margin.left - margin.right;
const song = '宋体';
const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: song, cs: song };

const run = (text: string, points: number, isBold = false): TextRun => {
  const options: IRunOptions = { text, size: size(points), bold: isBold, font };
  return new TextRun(options);
};

const bodySize = 14;
const formSize = 12;
const tableSize = 10.5;

/** `keepNext`: it stays on one page with what comes after it, so that no page has seals alone. */
const body = (text: string, keepNext: boolean): Paragraph =>
  new Paragraph({
    keepNext,
    children: [run(text, bodySize)],
    indent: { firstLine: pt(bodySize * 2) },
    spacing: { after: pt(6), line: pt(24) },
  });

const plain = (text: string, points: number, { bold = false, keepNext = false } = {}): Paragraph =>
  new Paragraph({
    keepNext,
    children: [run(text, points, bold)],
    spacing: { before: pt(6), after: pt(6) },
  });

const widthsOf = (shares: readonly number[]): readonly number[] => {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.floor((share / sum) * textWidth));
};

interface Shown {
  readonly cell: Cell;
  readonly points: number;
}

const cellOf = ({ cell: { text, isLabel, across = 1, down = 1 }, points }: Shown): TableCell =>
  new TableCell({
    columnSpan: across,
    rowSpan: down,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: pt(4), bottom: pt(4), left: pt(5), right: pt(5) },
    children: [
      new Paragraph({
        alignment: isLabel === true ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: [run(text === '' ? ' ' : text, points, isLabel)],
      }),
    ],
  });

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

const tableOf = (shares: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [...widthsOf(shares)],
    borders,
    rows: [...rows],
  });

const rowOf = (cells: readonly Cell[], points: number, isHeader = false): TableRow =>
  new TableRow({
    tableHeader: isHeader,
    cantSplit: isHeader,
    children: cells.map((cell) => cellOf({ cell, points })),
  });

/** @param isLast nothing but seals, or signatures and seals, comes after it */
const blockOf = (block: Block, isLast: boolean): readonly FileChild[] => {
  switch (block.type) {
    case 'paragraph':
      return [body(block.text, isLast)];
    case 'heading':
      return [plain(block.text, bodySize, { bold: true, keepNext: true })];
    case 'signatures':
      return block.lines.map((text) => plain(text, bodySize, { keepNext: isLast }));
    case 'form':
      return [
        tableOf(
          block.columns,
          block.rows.map((cells) => rowOf(cells, formSize)),
        ),
        plain('', formSize, { keepNext: isLast }),
      ];
    case 'table':
      return [
        tableOf(
          block.columns.map(({ width }) => width),
          [
            rowOf(
              block.columns.map(({ title }) => ({ text: title, isLabel: true as const })),
              tableSize,
              true,
            ),
            ...block.rows.map((texts) =>
              rowOf(
                texts.map((text) => ({ text: text === '' ? '—' : text })),
                tableSize,
              ),
            ),
          ],
        ),
        plain('', tableSize),
      ];
  }
};

const centred = (text: string, points: number, bold: boolean): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: pt(8) },
    children: [run(text, points, bold)],
  });

const toTheRight = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    indent: { right: pt(bodySize * 2) },
    spacing: { before: pt(6) },
    children: [run(text, bodySize)],
  });

const copyOf = (content: DocumentContent, keeper: string | null): readonly FileChild[] => [
  ...(keeper === null
    ? []
    : [
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          children: [run(`（${keeper}留存）`, formSize)],
        }),
      ]),
  ...titleLines(content.title).map((text) => centred(text, 22, true)),
  centred(content.number, 16, false),
  ...(content.addressee === null ? [] : [plain(`${content.addressee}：`, bodySize)]),
  ...content.blocks.flatMap((block, index) => {
    const after = content.blocks.slice(index + 1);
    return blockOf(
      block,
      after.every(({ type }) => type === 'signatures'),
    );
  }),
  ...content.issuers.map((issuer) => toTheRight(`${issuer}（印章）`)),
  toTheRight(content.issuedOn),
];

const footerOf = (checkCode: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          run(`核验码 ${checkCode}`, 9),
          new TextRun({ children: ['\t— ', PageNumber.CURRENT, ' —'], size: size(14), font }),
        ],
      }),
    ],
  });

/** Each copy is a section of its own and begins a page. */
export const docxOf = async (content: DocumentContent, checkCode: string): Promise<Buffer> => {
  const keepers: readonly (string | null)[] = content.copies.length === 0 ? [null] : content.copies;
  const file = new Document({
    creator: '入企 Ruqi',
    title: content.title.join(''),
    sections: keepers.map((keeper) => ({
      properties: { page: { size: page, margin } },
      footers: { default: footerOf(checkCode) },
      children: [...copyOf(content, keeper)],
    })),
  });
  return await Packer.toBuffer(file);
};
