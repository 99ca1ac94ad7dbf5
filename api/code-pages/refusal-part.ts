// A code that does not count: why not, in plain words, and what whoever stands at the door does about it.
import { html, type Markup } from '../../pages/html';
import type { Language } from '../../domain/errors/languages';
import { apiSentence } from '../api-errors';
import type { RefusedScan, ScanReason } from '../codes/refused-scan';
import { bannerOf, listOf, momentText, reportPart, type Banner } from './parts';
import type { Words } from './words';

type Advice = Extract<
  keyof Words,
  'rescan' | 'forged' | 'askNew' | 'later' | 'calledOff' | 'noMore' | 'unfit'
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

const textParam = (value: unknown): string | null => (typeof value === 'string' ? momentText(value) : null);

const saidOf = ({ reason, params }: RefusedScan, words: Words, language: Language): string => {
  const from = textParam(params['notBefore']);
  const until = textParam(params['expiresAt']);
  if (reason === 'codeNotYetValid' && from !== null) return words.notYetValid(from);
  if (reason === 'codeExpired' && until !== null) return words.expired(until);
  return apiSentence(reason, language);
};

const headOf = (reason: ScanReason, isOfficer: boolean, words: Words): Pick<Banner, 'kind' | 'title'> => {
  if (reason === 'codeNotYetValid') return { kind: 'wait', title: words.wait };
  if (reason === 'codeVisitOver') return { kind: 'wait', title: words.over };
  return { kind: 'bad', title: isOfficer ? words.badOfficer : words.bad };
};

export interface ShownRefusal {
  readonly refusal: RefusedScan;
  readonly isOfficer: boolean;
  readonly channels: readonly string[];
  readonly words: Words;
  readonly language: Language;
}

export const refusalPart = ({ refusal, isOfficer, channels, words, language }: ShownRefusal): Markup => {
  const { reason } = refusal;
  return html`${bannerOf({ ...headOf(reason, isOfficer, words), said: saidOf(refusal, words, language) })}
    <h2>${words.whatToDo}</h2>
    ${listOf(words[advice[reason]])} ${reportPart(channels, words)}`;
};
