// Check-in by position (DE-42): measured against the place in the register, told, and explained where it is too far away.
import { placed, type Placed } from '../../position/check-in';
import { refuse, type Refusal } from '../../shared/outcome';
import type { CommandData } from '../commands';
import { apply } from '../rules/apply';
import { finding, type Finding } from '../rules/judge';
import type { Work } from '../work';

type DoorCheck = CommandData<'recordDoorCheck'>;

/** Nothing where the pack was pinned before it was measured, or nobody asked the register: the record of then says the same now. */
export const placedOf = ({ pack, facts, now }: Work, { position }: DoorCheck): Placed | null =>
  position === undefined || pack.code.checkIn === undefined || facts?.place === undefined
    ? null
    : placed(position, facts.place, pack.code.checkIn, now);

/** A position proves nothing where none is given. */
export const positionMissing = ({ pack }: Work, { method, position }: DoorCheck): Refusal | null =>
  method === 'locationCheckIn' && position === undefined && pack.code.checkIn !== undefined
    ? refuse('fieldRequired', { field: '打卡的位置' }, pack.code.source)
    : null;

const findingsOf = (
  { officerId, method, farReason }: DoorCheck,
  { placement, distanceMetres, accuracyMetres, limitMetres, doubts }: Placed,
): readonly Finding[] => {
  const officers = [officerId];
  const distance = { distance: distanceMetres, accuracy: accuracyMetres, limit: limitMetres };
  const byPosition = method === 'locationCheckIn';
  const found: Finding[] = [];
  // Whoever scanned the enterprise's code is there by that: his position is told and not held against him.
  if (placement === 'far')
    found.push(
      finding(
        'checkInPlace',
        { officers, ...distance, reason: farReason ?? null },
        byPosition ? undefined : 'warn',
      ),
    );
  const told = doubts.filter((doubt) => byPosition || doubt === 'mocked');
  if (told.length > 0) found.push(finding('checkInPlace', { officers, doubts: told }, 'warn'));
  return found;
};

/** Refuses only where the pack does; elsewhere a far one is explained and noted (DE-42, DE-44). */
export const checkInRefusal = (work: Work, check: DoorCheck, where: Placed): Refusal | null => {
  const refusal = apply(work, findingsOf(check, where));
  if (refusal !== null) return refusal;
  const { placement, distanceMetres, accuracyMetres, limitMetres } = where;
  return placement === 'far' && check.method === 'locationCheckIn' && check.farReason === undefined
    ? refuse(
        'checkInUnexplained',
        {
          officers: [check.officerId],
          distance: distanceMetres,
          accuracy: accuracyMetres,
          limit: limitMetres,
        },
        work.pack.rules.checkInPlace.source,
      )
    : null;
};
