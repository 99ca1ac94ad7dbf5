// A substitution as whoever may know of it sees it.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import type { Substitution } from '../../prisma/queries/substitutions';
import type { SubstitutionAnswer } from './contract';

/** @param now ISO instant */
export const statusOf = (
  { fromOn, toOn, endedAt }: Pick<Substitution, 'fromOn' | 'toOn' | 'endedAt'>,
  now: string,
): SubstitutionAnswer['status'] => {
  if (endedAt !== null) return 'ended';
  const today = shanghaiDay(now);
  if (today < fromOn) return 'upcoming';
  return today > toOn ? 'over' : 'active';
};

export const presentSubstitution = (
  { jurisdiction: _jurisdiction, endKey: _endKey, ...one }: Substitution,
  now: string,
): SubstitutionAnswer => ({ ...one, status: statusOf(one, now) });
