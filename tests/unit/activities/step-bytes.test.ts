// What is hashed: complete, canonical, and changed by whatever changes the step.
import { createHash } from 'node:crypto';
import { encodeStep, stateHash } from '../../../activities/step-bytes';
import { sampleStep } from '../../integration/prisma/sample-steps';

describe('the bytes of a step', () => {
  test('hold all that design §6 asks for, and the state by its hash only', () => {
    const step = sampleStep('bytes-1', 1, null);
    const content = JSON.parse(encodeStep(step, 'build-1').bytes.toString('utf8')) as Record<string, unknown>;
    expect(Object.keys(content)).toEqual([
      'actor',
      'at',
      'build',
      'calendarVersion',
      'command',
      'events',
      'facts',
      'format',
      'lifecycleId',
      'lifecycleType',
      'pack',
      'sequence',
      'stateHash',
      'updateId',
    ]);
    expect(content['stateHash']).toBe(stateHash(step.state));
    expect(content['format']).toBe('ruqi.step.v1');
  });

  test('do not depend on the order in which members were put', () => {
    const step = sampleStep('bytes-2', 1, null, {
      command: { name: 'approve', data: { a: 1, b: { c: 2, d: 3 } } },
    });
    const other = { ...step, command: { data: { b: { d: 3, c: 2 }, a: 1 }, name: 'approve' } };
    expect(encodeStep(other, 'b').bytes.equals(encodeStep(step, 'b').bytes)).toBe(true);
  });

  test.each([
    ['the state', { state: { ...sampleStep('x', 1, null).state, round: 7 } }],
    ['a fact', { calendarVersion: 'another' }],
    ['the actor', { actor: { ...sampleStep('x', 1, null).actor, id: 'somebody' } }],
  ])('change when %s changes', (_what, change) => {
    const step = sampleStep('x', 1, null);
    expect(encodeStep({ ...step, ...change }, 'b').bytes.equals(encodeStep(step, 'b').bytes)).toBe(false);
  });

  test('a state is hashed as RFC 8785 writes it: members by UTF-16 code units, numbers as ECMAScript does', () => {
    const rfc = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew',
      '1': 'One',
      '\ud83d\ude00': 'Smiley',
      '\u0080': 'Control',
      '\u00f6': 'o',
    };
    const text =
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"o","\u20ac":"Euro Sign","\ud83d\ude00":"Smiley","\ufb33":"Hebrew"}';
    expect(stateHash(rfc)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    expect(stateHash([333333333.3333333, 1e30, 4.5, 2e-3, 1e-27])).toBe(
      createHash('sha256').update('[333333333.3333333,1e+30,4.5,0.002,1e-27]').digest('hex'),
    );
  });
});
