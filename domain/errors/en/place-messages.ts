// English for place-messages.ts.
import type { FixDoubt, Placed } from '../../position/check-in';
import type { RefusalParams } from '../../shared/outcome';
import type { placeSentences } from '../place-messages';
import { phraseInEnglish } from './phrases';

const fixDoubtNames: Readonly<Record<FixDoubt, string>> = {
  stale: 'is an old one',
  ahead: 'is of a time still to come (the clock of the device is wrong)',
  noTime: 'does not say when it was taken',
  noAccuracy: 'gives no error',
  coarse: 'has too wide an error',
  mocked: 'is reported by the device as a mocked one',
};

const text = (value: RefusalParams[string] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '—');
const officers = (p: RefusalParams): string => text(p['officers']);

const howFar = (p: RefusalParams): string => {
  const error =
    typeof p['accuracy'] === 'number' ? `error ${String(Math.round(p['accuracy']))} m` : 'no error given';
  return `about ${text(p['distance'])} m from the registered place (${error}), beyond ${text(p['limit'])} m`;
};

export const placeSentencesInEnglish: Readonly<
  Record<keyof typeof placeSentences, (p: RefusalParams) => string>
> = {
  referenceUnknown: (p) =>
    `There is no ${phraseInEnglish(text(p['what']))} numbered ${text(p['ref'])} here. Check the number and send it again; enter first what was not lodged here.`,
  checkInUnexplained: (p) =>
    `${officers(p)} checked in ${howFar(p)}. Whoever is there gives the reason in farReason and sends it again; whoever is not checks in on arrival.`,
  'rule.checkInPlace': (p) =>
    Array.isArray(p['doubts'])
      ? `The position of ${officers(p)} ${(p['doubts'] as readonly FixDoubt[]).map((doubt) => fixDoubtNames[doubt]).join(', ')}.`
      : `${officers(p)} checked in ${howFar(p)}${typeof p['reason'] === 'string' ? `; reason: ${p['reason']}` : ''}.`,
};

export const placedSentence = (
  { placement, of, distanceMetres, accuracyMetres, limitMetres, doubts }: Placed,
  farReason: string | undefined,
): string => {
  const place = of === 'site' ? 'the registered site' : 'the registered address';
  const far: Readonly<Record<typeof placement, string>> = {
    near: '',
    far: `, beyond ${String(limitMetres)} m`,
    unsure: ', its error too wide to say whether it is there',
    notMeasured: '',
  };
  const measured =
    distanceMetres === null
      ? 'the register has no coordinates of the place: nothing could be measured'
      : `about ${String(distanceMetres)} m from ${place} (${accuracyMetres === null ? 'no error given' : `error ${String(Math.round(accuracyMetres))} m`})${far[placement]}`;
  const doubted = doubts.filter((doubt) => doubt !== 'noAccuracy').map((doubt) => fixDoubtNames[doubt]);
  return [
    measured,
    ...(doubted.length === 0 ? [] : [`the position ${doubted.join(', ')}`]),
    ...(farReason === undefined ? [] : [`reason: ${farReason}`]),
  ].join('; ');
};
