// What a platform outside is given (对接), and under which names: one profile a platform, the fields it does not name do not go out.
import type { Role } from '../shared/actor';
import type { Source } from '../shared/outcome';

/** What may be given of each matter, by our own names. */
export const outwardFields = {
  /** Lines of plans that are filed or published (JJ-22, JJ-63). */
  plans: [
    'planId',
    'title',
    'kind',
    'year',
    'agency',
    'lineRef',
    'lineTitle',
    'items',
    'windowFrom',
    'windowTo',
    'objects',
    'filedOn',
    'publishedOn',
  ],
  /** Inspections outside the plans, with their monthly return (JJ-33, JJ-63). */
  triggered: [
    'inspectionId',
    'agency',
    'enterprise',
    'uscc',
    'origin',
    'evidenceRef',
    'items',
    'windowFrom',
    'windowTo',
    'enteredOn',
    'returnRef',
  ],
  /** Visits from the scan on (XT-40). */
  visits: ['enterprise', 'uscc', 'agency', 'items', 'method', 'enteredOn', 'officers'],
  /** Problems found and what becomes of them (JJ-63). */
  problems: [
    'inspectionId',
    'agency',
    'enterprise',
    'uscc',
    'outcome',
    'correctBy',
    'rectification',
    'decisionRef',
    'noticeNo',
  ],
  /** Entries whose repair was granted: not to be published, shared or used any more (CX-104, HZ-72). */
  creditRepairs: [
    'creditRecordId',
    'enterprise',
    'uscc',
    'agency',
    'decisionRef',
    'category',
    'publicationFrom',
    'publicationEndsOn',
  ],
} as const;
export type OutwardMatter = keyof typeof outwardFields;
export const outwardMatters = Object.keys(outwardFields) as [OutwardMatter, ...OutwardMatter[]];

export interface OutwardPlatform {
  readonly name: string;
  /** Whoever reads for it must be of the place and hold one of these. */
  readonly readers: readonly Role[];
  /** Of each matter our field → the platform's name of it. */
  readonly matters: Readonly<Partial<Record<OutwardMatter, Readonly<Record<string, string>>>>>;
  readonly source: Source;
}

/** By their ids. */
export type OutwardPlatforms = Readonly<Record<string, OutwardPlatform>>;
