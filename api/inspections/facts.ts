// Which commands are decided on what the registers say, and what to ask of the registers for each.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import type { CommandData, CommandName } from '../../domain/inspection/commands';
import type { Draft } from '../../domain/inspection/draft';
import type { Facts } from '../../domain/inspection/facts';
import type { InspectionState } from '../../domain/inspection/state';
import { refuse } from '../../domain/shared/outcome';
import { gatherFacts } from '../../prisma/queries/facts';
import type { FactsQuestion } from '../../prisma/queries/facts-question';
import type { ApiDependencies } from '../dependencies';
import { refusedBy } from '../refused-error';

/** The others are decided on the lifecycle alone; asking for them too would only lengthen their record. */
const readers = [
  'reviseDraft',
  'submitForReview',
  'recogniseResults',
  'replaceOfficer',
  'serveAdvanceNotice',
  'recordEntry',
  'enterUrgently',
  'startOffSiteCheck',
] as const satisfies readonly CommandName[];

export const readsRegisters = (name: CommandName): boolean => readers.some((reader) => reader === name);

/** The monitoring devices whose evidence a record rests on. */
export const devicesIn = (body: object): readonly string[] =>
  ('deviceEvidence' in body ? (body as CommandData<'recordCheck'>).deviceEvidence?.deviceIds : undefined) ??
  [];

/** Whether somebody at the door says where he is. */
export const saysPosition = (body: object): boolean =>
  'doorChecks' in body
    ? (body as CommandData<'recordEntry'>).doorChecks.some(({ position }) => position !== undefined)
    : 'method' in body && 'position' in body;

/** @param body a code of our own is issued on what the registers say, one from outside is not ours to judge */
export const readsRegistersFor = (name: CommandName, body: object): boolean =>
  readsRegisters(name) ||
  (name === 'issueActionCode' && 'minted' in body) ||
  (name === 'recordDoorCheck' && saysPosition(body)) ||
  devicesIn(body).length > 0;

type Registers = Pick<ApiDependencies, 'database'>;

/** About a running inspection, as its draft and its team now stand. @param visits what stood before its places, if taken */
export const factsAbout = async (
  { database }: Registers,
  state: InspectionState,
  now: string,
  officerIds: readonly string[] = [],
  visits: Facts['visits'] | null = null,
  { deviceIds = [], asksPlace = false }: Pick<FactsQuestion, 'deviceIds' | 'asksPlace'> = {},
): Promise<Facts | null> =>
  await gatherFacts(database, {
    jurisdiction: state.pack.id,
    draft: state.draft,
    inspectionId: state.id,
    today: shanghaiDay(now),
    officerIds: [...state.officerIds, ...officerIds],
    deviceIds,
    asksPlace,
    ...(visits === null ? {} : { visits }),
  });

/** About a draft as it is handed in. @throws RefusedError unknownSubject for an enterprise or site that is not registered */
export const factsOfDraft = async (
  { database }: Registers,
  {
    jurisdiction,
    draft,
    inspectionId,
    version,
  }: { jurisdiction: string; draft: Draft; inspectionId: string; version: number },
  now: string,
): Promise<Facts> => {
  const facts = await gatherFacts(database, { jurisdiction, draft, inspectionId, today: shanghaiDay(now) });
  if (facts !== null) return facts;
  const subject = draft.siteId === null ? draft.enterpriseId : `${draft.enterpriseId} ${draft.siteId}`;
  throw refusedBy(refuse('unknownSubject', { subject, at: 'register' }), version);
};
