// People who stand in for each other in the suites beside this file, and how they are named.
import { substitutionAnswer, type SubstitutionAnswer } from '../../../api/substitutions/contract';
import { addDays } from '../../../domain/calendar/plain-date';
import type { Role } from '../../../domain/shared/actor';
import { callerAt, today, type Caller } from './callers';

/** Beside the people of cixi-fire whom every suite knows; ids say what they are for. */
export const morePeople = async (baseUrl: string) => {
  const fire = (id: string, ...roles: Role[]) => callerAt(baseUrl, id, { roles, agencyId: 'cixi-fire' });
  const market = (id: string, ...roles: Role[]) => callerAt(baseUrl, id, { roles, agencyId: 'cixi-market' });
  return {
    deputy: await fire('deputy', 'drafter'),
    deputyOfDeputy: await fire('deputy-of-deputy', 'drafter'),
    secondLeader: await fire('second-leader', 'agencyLeader'),
    manyDuties: await fire('many-duties', 'drafter', 'legalReviewer', 'agencyLeader'),
    principal: await fire('principal', 'principalHead'),
    reviewer: await fire('reviewer', 'legalReviewer'),
    marketLeader: await market('market-leader', 'agencyLeader'),
    marketDrafter: await market('market-drafter', 'drafter'),
    administrator: await callerAt(baseUrl, 'cixi-admin-1', { roles: ['administrator'] }),
    auditor: await callerAt(baseUrl, 'cixi-auditor-1', { roles: ['auditor'] }),
  };
};
export type MorePeople = Awaited<ReturnType<typeof morePeople>>;

/** From today on, for a week. */
export const week = () => ({ fromOn: today(), toOn: addDays(today(), 6), reason: '年休假' });

/** Names a substitute, which must be accepted. */
export const named = async (caller: Caller, body: object): Promise<SubstitutionAnswer> => {
  const reply = await caller.post('/substitutions', { ...week(), ...body });
  expect(reply).toMatchObject({ status: 201 });
  return substitutionAnswer.parse(reply.body);
};

/** Ends it early, which must be accepted. */
export const ended = async (caller: Caller, { id }: SubstitutionAnswer): Promise<void> => {
  expect(await caller.post(`/substitutions/${id}/end`, {})).toMatchObject({
    status: 200,
    body: { status: 'ended' },
  });
};
