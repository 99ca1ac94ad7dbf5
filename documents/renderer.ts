// Papers as PDF, typeset by Typst in processes of their own, so that no request waits for another's pages or dies of them.
import path from 'node:path';
import { checkCodeOf } from './check-code';
import type { Block, Cell, DocumentContent } from './forms/content';
import { titleLines } from './forms/title-lines';
import type { PaperData, PaperTemplate } from './papers';
import { createTypesetters, type TypesettersOptions } from './typesetters';

export interface Paper {
  readonly pdf: Buffer;
  /** As printed at the foot of each page. */
  readonly checkCode: string;
}

export interface Renderer {
  /** @throws TypesettingError when it cannot be typeset, which is a fault of ours */
  render<T extends PaperTemplate>(template: T, data: PaperData[T]): Promise<Paper>;
  /** A document under the code that proves it, null where nothing can be looked up by one. @throws TypesettingError likewise */
  renderDocument(content: DocumentContent, checkCode: string | null): Promise<Buffer>;
  close(): Promise<void>;
}

const MOST_PROCESSES = 2;
const IDLE_MS = 60_000;
/** A plan of two thousand lines takes some seconds. */
const PAPER_MS = 60_000;

const fontFolder = (weight: string): string =>
  path.dirname(require.resolve(`@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`));

/** Letters and figures without a blank among them that a column has no room for: narrow ones, and those across most of the page. */
const unbroken = { narrow: /([!-~]{14,})/, wide: /([!-~]{34,})/ } as const;

/** In pieces between which a line may end; whole where it has nothing so long. A blank without width would spoil a copied text. */
const pieces = (text: string, width: keyof typeof unbroken): string | readonly string[] => {
  const parts = text.split(unbroken[width]);
  return parts.length === 1
    ? text
    : parts.flatMap((part, index) => (index % 2 === 1 ? [...part] : part === '' ? [] : [part]));
};

/** So that a long number may break anywhere within its cell. */
const withBreaks = (block: Block): object => {
  if (block.type === 'table')
    return { ...block, rows: block.rows.map((row) => row.map((text) => pieces(text, 'narrow'))) };
  if (block.type !== 'form') return block;
  // A number that fits stands on a line of its own rather than on two: a credit code, a certificate's.
  const widthOf = ({ across = 1, isLabel }: Cell): keyof typeof unbroken =>
    isLabel !== true && (across > 2 || block.columns.length === 2) ? 'wide' : 'narrow';
  const rows = block.rows.map((row) =>
    row.map((cell) => ({ ...cell, text: pieces(cell.text, widthOf(cell)) })),
  );
  return { ...block, rows };
};

/** Processes start with the first paper and end after a minute without any. */
export const createRenderer = ({ onTrouble }: Pick<TypesettersOptions, 'onTrouble'> = {}): Renderer => {
  const workspace = path.join(__dirname, 'typst');
  const typesetters = createTypesetters({
    program: path.join(__dirname, 'typesetter.mjs'),
    args: [workspace, fontFolder('400Regular'), fontFolder('700Bold')],
    mostProcesses: MOST_PROCESSES,
    idleMs: IDLE_MS,
    paperMs: PAPER_MS,
    ...(onTrouble === undefined ? {} : { onTrouble }),
  });
  const typeset = (template: string, data: object): Promise<Buffer> =>
    typesetters.typeset(template, JSON.stringify(data));
  return {
    render: async (template, data) => {
      const checkCode = checkCodeOf(template, data);
      return { pdf: await typeset(template, { ...data, checkCode }), checkCode };
    },
    renderDocument: (content, checkCode) =>
      typeset('form', {
        ...content,
        title: titleLines(content.title),
        blocks: content.blocks.map(withBreaks),
        checkCode,
      }),
    close: () => typesetters.close(),
  };
};
