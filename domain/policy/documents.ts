// What a place's document says of the forms: the title of its filing form and who keeps a copy of it (XT-88, XT-90).
import type { Source } from '../shared/outcome';

interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

export interface DocumentPolicy {
  readonly filingFormTitle: Sourced<string>;
  /** Who keeps one; empty: the document asks for no copies. */
  readonly filingCopies: Sourced<readonly string[]>;
}
