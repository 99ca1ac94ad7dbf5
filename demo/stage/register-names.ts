// Reads what the ids of the demonstration data are called.
import type { RuleBooks } from '../../api/dependencies';
import { roleNames } from '../../domain/errors/names';
import type { Role } from '../../domain/shared/actor';
import type { PrismaClient } from '../../prisma/generated/client';
import type { Names } from '../telling/names';

const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

export const loadNames = async (prisma: PrismaClient, { packOf, clauseText }: RuleBooks): Promise<Names> => {
  const [people, agencies, enterprises, items] = await Promise.all([
    prisma.person.findMany(),
    prisma.agency.findMany(),
    prisma.enterprise.findMany(),
    prisma.inspectionItem.findMany(),
  ]);
  const [person, agency, enterprise, item] = [byId(people), byId(agencies), byId(enterprises), byId(items)];
  return {
    person: (id) => person.get(id)?.displayName ?? id,
    actor: (id) => {
      const found = person.get(id);
      if (found === undefined) return id;
      const home = agency.get(found.agencyId ?? '')?.name ?? enterprise.get(found.enterpriseId ?? '')?.name;
      const roles = found.roles.map((role) => roleNames[role as Role]).join('、');
      return `${found.displayName}（${home === undefined ? '' : `${home} `}${roles}）`;
    },
    agency: (id) => agency.get(id)?.name ?? id,
    enterprise: (id) => enterprise.get(id)?.name ?? id,
    item: (id) => item.get(id)?.name ?? id,
    anything: (id) =>
      person.get(id)?.displayName ??
      agency.get(id)?.name ??
      enterprise.get(id)?.name ??
      item.get(id)?.name ??
      null,
    body: (jurisdiction, key) => packOf(jurisdiction)?.bodies[key] ?? key,
    clause: (id) => clauseText(id) ?? '',
  };
};
