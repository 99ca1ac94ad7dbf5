// A booking of guidance as its reader sees it.
import {
  bookingOriginNames,
  bookingOriginNamesInEnglish,
  guidanceModeNames,
  guidanceModeNamesInEnglish,
} from '../../domain/guidance/names';
import type { Arrangement } from '../../domain/guidance/state';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import { listExperts } from '../../prisma/queries/guidance-experts';
import { agencyNames, visitsOfGuidance } from '../../prisma/queries/guidance-links';
import { getLifecycle, type Lifecycle } from '../../prisma/queries/lifecycles';
import { ApiError } from '../api-errors';
import type { ApiDependencies } from '../dependencies';
import { currentLanguage, placeName } from '../language';
import { pinnedPack } from '../pinned-packs';
import { presentDeadline } from '../presenting';
import type { BookingAnswer } from './booking-contract';

export type StoredBooking = Extract<Lifecycle, { readonly type: 'guidance' }>;

/** @throws ApiError notFound */
export const bookingById = async (
  { database }: Pick<ApiDependencies, 'database'>,
  id: string,
): Promise<StoredBooking> => {
  const found = await getLifecycle(database.pool, id);
  if (found?.type !== 'guidance') throw new ApiError('notFound');
  return found;
};

const inEnglish = (): boolean => currentLanguage() === 'en';

const arrangementOf = async (
  { database }: ApiDependencies,
  { jurisdiction }: StoredBooking,
  { on, mode, note, agencyIds, expertIds }: Arrangement,
  names: ReadonlyMap<string, string>,
): Promise<NonNullable<BookingAnswer['arrangement']>> => {
  const known = await listExperts(database.pool, { jurisdiction, ids: expertIds, limit: expertIds.length });
  return {
    ...{ on, mode, note, modeName: (inEnglish() ? guidanceModeNamesInEnglish : guidanceModeNames)[mode] },
    agencies: agencyIds.map((id) => ({ id, name: names.get(id) ?? id })),
    experts: expertIds.map((id) => {
      const expert = known.find((one) => one.id === id);
      return { id, name: expert?.name ?? null, organisation: expert?.organisation ?? null };
    }),
  };
};

/** What the enterprise and all who arrange, go and confirm read alike. */
export const presentBooking = async (
  dependencies: ApiDependencies,
  booking: StoredBooking,
): Promise<BookingAnswer> => {
  const { state, jurisdiction } = booking;
  const { pool } = dependencies.database;
  const [names, visits] = await Promise.all([agencyNames(pool, jurisdiction), visitsOfGuidance(pool, state)]);
  const pack: PolicyPack = await pinnedPack(dependencies, state.pack);
  const { clauseText } = dependencies.ruleBooks;
  const { arrangement, service, given, enterpriseId, origin, phase, wish, stage } = state;
  return {
    ...{ id: booking.id, version: booking.version, enterpriseId, enterpriseName: booking.enterpriseName },
    ...{
      origin,
      originName: (inEnglish() ? bookingOriginNamesInEnglish : bookingOriginNames)[origin],
      phase,
      wish,
      stage,
    },
    service: { ...service, fields: [...service.fields] },
    agencyName: names.get(service.agencyId) ?? service.agencyId,
    enterpriseStage: state.enterpriseStage,
    inspectionId: state.inspectionId,
    preferredOn: state.preferredOn,
    stageName: placeName(stage),
    arrangement: arrangement === null ? null : await arrangementOf(dependencies, booking, arrangement, names),
    visits: [...visits],
    given: given.map(({ visitIds, agencyIds, expertIds, ...one }) => ({
      ...one,
      ...{ visitIds: [...visitIds], agencyIds: [...agencyIds], expertIds: [...expertIds] },
    })),
    lastWord: state.lastWord,
    startedAt: booking.startedAt,
    endedAt: booking.endedAt,
    deadlines: state.deadlines.map((one) => presentDeadline(one, pack, state.calendar, clauseText)),
  };
};
