// One place on one day: what its registers are read with when its standing duties are looked for.
import type { Pool } from 'pg';
import { shanghaiDay, type PlainDate } from '../../../domain/calendar/plain-date';
import type { WorkCalendar } from '../../../domain/calendar/working-days';
import type { PolicyPack } from '../../../domain/policy/policy-pack';

export interface Place {
  readonly pool: Pool;
  readonly pack: PolicyPack;
  readonly calendar: WorkCalendar;
  readonly today: PlainDate;
}

/** @param now ISO instant */
export const placeAt = (
  pool: Pool,
  pack: PolicyPack,
  { calendar, now }: { readonly calendar: WorkCalendar; readonly now: string },
): Place => ({ pool, pack, calendar, today: shanghaiDay(now) });
