// What a document is made from: the recorded state and history of an inspection, the registers, the pack, and what somebody wrote.
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Particulars } from '../../domain/document/particulars';
import type { InspectionEvent } from '../../domain/inspection/events';
import type { InspectionState } from '../../domain/inspection/state';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { DocumentContent } from './content';

export interface FormOfficer {
  readonly id: string;
  readonly name: string;
  readonly agency: string;
  /** Numbers of certificates in force on the day. */
  readonly certificates: readonly string[];
  /** null: the register has none. */
  readonly phone: string | null;
}

export interface FormRegister {
  readonly agency: (id: string) => string;
  readonly person: (id: string) => string;
  readonly enterprise: {
    readonly name: string;
    readonly uscc: string;
    /** null: neither a site nor an address is known. */
    readonly address: string | null;
  };
  /** The team as it is now, in its order. */
  readonly officers: readonly FormOfficer[];
  /** In the order of the draft. */
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    readonly basis: string | null;
    /** null: the register has no such item. */
    readonly ownerAgencyId: string | null;
  }[];
  /** Of the plan whose line it is; null: of none that the register knows. */
  readonly planTitle: string | null;
  /** On-site visits of the lead agency to this enterprise in the year of the visit that count to its cap, without this one. */
  readonly visitsThisYear: number;
}

export interface RecordedEvent {
  /** ISO instant. */
  readonly at: string;
  readonly event: InspectionEvent;
}

export interface FormSource {
  readonly state: InspectionState;
  /** In the order of the record. */
  readonly history: readonly RecordedEvent[];
  readonly pack: PolicyPack;
  readonly register: FormRegister;
  readonly particulars: Particulars;
  /** Name of the agency that issues it. */
  readonly issuer: string;
  /** Agency or officer that it concerns; empty: the whole visit. */
  readonly subject: string;
  readonly number: string;
  readonly today: PlainDate;
}

/** What differs from kind to kind; number, day and, unless said otherwise, issuer are the same for all. */
export type FormBody = Pick<DocumentContent, 'blocks'> &
  Partial<Pick<DocumentContent, 'title' | 'copies' | 'addressee' | 'issuers'>>;
export type Composer = (source: FormSource) => FormBody;

type EventOf<T extends InspectionEvent['type']> = Extract<InspectionEvent, { type: T }>;

const isOf =
  <T extends InspectionEvent['type']>(type: T) =>
  (entry: RecordedEvent): entry is RecordedEvent & { readonly event: EventOf<T> } =>
    entry.event.type === type;

export const allOf = <T extends InspectionEvent['type']>({ history }: FormSource, type: T) =>
  history.filter(isOf(type));

/** The last one; null: it has not happened. */
export const lastOf = <T extends InspectionEvent['type']>(source: FormSource, type: T) =>
  allOf(source, type).at(-1) ?? null;
