// Advance notices by grade (CX-24): the first grade that suits the kind of the inspection and the class of the enterprise.
import type { NoticeGrade, PolicyPack } from '../policy/policy-pack';
import type { Facts } from './facts';
import { tierOfFacts } from './rules/tier-of-facts';
import type { InspectionKind } from './vocabulary';

/** null: the pack has no grades. A grade that asks for a class suits no enterprise whose class is not known. */
export const noticeGradeOf = (
  pack: PolicyPack,
  kind: InspectionKind,
  facts: Facts | null,
): NoticeGrade | null => {
  const tier = facts === null ? null : (tierOfFacts(facts.enterprise, pack)?.tier ?? null);
  const suits = ({ kinds, tiers }: NoticeGrade): boolean =>
    (kinds.length === 0 || kinds.includes(kind)) &&
    (tiers.length === 0 || (tier !== null && tiers.includes(tier)));
  return pack.advanceNotice.grades?.find(suits) ?? null;
};

/** That of a notice already served; null: it had none. */
export const gradeNamed = (pack: PolicyPack, name: string | undefined): NoticeGrade | null =>
  pack.advanceNotice.grades?.find((grade) => grade.name === name) ?? null;
