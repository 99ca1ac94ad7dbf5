// A guide as its reader sees it: officials how it is made, everybody else what is published.
import { guideStatusNames, guideStatusNamesInEnglish } from '../../domain/compliance-guide/names';
import {
  publishedOf,
  type Guide,
  type GuideContent,
  type GuideVersion,
} from '../../domain/compliance-guide/guide';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { ReadGuide } from '../../prisma/queries/compliance/guides';
import { currentLanguage } from '../language';
import type { GuideAnswer, GuideLine, PublicGuideAnswer } from './answers';

const bodyName = (agencyName: string | null, pack: PolicyPack | null): string =>
  agencyName ?? pack?.bodies['coordinatingBody'] ?? '统筹协调机构';

const headOf = ({ guide, agencyName }: ReadGuide, pack: PolicyPack | null) => ({
  ...{ id: guide.id, title: guide.title, scope: guide.scope, trade: guide.trade, itemId: guide.itemId },
  tradeCodes: [...guide.tradeCodes],
  agencyId: guide.agencyId,
  agencyName: bodyName(agencyName, pack),
  partnerAgencyIds: [...guide.partnerAgencyIds],
});

const contentOf = ({ introduction, points, matters }: GuideContent) => ({
  introduction,
  points: points.map((point) => ({ ...point })),
  matters: matters.map((matter) => ({ ...matter })),
});

const standing = ({ versions, withdrawn }: Guide) => {
  const status = withdrawn === null ? (versions.at(-1)?.status ?? 'draft') : 'withdrawn';
  const names = currentLanguage() === 'en' ? guideStatusNamesInEnglish : guideStatusNames;
  return { status, statusName: names[status] };
};

export const presentGuide = (
  read: ReadGuide,
  pack: PolicyPack | null,
  sourcesMoved: GuideAnswer['sourcesMoved'],
): GuideAnswer => {
  const { guide } = read;
  return {
    ...headOf(read, pack),
    version: guide.version,
    ...standing(guide),
    publishedNumber: publishedOf(guide)?.number ?? null,
    withdrawn: guide.withdrawn,
    sourcesMoved,
    versions: guide.versions.map(({ content, editedBy, ...version }) => ({
      ...version,
      editedBy: [...editedBy],
      content: contentOf(content),
    })),
  };
};

/** @param asPublic whatever is in the making does not show */
export const presentLine = (read: ReadGuide, pack: PolicyPack | null, asPublic: boolean): GuideLine => {
  const { guide } = read;
  const current = publishedOf(guide);
  const shown = current ?? guide.versions.at(-1);
  const names = currentLanguage() === 'en' ? guideStatusNamesInEnglish : guideStatusNames;
  return {
    ...headOf(read, pack),
    version: guide.version,
    ...(asPublic ? { status: 'published', statusName: names.published } : standing(guide)),
    number: current?.number ?? null,
    publishedAt: current?.publishedAt ?? null,
    points: shown?.content.points.length ?? 0,
    matters: [...new Set((shown?.content.matters ?? []).map(({ matter }) => matter))],
  };
};

type Published = GuideVersion & { readonly publishedAt: string };
const isPublished = (version: GuideVersion): version is Published => version.publishedAt !== null;

const published = ({ number, publishedAt, publicationRef, changes }: Published) => ({
  ...{ number, publishedAt, publicationRef, changes },
});

/** null: there is no such version that everybody may read. */
export const presentPublic = (
  read: ReadGuide,
  pack: PolicyPack | null,
  number: number | undefined,
): PublicGuideAnswer | null => {
  const { guide } = read;
  const current = publishedOf(guide);
  const versions = guide.versions.filter(isPublished);
  const shown = versions.find((one) => one.number === (number ?? current?.number));
  if (current === null || shown === undefined) return null;
  return {
    ...headOf(read, pack),
    ...published(shown),
    isCurrent: shown.number === current.number,
    ...contentOf(shown.content),
    versions: versions.map(published),
  };
};
