// From when to when an inspection had a code, and whose.

export interface CodeSpan {
  /** ISO instant; null: coded afterwards within its time, which counts from the beginning (A26). */
  readonly from: string | null;
  /** ISO instant; null: it is the code. */
  readonly until: string | null;
  /** Whom it names; null: a code from outside says of nobody. */
  readonly officerIds: readonly string[] | null;
}
