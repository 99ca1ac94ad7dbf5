// Unified social credit codes: published ones hold, slips of the pen are found.
import fc from 'fast-check';
import { usccCheckCharacter, usccFault, usccSchema } from '../../../../domain/registers/uscc';

// The standard’s own example and two codes that firms print on their papers: not computed here.
const published = ['91350100M000100Y43', '9144030071526726XG', '914403001922038216'];
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const body = fc
  .tuple(
    fc.array(fc.constantFrom(...alphabet), { minLength: 2, maxLength: 2 }),
    fc.array(fc.constantFrom(...'0123456789'), { minLength: 6, maxLength: 6 }),
    fc.array(fc.constantFrom(...alphabet), { minLength: 9, maxLength: 9 }),
  )
  .map((parts) => parts.flat().join(''));

describe('统一社会信用代码 (GB 32100-2015)', () => {
  test.each(published)('%s holds', (code) => {
    expect(usccFault(code)).toBeNull();
  });

  test('the check character of the standard’s own example is computed by hand: 91350100M000100Y4 → 3', () => {
    // Values 9 1 3 5 0 1 0 0 21 0 0 0 1 0 0 30 4 times 3^i mod 31 = 1 3 9 27 19 26 16 17 20 29 25 13 8 24 10 30 28:
    // 9+3+27+135+26+420+8+900+112 = 1640; 1640 mod 31 = 28; 31 − 28 = 3.
    expect(usccCheckCharacter('91350100M000100Y4')).toBe('3');
  });

  test('a sum that 31 divides gives 0, not a 32nd character', () => {
    expect(usccCheckCharacter('0'.repeat(17))).toBe('0');
  });

  test('any one mistyped character is noticed', () => {
    fc.assert(
      fc.property(body, fc.nat(16), fc.nat(30), (first17, place, replacement) => {
        const code = first17 + usccCheckCharacter(first17);
        const other = alphabet.charAt(replacement);
        const wrong = code.slice(0, place) + other + code.slice(place + 1);
        expect(usccFault(code)).toBeNull();
        if (wrong !== code) expect(usccFault(wrong)).not.toBeNull();
      }),
    );
  });

  test('any two neighbours exchanged are noticed', () => {
    fc.assert(
      fc.property(body, fc.nat(15), (first17, place) => {
        const code = first17 + usccCheckCharacter(first17);
        const wrong =
          code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2);
        if (wrong !== code) expect(usccFault(wrong)).not.toBeNull();
      }),
    );
  });

  test.each([
    ['too short', '91350100M000100Y4', 'length'],
    ['too long', '91350100M000100Y433', 'length'],
    ['a letter the standard leaves out', '91350100I000100Y43', 'form'],
    ['letters in the division code', '9135O100M000100Y43', 'form'],
    ['lower case', '91350100m000100y43', 'form'],
    ['full-width digits', '９1350100M000100Y43', 'form'],
    ['another check character', '91350100M000100Y44', 'check'],
  ])('%s is refused', (_what, code, fault) => {
    expect(usccFault(code)).toBe(fault);
  });

  test('the schema says in Chinese what is wrong', () => {
    expect(usccSchema.safeParse('91350100M000100Y44').error?.issues[0]?.message).toBe(
      '统一社会信用代码的校验码不符，请核对是否录错',
    );
  });
});

test('companies, unincorporated organisations, individual businesses and cooperatives all have one (DE-02)', () => {
  for (const sort of ['91', '92', '93', '51', '52']) {
    const body = `${sort}3715241MA00000X`.slice(0, 17).padEnd(17, '0');
    expect(usccFault(body + usccCheckCharacter(body))).toBeNull();
  }
});
