// The bytes of a step: what an auditor can recompute years later without this program (RFC 8785, UTF-8).
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Step } from './types';

/** Named in the bytes and in the hash's domain separator; another layout gets another name. */
const stepFormat = 'ruqi.step.v1';

const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('a step is JSON');
  return text;
};

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** SHA-256 of the canonical JSON of a state, hex. */
export const stateHash = (state: unknown): string => sha256(canonicalJson(state));

export interface EncodedStep {
  readonly bytes: Buffer;
  /** Canonical JSON of the state: written once, hashed and stored. */
  readonly state: string;
  /** SHA-256 of it, hex. */
  readonly stateHash: string;
}

/** @param build of the worker that decided, for the auditor */
export const encodeStep = (step: Step, build: string): EncodedStep => {
  const state = canonicalJson(step.state);
  const hash = sha256(state);
  const text = canonicalJson({
    format: stepFormat,
    lifecycleId: step.lifecycleId,
    lifecycleType: step.lifecycleType,
    sequence: step.sequence,
    at: step.at,
    actor: step.actor,
    updateId: step.updateId,
    command: step.command,
    facts: step.facts,
    events: step.events,
    stateHash: hash,
    pack: step.pack,
    calendarVersion: step.calendarVersion,
    build,
  });
  return { bytes: Buffer.from(text, 'utf8'), state, stateHash: hash };
};
