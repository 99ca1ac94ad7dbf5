// A self-check as the enterprise reads it, and the little that others do.
import type { GuidePoint } from '../../domain/compliance-guide/guide';
import type { ComplianceGuidePolicy } from '../../domain/policy/compliance-guides';
import type { ReadSelfCheck } from '../../prisma/queries/compliance/self-checks';
import type { OwnSelfCheckAnswer, SelfCheckFact } from './contract';

/** Of the version that the check goes by. */
export const pointsOf = ({ check, guide }: ReadSelfCheck): readonly GuidePoint[] =>
  guide.versions.find(({ number }) => number === check.number)?.content.points ?? [];

const headOf = ({ check, guide }: ReadSelfCheck) => ({
  ...{ id: check.id, guideId: guide.id, guideTitle: guide.title, number: check.number },
});

export const presentOwn = (read: ReadSelfCheck): OwnSelfCheckAnswer => {
  const { check } = read;
  const points = pointsOf(read);
  const answers = new Map(check.answers.map((answer) => [answer.key, answer]));
  return {
    ...headOf(read),
    ...{ version: check.version, begunAt: check.begunAt, finishedOn: check.finishedOn },
    isPublic: check.isPublic,
    sharedWith: [...check.sharedWith],
    open: points.filter(({ key }) => !answers.has(key)).length,
    problems: check.answers.filter(({ found, putRight }) => found === 'problem' && putRight === null).length,
    points: points.map((point) => ({ ...point, answer: answers.get(point.key) ?? null })),
  };
};

/** What was found and is not put right shows to nobody but the enterprise, not even by a number. */
export const presentFact = (
  read: ReadSelfCheck,
  { selfCheckWeighed }: ComplianceGuidePolicy,
  agencyId: string | null,
): SelfCheckFact => {
  const { check, enterpriseName } = read;
  const words = new Map(pointsOf(read).map(({ key, text }) => [key, text]));
  const isShared = agencyId !== null && check.sharedWith.includes(agencyId);
  return {
    ...headOf(read),
    finishedOn: check.finishedOn ?? '',
    ...{ enterpriseId: check.enterpriseId, enterpriseName },
    putRight: check.answers.flatMap(({ key, putRight }) =>
      putRight === null ? [] : [{ text: words.get(key) ?? key, ...putRight }],
    ),
    weighed: selfCheckWeighed.value,
    clauses: [...selfCheckWeighed.source.clauses],
    shared: isShared ? check.answers.map((answer) => ({ ...answer })) : null,
  };
};
