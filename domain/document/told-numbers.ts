// Commands that tell an enterprise the number of a document of ours: which kind it is of, and what it must say. Numbers that
// others give (cases, penalty decisions, receipts, coercion) are no business of this table.
import type { CommandData, CommandName } from '../inspection/commands';
import type { DocumentKind } from './kinds';
import type { Particulars } from './particulars';

export interface ToldNumber {
  readonly kind: DocumentKind;
  /** null: none is told, and none need be; undefined: that of the document that is there, or is yet to be issued. */
  readonly number: string | null | undefined;
  readonly particulars: Particulars;
}

const tellers: { readonly [N in CommandName]?: (data: CommandData<N>) => ToldNumber } = {
  serveAdvanceNotice: ({ documentNo }) => ({ kind: 'advanceNotice', number: documentNo, particulars: {} }),
  recordEntry: ({ inspectionNoticeNo }) => ({
    kind: 'inspectionNotice',
    number: inspectionNoticeNo,
    particulars: {},
  }),
  enterUrgently: ({ inspectionNoticeNo }) => ({
    kind: 'inspectionNotice',
    number: inspectionNoticeNo,
    particulars: {},
  }),
  serveResultNotice: ({ documentNo }) => ({ kind: 'resultNotice', number: documentNo, particulars: {} }),
  combineCorrections: ({ documentNo, correctBy, guidance }) => ({
    kind: 'combinedCorrection',
    number: documentNo,
    particulars: { combination: { correctBy, guidance } },
  }),
};

/** null: the command tells no number of ours. @param data of the command, as its schema has read it */
export const toldNumber = <N extends CommandName>(name: N, data: CommandData<N>): ToldNumber | null =>
  tellers[name]?.(data) ?? null;
