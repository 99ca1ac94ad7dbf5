// A year of planning in Cixi and in Huzhou, small: from the first item to the last place given back, as `npm run demo -- year` plays it.
import { playYears, smallSize } from '../../demo/year/run';
import type { RoundTally, YearTally } from '../../demo/year/tally';
import { yearTable } from '../../demo/year/table';
import { describeWithTimeSkipping } from '../support/servers';

const wholeYearMs = 480_000;

describeWithTimeSkipping('a year', () => {
  let years: readonly YearTally[] = [];

  beforeAll(async () => {
    years = await playYears(smallSize, () => undefined);
  }, wholeYearMs);

  const year = (place: string): YearTally => {
    const found = years.find((one) => one.place === place);
    if (found === undefined) throw new Error(`no year of ${place}`);
    return found;
  };
  const monthly = ({ rounds }: YearTally): readonly RoundTally[] =>
    rounds.filter(({ id }) => /-2026-\d{2}$/.test(id));
  const annual = ({ rounds }: YearTally): RoundTally | undefined =>
    rounds.find(({ id }) => id.endsWith('-2026'));

  describe.each(['cixi', 'huzhou'])('in %s', (place) => {
    test('items are published but for those left as drafts, and every plan by 31 March (CX-20, CX-48, HZ-07, HZ-17)', () => {
      const { items, plans, agencies } = year(place);
      expect(items).toEqual({ drafted: 3 * agencies, published: 2 * agencies, suspended: 1 });
      expect(plans).toMatchObject({ drafted: agencies, published: agencies });
      expect(plans.lastPublishedOn !== null && plans.lastPublishedOn <= '2026-03-31').toBe(true);
    });

    test('the year’s coordination merges: never more visits, with a proven bound (CX-46, CX-47, HZ-21, HZ-22)', () => {
      const { rounds } = year(place);
      for (const { after, before, lowerBound } of rounds) {
        expect(after).toBeLessThanOrEqual(before);
        expect(lowerBound).toBeLessThanOrEqual(after);
      }
      const merged = annual(year(place));
      expect(merged?.stage).toBe('closed');
      expect(merged?.after ?? 0).toBeLessThan(merged?.before ?? 0);
    });

    test('twelve rounds close with the last day of their month, are published on their day, and end (CX-51, HZ-25, HZ-26)', () => {
      const rounds = monthly(year(place));
      expect(rounds.map(({ id }) => id.slice(-2))).toEqual(
        Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')),
      );
      for (const { stage, closedOnTime, publishedOn, publishBy } of rounds)
        expect({ stage, closedOnTime, publishedOn }).toEqual({
          stage: 'closed',
          closedOnTime: true,
          publishedOn: publishBy,
        });
    });

    test('changes in time are agreed or refused, an urgent one filed, a late one without effect; who sends nothing is silent (CX-44, CX-45, CX-62, HZ-26, HZ-27)', () => {
      const rounds = monthly(year(place));
      const statuses = rounds.map(({ adjustments }) => adjustments);
      const all = statuses.flatMap((counts) => Object.entries(counts));
      const count = (status: string) =>
        all.filter(([name]) => name === status).reduce((sum, [, number]) => sum + number, 0);
      expect(['agreed', 'refused', 'filed', 'late', 'pending', 'returned'].map(count)).toEqual([
        5, 1, 1, 1, 0, 0,
      ]);
      for (const { silent, nilReturns, adjustments } of rounds) {
        const inTime = Object.entries(adjustments)
          .filter(([status]) => status !== 'late')
          .reduce((sum, [, number]) => sum + number, 0);
        expect({ silent, nilReturns }).toEqual({ silent: 1, nilReturns: year(place).agencies - 1 - inTime });
      }
    });

    test('no agency comes to a firm more often than the cap, and each start in vain met its rule and clause (CX-20, CX-30, CX-45, HZ-07, HZ-18, HZ-41)', () => {
      const { cap, refused } = year(place);
      expect(cap).toEqual({ limit: 2, most: 2, over: 0 });
      const clauses = (code: string, command: string) =>
        refused.find((one) => one.code === `rule.${code}` && one.command === command)?.clauses;
      const isCixi = place === 'cixi';
      expect(clauses('annualCap', 'submitForReview')).toContain(isCixi ? 'CX-30' : 'HZ-18');
      expect(clauses('itemPublished', 'submitForReview')).toContain(isCixi ? 'CX-20' : 'HZ-07');
      expect(clauses(isCixi ? 'planFiled' : 'unplannedNeedsCause', 'submitForReview')).toContain(
        isCixi ? 'CX-45' : 'HZ-41',
      );
    });

    test('at the end nothing is left half done: what was reserved was consumed or given back', () => {
      const { ledger, planned, inspections } = year(place);
      expect(ledger.consumed).toBeGreaterThan(0);
      expect(ledger.released).toBeGreaterThan(0);
      expect(ledger.held).toBe(0);
      expect(ledger.consumed + ledger.released).toBe(ledger.kept);
      expect(planned.started + planned.cancelled).toBe(planned.visits);
      expect(planned.doubled).toBe(0);
      expect(inspections.open).toBe(0);
      expect(inspections.completed).toBe(inspections.entered);
      expect(inspections.completed + inspections.withdrawn).toBe(inspections.begun);
    });

    test('a firm is visited less often than it would have been checked', () => {
      const { most } = year(place);
      expect(most.after).toBeLessThan(most.before);
    });
  });

  test('the table says what the tallies say', () => {
    const text = yearTable(years).join('\n');
    for (const { ledger } of years)
      expect(text).toContain(
        `${String(ledger.kept)} = ${String(ledger.consumed)} + ${String(ledger.released)} + 0`,
      );
  });
});
