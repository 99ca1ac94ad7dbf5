// Answers in the language that was asked for, and every code has its sentence in each.
import { apiErrorCodes } from '../../../api/api-error-codes';
import { apiSentence } from '../../../api/api-errors';
import { chosenLanguage, commandTitle, inLanguage, placeName, reason, sentence } from '../../../api/language';
import { readInput } from '../../../api/input';
import { draftInspection } from '../../../api/inspections/contract';
import { journeyDraft } from '../../../api/inspections/example';
import { generalErrorCodes, type DomainErrorCode } from '../../../domain/errors/codes';
import { generalReasons } from '../../../domain/errors/reasons';
import { commandNames } from '../../../domain/inspection/commands';
import { positions, stages } from '../../../domain/inspection/vocabulary';
import { ruleIds } from '../../../domain/policy/rule-ids';
import { serve, type Served } from './served';

const han = /\p{Script=Han}/u;
/** Terms that an English sentence leaves as they are. */
const withoutTerms = (text: string): string => text.replaceAll(/（?\(?(?:四不两直|无)\)?）?/g, '');

test.each([
  [undefined, 'zh-CN'],
  ['', 'zh-CN'],
  ['en', 'en'],
  ['en-GB,en;q=0.8', 'en'],
  ['zh-TW', 'zh-CN'],
  ['fr', 'zh-CN'],
  ['fr, en;q=0.2', 'en'],
  ['zh-CN;q=0.4, en;q=0.5', 'en'],
  ['en;q=0.4, zh;q=0.5', 'zh-CN'],
  ['en;q=0', 'zh-CN'],
  ['*', 'zh-CN'],
  ['EN', 'en'],
  ['en;q=x, ;;', 'en'],
] as const)('Accept-Language %j is answered in %s', (header, language) => {
  expect(chosenLanguage(header)).toBe(language);
});

const codes: readonly DomainErrorCode[] = [
  ...generalErrorCodes,
  ...ruleIds.map((rule): DomainErrorCode => `rule.${rule}`),
];

test.each(codes)('%s is told in English to who reads English, in Chinese to everybody else', (code) => {
  expect(withoutTerms(inLanguage('en', () => sentence(code, {})))).not.toMatch(han);
  expect(inLanguage('zh-CN', () => sentence(code, {}))).toMatch(han);
});

test('the fixed phrases within a refusal are told in English too', () => {
  expect(inLanguage('en', () => sentence('stepMissing', { step: '集体讨论' }))).toBe(
    '“the collective discussion” has to come first.',
  );
});

test('titles, places and reasons have their English', () => {
  const told = inLanguage('en', () => [
    ...commandNames.map(commandTitle),
    ...stages.map(placeName),
    ...positions.map(placeName),
    ...Object.values(generalReasons).map((ours) => reason(ours) ?? ''),
    ...apiErrorCodes.map((code) => apiSentence(code, 'en')),
  ]);
  expect(told.filter((text) => han.test(text))).toEqual([]);
});

test('faults of a body are told in English, also those that a schema words itself', () => {
  const wrong = { ...journeyDraft, agencyIds: [], mode: 'alone', leadAgencyId: '一' };
  const faults = inLanguage('en', () => {
    try {
      return readInput(draftInspection.body, wrong);
    } catch (error) {
      return error;
    }
  });
  expect(faults).toMatchObject({
    faults: expect.arrayContaining([expect.objectContaining({ path: 'mode' })]),
  });
  expect(JSON.stringify(faults)).not.toMatch(han);
});

describe('over HTTP', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve();
  });
  afterAll(() => served.stop());

  test.each([
    ['en', 'en', 'Not logged in'],
    ['fr', 'zh-CN', '尚未登录'],
  ])('a problem for %s is in %s and says so', async (asked, language, title) => {
    const answer = await fetch(`${served.url}/api/v1/inspections`, { headers: { 'Accept-Language': asked } });
    expect(answer.headers.get('content-language')).toBe(language);
    expect(answer.headers.get('vary')).toMatch(/accept-language/i);
    expect(await answer.json()).toMatchObject({ title, code: 'notAuthenticated' });
  });
});
