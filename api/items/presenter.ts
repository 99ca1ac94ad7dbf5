// An item as its reader sees it: drafts and what was weighed are for officials.
import { itemStatusNames, clearingGroundNames } from '../../domain/errors/item-names';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Item } from '../../domain/items/item';
import type { Proposal } from '../../domain/items/proposals';
import { statusOn, versionOn } from '../../domain/items/time';
import type { ItemReach } from '../../domain/permission/items';
import type { Source } from '../../domain/shared/outcome';
import type { StoredItem } from '../../prisma/queries/items/items';
import type { ItemAnswer, ItemSummary, ProposalAnswer, PublicItem } from './answers';

/** Without what is not public, for those who read no files. */
const asSeen = (item: Item, { everywhere }: ItemReach): Item =>
  everywhere ? item : { ...item, versions: item.versions.filter(({ publishedOn }) => publishedOn !== null) };

export const presentSummary = (
  { item, version }: StoredItem,
  on: PlainDate,
  reach: ItemReach,
): ItemSummary => {
  const seen = asSeen(item, reach);
  const current = versionOn(item, on);
  const shown = current ?? seen.versions.at(-1) ?? item.versions[0];
  if (shown === undefined) throw new Error(`item ${item.id} has no version`);
  const status = statusOn(item, on);
  return {
    id: item.id,
    version,
    ownerAgencyId: item.ownerAgencyId,
    on,
    status,
    statusName: itemStatusNames[status],
    number: current?.number ?? null,
    publishedOn: current?.publishedOn ?? null,
    validFrom: current?.validFrom ?? null,
    endedOn: item.ending?.on ?? null,
    fields: shown.fields,
  };
};

export const presentItem = (stored: StoredItem, on: PlainDate, reach: ItemReach): ItemAnswer => {
  const { candidateAgencyIds, ownerDecision, origin, versions, suspensions, ending, reviews } = asSeen(
    stored.item,
    reach,
  );
  return {
    ...presentSummary(stored, on, reach),
    candidateAgencyIds,
    ownerDecision,
    origin,
    versions,
    suspensions,
    ending,
    ...(reach.everywhere ? { reviews } : {}),
  };
};

export const presentPublic = (
  item: Item,
  on: PlainDate,
  agencyNames: ReadonlyMap<string, string>,
): readonly PublicItem[] => {
  const version = versionOn(item, on);
  if (version?.publishedOn == null || version.validFrom === null) return [];
  const { name, department, settingBasis, basis, level } = version.fields;
  return [
    {
      id: item.id,
      name,
      agencyId: item.ownerAgencyId,
      agencyName: agencyNames.get(item.ownerAgencyId) ?? item.ownerAgencyId,
      department,
      settingBasis,
      basis,
      level,
      number: version.number,
      publishedOn: version.publishedOn,
      publicationRef: version.publicationRef,
      validFrom: version.validFrom,
    },
  ];
};

export const presentProposal = (
  { itemId, ground, proposed, basisIds, use }: Proposal,
  item: Item,
  source: Source,
): ProposalAnswer => ({
  itemId,
  itemName: item.versions.at(-1)?.fields.name ?? itemId,
  ownerAgencyId: item.ownerAgencyId,
  ground,
  groundName: clearingGroundNames[ground],
  proposed,
  basisIds: [...basisIds],
  inspections: use?.inspections ?? null,
  withFindings: use?.withFindings ?? null,
  clauses: [...source.clauses],
  ours: source.ours,
});
