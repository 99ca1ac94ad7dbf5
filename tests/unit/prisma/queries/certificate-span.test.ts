// Which certificate counts on the day of a visit.
import { plainDate } from '../../../../domain/calendar/plain-date';
import { certificateSpan } from '../../../../prisma/queries/certificate-span';

const span = (
  from: string,
  to: string,
): { from: ReturnType<typeof plainDate>; to: ReturnType<typeof plainDate> } => ({
  from: plainDate(from),
  to: plainDate(to),
});
const day = plainDate('2026-09-15');

describe('the certificate that counts on a day', () => {
  test.each([
    ['nobody has none', [], null],
    [
      'a single one is taken as it is, even when it is over',
      [span('2020-01-01', '2025-12-31')],
      span('2020-01-01', '2025-12-31'),
    ],
    [
      'a renewal from the next day continues the one before',
      [span('2026-09-16', '2031-09-15'), span('2021-09-16', '2026-09-15')],
      span('2021-09-16', '2031-09-15'),
    ],
    [
      'a renewal in advance does not hide the one that still holds',
      [span('2021-01-01', '2026-12-31'), span('2027-02-01', '2032-01-31')],
      span('2021-01-01', '2026-12-31'),
    ],
    [
      'in a gap the later one is named',
      [span('2021-01-01', '2026-08-31'), span('2026-10-01', '2031-09-30')],
      span('2026-10-01', '2031-09-30'),
    ],
    [
      'one that lies within another shortens nothing',
      [span('2021-01-01', '2028-12-31'), span('2022-01-01', '2023-12-31')],
      span('2021-01-01', '2028-12-31'),
    ],
  ])('%s', (_rule, spans, expected) => {
    expect(certificateSpan(spans, day)).toEqual(expected);
  });
});
