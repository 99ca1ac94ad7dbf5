// The classes of complaints of a place: the national lists that its document takes over, and its own (HZ-93, CX-80, DE-105).
import type { ComplaintClass, ComplaintGroup, VoicePolicy } from '../policy/voice';

/** Classes under which a complaint may be lodged here, each with the clauses that it rests on. */
export const complaintClassesOf = ({
  commonClasses,
  nationalGroups: taken,
  localClasses,
}: VoicePolicy): readonly ComplaintClass[] => {
  const isTaken = (group: ComplaintGroup): boolean => taken.value.some((one) => one === group);
  return [
    ...commonClasses.value
      .filter(({ group }) => group === 'general' || isTaken(group))
      .map((one) => (isTaken(one.group) ? { ...one, clauses: taken.source.clauses } : one)),
    ...localClasses.value,
  ];
};
