// The people and systems that may log in here, as the register has them.
import type { PrismaClient } from '../prisma/generated/client';
import { z } from 'zod';

export interface LoginPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** Of the agency or the enterprise, null for bodies that are neither. */
  readonly body: string | null;
}

export interface Place {
  readonly id: string;
  readonly name: string;
}

export interface DemoRegister {
  readonly places: () => Promise<readonly Place[]>;
  readonly peopleOf: (place: string) => Promise<readonly LoginPerson[]>;
  /** Null for one who is revoked or not there. */
  readonly find: (
    id: string,
  ) => Promise<{ readonly kind: 'person' | 'system'; readonly place: string } | null>;
}

const found = z.object({ kind: z.enum(['person', 'system']), jurisdiction: z.string() }).nullable();

/** Of one place at most: more than any of the demonstration data has. */
const longestList = 2_000;

export const createDemoRegister = (prisma: PrismaClient): DemoRegister => ({
  places: () =>
    prisma.jurisdiction.findMany({ select: { id: true, name: true }, orderBy: { divisionCode: 'asc' } }),
  peopleOf: async (place) =>
    await prisma.$queryRaw<LoginPerson[]>`
      SELECT p.id, p.display_name AS name, p.roles, coalesce(a.name, e.name) AS body
      FROM person p LEFT JOIN agency a ON a.id = p.agency_id LEFT JOIN enterprise e ON e.id = p.enterprise_id
      WHERE p.jurisdiction = ${place} AND p.kind = 'person' AND (p.revoked_at IS NULL OR p.revoked_at > now())
      ORDER BY length(p.id), p.id LIMIT ${longestList}`,
  find: async (id) => {
    const person = found.parse(
      await prisma.person.findFirst({
        where: { id, OR: [{ revokedAt: null }, { revokedAt: { gt: new Date() } }] },
        select: { kind: true, jurisdiction: true },
      }),
    );
    return person === null ? null : { kind: person.kind, place: person.jurisdiction };
  },
});
