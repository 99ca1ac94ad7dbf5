// What is asked of the registers before a command.
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Draft } from '../../domain/inspection/draft';
import type { Facts } from '../../domain/inspection/facts';

/** What of a draft says whose visit it is; of a follow-up after credit repair, which has no draft, likewise. */
export type VisitDraft = Pick<
  Draft,
  'enterpriseId' | 'siteId' | 'agencyIds' | 'leadAgencyId' | 'planLineRef' | 'window'
> & {
  readonly kind: Draft['kind'] | 'followUp';
};

export interface VisitQuestion {
  readonly jurisdiction: string;
  readonly draft: VisitDraft;
  /** The inspection asked about, which is left out of every count; null before it has an id. */
  readonly inspectionId: string | null;
  /** Shanghai day of the command. */
  readonly today: PlainDate;
  /** The planned visit that the inspection is being started from: its place is the inspection's own. */
  readonly plannedVisitId?: string;
}

export interface FactsQuestion extends VisitQuestion {
  readonly draft: Draft;
  /** Officers beside those of the draft: who replaces one, who was added since. */
  readonly officerIds?: readonly string[];
  /** Monitoring devices whose evidence is to be used; left out: none. */
  readonly deviceIds?: readonly string[];
  /** Whether somebody checks in by position, to be measured against the place of the visit. */
  readonly asksPlace?: boolean;
  /** What stood before the visit when its places were taken; left out: it is counted now, taking none. */
  readonly visits?: Facts['visits'];
}
