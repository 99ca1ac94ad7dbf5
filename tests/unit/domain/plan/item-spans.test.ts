// The spans of a plan's items say what the list of items says: asked day by day, they agree.
import fc from 'fast-check';
import { addDays, plainDate } from '../../../../domain/calendar/plain-date';
import { faultsOfItem } from '../../../../domain/items/faults';
import { inForceSpans } from '../../../../domain/plan/item-spans';
import { anItem } from '../items/any-item';

const first = plainDate('2026-01-01');
const day = fc.integer({ min: 0, max: 80 }).map((offset) => addDays(first, offset));

test('a window lies within a span exactly where the list finds no fault in it (HZ-06, HZ-07, CX-20, DE-10)', () => {
  fc.assert(
    fc.property(anItem, day, fc.integer({ min: 0, max: 40 }), day, (item, from, length, today) => {
      const to = addDays(from, length);
      const lies = inForceSpans(item, today).some(
        (span) => span.from <= from && (span.to === null || span.to >= to),
      );
      expect(lies).toBe(faultsOfItem(item, { from, to, today }).length === 0);
    }),
    { numRuns: 2_000 },
  );
});
