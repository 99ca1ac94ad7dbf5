// What may be done with a visit that is no inspection, and what is said of it on the way.
import { daysBetween, type PlainDate } from '../calendar/plain-date';
import { normalised } from '../items/point';
import type { OtherVisitPolicy } from '../policy/other-visits';
import { refuse, type Refusal, type Source } from '../shared/outcome';
import type { Announcement, Entry, Neighbour, OtherVisit, OtherVisitStatus } from './visit';

/** Days within which visits of one enterprise are looked at together (DE-99 gives no number). */
export const crowdDays = 30;

export const otherVisitHints = ['otherVisitCrowded', 'otherVisitRepeated'] as const;
export interface OtherVisitHint {
  readonly code: (typeof otherVisitHints)[number];
  readonly ids: readonly string[];
  readonly source: Source;
}

/** Words by which an inspection goes under another name (CX-82, DE-98). */
const inspecting = /检查|执法|查处|处罚/;

const naming = /法定代表人|法人代表/;

/** Whether an invitation says who is to come (HZ-100). */
export const isNamed = (text: string): boolean => naming.test(text);

/** @returns why it may not be announced like this; null: it may */
export const announcementRefusal = (
  announcement: Announcement,
  today: PlainDate,
  policy: OtherVisitPolicy,
): Refusal | null => {
  const { on, kind, purpose, content, companions } = announcement;
  if (on < today) return refuse('dateNotLater', { date: on, than: today });
  if (inspecting.test(purpose)) return refuse('otherVisitDisguised', { purpose });
  const { attendeesFree } = policy;
  if (attendeesFree.value.includes(kind) && isNamed(`${purpose}${content}`))
    return refuse('otherVisitAttendees', { kind }, attendeesFree.source);
  const { value, source } = policy.companions;
  return value !== null && companions > value
    ? refuse('otherVisitCompanions', { companions, limit: value }, source)
    : null;
};

/** Crowded: another coordinated visit within thirty days; repeated: one with the same purpose. Said, never stopped. */
export const hintsFor = (
  { kind, purpose, on }: Pick<Announcement, 'kind' | 'purpose' | 'on'>,
  neighbours: readonly Neighbour[],
  { coordinated }: OtherVisitPolicy,
): readonly OtherVisitHint[] => {
  if (!coordinated.value.includes(kind)) return [];
  const near = neighbours.filter(
    (other) => coordinated.value.includes(other.kind) && Math.abs(daysBetween(other.on, on)) <= crowdDays,
  );
  const same = near.filter((other) => normalised(other.purpose) === normalised(purpose));
  const { source } = coordinated;
  const ids = (found: readonly Neighbour[]) => found.map(({ id }) => id);
  return [
    ...(near.length > 0 ? [{ code: 'otherVisitCrowded' as const, ids: ids(near), source }] : []),
    ...(same.length > 0 ? [{ code: 'otherVisitRepeated' as const, ids: ids(same), source }] : []),
  ];
};

const stateRefusal = (
  { status }: OtherVisit,
  command: string,
  allowed: readonly OtherVisitStatus[],
): Refusal | null =>
  allowed.includes(status) ? null : refuse('otherVisitState', { status, command, allowedAt: allowed });

/** By the enterprise; what it has declined it may still agree to. */
export const answerRefusal = (visit: OtherVisit): Refusal | null =>
  stateRefusal(visit, 'answer', ['announced', 'declined']);

export const cancelRefusal = (visit: OtherVisit): Refusal | null =>
  stateRefusal(visit, 'cancel', ['announced', 'agreed', 'declined']);

export const endRefusal = (visit: OtherVisit): Refusal | null => stateRefusal(visit, 'end', ['entered']);

/** What the enterprise has declined is entered nowhere, whatever the pack asks (JJ-54). */
export const entryRefusal = (
  visit: OtherVisit,
  { proof, why, plainClothes }: Entry,
  today: PlainDate,
  policy: OtherVisitPolicy,
): Refusal | null => {
  const { kind, status, on } = visit;
  const wrong = stateRefusal(visit, 'enter', ['announced', 'agreed']);
  if (wrong !== null) return wrong;
  if (today < on) return refuse('otherVisitDay', { on, today });
  const { consent, entryProof, otherRecord, plainClothes: clothes } = policy;
  if (consent.value.includes(kind) && status !== 'agreed' && !visit.invitedByEnterprise)
    return refuse('otherVisitConsent', { kind }, consent.source);
  if (clothes.value.includes(kind) && !plainClothes)
    return refuse('otherVisitUniform', { kind }, clothes.source);
  if (proof !== 'otherRecord') return null;
  if (entryProof.value.includes(kind) && !otherRecord.value)
    return refuse('otherVisitProof', { kind }, entryProof.source);
  return why === null ? refuse('fieldRequired', { field: '不能赋码、扫码的原因' }, otherRecord.source) : null;
};
