// Which lifecycles still count their limits by another calendar of working days than the one that is given.
import type { Pool } from 'pg';
import type { LifecycleType } from '../../domain/permission/reach';

export interface OnOtherCalendar {
  readonly id: string;
  readonly type: LifecycleType;
  readonly jurisdiction: string;
  readonly calendarVersion: string;
}

/** Running ones, in the order of their ids. */
export const lifecyclesOnOtherCalendars = async (
  pool: Pool,
  { version, after, limit }: { readonly version: string; readonly after: string; readonly limit: number },
): Promise<readonly OnOtherCalendar[]> => {
  const { rows } = await pool.query<OnOtherCalendar>({
    name: 'lifecycles-on-other-calendars',
    text: `SELECT id, type, jurisdiction, calendar_version AS "calendarVersion" FROM lifecycle
           WHERE ended_at IS NULL AND calendar_version <> $1 AND id > $2 ORDER BY id LIMIT $3`,
    values: [version, after, limit],
  });
  return rows;
};

const numbersIn = (version: string): readonly number[] => (version.match(/\d+/g) ?? []).map(Number);

/** 'cn-2026.10' after 'cn-2026.2'; equal ones and those without numbers are not newer. */
export const isNewerCalendar = (one: string, other: string): boolean => {
  const [ours, theirs] = [numbersIn(one), numbersIn(other)];
  const at = ours.findIndex((number, index) => number !== (theirs[index] ?? -1));
  return at >= 0 && (ours[at] ?? -1) > (theirs[at] ?? -1);
};
