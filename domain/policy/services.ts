// What a jurisdiction asks of third parties that serve agencies at enterprises (第三方辅助服务), and of intermediaries.
import type { PlainDate } from '../calendar/plain-date';
import type { ClearanceKind, ServiceHintCode } from '../third-party/vocabulary';
import type { Role } from '../shared/actor';
import type { Source } from '../shared/outcome';

interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

/** One clearing-up that every agency has to declare itself on. */
export interface ClearanceAsked {
  readonly kind: ClearanceKind;
  readonly name: string;
  /** null: the document gives no date. */
  readonly dueOn: PlainDate | null;
}

export interface ServicesPolicy {
  /** Who keeps the standards of auxiliary services and promotes smart applications; empty: none are kept here (CX-85). */
  readonly standardKeepers: Sourced<readonly Role[]>;
  /** Whether an engagement has to rest on a standard. */
  readonly standardRequired: Sourced<boolean>;
  /** required: a service on the days of a planned visit rides on it; hinted: only told so; free: not matched (CX-86). */
  readonly planMatch: Sourced<'required' | 'hinted' | 'free'>;
  /** What of a third party's conduct is told at once (CX-87). */
  readonly reminders: Sourced<readonly ServiceHintCode[]>;
  /** Consulting tied to licences, penalties and the like (XT-74). */
  readonly tied: Sourced<'refused' | 'flagged'>;
  /** Empty: no clearing-up is asked for here (DE-85, XT-74). */
  readonly clearances: Sourced<readonly ClearanceAsked[]>;
}
