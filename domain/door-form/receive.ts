// What becomes of one entry as it comes in: kept, known already, or refused with what is to be done. An entry that is refused holds
// up nothing but those that rest on it.
import { sameEntry, type FormEntry } from './entry';

export const entryRefusals = [
  'entryIdReused',
  'otherForm',
  'unknownPoint',
  'parentMissing',
  'parentElsewhere',
  'fileMissing',
] as const;
export type EntryRefusal = (typeof entryRefusals)[number];

export type Received =
  | { readonly status: 'stored' }
  | { readonly status: 'repeated'; readonly sequence: number }
  | { readonly status: 'refused'; readonly code: EntryRefusal; readonly about: readonly string[] };

export interface FormAtHand {
  readonly formHash: string;
  /** Numbers of its points. */
  readonly points: ReadonlySet<number>;
  /** SHA-256 of the files that have been uploaded to this inspection. */
  readonly files: ReadonlySet<string>;
}

interface Known extends FormEntry {
  readonly sequence: number;
}

const refused = (code: EntryRefusal, about: readonly string[]): Received => ({
  status: 'refused',
  code,
  about,
});

/** @param known entries of this inspection, by id; the caller adds what is stored before asking about the next */
export const receive = (entry: FormEntry, known: ReadonlyMap<string, Known>, form: FormAtHand): Received => {
  const before = known.get(entry.entryId);
  if (before !== undefined)
    return sameEntry(before, entry)
      ? { status: 'repeated', sequence: before.sequence }
      : refused('entryIdReused', [entry.entryId]);
  if (entry.formHash !== form.formHash) return refused('otherForm', [form.formHash]);
  if (!form.points.has(entry.point)) return refused('unknownPoint', [String(entry.point)]);
  const missing = entry.basedOn.filter((id) => !known.has(id));
  if (missing.length > 0) return refused('parentMissing', missing);
  const elsewhere = entry.basedOn.filter((id) => known.get(id)?.point !== entry.point);
  if (elsewhere.length > 0) return refused('parentElsewhere', elsewhere);
  const files = entry.files.filter((hash) => !form.files.has(hash));
  return files.length > 0 ? refused('fileMissing', files) : { status: 'stored' };
};
