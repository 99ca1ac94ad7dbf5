// Which items are to be cleared away or adjusted (JJ-09, HZ-03, DE-09): their basis is gone or changed, or they have had no
// effect. A proposal decides nothing; people abolish, merge, revise or keep, and what they decide is kept.
import type { PlainDate } from '../calendar/plain-date';
import type { KnownBasis } from './content';
import type { ClearingGround, Item } from './item';
import { statusOn, versionOn } from './time';

/** The status that a basis has had since a day. */
export interface BasisStanding extends KnownBasis {
  readonly since: PlainDate;
}

/** Inspections that had the item among theirs, ended in the span looked at. */
export interface ItemUse {
  readonly itemId: string;
  readonly inspections: number;
  /** Of them those with a finding about the item. */
  readonly withFindings: number;
}

export interface Proposal {
  readonly itemId: string;
  readonly ground: ClearingGround;
  /** removal: abolish; adjustment: revise. */
  readonly proposed: 'removal' | 'adjustment';
  /** Bases concerned. */
  readonly basisIds: readonly string[];
  readonly use: Omit<ItemUse, 'itemId'> | null;
}

export interface ProposalQuestion {
  readonly today: PlainDate;
  /** Of the pack. */
  readonly grounds: readonly ClearingGround[];
  readonly bases: readonly BasisStanding[];
  /** Counts over the span that somebody has set; null: nobody has, so effect is not judged. */
  readonly uses: readonly ItemUse[] | null;
  /** First day of that span: an item younger than it has not had its time. */
  readonly usesSince: PlainDate | null;
}

/** Kept after the change became known: answered. */
const isKept = ({ reviews }: Item, ground: ClearingGround, since: PlainDate): boolean =>
  reviews.some((review) => review.ground === ground && review.on >= since);

const basisProposals = (item: Item, { today, bases }: ProposalQuestion): readonly Proposal[] => {
  const version = versionOn(item, today);
  const pointed = bases.filter(({ id }) => version?.fields.basisIds.includes(id) === true);
  return (['repealed', 'amended'] as const).flatMap((status): readonly Proposal[] => {
    const ground = status === 'repealed' ? 'basisRepealed' : 'basisChanged';
    // A version written after the basis was amended has been written with it in view.
    const gone = pointed.filter(
      (basis) =>
        basis.status === status &&
        !(status === 'amended' && (version?.validFrom ?? '') > basis.since) &&
        !isKept(item, ground, basis.since),
    );
    if (gone.length === 0) return [];
    const proposed = status === 'repealed' ? 'removal' : 'adjustment';
    return [{ itemId: item.id, ground, proposed, basisIds: gone.map(({ id }) => id), use: null }];
  });
};

const effectProposals = (item: Item, { today, uses, usesSince }: ProposalQuestion): readonly Proposal[] => {
  if (uses === null || usesSince === null) return [];
  const first = item.versions[0]?.validFrom ?? today;
  if (first > usesSince || isKept(item, 'noEffect', usesSince)) return [];
  const { inspections = 0, withFindings = 0 } = uses.find(({ itemId }) => itemId === item.id) ?? {};
  return withFindings > 0
    ? []
    : [
        {
          itemId: item.id,
          ground: 'noEffect',
          proposed: 'removal',
          basisIds: [],
          use: { inspections, withFindings },
        },
      ];
};

const baselessProposals = (item: Item, { today }: ProposalQuestion): readonly Proposal[] => {
  const { basis, basisIds } = versionOn(item, today)?.fields ?? { basis: null, basisIds: [] };
  return basis === null && basisIds.length === 0
    ? [{ itemId: item.id, ground: 'noBasis', proposed: 'removal', basisIds: [], use: null }]
    : [];
};

/** Inspections that a licence or a payment waits for are looked through one by one (DE-11). */
const preconditionProposals = (item: Item, { today }: ProposalQuestion): readonly Proposal[] => {
  const version = versionOn(item, today);
  const since = version?.validFrom ?? today;
  return version?.fields.licencePrecondition == null || isKept(item, 'precondition', since)
    ? []
    : [{ itemId: item.id, ground: 'precondition', proposed: 'adjustment', basisIds: [], use: null }];
};

/** Of the items that stand on the list today, in their order; on the grounds that the place knows. */
export const proposals = (items: readonly Item[], question: ProposalQuestion): readonly Proposal[] =>
  items
    .filter((item) => ['inForce', 'suspended'].includes(statusOn(item, question.today)))
    .flatMap((item) => [
      ...baselessProposals(item, question),
      ...basisProposals(item, question),
      ...effectProposals(item, question),
      ...preconditionProposals(item, question),
    ])
    .filter(({ ground }) => question.grounds.includes(ground));
