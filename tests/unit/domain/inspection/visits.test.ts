// In which year a visit is counted, and when its place is free again: over New Year, and after its days have gone by.
import { plainDate } from '../../../../domain/calendar/plain-date';
import { plannedVisits, visitEntries } from '../../../../domain/inspection/visits';
import { planned } from './kit/drafts';
import { given } from './kit/given';
import { cixi } from './kit/packs';

const overNewYear = planned({ window: { from: plainDate('2026-12-28'), to: plainDate('2027-01-08') } });
const on = (day: string) =>
  visitEntries(given(cixi, overNewYear).reach('approval').state, cixi, plainDate(day)).map(
    ({ year, status }) => [year, status],
  );

test('a window over New Year counts to the year of the first day that is still possible (CX-30)', () => {
  expect(on('2026-12-31')).toEqual([[2026, 'reserved']]);
  expect(on('2027-01-01')).toEqual([[2027, 'reserved']]);
});

test('a visit whose days have gone by gives its place back in the year it was promised in (CX-30)', () => {
  expect(on('2027-01-09')).toEqual([[2026, 'released']]);
});

test('a planned task keeps a place for each agency with items at each enterprise, an off-site one none (A12)', () => {
  const task = {
    jurisdiction: 'cixi',
    enterpriseIds: ['e-1', 'e-2'],
    agencyIds: ['a', 'b'],
    kind: 'planned',
    from: plainDate('2026-05-04'),
  } as const;
  expect(
    plannedVisits({ ...task, channel: 'onSite' }).map(({ enterpriseId, agencyId, year }) => [
      enterpriseId,
      agencyId,
      year,
    ]),
  ).toEqual([
    ['e-1', 'a', 2026],
    ['e-1', 'b', 2026],
    ['e-2', 'a', 2026],
    ['e-2', 'b', 2026],
  ]);
  expect(plannedVisits({ ...task, channel: 'offSite' })).toEqual([]);
});
