// What a round is opened with: its dates, the bodies that decide and the agencies that are asked, as the registers have them now.
import type { Pool } from 'pg';
import type { ConsultationCommandData } from '../../domain/consultation/commands';
import type { RoundDates } from '../../domain/consultation/round-dates';
import type { ConsultationKind } from '../../domain/consultation/vocabulary';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import { agenciesOfLine, coordinatingAgency, inspectingAgencies, planningAgencies } from './merge-registers';

const bodiesOf = async (pool: Pool, pack: PolicyPack, kind: ConsultationKind) =>
  await Promise.all(
    pack.consultation.bodies.value
      .filter(({ rounds }) => rounds?.includes(kind) ?? true)
      .map(async ({ body, line }) => ({
        body,
        agencyIds: line === null ? [] : [...(await agenciesOfLine(pool, pack.id, line))],
      })),
  );

/** @returns null where nobody plans anything, so that there is nothing to consult on */
export const roundOpening = async (
  pool: Pool,
  pack: PolicyPack,
  round: RoundDates,
): Promise<ConsultationCommandData<'openRound'> | null> => {
  const agencyIds =
    round.kind === 'annual'
      ? await inspectingAgencies(pool, pack.id)
      : await planningAgencies(pool, pack.id, round.year);
  if (agencyIds.length === 0) return null;
  const { id: consultationId, kind, year, month, from, to, closesOn, publishBy } = round;
  return {
    ...{ consultationId, kind, year, month, from, to, closesOn, publishBy },
    leadAgencyId: (await coordinatingAgency(pool, pack.id)) ?? pack.id,
    bodies: await bodiesOf(pool, pack, kind),
    agencyIds: [...agencyIds],
  };
};
