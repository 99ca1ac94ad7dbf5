// The code at the foot of each page: whoever has the paper's data can recompute it.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

const GROUP = 4;
const LENGTH = 16;

/** SHA-256 of the canonical JSON (RFC 8785) of a paper's template and data, hex. */
export const paperDigest = (template: string, data: object): string => {
  const text = canonicalize({ template, data });
  if (text === undefined) throw new TypeError('the data of a paper is JSON');
  return createHash('sha256').update(text, 'utf8').digest('hex');
};

/**
 * First 16 hex digits of the digest, in groups of four. It guards against mixing up and retouching pages, not against one who
 * issues another paper.
 */
export const checkCodeFrom = (digest: string): string =>
  digest
    .slice(0, LENGTH)
    .toUpperCase()
    .replaceAll(new RegExp(`(.{${String(GROUP)}})(?=.)`, 'g'), '$1-');

export const checkCodeOf = (template: string, data: object): string =>
  checkCodeFrom(paperDigest(template, data));
