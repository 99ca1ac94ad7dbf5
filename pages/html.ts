// Pages made on the server: whatever is interpolated is text. No script, no asset from elsewhere; the one style sheet of a page
// is named to the browser by its digest.
import { createHash } from 'node:crypto';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** What may be sent as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = string | Markup | null | readonly Piece[];

const written = (piece: Piece): string => {
  if (piece === null) return '';
  if (typeof piece === 'string') return escapeHtml(piece);
  return piece instanceof Markup ? piece.text : piece.map(written).join('');
};

/** Markup with text in it: strings are escaped, other markup is not, null is nothing. Attributes stand in double quotes. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(parts.map((part, index) => part + written(pieces[index] ?? null)).join(''));

export interface Layout {
  /** @param body markup already escaped @param language of the page, as HTML names it */
  readonly page: (title: string, body: string, language?: string) => string;
  /**
   * Headers of every page.
   * @param returnsTo origin that a form leads to in the end: browsers hold the redirections after it to the same rule
   */
  readonly headers: (returnsTo?: string) => Readonly<Record<string, string>>;
}

/** @param style the whole style sheet */
export const createLayout = (style: string): Layout => {
  const styleDigest = createHash('sha256').update(style).digest('base64');
  return {
    page: (title, body, language = 'zh-CN') =>
      `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
      `<title>${escapeHtml(title)} · 入企</title><style>${style}</style></head><body><main>${body}</main></body></html>`,
    headers: (returnsTo) => ({
      'Content-Security-Policy': [
        `default-src 'none'`,
        `style-src 'sha256-${styleDigest}'`,
        `form-action 'self'${returnsTo === undefined ? '' : ` ${returnsTo}`}`,
        `frame-ancestors 'none'`,
        `base-uri 'none'`,
      ].join('; '),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    }),
  };
};
