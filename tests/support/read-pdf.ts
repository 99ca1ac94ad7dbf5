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
  /** Texts that reach over an edge. */
  readonly outside: readonly string[];
}

export const pagesOfPdf = (file: string): readonly ReadPage[] =>
  JSON.parse(
    execFileSync(process.execPath, [path.join(__dirname, 'pdf-reader.mjs'), file], { encoding: 'utf8' }),
  ) as readonly ReadPage[];

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
