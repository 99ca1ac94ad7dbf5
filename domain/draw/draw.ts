// The draw: targets from each stratum without replacement, then officers for each of them. It is a function of the commitment and
// the public values alone (DE-79: both are drawn; XT-23), described for strangers in docs/draw.md.
import type { Commitment } from './commitment';
import { qualifiedOfficers, recusedBy, takeOf, unfitness, type Unfitness } from './fitness';
import { numberBelow, seedOf, type Sha256 } from './stream';

export interface DrawnTarget {
  readonly targetId: string;
  readonly stratum: string;
  /** By agency as the team says, within one in the order in which they were drawn. */
  readonly officerIds: readonly string[];
}

export type DrawOutcome =
  | { readonly ok: true; readonly drawn: readonly DrawnTarget[] }
  | { readonly ok: false; readonly unfit: readonly Unfitness[] };

type Choose = (n: number, ...purpose: readonly (string | number)[]) => number;

const drawTargets = (
  { strata, targets }: Commitment,
  choose: Choose,
): readonly Omit<DrawnTarget, 'officerIds'>[] =>
  strata.flatMap(({ stratum, count, perTenThousand }) => {
    const left = targets.filter((one) => one.stratum === stratum).map(({ id }) => id);
    return Array.from({ length: takeOf({ count, perTenThousand }, left.length) }, (_, place) =>
      left.splice(choose(left.length, 'target', stratum, place), 1),
    ).flatMap((ids) => ids.map((targetId) => ({ targetId, stratum })));
  });

/** Loads are kept even: each seat goes to one of the fit officers who have been drawn least often so far. */
const drawTeams = (
  commitment: Commitment,
  targets: readonly Omit<DrawnTarget, 'officerIds'>[],
  choose: Choose,
): readonly DrawnTarget[] => {
  const qualified = qualifiedOfficers(commitment);
  const recused = recusedBy(commitment);
  const loads = new Map<string, number>();
  const loadOf = (id: string): number => loads.get(id) ?? 0;
  return targets.map((target) => {
    const officerIds: string[] = [];
    for (const { agencyId, size } of commitment.team)
      for (let seat = 0; seat < size; seat += 1) {
        const fit = qualified
          .filter((officer) => officer.agencyId === agencyId)
          .map(({ id }) => id)
          .filter((id) => !officerIds.includes(id) && recused.get(id)?.has(target.targetId) !== true);
        const least = Math.min(...fit.map(loadOf));
        const free = fit.filter((id) => loadOf(id) === least);
        const chosen = free[choose(free.length, 'officer', target.targetId, agencyId, seat)];
        if (chosen === undefined) throw new Error(`nobody is fit for ${target.targetId}`);
        officerIds.push(chosen);
        loads.set(chosen, least + 1);
      }
    return { ...target, officerIds };
  });
};

/**
 * @param commitment in the order of `inOrder`, with its hash
 * @param values of its sources, each as `normalValue` writes it
 * @returns what speaks against drawing at all, or the whole result: never a part of it
 */
export const draw = (
  sha256: Sha256,
  commitment: Commitment,
  commitmentHash: string,
  values: readonly string[],
): DrawOutcome => {
  const unfit = unfitness(commitment);
  if (unfit.length > 0) return { ok: false, unfit };
  const { algorithm, drawId } = commitment;
  const seed = seedOf(sha256, { algorithm, drawId, commitmentHash }, values);
  const choose: Choose = (n, ...purpose) => numberBelow(sha256, seed, n, purpose);
  return { ok: true, drawn: drawTeams(commitment, drawTargets(commitment, choose), choose) };
};
