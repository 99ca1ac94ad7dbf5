// What of a result is public and what is not, case by case (HZ-70, CX-69).
import { plainDate } from '../../../../domain/calendar/plain-date';
import type { AgencyResult } from '../../../../domain/inspection/state';
import { publishedResults, type CreditOfDecision } from '../../../../domain/publication/published-results';

const result = (changes: Partial<AgencyResult>): AgencyResult => ({
  agencyId: 'cixi-fire',
  outcome: 'noProblem',
  summary: '不公示的所见情况',
  correctBy: null,
  transferTo: null,
  rectification: 'none',
  failedRechecks: 0,
  observation: 'none',
  transferReceived: false,
  caseRef: null,
  decisionRef: null,
  leniencyGround: null,
  ...changes,
});
const decided = { decisionRef: '慈消罚〔2026〕3号', penalised: true };
const credit = (changes: Partial<CreditOfDecision> = {}): CreditOfDecision => ({
  decisionRef: decided.decisionRef,
  publicationEndsOn: plainDate('2029-03-01'),
  outcome: null,
  ...changes,
});
const published = (
  changes: Partial<AgencyResult>,
  {
    penalty = null as typeof decided | null,
    records = [] as readonly CreditOfDecision[],
    today = '2026-06-01',
  } = {},
) =>
  publishedResults(
    { results: [result(changes)], penalty, credit: records, toldOn: plainDate('2026-03-01') },
    12,
    plainDate(today),
  );

test('nothing found, and an order to correct with whether it has been done, are shown for their term', () => {
  expect(published({})).toEqual([
    { agencyId: 'cixi-fire', kind: 'noProblem', corrected: null, decisionRef: null, until: '2027-03-01' },
  ]);
  expect(published({ outcome: 'correctByDate', rectification: 'open' })).toMatchObject([
    { kind: 'correction', corrected: false },
  ]);
  expect(published({ outcome: 'correctByDate', rectification: 'verified' })).toMatchObject([
    { corrected: true },
  ]);
  expect(published({}, { today: '2027-03-01' })).toHaveLength(1);
  expect(published({}, { today: '2027-03-02' })).toEqual([]);
});

test.each([
  ['a case that is open', { outcome: 'caseOpened' }],
  ['a matter that is with another body', { outcome: 'transferred' }],
  ['leniency', { outcome: 'lenient' }],
  ['a period of observation', { outcome: 'correctByDate', rectification: 'open', observation: 'observing' }],
  ['an application for one', { outcome: 'correctByDate', rectification: 'open', observation: 'applied' }],
  ['what became a case', { outcome: 'correctByDate', rectification: 'toCase' }],
] as const)('%s is not public', (_, changes) => {
  expect(published(changes)).toEqual([]);
});

test('a penalty is public by its number for as long as its credit record is, and no longer once that is repaired', () => {
  const penalised = { outcome: 'caseOpened', decisionRef: decided.decisionRef } as const;
  expect(published(penalised, { penalty: decided, records: [credit()] })).toMatchObject([
    { kind: 'penalty', decisionRef: decided.decisionRef, until: '2029-03-01' },
  ]);
  expect(published(penalised, { penalty: decided, records: [credit({ outcome: 'repaired' })] })).toEqual([]);
  expect(published(penalised, { penalty: { ...decided, penalised: false } })).toEqual([]);
  expect(published(penalised, { penalty: decided, records: [credit()], today: '2029-03-02' })).toEqual([]);
});
