// English for place-messages.ts.
import type { FixDoubt } from '../../position/check-in';
import type { RefusalParams } from '../../shared/outcome';
import type { placeSentences } from '../place-messages';

export const fixDoubtNames: Readonly<Record<FixDoubt, string>> = {
  stale: 'is an old one',
  ahead: 'is of a time still to come (the clock of the device is wrong)',
  noTime: 'does not say when it was taken',
  noAccuracy: 'gives no error',
  coarse: 'has too wide an error',
  mocked: 'is reported by the device as a mocked one',
};

const officers = (p: RefusalParams): string => (p['officers'] as readonly string[]).join(', ');

const howFar = (p: RefusalParams): string => {
  const error = typeof p['accuracy'] === 'number' ? `error ${String(Math.round(p['accuracy']))} m` : 'no error given';
  return `about ${String(p['distance'])} m from the registered place (${error}), beyond ${String(p['limit'])} m`;
};

export const placeSentencesInEnglish: Readonly<
  Record<keyof typeof placeSentences, (p: RefusalParams) => string>
> = {
  checkInUnexplained: (p) =>
    `${officers(p)} checked in ${howFar(p)}. Whoever is there gives the reason in farReason and sends it again; whoever is not checks in on arrival.`,
  'rule.checkInPlace': (p) =>
    Array.isArray(p['doubts'])
      ? `The position of ${officers(p)} ${(p['doubts'] as readonly FixDoubt[]).map((doubt) => fixDoubtNames[doubt]).join(', ')}.`
      : `${officers(p)} checked in ${howFar(p)}${typeof p['reason'] === 'string' ? `; reason: ${p['reason']}` : ''}.`,
};
