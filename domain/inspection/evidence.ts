// What the state keeps of the evidence of a visit, and what may be taken into a penalty case.
import type { Placed } from '../position/check-in';
import type { EvidenceKind } from './vocabulary';

/**
 * noCode: the visit had none; notNamed: the code leaves out who took it; outsideDays: not on the days the code is for. Of the
 * moment: codeNotYet: before it was issued; codeRevoked: after it was revoked and before the next; beforeShown: before it was shown.
 */
export const withoutCodeReasons = [
  'noCode',
  'notNamed',
  'outsideDays',
  'codeNotYet',
  'codeRevoked',
  'beforeShown',
] as const;
export type WithoutCode = (typeof withoutCodeReasons)[number];

export interface Evidence {
  readonly id: string;
  readonly sha256: string;
  readonly kind: EvidenceKind;
  readonly withoutCode: WithoutCode | null;
  // Absent in records from before codes were judged by the moment.
  /** ISO instant: when it was gathered, by our clock as far as the device said how its own stood to it. */
  readonly gatheredAt?: string;
  readonly clockSkewSeconds?: number;
  /** How far from the place of the visit it was gathered; absent without a position, and in older records. */
  readonly placed?: Placed;
  /** Handed in by the enterprise, of what it has put right; absent: gathered by the officers. */
  readonly from?: 'enterprise';
}

interface Attached extends Omit<Evidence, 'id'> {
  readonly evidenceId: string;
}

type Gathered = readonly Evidence[] | undefined;

export const withEvidence = (
  evidence: Gathered,
  { evidenceId: id, sha256, kind, withoutCode, gatheredAt, clockSkewSeconds, from, placed }: Attached,
): readonly Evidence[] => [
  ...(evidence ?? []),
  {
    ...{ id, sha256, kind, withoutCode },
    ...(gatheredAt === undefined ? {} : { gatheredAt }),
    ...(clockSkewSeconds === undefined ? {} : { clockSkewSeconds }),
    ...(placed === undefined ? {} : { placed }),
    ...(from === undefined ? {} : { from }),
  },
];

const healed: readonly WithoutCode[] = ['noCode', 'codeNotYet', 'codeRevoked'];

/** Approved and coded within the time for it, a visit counts as coded from its beginning (A26). */
export const codedInTime = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.map((one) =>
    one.withoutCode !== null && healed.includes(one.withoutCode) ? { ...one, withoutCode: null } : one,
  );

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
