// The report of an import: every cell with its address, the original beside what was understood, and what is left to settle.
import type { SheetAnswers } from './answers';
import { doubtKinds, type Doubt, type DoubtCode, type Need } from './doubts';
import type { Meaning } from './meanings';

export const cellParts = [
  'title',
  'heading',
  'value',
  'section',
  'subtotal',
  'note',
  'covered',
  'omitted',
  'outside',
] as const;
/**
 * title: above the table. value: of a task. section: heads a part of the table. subtotal, note: rows that are no tasks. covered:
 * hidden under a merged region. omitted: by an answer. outside: of a sheet without a plan.
 */
export type CellPart = (typeof cellParts)[number];

export interface ReportedDoubt {
  readonly code: DoubtCode;
  readonly need: Need;
  /** In Chinese. */
  readonly text: string;
}

export interface CellReport {
  readonly sheet: string;
  readonly address: string;
  /** The merged region that the cell stands for, such as A3:A4. */
  readonly range: string | null;
  /** As it stands in the file; empty for a blank cell about which there is something to say. */
  readonly original: string;
  /** What an answer put in its place. */
  readonly answer: string | null;
  readonly part: CellPart;
  readonly heading: string | null;
  readonly meaning: Meaning | null;
  /** In Chinese; empty: nothing was understood. */
  readonly understood: string;
  /** Keys of the tasks it goes into. */
  readonly tasks: readonly string[];
  readonly doubts: readonly ReportedDoubt[];
}

/** Left open by somebody, these make the value null; a conflict must be decided. */
const mayBeLeftOpen: readonly DoubtCode[] = [
  'formula',
  'errorValue',
  'lostDigits',
  'unreadable',
  'ratioUnit',
  'outOfRange',
  'yearUnknown',
  'startUnknown',
  'beforeMonth',
  'spanBackwards',
  'bracketDiffers',
];
const confirmable = (code: DoubtCode): boolean =>
  doubtKinds[code].need === 'check' || code === 'hiddenRow' || code === 'hiddenColumn';

/** Doubts by address, with what somebody answered to them. */
export class DoubtBook {
  readonly #doubts = new Map<string, Doubt[]>();

  constructor(readonly answers: SheetAnswers) {}

  tell(address: string, ...doubts: readonly Doubt[]): void {
    const told = this.#doubts.get(address);
    if (told === undefined) this.#doubts.set(address, [...doubts]);
    else
      told.push(
        ...doubts.filter(
          ({ code, detail }) => !told.some((one) => one.code === code && one.detail === detail),
        ),
      );
  }

  at(address: string): readonly ReportedDoubt[] {
    return (this.#doubts.get(address) ?? []).flatMap(({ code, detail }): readonly ReportedDoubt[] => {
      if (confirmable(code) && this.answers.use(address, 'confirm') !== null) return [];
      const isLeft = mayBeLeftOpen.includes(code) && this.answers.use(address, 'leaveOpen') !== null;
      return [{ code, need: isLeft ? 'open' : doubtKinds[code].need, text: doubtKinds[code].say(detail) }];
    });
  }

  addresses(): readonly string[] {
    return [...this.#doubts.keys()];
  }
}
