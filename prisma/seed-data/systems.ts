// The system of each agency that drafts and submits by itself: it logs in by client credentials under its own id.
import type { Prisma } from '../generated/client';
import type { Place } from './places';
import { agenciesOf } from './registers';

export const systemOf = ({
  id,
  name,
  jurisdiction,
}: Pick<Prisma.AgencyCreateManyInput, 'id' | 'name' | 'jurisdiction'>): Prisma.PersonCreateManyInput => ({
  id: `${id}-system`,
  displayName: `${name}业务系统`,
  kind: 'system',
  roles: ['drafter'],
  agencyId: id,
  jurisdiction,
});

export const systemsOf = (place: Place): Prisma.PersonCreateManyInput[] => agenciesOf(place).map(systemOf);
