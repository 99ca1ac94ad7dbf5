// The addresses in the QR codes, as a phone opens them: the same judgement as `/public/codes`, told on a page.
import { html, type Markup } from '../../pages/html';
import type { KeyRing } from '../../codes/key-ring';
import { placeOfSubject, type ScanKind } from '../../prisma/queries/scan-refusals';
import { ApiError } from '../api-errors';
import { complaintChannelsIn } from '../codes/presenter';
import { publicCode, publicOfficer } from '../codes/public-handlers';
import { countingRefusals, RefusedScan, type ScanReason } from '../codes/refused-scan';
import type { ApiDependencies } from '../dependencies';
import { currentLanguage } from '../language';
import { problemStatuses } from '../problem-statuses';
import { inspectionPart, visitPart } from './inspection-part';
import { page } from './look';
import { bannerOf, momentText, officerPart, reportPart, rightsPart } from './parts';
import { refusalPart } from './refusal-part';
import { wordsIn } from './words';

export interface SentPage {
  readonly status: number;
  readonly text: string;
}

const made = (status: number, title: string, body: Markup): SentPage => ({
  status,
  text: page(title, body.text, currentLanguage()),
});

/** After these the visit that a code belongs to is still worth reading about. */
const tellsItsVisit: readonly ScanReason[] = ['codeNotYetValid', 'codeExpired', 'codeVisitOver'];

/** Where to complain in the place of the inspection or the officer; nothing when no code says which that is. */
const channelsFor = async (
  { database, ruleBooks }: ApiDependencies,
  kind: ScanKind,
  { subjectId }: RefusedScan,
): Promise<readonly string[]> => {
  const place = subjectId === null ? null : await placeOfSubject(database.pool, kind, subjectId);
  return complaintChannelsIn(place === null ? null : ruleBooks.packOf(place));
};

const refusedPage = async (
  dependencies: ApiDependencies,
  kind: ScanKind,
  refusal: RefusedScan,
  visit: Markup | null = null,
): Promise<SentPage> => {
  const language = currentLanguage();
  const words = wordsIn(language);
  const isOfficer = kind === 'officer';
  const channels = await channelsFor(dependencies, kind, refusal);
  const { title, markup } = refusalPart({ refusal, isOfficer, channels, words, language });
  return made(problemStatuses[refusal.reason], title, html`${markup} ${visit}`);
};

/** The visit that a code opens no door to, where there is something to read about it. */
const refusedCodePage = async (
  dependencies: ApiDependencies,
  keys: KeyRing,
  refusal: RefusedScan,
  { token, now }: { readonly token: string; readonly now: string },
): Promise<SentPage> => {
  if (!tellsItsVisit.includes(refusal.reason)) return await refusedPage(dependencies, 'inspection', refusal);
  const language = currentLanguage();
  const words = wordsIn(language);
  try {
    const code = await publicCode(dependencies, keys, { token, uscc: null, purpose: 'after', now });
    const visit = html`<h2>${words.ofThisCode}</h2>
      ${inspectionPart(code, { token, words, language, tellsChannels: false })}`;
    return await refusedPage(dependencies, 'inspection', refusal, visit);
  } catch (error) {
    if (!(error instanceof RefusedScan)) throw error;
    // Out of its days and called off as well: to come another day would be the wrong advice.
    return await refusedPage(dependencies, 'inspection', error);
  }
};

export const codePage =
  (dependencies: ApiDependencies, keys: KeyRing) =>
  async (token: string, now: string): Promise<SentPage> => {
    const language = currentLanguage();
    const words = wordsIn(language);
    try {
      const code = await countingRefusals(dependencies, 'inspection', now, () =>
        publicCode(dependencies, keys, { token, uscc: null, purpose: 'door', now }),
      );
      const banner = { kind: 'good' as const, title: words.good, said: words.checkedAt(momentText(now)) };
      const body = html`${bannerOf(banner)} ${inspectionPart(code, { token, words, language })}`;
      return made(200, words.good, body);
    } catch (error) {
      if (!(error instanceof RefusedScan)) throw error;
      return await refusedCodePage(dependencies, keys, error, { token, now });
    }
  };

export const officerPage =
  (dependencies: ApiDependencies, keys: KeyRing) =>
  async (token: string, now: string): Promise<SentPage> => {
    const words = wordsIn(currentLanguage());
    try {
      const officer = await countingRefusals(dependencies, 'officer', now, () =>
        publicOfficer(dependencies, keys, token, now),
      );
      const banner = {
        kind: 'good' as const,
        title: words.goodOfficer,
        said: words.checkedAt(momentText(now)),
      };
      const body = html`${bannerOf(banner)}
        <ul>
          ${officerPart(officer, words)}
        </ul>
        ${
          officer.visit === null
            ? html`<p>${words.officerOnly}</p>
                ${rightsPart(officer, words)}`
            : html`<p>${words.officerTells}</p>
                ${visitPart(officer.visit, { token: null, words })}`
        }`;
      return made(200, words.goodOfficer, body);
    } catch (error) {
      if (!(error instanceof RefusedScan)) throw error;
      return await refusedPage(dependencies, 'officer', error);
    }
  };

/** Of a fault that has nothing to do with the code. */
export const troublePage = (error: unknown): SentPage => {
  const words = wordsIn(currentLanguage());
  const status = error instanceof ApiError ? problemStatuses[error.code] : 503;
  const banner = { kind: 'wait' as const, title: words.trouble, said: words.troubleHint };
  return made(status, words.trouble, html`${bannerOf(banner)} ${reportPart([], words)}`);
};
