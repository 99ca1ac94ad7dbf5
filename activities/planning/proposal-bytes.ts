// A proposal as it is kept: canonical JSON, named by its SHA-256, packed for the table.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import canonicalize from 'canonicalize';
import type { PlannedCheck } from '../../domain/consultation/checks';
import type { MergePlanInput } from '../../domain/merge/plan';
import type { MergeProposal } from '../../domain/merge/proposal';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

export interface ProposalContent {
  readonly format: 'ruqi.merge.v1';
  readonly consultationId: string;
  readonly proposal: number;
  /** What the merge was given: anybody can make the proposal again. */
  readonly input: MergePlanInput;
  readonly checks: readonly PlannedCheck[];
  readonly unplaced: readonly string[];
  readonly result: MergeProposal;
}

export const encodeProposal = async (
  content: ProposalContent,
): Promise<{ readonly hash: string; readonly bytes: Buffer }> => {
  const text = canonicalize(content);
  if (text === undefined) throw new TypeError('a proposal is JSON');
  const plain = Buffer.from(text, 'utf8');
  return { hash: createHash('sha256').update(plain).digest('hex'), bytes: await pack(plain) };
};

/** @throws when the bytes are not those of the hash */
export const decodeProposal = async (bytes: Buffer, hash: string): Promise<ProposalContent> => {
  const plain = await unpack(bytes);
  if (createHash('sha256').update(plain).digest('hex') !== hash)
    throw new Error(`merge proposal ${hash}: the bytes kept are others`);
  return JSON.parse(plain.toString('utf8')) as ProposalContent;
};

/** A short name for a long id. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
