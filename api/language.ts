// Which language an answer is written in: what Accept-Language asks for, kept for as long as the request lasts. Presenters are
// many and all of one request speak alike, so the language goes with the request instead of through every signature.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestHandler } from 'express';
import { languages, reasonIn, tongues, type Language } from '../domain/errors/languages';
import type { RefusalParams } from '../domain/shared/outcome';
import type { DomainErrorCode } from '../domain/errors/codes';
import type { DeadlineId, RuleId } from '../domain/policy/rule-ids';
import type { Placed } from '../domain/position/check-in';
import type { Role } from '../domain/shared/actor';

const usual: Language = 'zh-CN';
const spoken = new AsyncLocalStorage<Language>();

/** zh-CN outside a request. */
export const currentLanguage = (): Language => spoken.getStore() ?? usual;

/** One of ours for a range such as `en-GB`, `zh` or `*`; null when we speak none of it. */
const languageOf = (range: string): Language | null =>
  range === '*'
    ? usual
    : (languages.find((language) => language.split('-')[0] === range.toLowerCase().split('-')[0]) ?? null);

/** The one asked for with the highest q that we speak (RFC 9110, 12.5.4); the first of equals, and zh-CN when none is. */
export const chosenLanguage = (acceptLanguage: string | undefined): Language => {
  const asked = (acceptLanguage ?? '').split(',').map((part) => {
    const [range = '', ...parameters] = part.trim().split(';');
    const q = parameters.map((text) => /^\s*q=(\d(?:\.\d{0,3})?)\s*$/i.exec(text)?.[1]).find(Boolean);
    return { range: range.trim(), quality: q === undefined ? 1 : Number(q) };
  });
  const best = asked
    .filter(({ range, quality }) => quality > 0 && languageOf(range) !== null)
    .sort((one, other) => other.quality - one.quality)[0];
  return best === undefined ? usual : (languageOf(best.range) ?? usual);
};

/** Everything after it answers in the language of the request, and says which that is. */
export const speak: RequestHandler = (request, response, next) => {
  const language = chosenLanguage(request.get('accept-language'));
  response.setHeader('Content-Language', language);
  response.vary('Accept-Language');
  spoken.run(language, next);
};

export const inLanguage = <T>(language: Language, act: () => T): T => spoken.run(language, act);

export const sentence = (code: DomainErrorCode, params: RefusalParams): string =>
  tongues[currentLanguage()].messageFor(code, params);

/** Of a stage or position. */
export const placeName = (place: string): string => tongues[currentLanguage()].places[place] ?? place;
export const commandTitle = (command: string): string =>
  tongues[currentLanguage()].commands[command] ?? command;
export const placedText = (placed: Placed, farReason: string | undefined): string =>
  tongues[currentLanguage()].placed(placed, farReason);
export const ruleName = (rule: RuleId): string => tongues[currentLanguage()].rules[rule];
export const deadlineName = (deadline: DeadlineId): string => tongues[currentLanguage()].deadlines[deadline];
export const roleName = (role: Role): string => tongues[currentLanguage()].roles[role];
export const reason = (ours: string | null): string | null => reasonIn(currentLanguage(), ours);
