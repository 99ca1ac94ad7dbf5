// What a jurisdiction asks of visits that are no inspections (非检查入企): services, guidance, training, supervision, surveys.
import { z } from 'zod';
import type { Source } from '../shared/outcome';

export const otherVisitKinds = ['service', 'guidance', 'training', 'supervision', 'survey'] as const;
/** 服务；行政指导；培训；督查、督导、核查；调研、走访。 */
export type OtherVisitKind = (typeof otherVisitKinds)[number];
export const otherVisitKindSchema = z.enum(otherVisitKinds);

interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

export interface OtherVisitPolicy {
  /** Kinds that have to prove their entry by a code or a check-in (CX-83, DE-97). */
  readonly entryProof: Sourced<readonly OtherVisitKind[]>;
  /** Whether another record of the entry will do where no code can be issued or scanned (CX-84). */
  readonly otherRecord: Sourced<boolean>;
  /** Kinds for which the enterprise has to agree beforehand (JJ-53, JJ-56). */
  readonly consent: Sourced<readonly OtherVisitKind[]>;
  /** Kinds for which officers come without uniform (CX-81). */
  readonly plainClothes: Sourced<readonly OtherVisitKind[]>;
  /** Kinds that are arranged as one, so that they neither crowd nor repeat (DE-99). */
  readonly coordinated: Sourced<readonly OtherVisitKind[]>;
  /** Kinds to which the enterprise alone decides whom it sends; nobody is named in the invitation (HZ-99, HZ-100). */
  readonly attendeesFree: Sourced<readonly OtherVisitKind[]>;
  /** Most people whom the enterprise may be asked to send along; null: no number (DE-100 wants few or none). */
  readonly companions: Sourced<number | null>;
}
