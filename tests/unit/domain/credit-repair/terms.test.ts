// Issue 6, line 9: from when, until when, by when: for each category, over the ends of months and years, by the rule of its time.
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, plainDate } from '../../../../domain/calendar/plain-date';
import { creditCategories, publicationTerms, regimeOn } from '../../../../domain/credit-repair/terms';
import { loadPack } from '../../../../policies/load';
import { shanghai } from '../inspection/kit/given';
import { application, CreditRecord, telling } from './kit';

const packs = ['huzhou', 'cixi', 'donge', 'jiujiang', 'xiangtan'].map((id) =>
  loadPack(id, { allowDrafts: true }),
);
const huzhou = loadPack('huzhou', { allowDrafts: true });
const day = (text: string) => plainDate(text);

const termsOf = (decided: string, category: (typeof creditCategories)[number]) => {
  const regime = regimeOn(huzhou.creditRepair, day(decided));
  if (regime === null) throw new Error(`no rule on ${decided}`);
  return { regime: regime.id, ...publicationTerms(regime.categories[category], day(decided)) };
};

test.each([
  // decided, category, rule, shortest ends, longest ends, apply from: counted by hand
  ['2026-11-30', 'general', 'ndrc-36', '2027-02-28', '2027-11-30', '2027-03-01'],
  ['2027-11-30', 'general', 'ndrc-36', '2028-02-29', '2028-11-30', '2028-03-01'],
  ['2028-02-29', 'serious', 'ndrc-36', '2029-02-28', '2031-02-28', '2029-03-01'],
  ['2026-12-31', 'serious', 'ndrc-36', '2027-12-31', '2029-12-31', '2028-01-01'],
  ['2026-10-31', 'minor', 'ndrc-36', '2026-10-31', '2027-01-31', '2026-10-31'],
  ['2026-11-30', 'minor', 'ndrc-36', '2026-11-30', '2027-02-28', '2026-11-30'],
  ['2026-04-01', 'serious', 'ndrc-36', '2027-04-01', '2029-04-01', '2027-04-02'],
  // Before the order of 2025 all categories were one.
  ['2026-03-31', 'serious', 'ndrc-58', '2026-06-30', '2029-03-31', '2026-07-01'],
  ['2026-03-31', 'minor', 'ndrc-58', '2026-06-30', '2029-03-31', '2026-07-01'],
] as const)('decided %s, %s: %s, published at least to %s and at most to %s, repair from %s', (...row) => {
  const [decided, category, regime, shortestEndsOn, longestEndsOn, applyFrom] = row;
  expect(termsOf(decided, category)).toEqual({
    ...{ regime, publicationFrom: decided, shortestEndsOn, longestEndsOn, applyFrom },
  });
});

test('for every day and category of every place: a rule, its spans in order, and never a day lost or gained at the end of a month', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3_650 }).map((days) => addDays(day('2023-05-01'), days)),
      fc.constantFrom(...creditCategories),
      fc.constantFrom(...packs),
      (decided, category, { creditRepair }) => {
        const regime = regimeOn(creditRepair, decided);
        expect(regime).not.toBeNull();
        if (regime === null) return;
        const { shortestMonths, longestMonths } = regime.categories[category];
        const { shortestEndsOn, longestEndsOn, applyFrom } = publicationTerms(
          regime.categories[category],
          decided,
        );
        expect(shortestEndsOn <= longestEndsOn && applyFrom <= longestEndsOn).toBe(true);
        expect(applyFrom >= decided).toBe(true);
        for (const [months, end] of [
          [shortestMonths, shortestEndsOn],
          [longestMonths, longestEndsOn],
        ] as const) {
          // The same number in its month, or that month's last day.
          expect(end <= addMonths(decided, months)).toBe(true);
          const isSameDay = end.slice(8) === decided.slice(8);
          const isLastDay = addDays(end, 1).endsWith('-01');
          expect(isSameDay || isLastDay).toBe(true);
          expect(daysBetween(decided, end)).toBeGreaterThanOrEqual(months * 28);
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

const told = {
  publicationFrom: '2026-11-30',
  applyFrom: '2027-03-01',
  publicationEndsOn: '2027-11-30',
  regime: 'ndrc-36',
};

test('over a year’s end: reminded before and on the first day of repair and before the end; too early is refused with the day (HZ-73, A27)', () => {
  const record = new CreditRecord(huzhou);
  record.now = shanghai('2026-11-30 09:00');
  record.does('system', 'tellCreditRepair', { ...telling, ...told });
  record
    .at('2027-02-19 18:00')
    .at('2027-02-22 18:00')
    .at('2027-02-26 18:00')
    .refuses('firm', 'applyForRepair', application, 'repairTooEarly');
  const reminded = (rule: string) =>
    record.events.flatMap((event) => {
      if (event.type !== 'DeadlineReminded') return [];
      const deadline = record.state?.deadlines.find(({ id }) => id === event.deadlineId);
      return deadline?.rule === rule ? [event.at.slice(0, 10)] : [];
    });
  record.at('2027-03-01 18:00');
  // Five working days before, and on the day itself.
  expect(reminded('creditApplyFrom')).toEqual(['2027-02-22', '2027-03-01']);
  record.does('firm', 'applyForRepair', application);
  const decision = record.state?.deadlines.find(({ rule }) => rule === 'creditDecision');
  // Ten working days after Monday, 1 March.
  expect(decision).toMatchObject({ dueOn: '2027-03-15', provisional: true });
});
