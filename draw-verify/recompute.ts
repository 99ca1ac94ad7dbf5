// The draw once more, from docs/draw.md and not from domain/draw: other means, the same numbers.
import { hash } from 'node:crypto';
import type { Commitment, DrawnTarget } from './shape';

export const digestOf = (text: string): Buffer => hash('sha256', text, 'buffer');

/** Chooses `count` of `ids` by walking over those still there. */
const walk = (
  ids: readonly string[],
  count: number,
  next: (left: number, turn: number) => number,
): string[] => {
  const gone = new Uint8Array(ids.length);
  const chosen: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    let steps = next(ids.length - turn, turn);
    let index = 0;
    for (; gone[index] === 1 || steps > 0; index += 1) if (gone[index] !== 1) steps -= 1;
    gone[index] = 1;
    chosen.push(...ids.slice(index, index + 1));
  }
  return chosen;
};

/** A certificate that holds from the first to the last day of the visits. */
const covers = (
  certificate: Commitment['officers'][number]['certificate'],
  days: Commitment['visitDays'],
): boolean => certificate !== null && !(certificate.from > days.from) && !(certificate.to < days.to);

/** The result that the commitment and the values give; null: for some enterprise there were too few officers. */
export const recompute = (
  commitment: Commitment,
  commitmentHash: string,
  values: readonly string[],
): readonly DrawnTarget[] | null => {
  const head = `${commitment.algorithm}\n${commitment.drawId}\n${commitmentHash}\n${values.join('\n')}`;
  const seed = digestOf(head).toString('hex');
  const below = (limit: number, label: string): number => {
    const overflow = 0x1_0000_0000 % limit;
    for (let attempt = 0; ; attempt += 1) {
      const word = digestOf(`${seed}\n${label}\n${attempt}`).readUInt32BE(0);
      if (word < 0x1_0000_0000 - overflow) return word % limit;
    }
  };
  const visits = new Map<string, number>();
  const barred = new Set(commitment.recusals.map((pair) => `${pair.officerId} ${pair.enterpriseId}`));
  const result: DrawnTarget[] = [];
  for (const quota of commitment.strata) {
    const pool = commitment.targets.filter(({ stratum }) => stratum === quota.stratum).map(({ id }) => id);
    const tenThousandths = BigInt(pool.length) * BigInt(quota.perTenThousand ?? 0);
    const share = quota.count ?? Number((tenThousandths + 9_999n) / 10_000n);
    const label = `target\n${quota.stratum}`;
    for (const targetId of walk(pool, share, (left, turn) => below(left, `${label}\n${turn}`))) {
      const officerIds: string[] = [];
      for (const part of commitment.team) {
        const able = commitment.officers.filter(
          ({ id, agencyId, certificate }) =>
            agencyId === part.agencyId &&
            covers(certificate, commitment.visitDays) &&
            !barred.has(`${id} ${targetId}`),
        );
        for (let seat = 0; seat < part.size; seat += 1) {
          const open = able.map(({ id }) => id).filter((id) => !officerIds.includes(id));
          if (open.length === 0) return null;
          const fewest = open.reduce((least, id) => Math.min(least, visits.get(id) ?? 0), Infinity);
          const idle = open.filter((id) => (visits.get(id) ?? 0) === fewest);
          const place = below(idle.length, `officer\n${targetId}\n${part.agencyId}\n${seat}`);
          for (const id of idle.slice(place, place + 1)) {
            officerIds.push(id);
            visits.set(id, fewest + 1);
          }
        }
      }
      result.push({ targetId, stratum: quota.stratum, officerIds });
    }
  }
  return result;
};
