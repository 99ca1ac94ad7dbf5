// English for case-care-messages.ts.
import type { RefusalParams } from '../../shared/outcome';
import type { caseCareSentences } from '../case-care-messages';
import { impactAspectNames, offeredNames } from './case-care-names';
import { phraseInEnglish } from './phrases';

const named = (table: Readonly<Record<string, string>>, value: RefusalParams[string] | undefined): string =>
  Array.isArray(value) ? value.map((one: string) => table[one] ?? one).join(', ') : String(value ?? '—');

export const caseCareSentencesInEnglish: Readonly<
  Record<keyof typeof caseCareSentences, (p: RefusalParams) => string>
> = {
  notOfferedHere: (p) =>
    Array.isArray(p['offered']) && p['offered'].length > 0
      ? `Here ${phraseInEnglish(String(p['what'] ?? '—'))} is limited to: ${named(offeredNames, p['offered'])}. Correct it and send it again.`
      : `The rules here know nothing of ${phraseInEnglish(String(p['what'] ?? '—'))}; it is not done here.`,
  impactAspectMissing: (p) =>
    `The assessment has still to speak of: ${named(impactAspectNames, p['aspects'])}; where there is no effect, say so.`,
  'rule.consultationStated': () =>
    'This case was consulted on: the decision has to state the conclusion and how it is followed, or why it is not.',
  'rule.impactRevised': () =>
    'The impact of the case was assessed during the investigation and not again before the decision; assess it once more first.',
  'rule.conductPromised': (p) =>
    `Officers ${named({}, p['officers'])} have not promised yet to keep the five bans and eight must-nots; each confirms in person.`,
};
