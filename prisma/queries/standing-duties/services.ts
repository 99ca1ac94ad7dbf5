// Third-party services of which something is to be told now (CX-86, CX-87).
import type { StandingDuty } from '../../../domain/duty/duty';
import { engagingAgencyOf } from '../../../domain/permission/third-parties';
import { hintInWords } from '../../../domain/third-party/hint-words';
import { serviceHints } from '../../../domain/third-party/hints';
import { keptServices } from '../kept-registers';
import { listKept } from '../kept-rows';
import { surroundingsOf } from '../service-surroundings';
import type { Place } from './place';

/** Each hint by itself: one that joins another is told too, one that goes tells nobody anew of those that stay. */
export const serviceDuties = async ({ pool, pack, today }: Place): Promise<readonly StandingDuty[]> => {
  const { id: jurisdiction, services: policy } = pack;
  if (policy === undefined) return [];
  const open = await Promise.all(
    ['arrived', 'planned'].map(
      async (status) => await listKept(pool, keptServices, { jurisdiction, said: { status }, limit: null }),
    ),
  );
  const reads = open.flat();
  if (reads.length === 0) return [];
  const around = await surroundingsOf(
    pool,
    { jurisdiction, today },
    reads.map(({ row }) => row),
  );
  return reads.flatMap(({ row, agencyName }) => {
    const standing = around(row);
    const hints = standing === null ? [] : serviceHints(row, standing, policy);
    const { id, agencyId } = row;
    return hints.map((hint): StandingDuty => ({
      key: `watchService ${id} ${hint.code}`,
      kind: 'watchService',
      what: { 'zh-CN': hintInWords(hint, 'zh-CN'), en: hintInWords(hint, 'en') },
      ...{ agencyId, agencyName, dueOn: null, isOverdue: false, clauses: [...hint.source.clauses] },
      path: `/third-party-services/${id}`,
      isOf: (actor) => engagingAgencyOf(actor) === agencyId,
      isWatched: true,
    }));
  });
};
