// What an action code speaks for, as its enterprise reads it on a phone: who, why, what, when, its rights.
import { html, type Markup } from '../../pages/html';
import type { PublicCodeAnswer, VisitAnswer } from '../codes/answers';
import type { Language } from '../../domain/errors/languages';
import { codePageLinks } from './links';
import { dayOf, listOf, momentText, officerPart, rightsPart } from './parts';
import type { Words } from './words';

const agencyPart = ({ name, isLead, items }: VisitAnswer['agencies'][number], words: Words): Markup =>
  html`<h3>${name}${isLead ? `（${words.lead}）` : ''}</h3>
    <ul>
      ${items.map(
        ({ name: item, basis }) =>
          html`<li>
            ${item}${basis === null ? null : html`<br /><span class="soft">${words.basis(basis)}</span>`}
          </li>`,
      )}
    </ul>`;

const standings = ['open', 'submitted', 'verified', 'toCase'] as const;

const correctionsPart = (corrections: VisitAnswer['corrections'], words: Words): Markup | null => {
  if (corrections.length === 0) return null;
  const lines = corrections.map(({ agencyName, correctBy, standing }) =>
    [
      agencyName,
      words.standings[standings.indexOf(standing)] ?? '',
      ...(correctBy === null ? [] : [words.correctBy(words.day(correctBy))]),
    ].join(' · '),
  );
  return html`<h2>${words.corrections}</h2>
    ${listOf(lines)}`;
};

const promiseText = (
  { promisedAt }: VisitAnswer['officers'][number],
  { conduct }: VisitAnswer,
  words: Words,
): string | null => {
  if (conduct.length === 0) return null;
  return promisedAt === null ? words.notPromised : words.promised(momentText(promisedAt));
};

/** What the officers may not do, each a ground to complain of (HZ-93, CX-80, DE-105). */
const conductPart = ({ conduct }: VisitAnswer, token: string | null, words: Words): Markup | null =>
  conduct.length === 0
    ? null
    : html`<h2>${words.conduct}</h2>
        ${(['strictBan', 'mustNot'] as const).map(
          (kind) =>
            html`<h3>${words[kind]}</h3>
              ${listOf(conduct.filter(({ group }) => group === kind).map(({ name }) => name))}`,
        )}
        ${token === null ? null : html`<p><a href="/c/${token}/complain">${words.conductHint}</a></p>`}`;

const nextPart = (code: PublicCodeAnswer, token: string, words: Words, language: Language): Markup | null => {
  const links = codePageLinks.filter(({ suits }) => suits(code.standing));
  if (links.length === 0) return null;
  return html`<nav>
    <h2>${code.standing === 'visitOver' ? words.next : words.speakUp}</h2>
    ${links.map(({ path, text }) => html`<a href="/c/${token}/${path}">${text[language]}</a>`)}
  </nav>`;
};

export interface ShownPart {
  /** Of the visit's own code, by which it is complained of; null: it has none. */
  readonly token: string | null;
  readonly words: Words;
  /** false where the page has named them already. */
  readonly tellsChannels?: boolean;
}

export const visitPart = (visit: VisitAnswer, { token, words, tellsChannels = true }: ShownPart): Markup => {
  const { enterprise, site, window } = visit;
  return html`<div class="check">
      <p class="soft">${words.compare}</p>
      <p class="big">${enterprise.name}</p>
      <p class="number">${enterprise.uscc}</p>
    </div>
    <h2>${words.who}</h2>
    <p>${words.whoHint}</p>
    <ul>
      ${visit.officers.map((officer) => officerPart(officer, words, promiseText(officer, visit, words)))}
    </ul>
    <h2>${words.why}</h2>
    <p>${visit.why}</p>
    <h2>${words.what}</h2>
    <p>${visit.content}</p>
    <p class="soft">${words.method(visit.method)}</p>
    ${visit.agencies.map((agency) => agencyPart(agency, words))}
    <h2>${words.when}</h2>
    <p class="number">
      ${dayOf(window.from, words)}
      ${window.from === window.to ? null : html`${words.until} ${dayOf(window.to, words)}`}
    </p>
    <p>${site === null ? words.registered : `${site.name} ${site.address}`}</p>
    ${correctionsPart(visit.corrections, words)} ${conductPart(visit, token, words)}
    ${rightsPart(visit, words, tellsChannels)}`;
};

export const inspectionPart = (
  code: PublicCodeAnswer,
  { language, ...shown }: ShownPart & { readonly token: string; readonly language: Language },
): Markup => html`${visitPart(code, shown)} ${nextPart(code, shown.token, shown.words, language)}`;
