// What is asked of forms, lists, bases and consultations, and what is sent to be kept.
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { ListKind } from '../../domain/items/list-entries';

export interface CatalogueQuery {
  readonly agencyId?: string | undefined;
  readonly q?: string | undefined;
  readonly on?: PlainDate | undefined;
  readonly kind?: ListKind | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}
export interface CatalogueDayQuery {
  readonly on?: PlainDate | undefined;
}
export type CreateCatalogueBody = Readonly<Record<string, unknown>> & {
  readonly agencyId: string | null;
  readonly name: string;
  readonly validFrom: PlainDate;
  readonly ref: string;
  readonly reason?: string | undefined;
};
export type ReviseCatalogueBody = Readonly<Record<string, unknown>> & {
  readonly validFrom: PlainDate;
  readonly ref: string;
  readonly reason: string;
  readonly removals: readonly { key: string; reason: string; decisionRef: string }[];
};
export interface AgreeCatalogueBody {
  readonly number: number;
  readonly reason: string;
}
export interface EndCatalogueBody {
  readonly on: PlainDate;
  readonly reason: string;
}
