// One standing duty: what is to be done, by whom, until when; and how far on it is, as letters tell it.
import { addDays, type PlainDate } from '../calendar/plain-date';
import { subtractWorkingDays, type WorkCalendar } from '../calendar/working-days';
import type { Language } from '../errors/languages';
import { reachOf } from '../permission/reach';
import type { Actor } from '../shared/actor';
import { dutyTitles, type DutyKind } from './kinds';

export interface StandingDuty {
  /** The same for as long as it is the same duty: what fills a post anew a year later is another one. */
  readonly key: string;
  readonly kind: DutyKind;
  /** null: its kind says all. */
  readonly what: string | Readonly<Record<Language, string>> | null;
  /** null: the place's. */
  readonly agencyId: string | null;
  readonly agencyName: string | null;
  readonly dueOn: PlainDate | null;
  readonly isOverdue: boolean;
  readonly clauses: readonly string[];
  /** Where it is done, below /api/v1. */
  readonly path: string;
  /** Whether it is this person's to do. */
  readonly isOf: (actor: Actor) => boolean;
  /** Whether those who read of every inspection of the place see it on their lists too. */
  readonly isWatched: boolean;
}

export const isSeenBy = ({ isOf, isWatched }: StandingDuty, actor: Actor): boolean =>
  isOf(actor) || (isWatched && reachOf(actor, 'inspection').everywhere !== null);

export const dutyTitle = (
  { kind, what }: Pick<StandingDuty, 'kind' | 'what'>,
  language: Language,
): string => {
  const title = dutyTitles[kind][language];
  if (what === null) return title;
  return `${title}${language === 'en' ? ': ' : '：'}${typeof what === 'string' ? what : what[language]}`;
};

/** Overdue ones first, then by date, those without one last; a text, so that a page can go on after any of them. */
export const placeOfDuty = ({ key, dueOn, isOverdue }: StandingDuty): string =>
  `${isOverdue ? '0' : '1'}${dueOn ?? '9999-12-31'} ${key}`;

/** It has arisen, its date comes near, its date has passed: told once each. */
export const dutyStages = ['arisen', 'dueSoon', 'overdue'] as const;
export type DutyStage = (typeof dutyStages)[number];

/** Ours (A11): no document says when to remind of what it wants done; a working week is what is left to do it in. */
export const soonInWorkingDays = 5;

/** The furthest that it has come: of a duty that is overdue when it is first seen nobody is told that it has arisen. */
export const stageOf = (
  { dueOn, isOverdue }: Pick<StandingDuty, 'dueOn' | 'isOverdue'>,
  today: PlainDate,
  calendar: WorkCalendar,
): DutyStage => {
  if (isOverdue) return 'overdue';
  // The date itself is a day to do it in: it is over at 24:00.
  if (dueOn === null || today < subtractWorkingDays(addDays(dueOn, 1), soonInWorkingDays, calendar).on)
    return 'arisen';
  return 'dueSoon';
};
