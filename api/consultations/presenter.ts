// A round as its reader sees it.
import { awaitedAgencies } from '../../domain/consultation/inbox';
import type { ConsultationState, Voice } from '../../domain/consultation/state';
import { PLAN_VOICE } from '../../domain/consultation/vocabulary';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { Lifecycle } from '../../prisma/queries/lifecycles';
import type { ApiDependencies } from '../dependencies';
import { placeName } from '../language';
import { pinnedPack } from '../pinned-packs';
import { presentDeadline } from '../presenting';
import type { ConsultationAnswer } from './answers';

export type StoredConsultation = Extract<Lifecycle, { readonly type: 'consultation' }>;

const replyOf = (state: ConsultationState, agencyId: string): ConsultationAnswer['agencies'][number] => {
  const reply = state.replies.find((one) => one.agencyId === agencyId);
  if (reply !== undefined) return { agencyId, reply: reply.reply, at: reply.at };
  const isAwaited = state.kind === 'annual' || awaitedAgencies(state).includes(agencyId);
  return { agencyId, reply: state.silent.includes(agencyId) || !isAwaited ? 'silent' : 'awaited', at: null };
};

const voicesOf = <D extends string>(voices: readonly Voice<D>[], pack: PolicyPack) =>
  voices.map((voice) => ({
    ...voice,
    bodyName: voice.body === PLAN_VOICE ? '检查计划' : (pack.bodies[voice.body] ?? voice.body),
  }));

export const presentConsultation = async (
  dependencies: ApiDependencies,
  { state, version, jurisdiction }: StoredConsultation,
): Promise<ConsultationAnswer> => {
  const pack = await pinnedPack(dependencies, state.pack);
  const { clauseText } = dependencies.ruleBooks;
  return {
    id: state.id,
    title: state.title,
    kind: state.kind,
    year: state.year,
    month: state.month,
    stage: state.stage,
    stageName: placeName(state.stage),
    closesOn: state.closesOn,
    publishBy: state.publishBy,
    publishedOn: state.publishedOn,
    version,
    jurisdiction,
    from: state.from,
    to: state.to,
    bodies: state.bodies.map(({ body, agencyIds }) => ({
      body,
      name: pack.bodies[body] ?? body,
      agencyIds: [...agencyIds],
    })),
    agencies: state.agencyIds.map((agencyId) => replyOf(state, agencyId)),
    adjustments: state.adjustments.map((held) => ({
      ...held,
      adjustment: { ...held.adjustment, changes: held.adjustment.changes.map((change) => ({ ...change })) },
      voices: voicesOf(held.voices, pack),
    })),
    repeats: state.repeats.map((repeat) => ({
      ...repeat,
      inspectionIds: [...repeat.inspectionIds],
      itemIds: [...repeat.itemIds],
    })),
    merge: state.merge === null ? null : { ...state.merge, voices: voicesOf(state.merge.voices, pack) },
    carriedOut: state.carriedOut,
    visits: state.visits === null ? null : { ...state.visits, unstarted: [...state.visits.unstarted] },
    explanations: [...state.explanations],
    deadlines: state.deadlines.map((deadline) => presentDeadline(deadline, pack, state.calendar, clauseText)),
  };
};
