// What may be done with a guide: written, sent to review, reviewed by somebody else, published, withdrawn.
import type { ComplianceGuidePolicy } from '../policy/compliance-guides';
import { refuse, type Refusal } from '../shared/outcome';
import type { Guide, GuideContent, GuideVersion } from './guide';

export type GuideOutcome = { readonly ok: true; readonly guide: Guide } | Refusal;

const lastOf = ({ versions }: Guide): GuideVersion => {
  const last = versions.at(-1);
  if (last === undefined) throw new Error('a guide without a version');
  return last;
};

const stands = (guide: Guide, act: string): Refusal =>
  refuse('guideState', { act, status: guide.withdrawn === null ? lastOf(guide).status : 'withdrawn' });

const withLast = (guide: Guide, last: GuideVersion): GuideOutcome => ({
  ok: true,
  guide: { ...guide, versions: [...guide.versions.slice(0, -1), last], version: guide.version + 1 },
});

/** Written on while it is a draft; what has been published gets a version beside it. */
export const reviseGuide = (
  guide: Guide,
  { content, changes }: { readonly content: GuideContent; readonly changes: string | null },
  actorId: string,
): GuideOutcome => {
  const last = lastOf(guide);
  if (guide.withdrawn !== null || last.status === 'inReview' || last.status === 'approved')
    return stands(guide, 'revise');
  const isNext = last.status === 'published';
  if (last.number + (isNext ? 1 : 0) > 1 && changes === null)
    return refuse('fieldRequired', { field: '改了什么（changes）' });
  if (!isNext)
    return withLast(guide, {
      ...last,
      content,
      changes,
      editedBy: [...new Set([...last.editedBy, actorId])],
    });
  const next: GuideVersion = {
    ...{ number: last.number + 1, status: 'draft', content, changes, editedBy: [actorId] },
    ...{ review: null, publishedAt: null, publicationRef: null },
  };
  return {
    ok: true,
    guide: { ...guide, versions: [...guide.versions, next], version: guide.version + 1 },
  };
};

/** What it lacks of what the pack asks for: points to check by, matters that enterprises are told of (DE-82). */
const unreadyRefusal = (
  { scope }: Guide,
  { points, matters }: GuideContent,
  { guideMatters }: ComplianceGuidePolicy,
): Refusal | null => {
  if (points.length === 0) return refuse('guideUnready', { missing: ['points'] });
  const told = new Set(matters.map(({ matter }) => matter));
  const missing = scope === 'trade' ? guideMatters.value.filter((matter) => !told.has(matter)) : [];
  return missing.length > 0 ? refuse('guideUnready', { missing }, guideMatters.source) : null;
};

export const submitGuide = (guide: Guide, policy: ComplianceGuidePolicy): GuideOutcome => {
  const last = lastOf(guide);
  if (guide.withdrawn !== null || last.status !== 'draft') return stands(guide, 'submit');
  return (
    unreadyRefusal(guide, last.content, policy) ??
    withLast(guide, { ...last, status: 'inReview', review: null })
  );
};

/** By a person who wrote nothing of it; what is not agreed to goes back to its authors with the opinion. */
export const reviewGuide = (
  guide: Guide,
  { agreed, opinion }: { readonly agreed: boolean; readonly opinion: string },
  by: string,
  at: string,
): GuideOutcome => {
  const last = lastOf(guide);
  if (guide.withdrawn !== null || last.status !== 'inReview') return stands(guide, 'review');
  if (last.editedBy.includes(by)) return refuse('guideReviewer', {});
  return withLast(guide, {
    ...last,
    status: agreed ? 'approved' : 'draft',
    review: { by, at, agreed, opinion },
  });
};

export const publishGuide = (guide: Guide, publicationRef: string | null, at: string): GuideOutcome => {
  const last = lastOf(guide);
  if (guide.withdrawn !== null || last.status !== 'approved') return stands(guide, 'publish');
  return withLast(guide, { ...last, status: 'published', publishedAt: at, publicationRef });
};

/** Nobody reads it any more as what holds; who has checked by it keeps what it said. */
export const withdrawGuide = (guide: Guide, reason: string, at: string): GuideOutcome =>
  guide.withdrawn === null
    ? { ok: true, guide: { ...guide, withdrawn: { at, reason }, version: guide.version + 1 } }
    : stands(guide, 'withdraw');
