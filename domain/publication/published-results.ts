// What of the results of one inspection is public on a day (HZ-70, CX-69), and what must not be: nothing undecided, nothing of a matter that is
// with somebody else, nothing of leniency, nothing that credit repair has taken away, no findings in words, nobody's name.
import { addMonths, type PlainDate } from '../calendar/plain-date';
import type { AgencyResult } from '../inspection/state';
import { shownDocumentNumber } from './shown-number';

export const publishedKinds = ['noProblem', 'correction', 'penalty'] as const;
/** 未发现问题；责令改正；行政处罚。 */
export type PublishedKind = (typeof publishedKinds)[number];

export interface PublishedResult {
  readonly agencyId: string;
  readonly kind: PublishedKind;
  /** Of a correction: whether it has been verified; null: of no correction. */
  readonly corrected: boolean | null;
  /** Of a penalty: number of the decision, where it has the form of one. */
  readonly decisionRef: string | null;
  /** Last day on which it is shown. */
  readonly until: PlainDate;
}

/** What the register of credit says of one decision. */
export interface CreditOfDecision {
  readonly decisionRef: string;
  readonly publicationEndsOn: PlainDate;
  readonly outcome: 'repaired' | 'refused' | 'expired' | null;
}

interface Told {
  readonly results: readonly AgencyResult[];
  readonly penalty: { readonly decisionRef: string; readonly penalised: boolean } | null;
  /** Day on which the enterprise was told. */
  readonly toldOn: PlainDate;
  readonly credit: readonly CreditOfDecision[];
}

const isUnderObservation = ({ observation }: AgencyResult): boolean =>
  observation === 'applied' || observation === 'observing';

const penaltyOf = (
  { agencyId, decisionRef }: AgencyResult,
  told: Told,
  end: PlainDate,
): PublishedResult | null => {
  const { penalty, credit } = told;
  if (decisionRef === null || penalty?.decisionRef !== decisionRef || !penalty.penalised) return null;
  const record = credit.find((one) => one.decisionRef === decisionRef);
  if (record?.outcome === 'repaired') return null;
  const until = record?.publicationEndsOn ?? end;
  return { agencyId, kind: 'penalty', corrected: null, decisionRef: shownDocumentNumber(decisionRef), until };
};

const published = (result: AgencyResult, told: Told, end: PlainDate): PublishedResult | null => {
  const { agencyId, outcome, rectification } = result;
  if (isUnderObservation(result)) return null;
  if (rectification === 'toCase') return penaltyOf(result, told, end);
  switch (outcome) {
    case 'noProblem':
      return { agencyId, kind: 'noProblem', corrected: null, decisionRef: null, until: end };
    case 'correctImmediately':
    case 'correctByDate': {
      const corrected = rectification === 'verified' || rectification === 'none';
      return { agencyId, kind: 'correction', corrected, decisionRef: null, until: end };
    }
    case 'caseOpened':
      return penaltyOf(result, told, end);
    case 'transferred':
    case 'lenient':
      return null;
  }
};

export const publishedResults = (
  told: Told,
  shownMonths: number,
  today: PlainDate,
): readonly PublishedResult[] => {
  const end = addMonths(told.toldOn, shownMonths);
  return told.results
    .flatMap((result) => published(result, told, end) ?? [])
    .filter(({ until }) => today <= until);
};
