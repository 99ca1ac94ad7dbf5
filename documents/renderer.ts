// Papers as PDF, typeset by Typst in threads of their own, so that no request waits for another's pages.
import path from 'node:path';
import { Piscina } from 'piscina';
import { checkCodeOf } from './check-code';
import type { Block, DocumentContent } from './forms/content';
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

/** Letters and figures without a blank among them, too long to be left whole in a column. */
const unbroken = /([!-~]{14,})/;

/** In pieces between which a line may end; whole where it has nothing so long. A blank without width would spoil a copied text. */
const pieces = (text: string): string | readonly string[] => {
  const parts = text.split(unbroken);
  return parts.length === 1
    ? text
    : parts.flatMap((part, index) => (index % 2 === 1 ? [...part] : part === '' ? [] : [part]));
};

/** So that a long number may break anywhere within its cell. */
const withBreaks = (block: Block): object => {
  if (block.type === 'table') return { ...block, rows: block.rows.map((row) => row.map(pieces)) };
  if (block.type !== 'form') return block;
  const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, text: pieces(cell.text) })));
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
      typeset('form', { ...content, blocks: content.blocks.map(withBreaks), checkCode }),
    close: () => pool.close(),
  };
};
