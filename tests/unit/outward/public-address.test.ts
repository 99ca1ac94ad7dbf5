// Which addresses a receiver may have; the others are ours, our neighbours' or nobody's.
import { isAddress, isPublicAddress, publicLookup } from '../../../outward/public-address';

describe('an address is public', () => {
  test.each([
    '1.1.1.1',
    '93.184.216.34',
    '172.32.0.1',
    '100.63.255.255',
    '2606:4700:4700::1111',
    '[2400:3200::1]',
  ])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('an address is not public', () => {
  test.each([
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['loopback', '::1'],
    ['this host', '0.0.0.0'],
    ['this host', '::'],
    ['private', '10.1.2.3'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['shared', '100.64.0.1'],
    ['link-local, cloud metadata', '169.254.169.254'],
    ['link-local', 'fe80::1'],
    ['unique local', 'fd00:ec2::254'],
    ['unique local', 'fc00::1'],
    ['multicast', '224.0.0.1'],
    ['multicast', 'ff02::1'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['benchmarking', '198.18.0.1'],
    ['documentation', '192.0.2.1'],
    ['documentation', '2001:db8::1'],
    ['IPv4-mapped', '::ffff:127.0.0.1'],
    ['IPv4-mapped', '::ffff:a00:1'],
    ['translated', '64:ff9b::7f00:1'],
    ['6to4', '2002:7f00:1::1'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['in brackets', '[::1]'],
    ['no address', 'localhost'],
    ['no address', ''],
  ])('%s: %s', (_kind, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

test('however a URL writes an IPv4 address, it is seen as one', () => {
  for (const host of ['2130706433', '0x7f.1', '127.1', '017700000001', '127.0.0.1.'])
    expect([host, isAddress(new URL(`https://${host}/`).hostname)]).toEqual([host, true]);
  expect(isAddress(new URL('https://[::ffff:127.0.0.1]/').hostname)).toBe(true);
  expect(isAddress('example.org')).toBe(false);
});

test('a name that means a private address is refused where it is looked up, asked for one address or for all', async () => {
  for (const all of [true, false]) {
    const error = await new Promise((resolve) => {
      publicLookup('localhost', { all }, resolve);
    });
    expect(error).toMatchObject({ name: 'PrivateAddressError' });
  }
});
