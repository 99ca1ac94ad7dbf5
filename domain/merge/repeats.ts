// Planned checks of what a temporary or superior-ordered inspection has seen already (DE-34): people decide on each of them.
import { byText, pushTo } from './at';
import type { MergePlan } from './plan';
import type { Repeat } from './proposal';

/** By check; a check whose window was over before the inspection is no repeat. */
export const repeatsOf = ({ checks, done }: MergePlan): Repeat[] => {
  const doneAt = new Map<string, MergePlan['done'][number][]>();
  for (const inspection of done) pushTo(doneAt, inspection.enterpriseId, inspection);
  if (doneAt.size === 0) return [];
  return checks
    .flatMap(({ id, enterpriseId, itemIds, window }): Repeat[] => {
      const same = (doneAt.get(enterpriseId) ?? []).filter(
        (inspection) =>
          inspection.on <= window.to && inspection.itemIds.some((item) => itemIds.includes(item)),
      );
      if (same.length === 0) return [];
      const seen = new Set(same.flatMap((inspection) => inspection.itemIds));
      return [
        {
          checkId: id,
          inspectionIds: [...new Set(same.map(({ inspectionId }) => inspectionId))].sort(byText),
          itemIds: itemIds.filter((item) => seen.has(item)).sort(byText),
        },
      ];
    })
    .sort((a, b) => byText(a.checkId, b.checkId));
};
