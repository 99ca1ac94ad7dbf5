// What an official document says, apart from how it looks: the same for PDF, DOCX and the tests that hold its words.

export interface Cell {
  readonly text: string;
  /** Name of a field, set apart from what is filled in. */
  readonly isLabel?: true;
  /** Columns it takes; default 1. */
  readonly across?: number;
  /** Rows it takes; default 1. */
  readonly down?: number;
}

export type Block =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'heading'; readonly text: string }
  /** Fields in a grid, as forms have them. */
  | {
      readonly type: 'form';
      /** Relative widths. */
      readonly columns: readonly number[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | {
      readonly type: 'table';
      readonly columns: readonly { readonly title: string; readonly width: number }[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Lines that people sign by hand. */
  | { readonly type: 'signatures'; readonly lines: readonly string[] };

export interface DocumentContent {
  /** Joined to one line where that fits; else broken here. */
  readonly title: readonly string[];
  readonly number: string;
  /** Who keeps each copy, printed on it; empty: one copy that says nothing of it. */
  readonly copies: readonly string[];
  /** To whom it is addressed; null: nobody. */
  readonly addressee: string | null;
  readonly blocks: readonly Block[];
  /** Whose seals it bears. */
  readonly issuers: readonly string[];
  /** In Chinese numerals. */
  readonly issuedOn: string;
}

export const paragraph = (text: string): Block => ({ type: 'paragraph', text });
export const heading = (text: string): Block => ({ type: 'heading', text });
export const label = (text: string, spans: Omit<Cell, 'text' | 'isLabel'> = {}): Cell => ({
  text,
  isLabel: true,
  ...spans,
});
export const filled = (text: string, spans: Omit<Cell, 'text' | 'isLabel'> = {}): Cell => ({
  text,
  ...spans,
});
const fieldWidths = [1, 3] as const;
/** Name and value, one pair a row. */
export const fields = (pairs: readonly (readonly [string, string])[]): Block => ({
  type: 'form',
  columns: fieldWidths,
  rows: pairs.map(([name, value]) => [label(name), filled(value)]),
});
