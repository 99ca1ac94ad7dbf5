// Tells people of their standing duties, which no lifecycle's letter tells of: when one arises, comes near its date, is overdue,
// once for each duty, stage and address; all that is new to one of them in a round goes in one letter (0170).
import { createHash } from 'node:crypto';
import { dateInFull } from '../domain/calendar/chinese-dates';
import {
  dutyTitle,
  soonInWorkingDays,
  stageOf,
  type DutyStage,
  type StandingDuty,
} from '../domain/duty/duty';
import { hasRole } from '../domain/shared/actor';
import { dutyPeople, standInsOn, type DutyPerson, type StandIn } from '../prisma/queries/duty-people';
import { dropDutyLetters, writeDutyLetters, type DutyTold } from '../prisma/queries/letters-apart';
import type { Place } from '../prisma/queries/standing-duties/place';
import { standingDuties } from '../prisma/queries/standing-duties/standing-duties';
import type { LetterBook } from './letters/letter';

const dateLine = ({ dueOn }: StandingDuty, stage: DutyStage): string => {
  if (dueOn === null) return '文件没有定期限。';
  const until = `期限：至${dateInFull(dueOn)}24时止`;
  if (stage === 'overdue') return `${until}，已逾期，尚未办理。`;
  return stage === 'dueSoon' ? `${until}，不足${String(soonInWorkingDays)}个工作日。` : `${until}。`;
};

/** What is written to whoever administers the place, when there is nobody with an address whose duty it is. */
const forLack = '本应办理的人都没有登记邮箱地址，或者没有这样的人：请改正人员登记，或者以其他办法告知。';

interface Recipient {
  readonly person: DutyPerson;
  /** null: his own. */
  readonly onBehalfOf: string | null;
}

const hasAddress = ({ person }: Recipient): boolean => person.address !== null;

/** Those whose duty it is, then those who stand in for one of them; an administrator where no letter would reach anybody. */
const recipientsOf = (
  duty: StandingDuty,
  people: readonly DutyPerson[],
  standIns: readonly StandIn[],
): { readonly recipients: readonly Recipient[]; readonly isForLack: boolean } => {
  const own = people.filter((person) => duty.isOf(person));
  const isOwn = (id: string): boolean => own.some((person) => person.id === id);
  const others = standIns.flatMap(({ absentId, substituteId }): readonly Recipient[] => {
    const person = people.find(({ id }) => id === substituteId);
    return person !== undefined && isOwn(absentId) && !isOwn(substituteId)
      ? [{ person, onBehalfOf: absentId }]
      : [];
  });
  const reached = [...own.map((person) => ({ person, onBehalfOf: null })), ...others].filter(hasAddress);
  if (reached.length > 0) return { recipients: reached, isForLack: false };
  const administrators = people.filter((person) => hasRole(person, ['administrator']));
  const recipients = administrators.map((person) => ({ person, onBehalfOf: null })).filter(hasAddress);
  return { recipients, isForLack: true };
};

const textOf = (duty: StandingDuty, stage: DutyStage, book: LetterBook, isForLack: boolean): string => {
  const { agencyName, clauses } = duty;
  return [
    `${dutyTitle(duty, 'zh-CN')}${agencyName === null ? '' : `（${agencyName}）`}。${dateLine(duty, stage)}`,
    ...clauses.map((id) => `依据：${id}\u3000${book.clauseText(id) ?? '（条款登记中没有此编号）'}`),
    ...(isForLack ? [forLack] : []),
  ].join('\n');
};

const idOf = (jurisdiction: string, { key }: StandingDuty, stage: DutyStage, address: string): string =>
  createHash('sha256')
    .update(JSON.stringify([jurisdiction, key, stage, address.toLowerCase()]), 'utf8')
    .digest('hex')
    .slice(0, 40);

/** What is to be told in one place on one day; nothing of a letter that reached nobody, or two dead addresses would write to each other. */
const dutyNews = (
  { pack, today, calendar }: Pick<Place, 'pack' | 'today' | 'calendar'>,
  duties: readonly StandingDuty[],
  people: readonly DutyPerson[],
  standIns: readonly StandIn[],
  book: LetterBook,
): readonly DutyTold[] =>
  duties
    .filter(({ kind }) => kind !== 'settleLetter')
    .flatMap((duty) => {
      const stage = stageOf(duty, today, calendar);
      const { recipients, isForLack } = recipientsOf(duty, people, standIns);
      const text = textOf(duty, stage, book, isForLack);
      const title = dutyTitle(duty, 'zh-CN');
      return recipients.map(({ person: { id: personId, address }, onBehalfOf }) => ({
        id: idOf(pack.id, duty, stage, address ?? ''),
        ...{ personId, dutyKey: duty.key, stage, title, text, onBehalfOf },
      }));
    });

/**
 * Writes what has to be told now, as often as it is called; sending is another's business (notice-letters.ts).
 * @returns how many letters are new
 */
export const tellDuties = async (place: Place, book: LetterBook, startedAt: string): Promise<number> => {
  const { pool, pack, today } = place;
  const duties = await standingDuties(place);
  const [people, standIns] = await Promise.all([dutyPeople(pool, pack.id), standInsOn(pool, pack.id, today)]);
  const news = dutyNews(place, duties, people, standIns, book);
  await dropDutyLetters(pool, pack.id, news, startedAt);
  return await writeDutyLetters(pool, pack.id, news);
};
