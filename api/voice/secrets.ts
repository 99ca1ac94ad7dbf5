// Secrets that stand for an account where there is none: only their hash is kept.
import { createHash, createHmac } from 'node:crypto';

export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest();

/**
 * With which a complaint is asked after. Made of the installation's secret and the complaint, so that a repeated request is
 * given the same one; nothing but its hash is at rest.
 */
export const receiptSecret = (installationSecret: string, complaintId: string): string =>
  createHmac('sha256', installationSecret).update(`complaint ${complaintId}`, 'utf8').digest('base64url');
