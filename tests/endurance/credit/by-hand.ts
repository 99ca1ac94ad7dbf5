// The limits of each record, with every date as it was counted by hand on the notices of this suite.

/** Rule, first day, last day, days of the reminders, how it ended. */
type Limit = readonly [rule: string, from: string, due: string, reminded: string, ended: string];

// On 30 December 2026 the notice of 2027 comes, on 20 January 2028 that of 2028, on 10 November 2028 that of 2029.
const counted: Readonly<Record<string, readonly Limit[]>> = {
  // Under order 58: three months to three years, whatever the class; 31 March 2029 is a Saturday.
  'hz-old': [
    ['creditExpiry', '2026-03-31', '2029-03-31', '2029-03-05 2029-03-26 2029-03-30', 'settledLate'],
    ['creditApplyFrom', '2026-03-31', '2026-07-01', '2026-06-24 2026-07-01', 'met'],
  ],
  // Minor: at once, three months at most. Ten working days from 28 December: 29–31, 4–8, 11, 12 January; by weekdays alone 11.
  'hz-minor': [
    ['creditExpiry', '2026-11-30', '2027-02-28', '', 'cancelled'],
    ['creditAcceptance', '2026-12-28', '2026-12-31', '2026-12-30', 'met'],
    ['creditDecision', '2026-12-28', '2027-01-12', '2027-01-07 2027-01-11', 'met'],
    ['creditSynchronisation', '2027-01-12', '2027-01-15', '2027-01-14', 'met'],
    // Five working days before 11 February, in the festival: 4, 3, 2, 1, and Sunday 31 January, made up.
    ['creditFollowUp', '2027-01-12', '2027-02-11', '2027-01-31', 'met'],
  ],
  // General: from the day after three months on, which falls into the festival; on its day one is told before it.
  'hz-general': [
    ['creditExpiry', '2026-11-30', '2027-11-10', '', 'cancelled'],
    ['creditApplyFrom', '2026-11-30', '2027-02-11', '2027-01-31 2027-02-04', 'met'],
    ['creditAcceptance', '2027-02-11', '2027-02-15', '', 'met'],
    ['creditDecision', '2027-02-11', '2027-02-24', '', 'met'],
    ['creditAcceptance', '2027-02-20', '2027-02-24', '2027-02-23', 'met'],
    ['creditDecision', '2027-02-20', '2027-03-05', '2027-03-02 2027-03-04', 'met'],
    ['creditSynchronisation', '2027-03-05', '2027-03-10', '2027-03-09', 'met'],
    ['creditFollowUp', '2027-03-05', '2027-04-04', '2027-03-29', 'met'],
  ],
  // Serious: from the day after a year on. Ten working days from 17 January 2028: 18–21, Saturday 22, 24 January, 1–4 February.
  'hz-serious': [
    ['creditExpiry', '2026-11-30', '2029-11-30', '', 'cancelled'],
    ['creditApplyFrom', '2026-11-30', '2027-12-01', '2027-11-24 2027-12-01', 'met'],
    ['creditAcceptance', '2028-01-17', '2028-01-20', '2028-01-19', 'met'],
    ['creditDecision', '2028-01-17', '2028-02-04', '2028-02-01 2028-02-03', 'met'],
    // Thirty days over 29 February.
    ['creditFollowUp', '2028-02-04', '2028-03-05', '2028-02-28', 'met'],
    // Asked for again: 27–29 December 2028, 2–5 and 8–10 January 2029; the rest is from 30 December to 1 January.
    ['creditAcceptance', '2028-12-26', '2028-12-29', '2028-12-28', 'met'],
    ['creditDecision', '2028-12-26', '2029-01-10', '2029-01-05 2029-01-09', 'met'],
    ['creditSynchronisation', '2029-01-09', '2029-01-12', '2029-01-11', 'met'],
    ['creditFollowUp', '2029-01-09', '2029-02-08', '2029-02-01', 'met'],
  ],
  'hz-minor-left': [
    ['creditExpiry', '2026-11-30', '2027-02-28', '2027-01-27 2027-02-22 2027-02-26', 'settledLate'],
  ],
  'hz-general-left': [
    ['creditExpiry', '2026-11-30', '2027-11-30', '2027-11-02 2027-11-23 2027-11-30', 'settledLate'],
    ['creditApplyFrom', '2026-11-30', '2027-03-01', '2027-02-22 2027-03-01', 'met'],
  ],
  // Three years on from 20 October 2026, a Saturday in 2029; twenty working days before it lies the National Day.
  'hz-serious-left': [
    ['creditExpiry', '2026-11-30', '2029-10-20', '2029-09-19 2029-10-15 2029-10-19', 'settledLate'],
    ['creditApplyFrom', '2026-11-30', '2027-10-21', '2027-10-14 2027-10-21', 'met'],
  ],
  'hz-year-end': [
    ['creditExpiry', '2026-11-30', '2027-02-28', '', 'cancelled'],
    ['creditAcceptance', '2026-12-01', '2026-12-04', '2026-12-03', 'met'],
    ['creditDecision', '2026-12-01', '2026-12-15', '2026-12-10 2026-12-14', 'met'],
    ['creditSynchronisation', '2026-12-14', '2026-12-17', '2026-12-16', 'met'],
    ['creditFollowUp', '2026-12-14', '2027-01-13', '', 'met'],
  ],
  // Put off by ten working days from its start: 13–15, 18–22, 25, 26 January.
  'cx-minor': [
    ['creditExpiry', '2026-11-30', '2027-02-28', '', 'cancelled'],
    ['creditAcceptance', '2026-12-28', '2026-12-31', '2026-12-30', 'met'],
    [
      ...(['creditDecision', '2026-12-28', '2027-01-26'] as const),
      ...(['2027-01-07 2027-01-11 2027-01-21 2027-01-25', 'met'] as const),
    ],
    ['creditSynchronisation', '2027-01-25', '2027-01-28', '2027-01-27', 'met'],
  ],
  // Ten working days from 11 February: 12, Saturday 13, 15–19, 22–24.
  'cx-general': [
    ['creditExpiry', '2026-11-30', '2027-11-10', '', 'cancelled'],
    ['creditApplyFrom', '2026-11-30', '2027-02-11', '2027-01-31 2027-02-04', 'met'],
    ['creditAcceptance', '2027-02-11', '2027-02-15', '2027-02-13', 'met'],
    ['creditDecision', '2027-02-11', '2027-02-24', '2027-02-19 2027-02-23', 'met'],
    ['creditSynchronisation', '2027-02-24', '2027-03-01', '2027-02-26', 'met'],
  ],
  // Three working days from 4 February 2028: Saturday 5, made up, 7, 8.
  'cx-serious': [
    ['creditExpiry', '2026-11-30', '2029-11-30', '', 'cancelled'],
    ['creditApplyFrom', '2026-11-30', '2027-12-01', '2027-11-24 2027-12-01', 'met'],
    ['creditAcceptance', '2028-01-17', '2028-01-20', '2028-01-19', 'met'],
    ['creditDecision', '2028-01-17', '2028-02-04', '2028-02-01 2028-02-03', 'met'],
    ['creditSynchronisation', '2028-02-04', '2028-02-08', '2028-02-07', 'met'],
  ],
};
const left = (kind: string): readonly Limit[] => counted[`hz-${kind}-left`] ?? [];

/** By record. What nobody asks for ends in Cixi as it does in Huzhou. */
export const limitsByHand: Readonly<Record<string, readonly Limit[]>> = {
  ...counted,
  ...Object.fromEntries(
    ['minor', 'general', 'serious'].map((kind) => [`cx-${kind}-left`, left(kind)] as const),
  ),
};
