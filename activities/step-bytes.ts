// The bytes of a step: what an auditor can recompute years later without this program (RFC 8785, UTF-8).
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Step } from './types';

/** Named in the bytes and in the hash's domain separator; another layout gets another name. */
const stepFormat = 'ruqi.step.v1';

const canonical = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('a step is JSON');
  return text;
};

/** SHA-256 of the canonical JSON of a state, hex. */
export const stateHash = (state: unknown): string =>
  createHash('sha256').update(canonical(state), 'utf8').digest('hex');

/** @param build of the worker that decided, for the auditor */
export const stepBytes = (step: Step, build: string): Buffer =>
  Buffer.from(
    canonical({
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
      stateHash: stateHash(step.state),
      pack: step.pack,
      calendarVersion: step.calendarVersion,
      build,
    }),
    'utf8',
  );
