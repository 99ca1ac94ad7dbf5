// What a place offers its enterprises, as it would have been published by now: lists of services, experts, guides.
import type { Prisma } from './generated/client';
import { guidanceOf } from './seed-data/guidance';
import { guidesOf } from './seed-data/guides';
import { places } from './seed-data/places';

export const loadServices = async (transaction: Prisma.TransactionClient): Promise<void> => {
  const guidance = places.map(guidanceOf);
  const guides = places.map(guidesOf);
  await transaction.guidanceList.createMany({ data: guidance.flatMap(({ lists }) => lists) });
  await transaction.guidanceExpert.createMany({ data: guidance.flatMap(({ experts }) => experts) });
  await transaction.complianceGuide.createMany({ data: guides.flatMap((one) => one.guides) });
  await transaction.registerChange.createMany({
    data: [...guidance, ...guides].flatMap(({ changes }) => changes),
  });
};
