// A visit that is no inspection as its reader sees it, with what is to be said of the visits around it.
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { crowdDays, hintsFor, type OtherVisitHint } from '../../domain/other-visit/decide';
import {
  otherVisitKindNames,
  otherVisitKindNamesInEnglish,
  otherVisitStatusNames,
  otherVisitStatusNamesInEnglish,
} from '../../domain/other-visit/names';
import type { Neighbour, OtherVisit } from '../../domain/other-visit/visit';
import type { OtherVisitPolicy } from '../../domain/policy/other-visits';
import type { ReadOtherVisit } from '../../prisma/queries/other-visits';
import { ApiError } from '../api-errors';
import { currentLanguage } from '../language';
import type { OtherVisitAnswer } from './contract';

const days = String(crowdDays);

const hintInWords = (code: OtherVisitHint['code'], count: number): string => {
  const number = String(count);
  if (currentLanguage() === 'en')
    return code === 'otherVisitCrowded'
      ? `This enterprise has ${number} more such visits within ${days} days; arrange them as one where that is possible.`
      : `${number} visits within ${days} days have the same purpose; see whether this one is needed.`;
  return code === 'otherVisitCrowded'
    ? `这家企业前后 ${days} 日内另有 ${number} 次督查一类的入企，请统筹安排，能合并的合并。`
    : `前后 ${days} 日内有 ${number} 次目的相同的入企，请核对是否还有必要。`;
};

export const presentOtherVisit = (
  { visit, enterpriseName, agencyName }: ReadOtherVisit,
  neighbours: readonly Neighbour[],
  policy: OtherVisitPolicy,
): OtherVisitAnswer => {
  const isEnglish = currentLanguage() === 'en';
  const {
    jurisdiction: _place,
    announcedBy: _by,
    answeredBy: _answered,
    enteredBy: _entered,
    ...told
  } = visit;
  return {
    ...told,
    // Absent in those registered before there were follow-ups and bookings of guidance.
    followUpOf: (visit as Partial<OtherVisit>).followUpOf ?? null,
    guidanceId: (visit as Partial<OtherVisit>).guidanceId ?? null,
    officerIds: [...visit.officerIds],
    statusName: (isEnglish ? otherVisitStatusNamesInEnglish : otherVisitStatusNames)[visit.status],
    kindName: (isEnglish ? otherVisitKindNamesInEnglish : otherVisitKindNames)[visit.kind],
    enterpriseName,
    agencyName,
    hints: hintsFor(visit, neighbours, policy).map(({ code, ids, source }) => ({
      code,
      message: hintInWords(code, ids.length),
      ids: [...ids],
      clauses: [...source.clauses],
    })),
  };
};

export const writeDayCursor = ({ on, id }: Pick<OtherVisit, 'on' | 'id'>): string =>
  Buffer.from(`${on} ${id}`, 'utf8').toString('base64url');

/** @throws ApiError inputRefused */
export const readDayCursor = (cursor: string): { readonly day: string; readonly id: string } => {
  const [day = '', id = '', ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (rest.length === 0 && plainDateSchema.safeParse(day).success && /^[A-Za-z0-9._:-]{1,80}$/.test(id))
    return { day, id };
  const message = '不是本列表给出的 cursor，请从第一页重新开始';
  throw new ApiError('inputRefused', { faults: [{ path: 'cursor', message }] });
};
