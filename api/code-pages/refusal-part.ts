// A code that does not count: why not, in plain words, and what whoever stands at the door does about it.
import { html, type Markup } from '../../pages/html';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import type { Language } from '../../domain/errors/languages';
import { apiSentence } from '../api-errors';
import type { RefusedScan, ScanReason } from '../codes/refused-scan';
import { bannerOf, listOf, reportPart, type Banner } from './parts';
import type { Words } from './words';

type Advice = Extract<
  keyof Words,
  | 'rescan'
  | 'forged'
  | 'askNew'
  | 'later'
  | 'calledOff'
  | 'noMore'
  | 'unfit'
  | 'renew'
  | 'left'
  | 'officerNoMore'
>;

const advice: Readonly<Record<ScanReason, Advice>> = {
  codeMalformed: 'rescan',
  codeUnknownKey: 'forged',
  codeBadSignature: 'forged',
  codeOtherEnterprise: 'forged',
  codeNotYetValid: 'later',
  codeExpired: 'askNew',
  codeUnknownInspection: 'forged',
  codeRevoked: 'askNew',
  codeSuperseded: 'askNew',
  codeWithdrawn: 'calledOff',
  codeVoided: 'calledOff',
  codeVisitOver: 'noMore',
  codeTeamChanged: 'askNew',
  officerNotInForce: 'unfit',
};

interface OfficersOwn {
  readonly said: Extract<keyof Words, 'officerExpired' | 'officerLeft' | 'officerVisitOver'> | null;
  readonly advice: Advice;
}

/** Where an officer's code fails otherwise than a visit's does. */
const ofOfficers: Readonly<Partial<Record<ScanReason, OfficersOwn>>> = {
  codeExpired: { said: 'officerExpired', advice: 'renew' },
  codeNotYetValid: { said: null, advice: 'renew' },
  codeTeamChanged: { said: 'officerLeft', advice: 'left' },
  codeVisitOver: { said: 'officerVisitOver', advice: 'officerNoMore' },
};

/** A code of twelve hours has no approved days: with them it is the visit that is not now. */
const officersOwn = ({ reason, params }: RefusedScan, isOfficer: boolean): OfficersOwn | null => {
  const isOfDays = reason === 'codeExpired' || reason === 'codeNotYetValid';
  return !isOfficer || (isOfDays && params['notBefore'] !== undefined) ? null : (ofOfficers[reason] ?? null);
};

/** The Shanghai day of an instant, in words; null: none is given. @param back milliseconds before it: the last moment of a span that ends at it */
const dayParam = (value: unknown, words: Words, back = 0): string | null =>
  typeof value === 'string' ? words.day(shanghaiDay(new Date(Date.parse(value) - back).toISOString())) : null;

export interface ShownRefusal {
  readonly refusal: RefusedScan;
  readonly isOfficer: boolean;
  readonly channels: readonly string[];
  readonly words: Words;
  readonly language: Language;
}

const saidOf = (refusal: RefusedScan, { isOfficer, words, language }: ShownRefusal): string => {
  const { reason, params } = refusal;
  const own = officersOwn(refusal, isOfficer)?.said ?? null;
  if (own !== null) return words[own];
  const from = dayParam(params['notBefore'], words);
  const until = dayParam(params['expiresAt'], words, 1);
  if (reason === 'codeNotYetValid' && from !== null) return words.notYetValid(from);
  if (reason === 'codeExpired' && until !== null) return words.expired(until);
  return apiSentence(reason, language);
};

const headOf = (reason: ScanReason, isOfficer: boolean, words: Words): Pick<Banner, 'kind' | 'title'> => {
  if (reason === 'codeNotYetValid') return { kind: 'wait', title: words.wait };
  if (reason === 'codeVisitOver' && !isOfficer) return { kind: 'wait', title: words.over };
  return { kind: 'bad', title: isOfficer ? words.badOfficer : words.bad };
};

/** With the title that the page goes by: the same as its banner's. */
export const refusalPart = (shown: ShownRefusal): { readonly title: string; readonly markup: Markup } => {
  const { refusal, isOfficer, channels, words } = shown;
  const { reason } = refusal;
  const nextSteps = officersOwn(refusal, isOfficer)?.advice ?? advice[reason];
  const head = headOf(reason, isOfficer, words);
  const markup = html`${bannerOf({ ...head, said: saidOf(refusal, shown) })}
    <h2>${words.whatToDo}</h2>
    ${listOf(words[nextSteps])} ${reportPart(channels, words)}`;
  return { title: head.title, markup };
};
