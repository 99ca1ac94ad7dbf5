// What a receiver's address may be, as far as it can be told before its name is looked up; the rest is told at each delivery.
import { isAddress, isPublicAddress } from '../../outward/public-address';
import { ApiError } from '../api-errors';

const faultOf = (url: URL): string | null => {
  if (url.protocol !== 'https:') return '应以 https 开头';
  const isLocalName = url.hostname === 'localhost' || url.hostname.endsWith('.localhost');
  return isLocalName || (isAddress(url.hostname) && !isPublicAddress(url.hostname)) ? '不得是内网地址' : null;
};

/** @throws ApiError inputRefused */
export const assertReceiverUrl = (url: string, allowPrivate: boolean): void => {
  const message = allowPrivate ? null : faultOf(new URL(url));
  if (message !== null) throw new ApiError('inputRefused', { faults: [{ path: 'url', message }] });
};
