// Days and instants of queries: what passes here, PostgreSQL knows too.
import { daySchema, instantSchema, pageQuery } from '../../../api/contract';

test.each([
  ['2026-09-30T08:00:00+08:00', '2026-09-30T00:00:00.000Z'],
  // PostgreSQL knows no zone beyond 15 hours and 59 minutes, so it is given UTC.
  ['2290-07-23T02:02:48.6-20:48', '2290-07-23T22:50:48.600Z'],
])('%s is asked for as %s', (at, utc) => {
  expect(instantSchema.parse(at)).toBe(utc);
});

test.each(['0000-01-01T00:00:00+23:59', '1991-12-31T23:59:59Z', '9999-12-31T23:59:59-23:59', '2026-09-30'])(
  '%s is no instant to look for',
  (at) => {
    expect(instantSchema.safeParse(at).success).toBe(false);
  },
);

test.each([
  ['1992-01-01', true],
  ['9999-12-31', true],
  ['1991-12-31', false],
  ['0001-01-01', false],
  ['2026-02-30', false],
])('the day %s may be looked for: %s', (day, may) => {
  expect(daySchema.safeParse(day).success).toBe(may);
});

test.each([
  ['1', 1],
  ['100', 100],
])('a page of %s holds %i', (limit, count) => {
  expect(pageQuery.limit.parse(limit)).toBe(count);
});

test.each(['0', '101', '1.0', '-1', '01', 'ten', ''])('no page holds %j', (limit) => {
  expect(pageQuery.limit.safeParse(limit).success).toBe(false);
});
