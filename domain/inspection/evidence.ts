// What the state keeps of the evidence of a visit, and what may be taken into a penalty case.
import type { EvidenceKind } from './vocabulary';

/** noCode: the visit had none; notNamed: the code leaves out who took it; outsideDays: not on the days the code is for. */
export const withoutCodeReasons = ['noCode', 'notNamed', 'outsideDays'] as const;
export type WithoutCode = (typeof withoutCodeReasons)[number];

export interface Evidence {
  readonly id: string;
  readonly sha256: string;
  readonly kind: EvidenceKind;
  readonly withoutCode: WithoutCode | null;
}

interface Attached {
  readonly evidenceId: string;
  readonly sha256: string;
  readonly kind: EvidenceKind;
  readonly withoutCode: WithoutCode | null;
}

type Gathered = readonly Evidence[] | undefined;

export const withEvidence = (
  evidence: Gathered,
  { evidenceId: id, sha256, kind, withoutCode }: Attached,
): readonly Evidence[] => [...(evidence ?? []), { id, sha256, kind, withoutCode }];

/** Approved and coded within the time for it, a visit counts as coded from its beginning (A26). */
export const codedInTime = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.map((one) => (one.withoutCode === 'noCode' ? { ...one, withoutCode: null } : one));

/** Those of them that were gathered without a code in time (HZ-66). */
export const uncodedAmong = (evidence: Gathered, ids: readonly string[]): readonly string[] =>
  (evidence ?? [])
    .filter(({ id, withoutCode }) => withoutCode !== null && ids.includes(id))
    .map(({ id }) => id);

export const unknownAmong = (evidence: Gathered, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => !(evidence ?? []).some((one) => one.id === id));

/** The visit was filmed or its sound taken (全过程音像记录). */
export const hasRecording = (evidence: Gathered): boolean =>
  (evidence ?? []).some(({ kind }) => kind === 'video' || kind === 'audio');
