// What a command names of our own must be there and belong to its matter: another's number, or a mistyped one, is no reference.
import type { CommandData } from '../domain/inspection/commands';
import type { PlanCommandData } from '../domain/plan/commands';
import { refuse, type Refusal } from '../domain/shared/outcome';
import { getLifecycle } from '../prisma/queries/lifecycles';
import type { ApiDependencies } from './dependencies';

type Registers = Pick<ApiDependencies, 'database'>;

const unknown = (what: string, ref: string): Refusal => refuse('referenceUnknown', { what, ref });

/** HZ-71: an objection that was lodged here, about this very inspection. One that is not there and another's are told alike. */
export const objectionRefusal = async (
  { database }: Registers,
  inspectionId: string,
  { objectionRef }: Pick<CommandData<'requestCaseConsultation'>, 'objectionRef'>,
): Promise<Refusal | null> => {
  if (objectionRef === undefined) return null;
  const found = await getLifecycle(database.pool, objectionRef);
  const isOurs =
    found?.type === 'complaint' &&
    found.state.kind === 'objection' &&
    found.state.inspectionId === inspectionId;
  return isOurs ? null : unknown('对本次检查的异议', objectionRef);
};

/** The round in which plans were coordinated, of the same place. */
export const consultationRefusal = async (
  { database }: Registers,
  jurisdiction: string,
  { consultationId }: Pick<PlanCommandData<'recordCoordination'>, 'consultationId'>,
): Promise<Refusal | null> => {
  if (consultationId === null) return null;
  const found = await getLifecycle(database.pool, consultationId);
  return found?.type === 'consultation' && found.jurisdiction === jurisdiction
    ? null
    : unknown('本地区的会商', consultationId);
};
