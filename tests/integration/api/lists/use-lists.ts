// What both suites of lists ask with: the API over a seeded database, and what the next inspection's facts say.
import { z } from 'zod';
import { memberAnswer, publicMemberAnswer, type MemberAnswer } from '../../../../api/lists/answers';
import { addDays, shanghaiDay, type PlainDate } from '../../../../domain/calendar/plain-date';
import type { Facts } from '../../../../domain/inspection/facts';
import { askFacts } from '../../prisma/queries/facts-support';
import { useRegisters } from '../registers/use-registers';

export const today = (): PlainDate => shanghaiDay(new Date().toISOString());
export const page = z.object({ items: z.array(memberAnswer), nextCursor: z.string().nullable() });
export const publicPage = z.object({ items: z.array(publicMemberAnswer), nextCursor: z.null() });
export const white = '/lists/whitelist/members';

export const entry = (change: object = {}): object => ({
  enterpriseId: 'huzhou-ent-4',
  agencyId: 'huzhou-fire',
  fromOn: today(),
  toOn: addDays(today(), 30),
  reason: '连续三年检查没有发现问题',
  ...change,
});

export const useLists = () => {
  const registers = useRegisters();
  const asks = (place: string, enterprise: string, agency: string, on: PlainDate): Promise<Facts> =>
    askFacts(
      registers.database,
      {
        enterpriseId: `${place}-${enterprise}`,
        leadAgencyId: `${place}-${agency}`,
        agencyIds: [`${place}-${agency}`],
        itemIds: [`${place}-item-fire-1`],
        planLineRef: null,
        officerIds: [],
        window: { from: on, to: addDays(on, 5) },
      },
      { jurisdiction: place, today: on },
    );
  return {
    registers,
    as: registers.as,
    asks,
    poolOf: async (enterprise: string, agency: string, on: PlainDate, place = 'huzhou'): Promise<string> =>
      (await asks(place, enterprise, agency, on)).enterprise.pool,
    membersFor: async (person: string, path: string): Promise<readonly MemberAnswer[]> =>
      page.parse((await registers.as(person).get(path)).body).items,
  };
};
