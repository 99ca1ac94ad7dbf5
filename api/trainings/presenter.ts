// A training as everybody, its enterprise and its agency see it.
import { trainingStatusNames, trainingStatusNamesInEnglish } from '../../domain/compliance-guide/names';
import type { Enrolment } from '../../domain/compliance-guide/training';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { NamedEnrolment, ReadTraining } from '../../prisma/queries/compliance/trainings';
import { currentLanguage } from '../language';
import type { OwnTrainingAnswer, PublicTrainingAnswer, TrainingAnswer } from './contract';

export const hostOf = (agencyName: string | null, pack: PolicyPack | null): string =>
  agencyName ?? pack?.bodies['coordinatingBody'] ?? '统筹协调机构';

export const presentPublic = (
  { training, agencyName, taken }: ReadTraining,
  pack: PolicyPack | null,
): PublicTrainingAnswer => {
  const { id, status, cancelReason, seats, tradeCodes, guideIds } = training;
  const { title, content, on, from, to, place, seatsEach, enrolUntil } = training;
  const names = currentLanguage() === 'en' ? trainingStatusNamesInEnglish : trainingStatusNames;
  return {
    ...{ id, agencyName: hostOf(agencyName, pack), status, statusName: names[status], cancelReason },
    ...{ title, content, on, from, to, place, seats, seatsEach, enrolUntil },
    seatsLeft: seats === null ? null : Math.max(0, seats - taken),
    tradeCodes: [...tradeCodes],
    guideIds: [...guideIds],
  };
};

const enrolmentOf = ({ people, question, attended }: Enrolment) => ({ people, question, attended });

export const presentOwn = (read: ReadTraining, pack: PolicyPack | null): OwnTrainingAnswer => ({
  ...presentPublic(read, pack),
  enrolment: read.own === null ? null : enrolmentOf(read.own),
});

/** @param enrolments null for whoever did not offer it */
export const presentTraining = (
  read: ReadTraining,
  pack: PolicyPack | null,
  enrolments: readonly NamedEnrolment[] | null,
): TrainingAnswer => ({
  ...presentPublic(read, pack),
  ...{ version: read.training.version, agencyId: read.training.agencyId, taken: read.taken },
  enrolments:
    enrolments?.map((one) => ({
      ...enrolmentOf(one),
      ...{ enterpriseId: one.enterpriseId, enterpriseName: one.enterpriseName },
    })) ?? null,
});
