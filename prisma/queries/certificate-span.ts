// A renewed certificate continues the one before: what counts is the span without a gap around the day of the visit.
import { addDays, type PlainDate } from '../../domain/calendar/plain-date';

export interface CertificateSpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const joined = (spans: readonly CertificateSpan[]): readonly CertificateSpan[] => {
  const result: CertificateSpan[] = [];
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = result.at(-1);
    if (last === undefined || span.from > addDays(last.to, 1)) result.push(span);
    else result.splice(-1, 1, { from: last.from, to: span.to > last.to ? span.to : last.to });
  }
  return result;
};

/** The span that covers `day`, or else the latest one; null for somebody without a certificate. */
export const certificateSpan = (
  spans: readonly CertificateSpan[],
  day: PlainDate,
): CertificateSpan | null => {
  const whole = joined(spans);
  return whole.find(({ from, to }) => from <= day && day <= to) ?? whole.at(-1) ?? null;
};
