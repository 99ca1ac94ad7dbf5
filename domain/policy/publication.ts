// Whether a place publishes what its inspections found (行政执法公示, the first of the 三项制度), and for how long.
import type { Source } from '../shared/outcome';

interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

export interface PublicationPolicy {
  /** HZ-70, CX-69. */
  readonly results: Sourced<boolean>;
  /** How long a result that is no penalty stays public, from the day on which the enterprise was told. */
  readonly shownMonths: Sourced<number>;
}
