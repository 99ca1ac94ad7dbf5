// What an action code speaks for, as its enterprise reads it on a phone: who, why, what, when, its rights.
import { html, type Markup } from '../../pages/html';
import type { PublicCodeAnswer } from '../codes/answers';
import type { Language } from '../../domain/errors/languages';
import { codePageLinks } from './links';
import { listOf, officerPart, reportPart } from './parts';
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
      ${code.officers.map((officer) => officerPart(officer, words))}
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
    <h2>${words.rights}</h2>
    ${listOf(code.rights.map(({ text }) => text))} ${reportPart(code.complaintChannels, words)}
    ${nextPart(code, token, words, language)}`;
};
