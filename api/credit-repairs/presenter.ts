// Credit records as people see them: where they stand, and what comes next for whom.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { nextSteps, repairLeaflet } from '../../domain/credit-repair/next-step';
import type { CreditRepairState } from '../../domain/credit-repair/state';
import { creditCategoryNames } from '../../domain/errors/case-names';
import { nextStepIn } from '../../domain/errors/credit-steps';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { StoredCreditState } from '../../prisma/queries/credit-records';
import type { Lifecycle, LifecycleSummary } from '../../prisma/queries/lifecycles';
import { namesOf } from '../../prisma/queries/names';
import type { ApiDependencies } from '../dependencies';
import { commandTitle, currentLanguage, placeName } from '../language';
import { presentDeadline } from '../presenting';
import { pinnedPack } from '../pinned-packs';
import type { z } from 'zod';
import type { CreditAnswer, CreditSummary, leafletAnswer } from './contract';

export type StoredCredit = Extract<Lifecycle, { readonly type: 'creditRepair' }>;

/** Without the calendar no step is decided; what is shown does not need it. */
const asState = (state: StoredCreditState | CreditRepairState): CreditRepairState =>
  'calendar' in state ? state : { ...state, calendar: { version: '', years: {} } };

const termsOf = (stored: StoredCreditState | CreditRepairState, pack: PolicyPack, now: string) => {
  const state = asState(stored);
  const today = shanghaiDay(now);
  return {
    category: state.category,
    publicationFrom: state.publicationFrom ?? null,
    publicationEndsOn: state.publicationEndsOn,
    applyFrom: state.applyFrom ?? null,
    basis: pack.creditRepair.regimes?.find(({ id }) => id === state.regime)?.document ?? null,
    next: nextSteps(state, pack).map((step) => ({
      ...step,
      papers: [...step.papers],
      commandName: commandTitle(step.command),
      explanation: nextStepIn(currentLanguage(), step, today),
    })),
  };
};

export const presentCreditSummary = async (
  dependencies: Pick<ApiDependencies, 'database' | 'ruleBooks'>,
  found: LifecycleSummary,
  state: StoredCreditState,
  now: string,
): Promise<CreditSummary> => {
  const pack = await pinnedPack(dependencies, state.pack);
  return {
    id: found.id,
    version: found.version,
    stage: state.stage,
    stageName: placeName(state.stage),
    inspectionId: state.inspectionId,
    enterpriseId: state.enterpriseId,
    enterpriseName: found.enterpriseName,
    agencyId: state.agencyId,
    decisionRef: state.decisionRef,
    outcome: state.outcome,
    startedAt: found.startedAt,
    endedAt: found.endedAt,
    ...termsOf(state, pack, now),
  };
};

const followUpOf = ({ followUp }: CreditRepairState): CreditAnswer['followUp'] =>
  followUp === undefined ? null : { mode: followUp.mode, counted: followUp.counted, year: followUp.year };

export const presentCredit = async (
  dependencies: Pick<ApiDependencies, 'database' | 'ruleBooks'>,
  found: StoredCredit,
  now: string,
): Promise<CreditAnswer> => {
  const { state } = found;
  const pack = await pinnedPack(dependencies, state.pack);
  const { clauseText } = dependencies.ruleBooks;
  return {
    id: found.id,
    version: found.version,
    stage: state.stage,
    stageName: placeName(state.stage),
    jurisdiction: found.jurisdiction,
    pack: { ...state.pack },
    inspectionId: state.inspectionId,
    enterpriseId: state.enterpriseId,
    enterpriseName: found.enterpriseName,
    agencyId: state.agencyId,
    decisionRef: state.decisionRef,
    applications: state.applications,
    applicationsMade: (state.made ?? []).map(({ on, proofRefs, mended, refused }) => ({
      on,
      proofRefs: [...proofRefs],
      mended: mended ?? null,
      refused: refused ?? null,
    })),
    reapplyUntil: state.reapplyUntil ?? null,
    outcome: state.outcome,
    followedUp: state.followedUp,
    specialistId: state.specialistId ?? null,
    synchronised: [...(state.synchronised ?? [])],
    followUp: followUpOf(state),
    deadlines: state.deadlines.map((deadline) => presentDeadline(deadline, pack, state.calendar, clauseText)),
    ...termsOf(state, pack, now),
  };
};

export const presentLeaflet = async (
  dependencies: Pick<ApiDependencies, 'database' | 'ruleBooks'>,
  { state, jurisdiction, enterpriseName }: StoredCredit,
): Promise<z.infer<typeof leafletAnswer>> => {
  const { agencyId, enterpriseId } = state;
  const [pack, named] = await Promise.all([
    pinnedPack(dependencies, state.pack),
    namesOf(dependencies.database.pool, { jurisdiction, ids: [agencyId], registers: ['agency'] }),
  ]);
  const agency = named.find(({ id }) => id === agencyId)?.name ?? agencyId;
  const leaflet = repairLeaflet(state, pack, { enterprise: enterpriseName ?? enterpriseId, agency });
  return {
    ...leaflet,
    papers: [...leaflet.papers],
    categoryName: creditCategoryNames[leaflet.category] ?? leaflet.category,
  };
};
