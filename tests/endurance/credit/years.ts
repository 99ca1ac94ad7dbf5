// Four years of credit records in Huzhou and Cixi: who is punished when, who does what when, when which notice is published.
import { castOf } from '../../../demo/cast';
import type { CreditRecord } from '../../../demo/stage/scenario';
import type { Penalty } from './penalise';

type Record = CreditRecord;
type Act = readonly [at: string, name: string, does: (record: Record) => Promise<unknown>];

const huzhou = castOf('huzhou');
const cixi = castOf('cixi');
const { creditAuthority, market } = huzhou;
const cixiAuthority = cixi.creditAuthority;

/** Told under order 58, then each class under order 36: one that is repaired (or refused), one that nobody asks for. */
export const penalties: readonly Penalty[] = [
  { city: 'huzhou', name: 'hz-old', category: 'serious', on: '2026-03-31', firm: 3 },
  { city: 'huzhou', name: 'hz-minor', category: 'minor', on: '2026-11-30' },
  { city: 'huzhou', name: 'hz-general', category: 'general', on: '2026-11-30', decidedOn: '2026-11-10' },
  { city: 'huzhou', name: 'hz-serious', category: 'serious', on: '2026-11-30' },
  { city: 'huzhou', name: 'hz-minor-left', category: 'minor', on: '2026-11-30', firm: 5 },
  { city: 'huzhou', name: 'hz-general-left', category: 'general', on: '2026-11-30', firm: 5 },
  {
    ...{ city: 'huzhou', name: 'hz-serious-left', category: 'serious', on: '2026-11-30' },
    ...{ decidedOn: '2026-10-20', firm: 5 },
  },
  { city: 'huzhou', name: 'hz-year-end', category: 'minor', on: '2026-11-30', firm: 3 },
  { city: 'huzhou', name: 'hz-cap-first', category: 'minor', on: '2026-11-30', firm: 5, capped: true },
  { city: 'huzhou', name: 'hz-cap-second', category: 'minor', on: '2026-11-30', firm: 5, capped: true },
  { city: 'cixi', name: 'cx-minor', category: 'minor', on: '2026-11-30' },
  { city: 'cixi', name: 'cx-general', category: 'general', on: '2026-11-30', decidedOn: '2026-11-10' },
  { city: 'cixi', name: 'cx-serious', category: 'serious', on: '2026-11-30' },
  { city: 'cixi', name: 'cx-minor-left', category: 'minor', on: '2026-11-30', firm: 5 },
  { city: 'cixi', name: 'cx-general-left', category: 'general', on: '2026-11-30', firm: 5 },
  {
    ...{ city: 'cixi', name: 'cx-serious-left', category: 'serious', on: '2026-11-30' },
    ...{ decidedOn: '2026-10-20', firm: 5 },
  },
];

const papers = { commitmentRef: '承诺书', proofRefs: ['缴款凭证', '整改照片'] };
const papersAgain = { ...papers, proofRefs: [...papers.proofRefs, '复核报告'] };
const applies =
  (city: typeof huzhou, firm: 1 | 3 | 5 = 1) =>
  (record: Record) =>
    record.does(city.firm(firm).contact, 'applyForRepair', papers);
const accepts = (record: Record) => record.does(creditAuthority, 'acceptRepairApplication', {});
const cixiAccepts = (record: Record) =>
  record.does(cixiAuthority, 'acceptRepairApplication', { specialistId: cixiAuthority });
const grants = (record: Record) => record.does(creditAuthority, 'grantRepair', { documentRef: '准予修复' });
const cixiGrants = (record: Record) => record.does(cixiAuthority, 'grantRepair', { documentRef: '准予修复' });
const told = (by: string) => (record: Record) =>
  record.does(by, 'recordSynchronisation', { platform: '信用中国', receipt: '回执' });
const visits = (record: Record) => record.does(market.lead, 'recordFollowUp', { note: '已落实' });

