// What a reader finds in a PDF; read by a process of its own, since the reader ships ES modules only.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface ReadPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** From the top; what stands side by side is one line. */
  readonly lines: readonly string[];
  /** Texts that reach over an edge. */
  readonly outside: readonly string[];
}

/** Of each file its pages; a process of its own costs more than a hundred of them. */
export const pagesOfPdfs = (files: readonly string[]): readonly (readonly ReadPage[])[] =>
  JSON.parse(
    execFileSync(process.execPath, [path.join(__dirname, 'pdf-reader.mjs'), ...files], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    }),
  ) as readonly (readonly ReadPage[])[];

export const pagesOfPdf = (file: string): readonly ReadPage[] => pagesOfPdfs([file])[0] ?? [];

/** All of its text without blanks. */
export const textOfPdf = (pdf: Buffer): string => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ruqi-pdf-'));
  try {
    const file = path.join(folder, 'paper.pdf');
    writeFileSync(file, pdf);
    return pagesOfPdf(file)
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s/g, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
