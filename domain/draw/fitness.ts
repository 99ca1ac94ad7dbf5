// What a commitment must hold to be drawable, asked before it is published: whatever the value will be, nothing is half drawn.
import type { Commitment } from './commitment';

export type DrawOfficer = Commitment['officers'][number];

/** How many of a stratum are drawn: the number, or the ratio of its size, rounded up, so that no stratum with a ratio goes free. */
export const takeOf = (
  { count, perTenThousand }: Pick<Commitment['strata'][number], 'count' | 'perTenThousand'>,
  size: number,
): number => count ?? Math.ceil((size * (perTenThousand ?? 0)) / 10_000);

/** Officers whose certificate holds on every day of the visits (DE-46, CX-17). */
export const qualifiedOfficers = ({
  officers,
  visitDays,
}: Pick<Commitment, 'officers' | 'visitDays'>): readonly DrawOfficer[] =>
  officers.filter(
    ({ certificate }) =>
      certificate !== null && certificate.from <= visitDays.from && certificate.to >= visitDays.to,
  );

/** Who must not inspect whom (回避, DE-47): enterprise ids by officer. */
export const recusedBy = ({
  recusals,
}: Pick<Commitment, 'recusals'>): ReadonlyMap<string, ReadonlySet<string>> => {
  const pairs = new Map<string, Set<string>>();
  for (const { officerId, enterpriseId } of recusals)
    pairs.set(officerId, (pairs.get(officerId) ?? new Set()).add(enterpriseId));
  return pairs;
};

export const unfitCodes = [
  'noTargets',
  'doubled',
  'stratumWithoutQuota',
  'quotaTooLarge',
  'nothingToDraw',
  'recusalOfStrangers',
  'tooFewOfficers',
] as const;
export type UnfitCode = (typeof unfitCodes)[number];

export interface Unfitness {
  readonly code: UnfitCode;
  /** Strata, enterprises or officers that it is about. */
  readonly subjects: readonly string[];
}

const doubles = (ids: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return [...new Set(ids.filter((id) => seen.size === seen.add(id).size))];
};

/** Enterprises of the pool for which an agency has fewer fit officers than the team asks for. */
const unstaffed = (commitment: Commitment): readonly string[] => {
  const qualified = qualifiedOfficers(commitment);
  const agencyOf = new Map(qualified.map(({ id, agencyId }) => [id, agencyId]));
  const missing = new Map<string, string[]>();
  for (const { officerId, enterpriseId } of commitment.recusals) {
    const agencyId = agencyOf.get(officerId);
    if (agencyId !== undefined) missing.set(enterpriseId, [...(missing.get(enterpriseId) ?? []), agencyId]);
  }
  const needs = commitment.team.map(({ agencyId, size }) => ({
    agencyId,
    spare: qualified.filter((officer) => officer.agencyId === agencyId).length - size,
  }));
  return commitment.targets
    .filter(({ id }) =>
      needs.some(
        ({ agencyId, spare }) => (missing.get(id) ?? []).filter((one) => one === agencyId).length > spare,
      ),
    )
    .map(({ id }) => id);
};

/** Everything that speaks against drawing from this commitment; nothing: it can be drawn, whatever the value. */
export const unfitness = (commitment: Commitment): readonly Unfitness[] => {
  const { targets, strata, officers, recusals, team } = commitment;
  if (targets.length === 0) return [{ code: 'noTargets', subjects: [] }];
  const sizes = new Map<string, number>();
  for (const { stratum } of targets) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  const quotas = new Set(strata.map(({ stratum }) => stratum));
  const targetIds = new Set(targets.map(({ id }) => id));
  const officerIds = new Set(officers.map(({ id }) => id));
  const found: readonly Unfitness[] = [
    {
      code: 'doubled',
      subjects: [
        ...doubles(targets.map(({ id }) => id)),
        ...doubles(officers.map(({ id }) => id)),
        ...doubles(strata.map(({ stratum }) => stratum)),
        ...doubles(team.map(({ agencyId }) => agencyId)),
        ...doubles(recusals.map(({ officerId, enterpriseId }) => `${officerId}×${enterpriseId}`)),
      ],
    },
    { code: 'stratumWithoutQuota', subjects: [...sizes.keys()].filter((stratum) => !quotas.has(stratum)) },
    {
      code: 'quotaTooLarge',
      subjects: strata
        .filter((one) => takeOf(one, sizes.get(one.stratum) ?? 0) > (sizes.get(one.stratum) ?? 0))
        .map(({ stratum }) => stratum),
    },
    {
      code: 'recusalOfStrangers',
      subjects: recusals
        .filter(({ officerId, enterpriseId }) => !officerIds.has(officerId) || !targetIds.has(enterpriseId))
        .map(({ officerId, enterpriseId }) => `${officerId}×${enterpriseId}`),
    },
    { code: 'tooFewOfficers', subjects: unstaffed(commitment) },
  ];
  const listed = found.filter(({ subjects }) => subjects.length > 0);
  return strata.some((one) => takeOf(one, sizes.get(one.stratum) ?? 0) > 0)
    ? listed
    : [...listed, { code: 'nothingToDraw', subjects: [] }];
};
