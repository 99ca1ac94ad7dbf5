// When rounds open, close and are published, by the calendar and the pack; and which are due on a day.
import { addDays, endOfMonth, monthOf, plainDate, yearOf, type PlainDate } from '../calendar/plain-date';
import { addWorkingDays, subtractWorkingDays, type WorkCalendar } from '../calendar/working-days';
import type { PolicyPack } from '../policy/policy-pack';
import type { ConsultationKind } from './vocabulary';

export interface RoundDates {
  readonly id: string;
  readonly kind: ConsultationKind;
  readonly year: number;
  readonly month: number | null;
  /** Days whose visits it settles. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly opensOn: PlainDate;
  readonly closesOn: PlainDate;
  readonly publishBy: PlainDate;
}

const two = (number: number): string => String(number).padStart(2, '0');
const dayOf = (year: number, month: number, day: number): PlainDate =>
  plainDate(`${String(year)}-${two(month)}-${two(day)}`);

/** The round that settles a month: it takes changes to the end of the month before (HZ-26). */
export const monthlyRound = (
  { id, consultation }: Pick<PolicyPack, 'id' | 'consultation'>,
  year: number,
  month: number,
  calendar: WorkCalendar,
): RoundDates => {
  const from = dayOf(year, month, 1);
  const closesOn = addDays(from, -1);
  return {
    id: `${id}-${String(year)}-${two(month)}`,
    kind: 'monthly',
    year,
    month,
    from,
    to: endOfMonth(from),
    opensOn: subtractWorkingDays(from, consultation.opensWorkingDays.value, calendar).on,
    closesOn,
    publishBy: addWorkingDays(closesOn, consultation.publishWorkingDays.value, calendar).on,
  };
};

/** The year's coordination, of plans that are approved by then (CX-46, HZ-21, DE-36, XT-27). */
export const annualRound = (
  { id, consultation }: Pick<PolicyPack, 'id' | 'consultation'>,
  year: number,
): RoundDates => {
  const { opens, closes, published } = consultation.annual.value;
  const on = ({ month, day }: { readonly month: number; readonly day: number }) => dayOf(year, month, day);
  return {
    id: `${id}-${String(year)}`,
    kind: 'annual',
    year,
    month: null,
    from: addDays(on(published), 1),
    to: dayOf(year, 12, 31),
    opensOn: on(opens),
    closesOn: on(closes),
    publishBy: on(published),
  };
};

/**
 * One that opens after its day, because no server ran, gives the agencies as many working days as ever and is published
 * on the first working day after them.
 */
const openedLate = (
  round: RoundDates,
  today: PlainDate,
  { consultation }: Pick<PolicyPack, 'consultation'>,
  calendar: WorkCalendar,
): RoundDates => {
  if (round.closesOn >= today) return round;
  const closesOn = addWorkingDays(addDays(today, -1), consultation.opensWorkingDays.value, calendar).on;
  return {
    ...round,
    closesOn,
    publishBy: addWorkingDays(closesOn, consultation.publishWorkingDays.value, calendar).on,
  };
};

/** First and last day on which the round may be opened. */
export const openingDays = ({
  kind,
  opensOn,
  publishBy,
  to,
}: RoundDates): { readonly from: PlainDate; readonly to: PlainDate } => ({
  from: opensOn,
  to: kind === 'annual' ? publishBy : to,
});

/** The round as it is opened today; null: too early, over, or so late that nothing of its days would be left to settle. */
export const asOpenedOn = (
  today: PlainDate,
  round: RoundDates,
  pack: Pick<PolicyPack, 'consultation'>,
  calendar: WorkCalendar,
): RoundDates | null => {
  const { from, to } = openingDays(round);
  if (today < from || today > to) return null;
  const opened = openedLate(round, today, pack, calendar);
  return opened.publishBy < opened.to ? opened : null;
};

/** Rounds that must be open on `today` at the latest: whoever asks every day, or after an outage, opens each once. */
export const roundsDue = (
  pack: Pick<PolicyPack, 'id' | 'consultation'>,
  today: PlainDate,
  calendar: WorkCalendar,
): readonly RoundDates[] => {
  const year = yearOf(today);
  const month = monthOf(today);
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return [
    annualRound(pack, year),
    monthlyRound(pack, year, month, calendar),
    monthlyRound(pack, next.year, next.month, calendar),
  ].flatMap((round) => asOpenedOn(today, round, pack, calendar) ?? []);
};
