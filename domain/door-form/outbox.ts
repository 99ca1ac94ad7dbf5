// The device's side, pure: what it shows, what it still has to send, and what came back. A device sends its entries in the order in
// which they were made, a part at a time; an answer that is lost is asked for again by sending the same part again.
import type { FormEntry, PointValue } from './entry';
import { pointStateOf, pointStates, type PointState } from './points';
import type { EntryRefusal } from './receive';

export interface Receipt {
  readonly entryId: string;
  readonly status: 'stored' | 'repeated' | 'refused';
  readonly code?: EntryRefusal | null;
}

export interface Outbox {
  readonly formHash: string;
  /** Known to the server, whoever made them. */
  readonly settled: readonly FormEntry[];
  /** Made here and without a receipt yet, in the order of their making. */
  readonly waiting: readonly FormEntry[];
  /** Sent back for good; kept for the officer to see, never sent again by themselves. */
  readonly refused: readonly { readonly entry: FormEntry; readonly code: EntryRefusal }[];
}

export const emptyOutbox = (formHash: string): Outbox => ({
  formHash,
  settled: [],
  waiting: [],
  refused: [],
});

const shown = ({ settled, waiting }: Outbox): readonly FormEntry[] => [...settled, ...waiting];

export const shownPoints = (outbox: Outbox): readonly PointState[] => pointStates(shown(outbox));

export interface Edit extends PointValue {
  /** A new UUID. */
  readonly entryId: string;
  readonly point: number;
  /** ISO instant of the device. */
  readonly madeAt: string;
}

/** Replaces what the officer sees at this point: where two differ, both, so that a conflict is settled by the one who saw it. */
export const edit = (outbox: Outbox, { entryId, point, madeAt, ...value }: Edit): Outbox => {
  const basedOn = pointStateOf(shown(outbox), point).heads.map((head) => head.entryId);
  const entry = { entryId, formHash: outbox.formHash, point, basedOn, ...value, madeAt };
  return { ...outbox, waiting: [...outbox.waiting, entry] };
};

/** What to send next. @param limit most entries of one sending */
export const nextPart = ({ waiting }: Outbox, limit: number): readonly FormEntry[] => waiting.slice(0, limit);

/** Whether this verdict is final. What rests on an entry that was sent back for good can never come in either. */
const isFinal = (entry: FormEntry, code: EntryRefusal, sentBack: ReadonlySet<string>): boolean => {
  if (code === 'parentMissing') return entry.basedOn.some((id) => sentBack.has(id));
  return code !== 'fileMissing';
};

const unknownTo = (known: ReadonlySet<string>, entries: readonly FormEntry[]): readonly FormEntry[] =>
  entries.filter(({ entryId }) => !known.has(entryId));

/** Takes what the server said of entries; receipts that come twice, or for what is known already, change nothing. */
export const takeReceipts = (outbox: Outbox, receipts: readonly Receipt[]): Outbox => {
  const verdicts = new Map(receipts.map((receipt) => [receipt.entryId, receipt]));
  const done = outbox.waiting.filter(({ entryId }) => {
    const status = verdicts.get(entryId)?.status;
    return status === 'stored' || status === 'repeated';
  });
  const sentBack = new Set(outbox.refused.map(({ entry }) => entry.entryId));
  const dropped: { readonly entry: FormEntry; readonly code: EntryRefusal }[] = [];
  for (const entry of outbox.waiting) {
    const code = verdicts.get(entry.entryId)?.code ?? null;
    if (code === null || !isFinal(entry, code, sentBack)) continue;
    dropped.push({ entry, code });
    sentBack.add(entry.entryId);
  }
  const gone = new Set([...done, ...dropped.map(({ entry }) => entry)].map(({ entryId }) => entryId));
  const known = new Set(outbox.settled.map(({ entryId }) => entryId));
  return {
    ...outbox,
    settled: [...outbox.settled, ...unknownTo(known, done)],
    waiting: unknownTo(gone, outbox.waiting),
    refused: [...outbox.refused, ...dropped],
  };
};

/** Takes what the server has, the colleagues' entries among it; own ones found there are waiting no more. */
export const takeServer = (outbox: Outbox, entries: readonly FormEntry[]): Outbox => {
  const known = new Set(outbox.settled.map(({ entryId }) => entryId));
  const there = new Set(entries.map(({ entryId }) => entryId));
  return {
    ...outbox,
    settled: [...outbox.settled, ...unknownTo(known, entries)],
    waiting: unknownTo(there, outbox.waiting),
  };
};
