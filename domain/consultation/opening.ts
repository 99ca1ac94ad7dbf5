// Which round a coordinating body asks to open, and whether its days have come: the schedule opens by the same dates.
import { z } from 'zod';
import type { PlainDate } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/working-days';
import type { PolicyPack } from '../policy/policy-pack';
import { refuse, type Refusal } from '../shared/outcome';
import { annualRound, asOpenedOn, monthlyRound, openingDays, type RoundDates } from './round-dates';

const year = /^20[2-9]\d$/;
const month = /^20[2-9]\d-(?:0[1-9]|1[0-2])$/;

export const roundAskedSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('annual').describe('年度统筹'),
    period: z.string().regex(year, '应为年份，如 2027').describe('年度，如 2027'),
  }),
  z.strictObject({
    kind: z.literal('monthly').describe('月磋商'),
    period: z.string().regex(month, '应为年月，如 2027-05').describe('所安排的月份，如 2027-05'),
  }),
]);
export type RoundAsked = z.infer<typeof roundAskedSchema>;

type Book = Pick<PolicyPack, 'id' | 'consultation'>;

export const roundAskedFor = (
  pack: Book,
  { kind, period }: RoundAsked,
  calendar: WorkCalendar,
): RoundDates => {
  const [ofYear, ofMonth] = period.split('-').map(Number);
  return kind === 'annual'
    ? annualRound(pack, ofYear ?? 0)
    : monthlyRound(pack, ofYear ?? 0, ofMonth ?? 0, calendar);
};

/** The round with the dates it has when it is opened today, or why it is not (`roundNotDue`, by the pack's own dates). */
export const roundToOpen = (
  pack: Book,
  asked: RoundAsked,
  today: PlainDate,
  calendar: WorkCalendar,
): { readonly ok: true; readonly round: RoundDates } | Refusal => {
  const regular = roundAskedFor(pack, asked, calendar);
  const round = asOpenedOn(today, regular, pack, calendar);
  if (round !== null) return { ok: true, round };
  const { annual, opensWorkingDays, publishWorkingDays } = pack.consultation;
  const { from, to } = openingDays(regular);
  const isEarly = today < from;
  const source =
    regular.kind === 'annual' ? annual.source : isEarly ? opensWorkingDays.source : publishWorkingDays.source;
  return refuse('roundNotDue', { why: isEarly ? 'early' : 'over', on: isEarly ? from : to }, source);
};
