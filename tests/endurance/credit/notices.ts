// The holidays of four years, typed in for this suite alone. 2026 is the State Council's own; those of 2027 to 2029 are invented,
// since none of them was published when this was written: what the suite shows is that what is published is what counts.
import type { WorkCalendar } from '../../../domain/calendar/working-days';
import { plainDate } from '../../../domain/calendar/plain-date';

interface Notice {
  /** First and last day of each rest. */
  readonly rests: readonly (readonly [name: string, first: string, last: string])[];
  readonly madeUp: readonly string[];
}

export const notices: Readonly<Record<number, Notice>> = {
  2026: {
    rests: [
      ['元旦', '2026-01-01', '2026-01-03'],
      ['春节', '2026-02-15', '2026-02-23'],
      ['清明节', '2026-04-04', '2026-04-06'],
      ['劳动节', '2026-05-01', '2026-05-05'],
      ['端午节', '2026-06-19', '2026-06-21'],
      ['中秋节', '2026-09-25', '2026-09-27'],
      ['国庆节', '2026-10-01', '2026-10-07'],
    ],
    madeUp: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
  2027: {
    rests: [
      ['元旦', '2027-01-01', '2027-01-03'],
      ['春节', '2027-02-05', '2027-02-11'],
      ['清明节', '2027-04-03', '2027-04-05'],
      ['劳动节', '2027-05-01', '2027-05-05'],
      ['国庆节', '2027-10-01', '2027-10-07'],
    ],
    madeUp: ['2027-01-31', '2027-02-13', '2027-05-08', '2027-09-26', '2027-10-09'],
  },
  2028: {
    rests: [
      ['元旦', '2028-01-01', '2028-01-03'],
      ['春节', '2028-01-25', '2028-01-31'],
      ['清明节', '2028-04-02', '2028-04-04'],
      ['国庆节', '2028-10-01', '2028-10-07'],
    ],
    madeUp: ['2028-01-22', '2028-02-05', '2028-10-08'],
  },
  2029: {
    rests: [
      ['元旦', '2028-12-30', '2029-01-01'],
      ['春节', '2029-02-12', '2029-02-18'],
      ['国庆节', '2029-10-01', '2029-10-07'],
    ],
    madeUp: ['2029-02-10', '2029-02-24', '2029-09-29', '2029-10-13'],
  },
};

const dayMs = 86_400_000;

/** Every day from the first to the last, both counted. */
export const daysFrom = (first: string, last: string): readonly string[] => {
  const count = (Date.parse(last) - Date.parse(first)) / dayMs + 1;
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.parse(first) + at * dayMs).toISOString().slice(0, 10),
  );
};

/** The product's calendar with the notice of one year more. */
export const withNotice = (before: WorkCalendar, year: number): WorkCalendar => {
  const { rests, madeUp } = notices[year] ?? { rests: [], madeUp: [] };
  const nameOf = (day: string): string => rests.find(([, , last]) => day < last)?.[0] ?? '补班';
  return {
    version: `cn-${String(year)}.1`,
    years: {
      ...before.years,
      [String(year)]: {
        source: `为本测试虚构的${String(year)}年放假安排`,
        holidays: rests.flatMap(([name, first, last]) =>
          daysFrom(first, last).map((day) => ({ date: plainDate(day), name })),
        ),
        makeUpWorkdays: madeUp.map((day) => ({ date: plainDate(day), name: nameOf(day) })),
      },
    },
  };
};
