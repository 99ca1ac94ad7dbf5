// Inspections as callers see them: names beside codes, and less for the enterprise than for officials.
import type { InspectionState } from '../../domain/inspection/state';
import type { Actor } from '../../domain/shared/actor';
import { enterpriseOf, type LifecycleSummary } from '../../prisma/queries/lifecycles';
import type { TimelineStep } from '../../prisma/queries/timeline';
import type { TimelineEntry } from '../contract';
import { commandTitle, placedText, placeName } from '../language';
import { presentNotes, type Names } from '../presenting';
import { caseCareOf } from './case-care-presenter';
import type { InspectionAnswer, InspectionSummary } from './contract';
import { isToldToEnterprise, readsWholeFile } from './disclosure';
import type { StoredInspection } from './stored';

export const presentSummary = (lifecycle: LifecycleSummary): InspectionSummary => ({
  id: lifecycle.id,
  version: lifecycle.version,
  stage: lifecycle.stage,
  stageName: placeName(lifecycle.stage),
  position: lifecycle.position,
  positionName: placeName(lifecycle.position),
  jurisdiction: lifecycle.jurisdiction,
  kind: lifecycle.kind,
  enterpriseId: enterpriseOf(lifecycle),
  enterpriseName: lifecycle.enterpriseName,
  leadAgencyId: lifecycle.leadAgencyId,
  agencyIds: [...lifecycle.agencyIds],
  nextDeadlineAt: lifecycle.nextDeadlineAt,
  startedAt: lifecycle.startedAt,
  updatedAt: lifecycle.updatedAt,
  endedAt: lifecycle.endedAt,
});

/** The agencies' own papers; never the enterprise's business, least of all who complained. */
const internals = (state: InspectionState, names: Names) => ({
  draft: { ...state.draft },
  people: { ...state.people },
  filings: state.filings.map((filing) => ({ ...filing })),
  debts: [...state.debts],
  passedStages: state.passedStages.map((passed) => ({ ...passed })),
  weighings: (state.weighings ?? []).map((weighing) => ({ ...weighing })),
  ...(state.parkContact === undefined ? {} : { parkContact: { ...state.parkContact } }),
  notes: presentNotes(state.notes, names),
});

const beforeVisit = ({ noticeGrade, visitDay, selfCheck }: InspectionState) => ({
  noticeGrade: noticeGrade ?? null,
  visitDay: visitDay === undefined ? null : { ...visitDay },
  selfCheck:
    selfCheck === undefined
      ? null
      : { ...selfCheck, points: selfCheck.points.map((point) => ({ ...point })) },
});

/** An enterprise sees how what it asked for stands; who stepped aside by himself is the agency's affair. */
const recusalsOf = ({ recusals }: InspectionState, isWhole: boolean): InspectionAnswer['recusals'] =>
  recusals
    .filter(({ side }) => isWhole || side === 'enterprise')
    .map(({ officerId, status, side = null }) => ({ officerId, status, side }));

/** Who showed what at the door and how far away: for the enterprise too, which may refuse who is not there (DE-44). */
const doorChecksOf = ({ doorChecks }: InspectionState): InspectionAnswer['doorChecks'] =>
  doorChecks.map(({ officerId, certificateShown, method, placed, farReason }) => ({
    officerId,
    certificateShown,
    method,
    position:
      placed === undefined
        ? null
        : {
            ...placed,
            doubts: [...placed.doubts],
            farReason: farReason ?? null,
            text: placedText(placed, farReason),
          },
  }));

export const presentInspection = (
  { state, ...lifecycle }: StoredInspection,
  actor: Actor,
  names: Names,
): InspectionAnswer => {
  const { draft } = state;
  const isWhole = readsWholeFile(actor, lifecycle);
  const resultsTold = isWhole || state.resultNoticeNo !== null;
  return {
    ...presentSummary(lifecycle),
    pack: { ...state.pack },
    mode: draft.mode,
    channel: draft.channel,
    itemIds: [...draft.itemIds],
    window: { ...draft.window },
    method: draft.method,
    content: draft.content,
    officerIds: [...state.officerIds],
    notice: state.notice,
    ...beforeVisit(state),
    combined: resultsTold ? [...(state.combined ?? [])] : [],
    code: state.code,
    enteredOn: state.enteredOn,
    doorChecks: doorChecksOf(state),
    doorRefusals: state.doorRefusals.map(({ ground, justified, recordedBy }) => ({
      ground,
      justified,
      recordedBy,
    })),
    recusals: recusalsOf(state, isWhole),
    inspectionNoticeNo: state.inspectionNoticeNo,
    check: state.check === null ? null : { ...state.check },
    finishedOn: state.finishedOn,
    results: resultsTold ? state.results.map((result) => ({ ...result })) : [],
    coercions: (state.coercions ?? []).map(({ by: _by, ...coercion }) => ({ ...coercion })),
    ...caseCareOf(state, isWhole),
    resultNoticeNo: state.resultNoticeNo,
    creditRecordId: state.creditRecordId,
    ...(isWhole ? internals(state, names) : {}),
  };
};

const presentStep = (step: TimelineStep): TimelineEntry => ({
  sequence: step.sequence,
  at: step.at,
  actorId: step.actorId,
  onBehalfOf: step.onBehalfOf,
  command: step.command,
  title: commandTitle(step.command),
  events: step.events.map((event) => ({ ...event })),
  hash: step.hash,
});

/** An enterprise reads the steps that concern it, without the names of officials. */
export const presentTimeline = (
  steps: readonly TimelineStep[],
  inspection: StoredInspection,
  actor: Actor,
): TimelineEntry[] => {
  if (readsWholeFile(actor, inspection)) return steps.map(presentStep);
  return steps.flatMap((step) => {
    const events = step.events.filter(isToldToEnterprise).map(({ by: _by, ...event }) => event);
    return events.length === 0
      ? []
      : [{ ...presentStep(step), actorId: null, onBehalfOf: null, command: null, title: null, events }];
  });
};
