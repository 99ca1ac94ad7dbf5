// Gathers what a document is made from: history, registers and the rules that the inspection pinned.
import { shanghaiDay, yearOf } from '../../domain/calendar/plain-date';
import type { InspectionEvent } from '../../domain/inspection/events';
import type { Particulars } from '../../domain/document/particulars';
import { supervisionIssuer } from '../../domain/permission/documents';
import type { FormRegister, FormSource } from '../../documents/forms/source';
import { documentObject, documentOfficers } from '../../prisma/queries/document-register';
import { namesOf } from '../../prisma/queries/names';
import { timeline, type TimelineStep } from '../../prisma/queries/timeline';
import type { ApiDependencies } from '../dependencies';
import type { StoredInspection } from '../inspections/stored';
import { pinnedPack } from '../pinned-packs';

const eventsOf = (steps: readonly TimelineStep[]): FormSource['history'] =>
  steps.flatMap(({ at, events }) =>
    events.map((event) => ({ at, event: event as unknown as InspectionEvent })),
  );

/** Everybody the record names, whatever their part was. */
const peopleIn = (
  { state: { people, officerIds, recusals } }: StoredInspection,
  steps: readonly TimelineStep[],
) => [
  ...officerIds,
  ...recusals.map(({ officerId }) => officerId),
  ...Object.values(people).filter((id) => id !== null),
  ...steps.map(({ actorId }) => actorId),
];

const registerFor = async (
  { database: { pool } }: ApiDependencies,
  inspection: StoredInspection,
  steps: readonly TimelineStep[],
  issuerId: string,
  now: string,
): Promise<FormRegister> => {
  const { state, jurisdiction } = inspection;
  const { draft } = state;
  const agencies = [
    ...draft.agencyIds,
    issuerId,
    ...(draft.entrustedAgencyId === null ? [] : [draft.entrustedAgencyId]),
  ];
  const [named, officers, object] = await Promise.all([
    namesOf(pool, {
      jurisdiction,
      ids: [...new Set([...agencies, ...peopleIn(inspection, steps)])],
      registers: ['agency', 'person'],
    }),
    documentOfficers(pool, state.officerIds, shanghaiDay(now)),
    documentObject(pool, inspection.id, draft, yearOf(draft.window.from)),
  ]);
  const names = new Map(named.map(({ register, id, name }) => [`${register}:${id}`, name]));
  const nameIn = (register: string) => (id: string) => names.get(`${register}:${id}`) ?? id;
  return {
    agency: nameIn('agency'),
    person: nameIn('person'),
    enterprise: {
      name: object.name ?? draft.enterpriseId,
      uscc: object.uscc ?? '',
      address: object.address,
    },
    officers: officers.map(({ id, name, agencyName, phone, certificates }) => ({
      id,
      name: name ?? id,
      agency: agencyName ?? '',
      phone,
      certificates,
    })),
    items: object.items.map(({ name, ...item }) => ({ ...item, name: name ?? item.id })),
    planTitle: object.planTitle,
    visitsThisYear: object.visitsThisYear,
  };
};

/** Without the number, which is known last. */
export const sourceOf = async (
  dependencies: ApiDependencies,
  inspection: StoredInspection,
  asked: {
    readonly issuerId: string;
    readonly subject: string;
    readonly particulars: Particulars;
    readonly now: string;
  },
): Promise<Omit<FormSource, 'number'>> => {
  const { issuerId, subject, particulars, now } = asked;
  const [pack, steps] = await Promise.all([
    pinnedPack(dependencies, inspection.state.pack),
    timeline(dependencies.database.pool, inspection.id),
  ]);
  const register = await registerFor(dependencies, inspection, steps, issuerId, now);
  const isBody = issuerId === `${pack.id}:${supervisionIssuer}`;
  return {
    state: inspection.state,
    history: eventsOf(steps),
    pack,
    register,
    particulars,
    issuer: isBody ? (pack.bodies[supervisionIssuer] ?? issuerId) : register.agency(issuerId),
    subject,
    today: shanghaiDay(now),
  };
};
