// What becomes of a letter after an attempt that failed: which refusals are of the address, which of us, which pass.
import { afterFailure, delayAfter, LetterFault, refusalOf, soleAddress } from '../../../activities/refusals';

const answered = (code: string, command: string, response: string): Error =>
  Object.assign(new Error(response), {
    ...{ code, command, response },
    responseCode: Number(response.slice(0, 3)),
  });

const cases = [
  [answered('EENVELOPE', 'RCPT TO', '550 5.1.1 no such user'), 'address'],
  [answered('EENVELOPE', 'RCPT TO', '553 mailbox name not allowed'), 'address'],
  [answered('EENVELOPE', 'RCPT TO', '552 5.2.2 mailbox full'), 'address'],
  [answered('EENVELOPE', 'MAIL FROM', '550 sender not allowed'), 'ours'],
  [answered('EENVELOPE', 'RCPT TO', '550 5.7.1 relaying denied'), 'ours'],
  [answered('EENVELOPE', 'RCPT TO', '554 no'), 'ours'],
  [answered('EENVELOPE', 'RCPT TO', '530 log in first'), 'ours'],
  [answered('EMESSAGE', 'DATA', '554 5.6.0 content refused'), 'ours'],
  [answered('EENVELOPE', 'RCPT TO', '451 4.7.1 greylisted'), 'busy'],
  [answered('EMESSAGE', 'DATA', '452 out of storage'), 'busy'],
  [answered('EAUTH', 'AUTH', '535 wrong password'), 'away'],
  [Object.assign(new Error('connect'), { code: 'ECONNECTION' }), 'away'],
  [Object.assign(new Error('no recipients'), { code: 'EENVELOPE', command: 'API' }), 'address'],
  [new LetterFault('no words'), 'letter'],
  ['thrown anyhow', 'away'],
] as const;

test.each(cases)('%s is a matter of: %s', (error, refusal) => {
  expect(refusalOf(error)).toBe(refusal);
});

const attempts = Array.from({ length: 60 }, (_, index) => index + 1);
/** Minutes from the first attempt to the one that opens the task; null: none does. */
const minutesToTask = (error: unknown): number | null => {
  const at = attempts.find((count) => afterFailure(error, count).isTask);
  if (at === undefined) return null;
  return attempts.filter((count) => count < at).reduce((sum, count) => sum + delayAfter(count) / 60, 0);
};

test('only an address is given up, after three refusals; a server that refuses us for a day loses nothing and is a task by then', () => {
  for (const [error, refusal] of cases) {
    const isGivenUp = attempts.some((count) => afterFailure(error, count).delaySeconds === null);
    expect(isGivenUp).toBe(refusal === 'address');
  }
  expect(minutesToTask(cases[0][0])).toBe(3);
  const day = 24 * 60;
  expect(minutesToTask(cases[3][0])).toBeGreaterThan(day);
  expect(minutesToTask(cases[3][0])).toBeLessThan(1.5 * day);
  expect(minutesToTask(cases[8][0])).toBeGreaterThan(4.5 * day);
  expect(minutesToTask(cases[8][0])).toBeLessThan(5.5 * day);
  expect(minutesToTask(new LetterFault('no words'))).toBe(3);
  expect(minutesToTask(cases[11][0])).toBeNull();
});

test.each(['a@x.example', 'o’brien+visit@x.example', '龚䶮@例子.中国', "o'neil@x.example"])(
  '%s is one address',
  (address) => {
    expect(soleAddress(address)).toBe(address);
  },
);

test.each([
  'a@x.example, b@y.example',
  'a@x.example;b@y.example',
  '张三 <a@x.example>',
  'a@x.example\r\nBcc: b@y.example',
  'a@b@c',
  '张三',
  '',
  'group: a@x.example',
])('%j is none, and nothing is sent to it', (address) => {
  expect(() => soleAddress(address)).toThrow(/not one address/);
  try {
    soleAddress(address);
  } catch (error) {
    expect(refusalOf(error)).toBe('address');
  }
});
