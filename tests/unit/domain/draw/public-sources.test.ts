// However a public value is copied from the announcement, the draw gets one text, or it is no value at all.
import { normalValue } from '../../../../domain/draw/public-sources';

test.each([
  ['ssq', '03 08 14 22 27 31+05', '03 08 14 22 27 31+05'],
  ['ssq', ' 31,27,22,14,8,3 | 5 ', '03 08 14 22 27 31+05'],
  ['ssq', '红球 03 08 14 22 27 31 蓝球 05', null],
  ['ssq', '03 08 14 22 27 27+05', null],
  ['ssq', '03 08 14 22 27 34+05', null],
  ['ssq', '03 08 14 22 27 31+17', null],
  ['ssq', '00 08 14 22 27 31+05', null],
  ['ssq', '03 08 14 22 27 31', null],
  ['dlt', '35 1 12 20 7 + 12 4', '01 07 12 20 35+04 12'],
  ['dlt', '01 07 12 20 35+04 04', null],
  ['drand', 'AB'.repeat(32), 'ab'.repeat(32)],
  ['drand', 'ab'.repeat(31), null],
  ['other', ' 公证摇号 618204 ', '公证摇号 618204'],
  ['other', '1234567', null],
  ['other', '两行的结果\n618204', null],
] as const)('of %s, “%s” is written %j', (kind, text, written) => {
  expect(normalValue(kind, text)).toBe(written);
});

test('what is written once stays as it is', () => {
  for (const [kind, text] of [
    ['ssq', '31 27 22 14 8 3 5'],
    ['dlt', '35 1 12 20 7 12 4'],
  ] as const) {
    const written = normalValue(kind, text);
    expect(normalValue(kind, written ?? '')).toBe(written);
  }
});
