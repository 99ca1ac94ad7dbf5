// Asks for facts as the API does, and puts other inspections on record for them to be found.
import { plainDate } from '../../../../domain/calendar/plain-date';
import type { Draft } from '../../../../domain/inspection/draft';
import type { Facts } from '../../../../domain/inspection/facts';
import type { VisitEntry } from '../../../../domain/inspection/visits';
import type { Database } from '../../../../prisma/client';
import { gatherFacts } from '../../../../prisma/queries/facts';
import type { FactsQuestion } from '../../../../prisma/queries/facts-question';
import { record } from '../record-support';
import { sampleDraft, sampleState } from '../sample-steps';

const today = plainDate('2026-09-01');

/** @throws when the draft's enterprise or site is not registered */
export const askFacts = async (
  database: Database,
  draft: Partial<Draft> = {},
  question: Partial<FactsQuestion> = {},
): Promise<Facts> => {
  const facts = await gatherFacts(database, {
    jurisdiction: 'cixi',
    draft: sampleDraft(draft),
    inspectionId: 'asked',
    today,
    ...question,
  });
  if (facts === null) throw new Error('no such enterprise');
  return facts;
};

interface OtherParts {
  readonly stage?: 'plan' | 'approval' | 'rectification' | 'closed';
  readonly visit?: Partial<VisitEntry>;
  readonly at?: string;
}

/** Another inspection on record, with its draft, stage and ledger rows. */
export const recordOther = async (
  database: Database,
  id: string,
  draft: Partial<Draft>,
  parts: OtherParts = {},
): Promise<void> => {
  const whole = sampleDraft(draft);
  const stage = parts.stage ?? 'approval';
  await record(database.pool, id, 1, null, {
    state: sampleState(id, { draft: whole, stage }),
    at: parts.at ?? '2026-08-20T02:00:00.000Z',
    lifecycle: {
      stage,
      position: stage,
      enterpriseId: whole.enterpriseId,
      leadAgencyId: whole.leadAgencyId,
      agencyIds: whole.agencyIds,
      kind: whole.kind,
    },
    visits: whole.agencyIds.map((agencyId) => ({
      agencyId,
      enterpriseId: whole.enterpriseId,
      year: 2026,
      status: 'consumed' as const,
      counted: true,
      triggered: false,
      special: whole.kind === 'special',
      ...parts.visit,
    })),
  });
};