/** Day and time of Shanghai, which record, what is done; in the order of time. */
export const acts: readonly Act[] = [
  ['2026-12-01 10:00', 'hz-year-end', applies(huzhou, 3)],
  ['2026-12-03 10:00', 'hz-year-end', accepts],
  ['2026-12-14 10:00', 'hz-year-end', grants],
  ['2026-12-16 10:00', 'hz-year-end', told(creditAuthority)],
  ['2026-12-28 10:00', 'hz-minor', applies(huzhou)],
  ['2026-12-28 10:00', 'cx-minor', applies(cixi)],
  ['2026-12-31 10:00', 'hz-minor', accepts],
  ['2026-12-31 10:00', 'cx-minor', cixiAccepts],
  ['2027-01-04 10:00', 'hz-cap-first', applies(huzhou, 5)],
  ['2027-01-04 10:00', 'hz-cap-second', applies(huzhou, 5)],
  ['2027-01-05 10:00', 'hz-year-end', visits],
  ['2027-01-06 10:00', 'hz-cap-first', grants],
  ['2027-01-06 10:00', 'hz-cap-second', grants],
  ['2027-01-07 10:00', 'hz-cap-first', told(creditAuthority)],
  ['2027-01-07 10:00', 'hz-cap-second', told(creditAuthority)],
  [
    ...(['2027-01-11 10:00', 'cx-minor'] as const),
    (record) => record.does(cixiAuthority, 'extendCreditDecision', { reason: '须现场核查' }),
  ],
  ['2027-01-12 10:00', 'hz-minor', grants],
  ['2027-01-15 10:00', 'hz-minor', told(creditAuthority)],
  ['2027-01-25 10:00', 'cx-minor', cixiGrants],
  ['2027-01-27 10:00', 'cx-minor', told(cixiAuthority)],
  ['2027-01-18 10:00', 'hz-cap-first', visits],
  ['2027-01-18 10:00', 'hz-cap-second', visits],
  ['2027-02-04 10:00', 'hz-minor', visits],
  ['2027-02-11 10:00', 'hz-general', applies(huzhou)],
  ['2027-02-11 10:00', 'cx-general', applies(cixi)],
  [
    ...(['2027-02-12 10:00', 'hz-general'] as const),
    (record) => record.does(creditAuthority, 'returnRepairApplication', { reason: '凭证不清' }),
  ],
  ['2027-02-15 10:00', 'cx-general', cixiAccepts],
  ['2027-02-20 10:00', 'hz-general', applies(huzhou)],
  ['2027-02-24 10:00', 'hz-general', accepts],
  ['2027-02-24 10:00', 'cx-general', cixiGrants],
  ['2027-03-01 10:00', 'cx-general', told(cixiAuthority)],
  ['2027-03-05 10:00', 'hz-general', grants],
  ['2027-03-09 10:00', 'hz-general', told(creditAuthority)],
  ['2027-03-30 10:00', 'hz-general', visits],
  ['2028-01-17 10:00', 'hz-serious', applies(huzhou)],
  ['2028-01-17 10:00', 'cx-serious', applies(cixi)],
  ['2028-01-19 10:00', 'hz-serious', accepts],
  ['2028-01-19 10:00', 'cx-serious', cixiAccepts],
  [
    ...(['2028-02-04 10:00', 'hz-serious'] as const),
    (record) => record.does(creditAuthority, 'refuseRepair', { reason: '又有同类违法' }),
  ],
  ['2028-02-04 10:00', 'cx-serious', cixiGrants],
  ['2028-02-08 10:00', 'cx-serious', told(cixiAuthority)],
  [
    ...(['2028-02-25 10:00', 'hz-serious'] as const),
    (record) => record.does(market.lead, 'arrangeFollowUp', { mode: 'remote', reason: '电话即可说明' }),
  ],
  ['2028-03-01 10:00', 'hz-serious', visits],
  // Mended, and asked for again with something new.
  [
    ...(['2028-12-26 10:00', 'hz-serious'] as const),
    (record) => record.does(huzhou.firm(1).contact, 'applyForRepair', { ...papersAgain, mended: '已改正' }),
  ],
  ['2028-12-28 10:00', 'hz-serious', accepts],
  ['2029-01-09 10:00', 'hz-serious', grants],
  ['2029-01-11 10:00', 'hz-serious', told(creditAuthority)],
  ['2029-02-05 10:00', 'hz-serious', visits],
];

/** Shanghai day and time at which the notice of a year is published. */
export const publications: readonly (readonly [at: string, year: number])[] = [
  ['2026-12-30 15:00', 2027],
  ['2028-01-20 15:00', 2028],
  ['2028-11-10 15:00', 2029],
];

/** The last publication ends on 30 November 2029. */
export const end = '2029-12-03 10:00';

/** Day and time, record, and who looks at it then over HTTP. */
export const glimpses: readonly (readonly [at: string, name: string, personId: string])[] = [
  ['2026-12-20 10:00', 'hz-year-end', market.lead],
  ['2026-12-29 10:00', 'hz-minor', huzhou.firm(1).contact],
  ['2026-12-30 16:00', 'hz-minor', huzhou.firm(1).contact],
  ['2027-01-16 10:00', 'hz-minor', market.lead],
  ['2027-01-16 10:00', 'hz-cap-first', market.lead],
  ['2027-01-16 10:00', 'hz-cap-second', market.lead],
  ['2028-01-18 10:00', 'cx-serious', cixi.firm(1).contact],
  ['2028-01-20 16:00', 'cx-serious', cixi.firm(1).contact],
  ['2028-02-24 10:00', 'hz-serious', market.lead],
  ['2028-03-02 10:00', 'hz-serious', huzhou.firm(1).contact],
];

/** What must not be done then: repair asked for a day too early, a second visit on site where one is allowed. */
export const attempts: readonly (readonly [
  ...[at: string, name: string, personId: string],
  ...[command: string, data: object],
])[] = [
  ['2026-12-02 10:00', 'hz-serious', huzhou.firm(1).contact, 'applyForRepair', papers],
  ['2027-02-10 10:00', 'hz-general', huzhou.firm(1).contact, 'applyForRepair', papers],
  ['2027-02-10 10:00', 'cx-general', cixi.firm(1).contact, 'applyForRepair', papers],
  ['2027-11-30 10:00', 'cx-serious', cixi.firm(1).contact, 'applyForRepair', papers],
  ['2028-12-26 09:00', 'hz-serious', huzhou.firm(1).contact, 'applyForRepair', papersAgain],
  [
    ...(['2027-01-16 10:00', 'hz-cap-second', market.lead] as const),
    ...(['arrangeFollowUp', { mode: 'onSite', reason: '想当面看看' }] as const),
  ],
];

/** One visit a year, decided where Huzhou's document leaves the number open (HZ-18). */
export const limitDecision = {
  at: '2027-01-04 09:00',
  personId: 'huzhou-coord-1',
  body: {
    rule: 'annualCap',
    limit: 1,
    decisionRef: '湖综执〔2027〕1号',
    decidedOn: '2027-01-04',
    issuer: '湖州市综合行政执法指导办公室',
  },
} as const;
