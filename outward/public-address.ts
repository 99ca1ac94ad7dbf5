// Whether an address belongs to the public internet: what others have us call must not reach what only we can reach.
import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The name or address leads to a network that is not public. */
class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

/**
 * Global unicast and nothing else: loopback, private, link-local (with the metadata services of clouds), shared, unique
 * local, multicast, reserved, tunnelled and translated addresses are not; an IPv4 address inside an IPv6 one counts as itself.
 */
export const isPublicAddress = (address: string): boolean => {
  const zoneless = address.replace(/^\[|\]$/g, '');
  if (isIP(zoneless) === 0) return false;
  return ipaddr.process(zoneless).range() === 'unicast';
};

/** Whether a URL's host is written as an address: no name is looked up for it. */
export const isAddress = (host: string): boolean => isIP(host.replace(/^\[|\]$/g, '')) !== 0;

const refuse = (host: string, address: string): PrivateAddressError =>
  new PrivateAddressError(`${host} (${address}) 不是公网地址 (not a public address)`);

/**
 * Looks a name up and refuses it when any of its addresses is not public. Given to the connection itself, so that the
 * address checked is the one connected to, whatever the name means a moment later.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  systemLookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error !== null) {
      callback(error, []);
      return;
    }
    const hidden = found.find(({ address }) => !isPublicAddress(address));
    const [first] = found;
    if (hidden !== undefined || first === undefined) {
      callback(refuse(hostname, hidden?.address ?? ''), []);
      return;
    }
    if (options.all === true) callback(null, found);
    else callback(null, first.address, first.family);
  });
};
