// What an urgent entry owes, in words.
import { owedInWords } from '../../../../domain/inspection/owed-in-words';
import { huzhou } from './kit/packs';

test.each([
  ['当日', { unit: 'workingDay', amount: 0 }],
  ['后20日内', { unit: 'calendarDay', amount: 20 }],
  ['当日', { unit: 'calendarDay', amount: 0 }],
  ['当月月底以前', { unit: 'monthEnd' }],
  ['次月第5个工作日以前', { unit: 'workingDayOfNextMonth', amount: 5 }],
  ['后尽快', null],
] as const)('an owed filing is due “%s” in whatever unit a place counts (CX-68)', (words, span) => {
  const rule = { ...huzhou.deadlines.retroFiling, span, soft: false };
  const pack = { ...huzhou, deadlines: { ...huzhou.deadlines, retroFiling: rule } };
  expect(owedInWords(['filing'], pack)).toBe(`补办备案（检查人员离开现场${words}）`);
});
