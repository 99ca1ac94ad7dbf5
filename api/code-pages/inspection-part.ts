// What an action code speaks for, as its enterprise reads it on a phone: who, why, what, when, its rights.
import { html, type Markup } from '../../pages/html';
import type { PublicCodeAnswer } from '../codes/answers';
import type { Language } from '../../domain/errors/languages';
import { codePageLinks } from './links';
import { listOf, momentText, officerPart, reportPart } from './parts';
import type { Words } from './words';

const agencyPart = ({ name, isLead, items }: PublicCodeAnswer['agencies'][number], words: Words): Markup =>
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

const correctionsPart = (corrections: PublicCodeAnswer['corrections'], words: Words): Markup | null => {
  if (corrections.length === 0) return null;
  const lines = corrections.map(({ agencyName, correctBy, standing }) =>
    [
      agencyName,
      words.standings[standings.indexOf(standing)] ?? '',
      ...(correctBy === null ? [] : [words.correctBy(correctBy)]),
    ].join(' · '),
  );
  return html`<h2>${words.corrections}</h2>
    ${listOf(lines)}`;
};

const promiseText = (
  { promisedAt }: PublicCodeAnswer['officers'][number],
  { conduct }: PublicCodeAnswer,
  words: Words,
): string | null => {
  if (conduct.length === 0) return null;
  return promisedAt === null ? words.notPromised : words.promised(momentText(promisedAt));
};

/** What the officers may not do, each a ground to complain of (HZ-93, CX-80, DE-105). */
const conductPart = ({ conduct }: PublicCodeAnswer, token: string, words: Words): Markup | null =>
  conduct.length === 0
    ? null
    : html`<h2>${words.conduct}</h2>
        ${(['strictBan', 'mustNot'] as const).map(
          (kind) =>
            html`<h3>${words[kind]}</h3>
              ${listOf(conduct.filter(({ group }) => group === kind).map(({ name }) => name))}`,
        )}
        <p><a href="/c/${token}/complain">${words.conductHint}</a></p>`;

const nextPart = (code: PublicCodeAnswer, token: string, words: Words, language: Language): Markup | null => {
  const links = codePageLinks.filter(({ suits }) => suits(code.standing));
  if (links.length === 0) return null;
  return html`<nav>
    <h2>${words.next}</h2>
    ${links.map(({ path, text }) => html`<a href="/c/${token}/${path}">${text[language]}</a>`)}
  </nav>`;
};

export const inspectionPart = (
  code: PublicCodeAnswer,
  { token, words, language }: { readonly token: string; readonly words: Words; readonly language: Language },
): Markup => {
  const { enterprise, site, window } = code;
  return html`<div class="check">
      <p class="soft">${words.compare}</p>
      <p class="big">${enterprise.name}</p>
      <p class="number">${enterprise.uscc}</p>
    </div>
    <h2>${words.who}</h2>
    <p>${words.whoHint}</p>
    <ul>
      ${code.officers.map((officer) => officerPart(officer, words, promiseText(officer, code, words)))}
    </ul>
    <h2>${words.why}</h2>
    <p>${code.why}</p>
    <h2>${words.what}</h2>
    <p>${code.content}</p>
    <p class="soft">${words.method(code.method)}</p>
    ${code.agencies.map((agency) => agencyPart(agency, words))}
    <h2>${words.when}</h2>
    <p class="number">${words.days(window.from, window.to)}</p>
    <p>${site === null ? words.registered : `${site.name} ${site.address}`}</p>
    ${correctionsPart(code.corrections, words)} ${conductPart(code, token, words)}
    <h2>${words.rights}</h2>
    ${listOf(code.rights.map(({ text }) => text))} ${reportPart(code.complaintChannels, words)}
    ${nextPart(code, token, words, language)}`;
};
