// What a failed attempt at a letter says, and what becomes of the letter: tried again, told to the administrator, given up.

/**
 * address: the server will have no letter for it, ever; ours: it refuses us, our text or our login, whoever the letter is for;
 * busy: not now; away: no answer, or none about this letter; letter: we could not even write it.
 */
export type Refusal = 'address' | 'ours' | 'busy' | 'away' | 'letter';

/** We could not write it: a fault of ours, which the next release may mend. */
export class LetterFault extends Error {
  override readonly name = 'LetterFault';
}

const policyStatus = /\b5\.7\.\d/;
/** 530, 535: we are to log in; 554 without more: no service, relaying denied. */
const aboutUs: readonly number[] = [530, 535, 554];

const textIn = (error: Error, key: string): string =>
  key in error ? String((error as unknown as Record<string, unknown>)[key]) : '';

/** How nodemailer tells of it: `code`, the command that was answered, the answer and its first three digits. */
export const refusalOf = (error: unknown): Refusal => {
  if (error instanceof LetterFault) return 'letter';
  if (!(error instanceof Error) || !['EENVELOPE', 'EMESSAGE'].includes(textIn(error, 'code'))) return 'away';
  const status = Number(textIn(error, 'responseCode'));
  // Refused by nodemailer itself, before anything was sent: no address at all, or several.
  if (!('responseCode' in error) || Number.isNaN(status)) return 'address';
  if (status < 500) return 'busy';
  const isAboutUs =
    textIn(error, 'code') === 'EMESSAGE' ||
    ['MAIL FROM', 'DATA'].includes(textIn(error, 'command')) ||
    aboutUs.includes(status) ||
    policyStatus.test(textIn(error, 'response'));
  return isAboutUs ? 'ours' : 'address';
};

const longestDelaySeconds = 6 * 3600;

/** 1, 2, 4 … minutes, at most 6 hours. */
export const delayAfter = (attempts: number): number =>
  Math.min(60 * 2 ** (attempts - 1), longestDelaySeconds);

/**
 * Attempts after which the administrator is asked to see to it. An address is tried again only in case the refusal was a passing
 * rule; a refusal of us for a day, and a server that is busy for five (RFC 5321, 4.5.4.1), are no passing mood any more. What
 * never answers is seen by whoever watches the machines: a task for each letter would tell nobody anything.
 */
const attemptsBeforeTask: Readonly<Record<Refusal, number>> = {
  address: 3,
  letter: 3,
  ours: 13,
  busy: 29,
  away: Number.POSITIVE_INFINITY,
};

export interface NextStep {
  /** Until the next attempt; null: given up. */
  readonly delaySeconds: number | null;
  /** Somebody is asked to see to it, whether or not it is tried on. */
  readonly isTask: boolean;
}

/** Only an address is given up: everything else may come right by itself, and then the letter goes and its task is over. */
export const afterFailure = (error: unknown, attempts: number): NextStep => {
  const refusal = refusalOf(error);
  const isTask = attempts >= attemptsBeforeTask[refusal];
  return { delaySeconds: isTask && refusal === 'address' ? null : delayAfter(attempts), isTask };
};

/**
 * One address and nothing else: what a comma or a bracket makes of it would be sent to others, or under another name.
 * @throws Error that counts as a refusal of the address
 */
export const soleAddress = (address: string): string => {
  if (/^[^\s,;:<>()[\]"\\@]+@[^\s,;:<>()[\]"\\@]+$/u.test(address)) return address;
  throw Object.assign(new Error(`不是一个邮箱地址（not one address）：${JSON.stringify(address)}`), {
    code: 'EENVELOPE',
  });
};
