// Papers as PDF, typeset by Typst in threads of their own, so that no request waits for another's pages.
import path from 'node:path';
import { Piscina } from 'piscina';
import { checkCodeOf } from './check-code';
import type { Block, Cell, DocumentContent } from './forms/content';
import { titleLines } from './forms/title-lines';
import type { PaperData, PaperTemplate } from './papers';

export interface Paper {
  readonly pdf: Buffer;
  /** As printed at the foot of each page. */
  readonly checkCode: string;
}

export interface Renderer {
  /** @throws Error when the template cannot be typeset, which is a fault of ours */
  render<T extends PaperTemplate>(template: T, data: PaperData[T]): Promise<Paper>;
  /** A document under the code that proves it, null where nothing can be looked up by one. @throws Error likewise */
  renderDocument(content: DocumentContent, checkCode: string | null): Promise<Buffer>;
  close(): Promise<void>;
}

const MOST_THREADS = 2;
const IDLE_MS = 60_000;

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

/** Threads start with the first paper and end after a minute without any. */
export const createRenderer = (): Renderer => {
  const workspace = path.join(__dirname, 'typst');
  const pool = new Piscina({
    filename: path.join(__dirname, 'compile-worker.mjs'),
    workerData: { workspace, fontPaths: [fontFolder('400Regular'), fontFolder('700Bold')] },
    minThreads: 0,
    maxThreads: MOST_THREADS,
    idleTimeout: IDLE_MS,
    execArgv: [],
  });
  const typeset = async (template: string, data: object): Promise<Buffer> => {
    const bytes: unknown = await pool.run({
      template: path.join(workspace, `${template}.typ`),
      data: JSON.stringify(data),
    });
    if (!(bytes instanceof ArrayBuffer)) throw new TypeError('a thread answers the bytes of a PDF');
    return Buffer.from(bytes);
  };
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
    close: () => pool.close(),
  };
};
