// The publication that a penalty leaves in the credit record: its class, its days, and from when repair may be asked for.
import type { PlainDate } from '../../calendar/plain-date';
import {
  publicationTerms,
  regimeOn,
  type CreditCategory,
  type CreditRegime,
} from '../../credit-repair/terms';
import { refuse, type Refusal } from '../../shared/outcome';
import type { CommandData } from '../commands';
import { finding, type Finding } from '../rules/judge';
import type { Work } from '../work';

type Decision = CommandData<'recordPenaltyDecision'>;

/** What of the decision goes public. */
export interface Publication {
  readonly category: CreditCategory;
  readonly publicationEndsOn: PlainDate;
  /** These are known only where the pack carries the national rules. */
  readonly publicationFrom?: PlainDate;
  readonly applyFrom?: PlainDate;
  readonly regime?: string;
}

export interface Published {
  readonly ok: true;
  /** null: nothing goes public. */
  readonly publication: Publication | null;
  readonly findings: readonly Finding[];
}

const nothing: Published = { ok: true, publication: null, findings: [] };

const missing = (work: Work, field: string): Refusal =>
  refuse('fieldRequired', { field }, work.pack.creditRepair.source);

const withoutRegime = (work: Work, { category, publicationEndsOn }: Decision): Published | Refusal => {
  if (work.pack.creditRepair.required && (category === null) !== (publicationEndsOn === null))
    return missing(work, '失信类别和公示截止日');
  return category === null || publicationEndsOn === null
    ? nothing
    : { ok: true, publication: { category, publicationEndsOn }, findings: [] };
};

/** Days that the decision names against those of its class; another law may set its own, if it is named. */
const spanFindings = (
  regime: CreditRegime,
  category: CreditCategory,
  endsOn: PlainDate,
  decidedOn: PlainDate,
): readonly Finding[] => {
  const { shortestEndsOn, longestEndsOn } = publicationTerms(regime.categories[category], decidedOn);
  if (shortestEndsOn <= endsOn && endsOn <= longestEndsOn) return [];
  const params = {
    date: endsOn,
    category,
    from: shortestEndsOn,
    to: longestEndsOn,
    document: regime.document,
  };
  return [finding('publicationSpan', params)];
};

const underRegime = (work: Work, regime: CreditRegime, data: Decision): Published | Refusal => {
  const { category, publicationEndsOn: named, publicationBasis: basis } = data;
  if (category === null) return named === null ? nothing : missing(work, '失信类别和公示截止日');
  const decidedOn = data.decidedOn ?? work.today;
  if (decidedOn > work.today) return refuse('dateNotLater', { date: work.today, than: decidedOn });
  const terms = regime.categories[category];
  if (named === null && terms.publication === 'ifNeeded' && data.publicationNeeded !== true) return nothing;
  const { publicationFrom, longestEndsOn, applyFrom } = publicationTerms(terms, decidedOn);
  const publicationEndsOn = named ?? longestEndsOn;
  if (publicationEndsOn <= work.today)
    return refuse('dateNotLater', { date: publicationEndsOn, than: work.today });
  if (data.applyFrom !== undefined && basis === undefined) return missing(work, '公示期另有规定的依据');
  if (data.applyFrom !== undefined && data.applyFrom > publicationEndsOn)
    return refuse('dateNotLater', { date: publicationEndsOn, than: data.applyFrom });
  return {
    ok: true,
    publication: {
      category,
      publicationEndsOn,
      publicationFrom,
      applyFrom: data.applyFrom ?? applyFrom,
      regime: regime.id,
    },
    findings: basis === undefined ? spanFindings(regime, category, publicationEndsOn, decidedOn) : [],
  };
};

/** The rule of the day on which it is told: what was told under an earlier one keeps that one. */
export const publicationOf = (work: Work, data: Decision): Published | Refusal => {
  if (!data.penalised) return nothing;
  if (data.publicationEndsOn !== null && data.publicationEndsOn <= work.today)
    return refuse('dateNotLater', { date: data.publicationEndsOn, than: work.today });
  const regime = regimeOn(work.pack.creditRepair, work.today);
  return regime === null ? withoutRegime(work, data) : underRegime(work, regime, data);
};
