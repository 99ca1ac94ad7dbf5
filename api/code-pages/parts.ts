// Pieces that the pages of scanned codes share.
import { html, type Markup } from '../../pages/html';
import type { PublicOfficerAnswer } from '../codes/answers';
import type { Words } from './words';

/** A moment as people in China read it. @param at ISO instant */
export const momentText = (at: string): string =>
  new Date(at).toLocaleString('zh-CN', {
    timeZone: 'Asia/Shanghai',
    hourCycle: 'h23',
    dateStyle: 'long',
    timeStyle: 'short',
  });

/** A day in the words of the page, never broken over two lines. @param day as 2026-12-01 */
export const dayOf = (day: string, words: Words): Markup =>
  html`<time datetime="${day}">${words.day(day)}</time>`;

export const listOf = (texts: readonly string[]): Markup =>
  html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;

export interface Banner {
  readonly kind: 'good' | 'bad' | 'wait';
  readonly title: string;
  readonly said: string;
}

const marks: Readonly<Record<Banner['kind'], string>> = { good: '✓', bad: '✕', wait: '！' };

export const bannerOf = ({ kind, title, said }: Banner): Markup =>
  html`<div class="banner ${kind}" role="${kind === 'good' ? 'status' : 'alert'}">
    <h1><span aria-hidden="true">${marks[kind]}</span> ${title}</h1>
    <p>${said}</p>
  </div>`;

type Officer = Pick<PublicOfficerAnswer, 'name' | 'agencyName' | 'certificates'>;

/** @param promise whether the officer has promised to keep the prohibitions; null: nothing is said of it */
export const officerPart = (
  { name, agencyName, certificates }: Officer,
  words: Words,
  promise: string | null = null,
): Markup =>
  html`<li>
    <span class="big">${name}</span> ${agencyName}
    ${certificates.length === 0 ? html`<p>${words.noCertificate}</p>` : null}
    ${certificates.map(
      ({ number, issuer, validTo }) =>
        html`<p class="number">
          ${words.certificate(number)}<br /><span class="soft"
            >${words.issued(issuer)}${words.validTo}${dayOf(validTo, words)}</span
          >
        </p>`,
    )}
    ${promise === null ? null : html`<p class="soft">${promise}</p>`}
  </li>`;

const telephone = /(?<!\d)\d{5,12}(?!\d)/;

/** A number in the name of a channel is one to be rung. */
const channel = (text: string): Markup => {
  const number = telephone.exec(text)?.[0];
  return number === undefined ? html`${text}` : html`<a href="tel:${number}">${text}</a>`;
};

/** @param channels of the place; where none of them can be rung, what rings everywhere besides */
export const reportPart = (channels: readonly string[], words: Words): Markup => {
  const rung = channels.some((text) => telephone.test(text));
  return html`<h2>${words.report}</h2>
    <p>${words.reportHint}</p>
    <ul>
      ${[...channels, ...(rung ? [] : words.anyReport)].map((text) => html`<li>${channel(text)}</li>`)}
    </ul>`;
};

/** What the enterprise may do, and to whom it may turn. */
export const rightsPart = (
  { rights, complaintChannels }: Pick<PublicOfficerAnswer, 'rights' | 'complaintChannels'>,
  words: Words,
  tellsChannels = true,
): Markup =>
  html`<h2>${words.rights}</h2>
    ${listOf(rights.map(({ text }) => text))} ${tellsChannels ? reportPart(complaintChannels, words) : null}`;
